"""Workbooks by libraries of Python. Programs: openpyxl 3.1.5, XlsxWriter 3.3.1, pandas 3.1.1, PyExcelerate 0.13.0,
tablib 3.10.0, xlwt 1.3.0, odfpy by pandas."""
import datetime
import shutil

import openpyxl
import pandas
import pyexcelerate
import tablib
import xlsxwriter
import xlwt
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from truth import *

B = "workbook Blad1 of Blad1"


def save(name, build, sheet="Blad1"):
    book = openpyxl.Workbook()
    book.active.title = sheet
    build(book, book.active)
    book.save(path(name))


def fill(cells, table, first=1):
    for i, row in enumerate(table):
        for j, value in enumerate(row):
            if value != "":
                cells.cell(row=first + i, column=1 + j, value=value)


def typed():
    """As Excel makes of what is typed: ids, house numbers and phones are numbers, dates are dates."""
    table = []
    for p in PEOPLE:
        row = [p[c] for c in HEADER]
        row[0] = int(row[0])
        row[4] = born(p)
        row[7] = int(row[7])
        row[12] = int(row[12])
        table.append(row)
    return table


PHONE = ["warning Telefoon mendedPhone"]

# --- openpyxl ---


def plain(book, cells):
    fill(cells, [HEADER] + rows())


save("openpyxl-teksten.xlsx", plain)
expect("openpyxl-teksten.xlsx", "Every cell a text.", B)


def numbers(book, cells):
    fill(cells, [HEADER] + typed())
    for row in range(2, 8):
        cells.cell(row=row, column=5).number_format = "dd-mm-yyyy"


save("openpyxl-getypt.xlsx", numbers)
expect("openpyxl-getypt.xlsx", "As typed into Excel: dates are dates, phones are numbers without their zero.", B, rows=all_added(remarks=PHONE))


def american(book, cells):
    numbers(book, cells)
    for row in range(2, 8):
        cells.cell(row=row, column=5).number_format = "mm/dd/yy"


save("openpyxl-amerikaanse-opmaak.xlsx", american)
expect("openpyxl-amerikaanse-opmaak.xlsx", "A date cell that shows the month first is a date all the same.", B, rows=all_added(remarks=PHONE))


def bare(book, cells):
    numbers(book, cells)
    for row in range(2, 8):
        cells.cell(row=row, column=5).value = (cells.cell(row=row, column=5).value - datetime.date(1899, 12, 30)).days
        cells.cell(row=row, column=5).number_format = "General"
        cells.cell(row=row, column=13).number_format = "0.00E+00"


save("openpyxl-datums-als-getal.xlsx", bare)
expect("openpyxl-datums-als-getal.xlsx",
       "Dates that lost their format are bare numbers: read, and said. A phone that is shown as 6,12E+08 is still whole.", B,
       rows=all_added(remarks=["warning Geboortedatum excelDay"] + PHONE))


def mac(book, cells):
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    numbers(book, cells)


save("openpyxl-1904.xlsx", mac)
expect("openpyxl-1904.xlsx", "A workbook that counts from 1904, as Excel on an old Mac: no date moves four years.", B, rows=all_added(remarks=PHONE))


def titled(book, cells):
    cells["A1"] = "Aanmeldingen burgerberaad Waterveen"
    cells.merge_cells("A1:O1")
    cells["A2"] = "Stand per 12 oktober 2026, vertrouwelijk"
    cells.merge_cells("A2:O2")
    fill(cells, [HEADER] + rows(), first=4)
    for row in range(11, 60):
        cells.cell(row=row, column=1).number_format = "@"
    cells.freeze_panes = "A5"


save("openpyxl-titels-samengevoegd.xlsx", titled)
expect("openpyxl-titels-samengevoegd.xlsx", "Merged titles above the header, and 49 formatted rows without content below.", B, header=4)


def hidden(book, cells):
    fill(cells, [HEADER] + rows())
    cells.column_dimensions["L"].hidden = True
    cells.row_dimensions[4].hidden = True
    cells.auto_filter.ref = "A1:O7"


save("openpyxl-verborgen.xlsx", hidden)
expect("openpyxl-verborgen.xlsx",
       "A hidden column is read, and told to be hidden; a row that a filter hides is read with a warning, since it may be\n"
       "somebody who was meant to be left out.", B, hidden=[11],
       rows=[(i + 2, "added", known(p), ["warning - hiddenRow"] if i == 2 else []) for i, p in enumerate(PEOPLE)])


def sheets(book, cells):
    cells.title = "Uitleg"
    cells.sheet_state = "hidden"
    cells["A1"] = "Intern"
    cells["A2"] = "niet delen"
    book.create_sheet("Leeg")
    fill(book.create_sheet("Aanmeldingen"), [HEADER] + rows())
    extra = book.create_sheet("Reserve")
    fill(extra, [["Id", "Naam"], [9, "An Bos"]])
    book.active = 2


save("openpyxl-bladen.xlsx", sheets)
expect("openpyxl-bladen.xlsx", "A hidden sheet first, then a blank one: the first visible sheet with texts is read.",
       "workbook Aanmeldingen of Uitleg, Leeg, Aanmeldingen, Reserve")
save("openpyxl-bladen-tweede.xlsx", sheets)
expect("openpyxl-bladen-tweede.xlsx", "The same workbook, and the project leader asks for another sheet.",
       "workbook Reserve of Uitleg, Leeg, Aanmeldingen, Reserve", columns=["Id", "Naam"], uses={"Naam": "FULL_NAME"},
       sheet="Reserve", rows=[(2, "added", "id=9 | first=An | last=Bos", [])])


def formulas(book, cells):
    c = ["Id", "Voornaam", "Achternaam", "Wijk", "Opleiding"]
    fill(cells, [c, [1, "An", "Bos", "=VLOOKUP(A2,Z:Z,1)", "Hbo"], [2, '=HYPERLINK("http://example.nl","Bo")', "Dam", "Zuid", "Mbo"]])
    cells["A4"] = 3
    cells["B4"] = "Cy"
    cells["C4"] = "Vis"
    cells["D4"] = "#N/A"
    cells["D4"].data_type = "e"
    cells["E4"] = "=cmd|'/c calc'!A1"


save("openpyxl-formules.xlsx", formulas)
expect("openpyxl-formules.xlsx",
       "Formulas that no program ever calculated are blank, and that is said; none is evaluated, DDE included. An error of\n"
       "Excel refuses its row.", B, columns=["Id", "Voornaam", "Achternaam", "Wijk", "Opleiding"], rows=[
           (2, "added", "id=1 | first=An | last=Bos | Opleiding=Hbo", ["warning Wijk emptyFormula", "warning Wijk noAnswer"]),
           (3, "added", "id=2 | last=Dam | Wijk=Zuid | Opleiding=Mbo", ["warning Voornaam emptyFormula"]),
           (4, "refused", None, ["refusal Wijk cellError", "warning Opleiding emptyFormula", "warning Opleiding noAnswer"])])


def dressed(book, cells):
    fill(cells, [HEADER] + rows())
    cells["B2"].comment = Comment("Belt terug na 18 uur", "PK")
    cells["B2"] = CellRichText("Re", TextBlock(InlineFont(b=True), "n"), TextBlock(InlineFont(color="FF0000"), "é"))
    check = DataValidation(type="list", formula1='"Man,Vrouw,X"', allow_blank=True)
    cells.add_data_validation(check)
    check.add("F2:F7")
    cells.add_table(Table(displayName="Aanmeldingen", ref="A1:O7"))


save("openpyxl-tabel-en-opmerkingen.xlsx", dressed)
expect("openpyxl-tabel-en-opmerkingen.xlsx", "A table with a filter, a comment (no content), a list to choose from, a name in three fonts.", B)


def shown(book, cells):
    c = ["Id", "Naam", "Aandeel", "Bedrag", "Code", "Lid"]
    fill(cells, [c, [1, "An Bos", 0.5, 1234.5, 71, True], [2, "Bo Dam", 0.125, 0, 1234, False]])
    for row in (2, 3):
        cells.cell(row=row, column=3).number_format = "0.0%"
        cells.cell(row=row, column=4).number_format = "#,##0.00"
        cells.cell(row=row, column=5).number_format = "00000"


save("openpyxl-opmaak.xlsx", shown)
expect("openpyxl-opmaak.xlsx",
       "Percentages, amounts and codes with zeros in front read as a Dutch Excel shows them; yes and no as WAAR and ONWAAR.", B,
       columns=["Id", "Naam", "Aandeel", "Bedrag", "Code", "Lid"],
       uses={"Naam": "FULL_NAME", "Aandeel": "criterion Aandeel", "Bedrag": "criterion Bedrag", "Code": "LETTER_CODE", "Lid": "criterion Lid"},
       rows=[(2, "added", "id=1 | code=00071 | first=An | last=Bos | Aandeel=50,0% | Bedrag=1.234,50 | Lid=WAAR", []),
             (3, "added", "id=2 | code=01234 | first=Bo | last=Dam | Aandeel=12,5% | Bedrag=0,00 | Lid=ONWAAR", [])])

save("xlsx-heet-csv.csv", plain)
expect("xlsx-heet-csv.csv", "A workbook that was given the name of a CSV.", B)
save("xlsx-heet-xls.xls", plain)
expect("xlsx-heet-xls.xls", "A workbook that was given the name of an old one.", B)

save("afgebroken.xlsx", plain)
with open(path("afgebroken.xlsx"), "rb") as whole:
    half = whole.read()
with open(path("afgebroken.xlsx"), "wb") as out:
    out.write(half[: len(half) // 2])
expect_refused("afgebroken.xlsx", "A download that stopped half way.", "spreadsheet.problem.damaged")

# --- XlsxWriter ---


def writer(name, build, **options):
    book = xlsxwriter.Workbook(path(name), options)
    build(book, book.add_worksheet("Blad1"))
    book.close()


def write_all(cells, table, first=0):
    for i, row in enumerate(table):
        for j, value in enumerate(row):
            if value != "":
                cells.write(first + i, j, value)


writer("xlsxwriter-inline.xlsx", lambda book, cells: write_all(cells, [HEADER] + rows()), constant_memory=True)
expect("xlsxwriter-inline.xlsx", "Texts that stand in the cells themselves instead of among the shared ones.", B)


def writer_dates(book, cells):
    write_all(cells, [HEADER] + typed())
    dutch = book.add_format({"num_format": "[$-413]d mmmm yyyy;@"})
    for i, p in enumerate(PEOPLE):
        cells.write_datetime(1 + i, 4, datetime.datetime.combine(born(p), datetime.time()), dutch)
        cells.write_string(1 + i, 12, p["Telefoon"])


writer("xlsxwriter-lange-datum.xlsx", writer_dates)
expect("xlsxwriter-lange-datum.xlsx", "Dates with the month in letters, in the Dutch of Excel.", B)
writer("xlsxwriter-1904.xlsx", writer_dates, date_1904=True)
expect("xlsxwriter-1904.xlsx", "The same, counted from 1904.", B)


def writer_formulas(book, cells):
    write_all(cells, [HEADER] + rows())
    for i, p in enumerate(PEOPLE):
        cells.write_formula(1 + i, 13, f'=VLOOKUP(J{i + 2},Z:AA,2)', None, p["Wijk"])
    cells.write_formula(6, 14, "=1/0", None, "#DIV/0!")


writer("xlsxwriter-formules.xlsx", writer_formulas)
expect("xlsxwriter-formules.xlsx", "Areas looked up by a formula: what Excel last calculated is read, with a warning.", B,
       rows=[(i + 2, "added" if i < 5 else "refused", known(p) if i < 5 else None,
              (["refusal Opleiding cellError"] if i == 5 else []) + ["warning Wijk formula"]) for i, p in enumerate(PEOPLE)])


def writer_rich(book, cells):
    bold = book.add_format({"bold": True})
    title = book.add_format({"align": "center", "bold": True, "bg_color": "#DDDDDD"})
    cells.merge_range(0, 0, 0, 14, "Aanmeldingen", title)
    cells.merge_range(1, 0, 1, 3, "Persoon", title)
    cells.merge_range(1, 6, 1, 10, "Adres", title)
    write_all(cells, [HEADER] + rows(), first=2)
    cells.write_rich_string(3, 1, bold, "Re", "né")
    cells.set_column(14, 14, None, None, {"hidden": True})
    cells.set_column(15, 16383, 3)
    cells.autofilter(2, 0, 8, 14)
    cells.protect("geheim")
    book.add_worksheet("Toelichting").write(0, 0, "Zie de website")


writer("xlsxwriter-alles-tegelijk.xlsx", writer_rich)
expect("xlsxwriter-alles-tegelijk.xlsx",
       "Two merged rows of titles, rich text, a hidden last column, widths up to column 16,384, a filter, a protected sheet.",
       "workbook Blad1 of Blad1, Toelichting", header=3, hidden=[14])


def writer_valuta(book, cells):
    euro = book.add_format({"num_format": '"€" #,##0.00'})
    time = book.add_format({"num_format": "dd-mm-yyyy hh:mm"})
    write_all(cells, [["Id", "Naam", "Bijdrage", "Aangemeld op"], [1, "An Bos"], [2, "Bo Dam"]])
    for row, amount in ((1, 60), (2, 1250.5)):
        cells.write_number(row, 2, amount, euro)
        cells.write_datetime(row, 3, datetime.datetime(2026, 10, row, 13, 5), time)


writer("xlsxwriter-valuta.xlsx", writer_valuta)
expect("xlsxwriter-valuta.xlsx", "Amounts in euros, and the moment of registering as a date with a time.", B,
       columns=["Id", "Naam", "Bijdrage", "Aangemeld op"],
       uses={"Naam": "FULL_NAME", "Bijdrage": "criterion Bijdrage", "Aangemeld op": "REGISTERED_AT"},
       rows=[(2, "added", "id=1 | first=An | last=Bos | at=2026-10-01T13:05 | Bijdrage=€ 60,00", []),
             (3, "added", "id=2 | first=Bo | last=Dam | at=2026-10-02T13:05 | Bijdrage=€ 1.250,50", [])])


def too_wide(book, cells):
    cells.write_row(0, 0, HEADER)
    cells.write_row(1, 0, [f"x{i}" for i in range(16384)])


writer("xlsxwriter-16384-kolommen.xlsx", too_wide)
expect_refused("xlsxwriter-16384-kolommen.xlsx", "As many columns as Excel has.", "spreadsheet.problem.tooWide", row=2)

# --- pandas ---

frame = pandas.DataFrame(rows(), columns=HEADER)
frame.to_csv(path("pandas.csv"), sep=";", index=True, encoding="utf-8")
expect("pandas.csv", "pandas writes the number of each row before it, in a column without a name.", "csv UTF_8 ;", columns=[""] + HEADER)
frame.to_excel(path("pandas.xlsx"), sheet_name="Blad1")
expect("pandas.xlsx", "The same in a workbook.", B, columns=[""] + HEADER)

numeric = frame.copy()
numeric["Id"] = numeric["Id"].astype(float)
numeric["Telefoon"] = numeric["Telefoon"].astype(float)
numeric["Huisnummer"] = numeric["Huisnummer"].astype(float)
numeric["Geboortedatum"] = pandas.to_datetime(numeric["Geboortedatum"], dayfirst=True)
numeric.to_csv(path("pandas-kommagetallen.csv"), sep=";", index=False, encoding="utf-8-sig")
expect("pandas-kommagetallen.csv",
       "Where one value was blank, pandas makes decimals of whole numbers: id 101.0, phone 612345678.0, house 12.0. They are\n"
       "read as the whole numbers they were.", "csv UTF_8_BOM ;",
       rows=all_added(remarks=PHONE))
numeric.to_excel(path("pandas-datums.xlsx"), sheet_name="Blad1", index=False)
expect("pandas-datums.xlsx", "Dates with a midnight behind them, numbers as decimals that are whole.", B, rows=all_added(remarks=PHONE))

grouped = frame[["Id", "Voornaam", "Achternaam", "Wijk"]].copy()
grouped.columns = pandas.MultiIndex.from_tuples([("Persoon", "Id"), ("Persoon", "Voornaam"), ("Persoon", "Achternaam"), ("Adres", "Wijk")])
grouped.to_excel(path("pandas-kop-over-twee-rijen.xlsx"), sheet_name="Blad1")
expect("pandas-kop-over-twee-rijen.xlsx", "A header over two rows with merged groups, and a blank row under it.", B, header=2,
       columns=["", "Id", "Voornaam", "Achternaam", "Wijk"],
       rows=[(i + 4, "added", known(p, ["Id", "Voornaam", "Achternaam", "Wijk"]), []) for i, p in enumerate(PEOPLE)])
frame.to_excel(path("pandas.ods"), index=False)
expect_refused("pandas.ods", "OpenDocument: refused, with what to do.", "spreadsheet.problem.openDocument")
frame.to_html(path("pandas.html"), index=False)
expect_refused("pandas.html", "A table in a web page.", "spreadsheet.problem.webPage")

# --- others ---

book = pyexcelerate.Workbook()
book.new_sheet("Blad1", data=[HEADER] + typed())
book.save(path("pyexcelerate.xlsx"))
expect("pyexcelerate.xlsx", "A writer that gives dates no format and names no styles: bare numbers, read as days and said.", B,
       rows=all_added(remarks=["warning Geboortedatum excelDay"] + PHONE))
with open(path("tablib.xlsx"), "wb") as out:
    out.write(tablib.Dataset(*rows(), headers=HEADER, title="Blad1").export("xlsx"))
expect("tablib.xlsx", "As web applications of Django export.", B)
old = xlwt.Workbook()
cells = old.add_sheet("Blad1")
for i, row in enumerate([HEADER] + rows()):
    for j, value in enumerate(row):
        cells.write(i, j, value)
old.save(path("xlwt.xls"))
expect_refused("xlwt.xls", "Excel before 2007: refused, with what to do.", "spreadsheet.problem.oldExcel")
