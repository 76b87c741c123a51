"""The expectations of the files by scripts.js, excelize.go and suites.sh."""
from truth import *

B = "workbook Blad1 of Blad1"
PHONE = ["warning Telefoon mendedPhone"]
HIDDEN = [(i + 2, "added", known(p), ["warning - hiddenRow"] if i == 2 else []) for i, p in enumerate(PEOPLE)]
FORMULAS = [(i + 2, "added" if i < 5 else "refused", known(p) if i < 5 else None,
             (["refusal Opleiding cellError"] if i == 5 else []) + ["warning Wijk formula"]) for i, p in enumerate(PEOPLE)]
SHEETS = "workbook Aanmeldingen of Uitleg, Leeg, Aanmeldingen, Reserve"

# SheetJS
for name, why in (("sheetjs.xlsx", "SheetJS, the library behind many web tools."),
                  ("sheetjs-gedeeld.xlsx", "The same, shared texts and compressed."),
                  ("sheetjs.xlsm", "A workbook that may hold macros, which are not looked at.")):
    expect(name, why, B)
expect_refused("sheetjs.xlsb", "A binary workbook.", "spreadsheet.problem.binaryExcel")
expect_refused("sheetjs-biff8.xls", "Excel 97 to 2003.", "spreadsheet.problem.oldExcel")
expect_refused("sheetjs-xml-2003.xls", "XML of Excel 2003 that calls itself .xls.", "spreadsheet.problem.webPage")
expect_refused("sheetjs.fods", "OpenDocument as bare XML.", "spreadsheet.problem.webPage")
expect_refused("sheetjs-html.xls", "A web page that calls itself .xls.", "spreadsheet.problem.webPage")
expect("sheetjs-unicode.txt", "UTF-16 with tabs.", "csv UTF_16_LE_BOM tab")
expect("sheetjs.csv", "Semicolons.", "csv UTF_8_BOM ;")
expect("sheetjs-iso-datums.xlsx", "Dates that stand in their cells as ISO texts.", B, rows=all_added(remarks=PHONE))
expect("sheetjs-titel-verborgen.xlsx", "A merged title, a hidden column, a hidden row, a filter.", B, header=3, hidden=[12],
       rows=[(i + 4, "added", known(p), ["warning - hiddenRow"] if i == 1 else []) for i, p in enumerate(PEOPLE)])

# exceljs
expect("exceljs-koppeling-en-rijk.xlsx", "A link, rich text, a note, a list to choose from, dates, numbers.", B, rows=all_added(remarks=PHONE))
expect("exceljs-stroom.xlsx", "Written row by row, texts in the cells.", B)
c = ["Id", "Voornaam", "Achternaam", "Volledig", "Leeftijd"]
expect("exceljs-formules.xlsx", "A shared formula with what it came to, and one that came to an error.", B, columns=c,
       uses={"Volledig": "criterion Volledig", "Leeftijd": "criterion Leeftijd"}, rows=[
           (2, "refused", None, ["refusal Leeftijd cellError", "warning Volledig formula"]),
           (3, "added", "id=2 | first=Bo | last=Dam | Volledig=Bo Dam | Leeftijd=44", ["warning Volledig formula"])])
expect("exceljs.csv", "Commas.", "csv UTF_8 ,")

# xlsx-populate
expect("populate.xlsx", "xlsx-populate.", B)
expect_refused("populate-wachtwoord.xlsx", "A password.", "spreadsheet.problem.password")

# excelize
expect("excelize.xlsx", "Hidden columns and a hidden row.", B, hidden=[13, 14],
       rows=[(i + 2, "added", known(p), ["warning - hiddenRow"] if i == 1 else []) for i, p in enumerate(PEOPLE)])
expect("excelize-stroom.xlsx", "Written row by row from the third row on.", B, header=3)
expect("go.csv", "Go's own writer of CSV.", "csv UTF_8 ;")

# LibreOffice
for name in ("libreoffice.xlsx", "libreoffice-strict.xlsx", "libreoffice.xlsm", "gnumeric.xlsx"):
    expect(name, "Saved again from a workbook as typed into Excel.", B, rows=all_added(remarks=PHONE))
for name in ("libreoffice-verborgen.xlsx", "gnumeric-verborgen.xlsx"):
    expect(name, "A hidden column and a row that a filter hides, saved again.", B, hidden=[11], rows=HIDDEN)
for name in ("libreoffice-titels.xlsx", "gnumeric-titels.xlsx"):
    expect(name, "Merged titles and formatted blank rows, saved again.", B, header=4)
for name in ("libreoffice-1904.xlsx", "gnumeric-1904.xlsx"):
    expect(name, "Dates counted from 1904, saved again: they are the same dates.", B)
expect("libreoffice-bladen.xlsx", "A hidden sheet, a blank one, two lists.", SHEETS)
expect_refused("gnumeric-bladen.xlsx", "Gnumeric forgot that the first sheet was hidden: it holds an explanation, no list. The project leader picks\n"
                                       "another sheet.", "registration.problem.oneColumn", row=1, column="A")
for name in ("libreoffice-formules.xlsx", "gnumeric-formules.xlsx"):
    expect(name, "Formulas with what they came to.", B, rows=FORMULAS)
expect("libreoffice-van-csv.xlsx",
       "A CSV that was opened and saved as a workbook: dates, ids and phones became numbers. LibreOffice read 15-07-1971 as a\n"
       "date and 04-03-1985 as well, in the order of its own language.", "workbook in of in", rows=all_added(remarks=PHONE))
AMERICAN = [(i + 2, "refused", None, (["refusal Geboortedatum ambiguousDate"] if born(p).day <= 12 else ["refusal Geboortedatum birthDate"]) + PHONE)
            for i, p in enumerate(PEOPLE)]
for name, origin in (("libreoffice-utf8.csv", "csv UTF_8 ;"), ("libreoffice-alles-aangehaald.csv", "csv UTF_8 ;"),
                     ("libreoffice-windows.csv", "csv WINDOWS_1252 ;"), ("libreoffice-utf16-tab.csv", "csv UTF_16_LE_BOM tab")):
    expect(name, "Saved where the month comes first: 03/04/1985 beside 10/31/1990. No date of such a column may be read with\n"
                 "the day first in silence, or people get another birthday.", origin, rows=AMERICAN)
expect("libreoffice-wetenschappelijk.csv", "Dates as bare numbers; phones without their zero.", "csv UTF_8 ;",
       rows=all_added(remarks=["warning Geboortedatum excelDay"] + PHONE))
expect_refused("libreoffice.ods", "OpenDocument.", "spreadsheet.problem.openDocument")
expect_refused("libreoffice.fods", "OpenDocument as bare XML.", "spreadsheet.problem.webPage")
expect_refused("libreoffice.xls", "Excel 97 to 2003.", "spreadsheet.problem.oldExcel")
expect_refused("libreoffice.pdf", "A PDF.", "spreadsheet.problem.pdf")
expect_refused("libreoffice.dif", "A format of old, of which the lines are no cells: pairs of numbers, no names of columns.",
               "registration.problem.noHeader", row=2)

# Gnumeric
expect("gnumeric-windows.csv", "Semicolons, Windows-1252.", "csv WINDOWS_1252 ;")
expect("gnumeric-strepen.txt", "Bars, quotes around everything, dates with the year first and slashes.", "csv UTF_8 |", rows=all_added(remarks=PHONE))
expect("gnumeric.csv", "Commas, dates with the year first and slashes.", "csv UTF_8 ,", rows=all_added(remarks=PHONE))
expect_refused("gnumeric.xls", "Excel 97 to 2003.", "spreadsheet.problem.oldExcel")
expect_refused("gnumeric.gnumeric", "Gnumeric's own format.", "spreadsheet.problem.notText")
