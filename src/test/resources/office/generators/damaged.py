"""Workbooks that are damaged or mean harm, made from openpyxl-teksten.xlsx and xlwt.xls. Program: Python 3.11 zipfile."""
import zipfile

from truth import *


def remade(name, change, why, problem, base="openpyxl-teksten.xlsx"):
    with zipfile.ZipFile(path(base)) as book:
        parts = {entry: book.read(entry) for entry in book.namelist()}
    change(parts)
    with zipfile.ZipFile(path(name), "w") as out:
        for entry, content in parts.items():
            out.writestr(zipfile.ZipInfo(entry), content, zipfile.ZIP_DEFLATED)
    expect_refused(name, why, problem)


def text(parts, entry, old, new):
    assert old in parts[entry], entry
    parts[entry] = parts[entry].replace(old, new)


SHEET = "xl/worksheets/sheet1.xml"
D = "spreadsheet.problem.damaged"
remade("stuk-rij-min-vijf.xlsx", lambda p: text(p, SHEET, b'<row r="3"', b'<row r="-5"'),
       "A row before the first. (The import failed half way with a fault of the database.)", D)
remade("stuk-rij-te-ver.xlsx", lambda p: text(p, SHEET, b'<row r="7"', b'<row r="2147483647"'),
       "A row far beyond the last that Excel has. (The next one was numbered below zero.)", D)
remade("stuk-zonder-werkmap.xlsx", lambda p: p.pop("xl/workbook.xml"),
       "The part that names the sheets is not there. (The library failed with a fault of its own.)", D)
remade("stuk-kolom.xlsx", lambda p: text(p, SHEET, b'r="B3"', b'r="XFE3"'), "A column beyond the last that Excel has.", D)
remade("stuk-tekstnummer.xlsx", lambda p: text(p, SHEET, b't="s"><v>4</v>', b't="s"><v>99999999</v>'), "A text that is not there.", D,
       base="xlsxwriter-valuta.xlsx")
remade("kwaad-buitenwereld.xlsx", lambda p: text(p, SHEET, b"<worksheet ", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet '),
       "An entity that would bring in a file of this computer.", D)
remade("kwaad-lachen.xlsx", lambda p: text(p, SHEET, b"<worksheet ", b"<!DOCTYPE x [<!ENTITY a \"haha\">"
       + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(20)) + b"]><worksheet "),
       "Entities of entities that would fill the memory.", D)
remade("kwaad-bom.xlsx", lambda p: p.update({SHEET: p[SHEET].replace(b"<sheetData>", b"<sheetData>" + b" " * 40_000_000)}),
       "Forty million spaces in a file of fifty kilobytes.", "spreadsheet.problem.bomb")
with open(path("xlwt.xls"), "rb") as old:
    content = bytearray(old.read())
sector = 512 * (int.from_bytes(content[48:52], "little") + 1)
content[sector + 66] = 9
with open(path("stuk-oud.xls"), "wb") as out:
    out.write(content)
expect_refused("stuk-oud.xls", "A workbook of before 2007 of which the directory is damaged: an old one all the same.", "spreadsheet.problem.oldExcel")
