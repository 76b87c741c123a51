"""Text files as offices make them, written by Python's csv module and by hand. Program: Python 3.11 csv."""
import csv
import io

from truth import *


def write(name, table, delimiter=";", encoding="cp1252", bom="", end="\r\n", quoting=csv.QUOTE_MINIMAL, before="", after=""):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)
    put(name, bom + before + text.getvalue() + after, encoding)


def put(name, text, encoding="utf-8"):
    with open(path(name), "wb") as out:
        out.write(text if isinstance(text, bytes) else text.encode(encoding))


def few(*columns):
    return list(columns)


ALL = [HEADER] + rows()
W = "csv WINDOWS_1252 ;"
U = "csv UTF_8 ;"

write("excel-nl.csv", ALL)
expect("excel-nl.csv", "As a Dutch Excel saves a CSV: semicolons, Windows-1252.", W)

c = HEADER + ["Reisafstand"]
write("excel-nl-komma.csv", [c] + [r + [d] for r, d in zip(rows(), ["12,5", "3,0", "12,5", "3,0", "3,0", "12,5"])])
expect("excel-nl-komma.csv", "A decimal comma in an amount is no delimiter.", W, columns=c,
       uses={"Reisafstand": "criterion Reisafstand"},
       rows=[(i + 2, "added", known(p, c, CRITERIA + ["Reisafstand"], Reisafstand=d), [])
             for i, (p, d) in enumerate(zip(PEOPLE, ["12,5", "3,0", "12,5", "3,0", "3,0", "12,5"]))])

write("utf8.csv", ALL, encoding="utf-8", end="\n")
expect("utf8.csv", "UTF-8 without a mark, as form tools export.", U)
write("utf8-bom.csv", ALL, encoding="utf-8", bom="\ufeff")
expect("utf8-bom.csv", "UTF-8 with a mark: Excel's 'CSV UTF-8'. The mark is no part of the first header.", "csv UTF_8_BOM ;")
write("unicode-tekst.txt", ALL, delimiter="\t", encoding="utf-16-le", bom="\ufeff")
expect("unicode-tekst.txt", "Excel's 'Unicode-tekst': UTF-16 with tabs.", "csv UTF_16_LE_BOM tab")
write("utf16-zonder-bom.csv", ALL, encoding="utf-16-le")
expect("utf16-zonder-bom.csv", "UTF-16 that lost its mark.", "csv UTF_16_LE ;")
write("utf16-be.csv", ALL, encoding="utf-16-be", bom="\ufeff")
expect("utf16-be.csv", "UTF-16 the other way round.", "csv UTF_16_BE_BOM ;")
write("sep-regel.csv", ALL, before="sep=;\r\n")
expect("sep-regel.csv", "A first line that tells Excel the delimiter is no row; Excel does not count it.", W)
write("sep-regel-komma.csv", ALL, delimiter=",", before="sep=,\r\n", encoding="utf-8", bom="\ufeff")
expect("sep-regel-komma.csv", "The same with a mark before it and commas.", "csv UTF_8_BOM ,")
write("komma.csv", ALL, delimiter=",", encoding="utf-8", quoting=csv.QUOTE_ALL)
expect("komma.csv", "Commas and quotes around everything, as American tools write.", "csv UTF_8 ,")
write("streep.csv", ALL, delimiter="|", encoding="utf-8")
expect("streep.csv", "Bars between the cells.", "csv UTF_8 |")
write("mac.csv", ALL, end="\r", encoding="utf-8")
expect("mac.csv", "Lines that end as on an old Mac.", U)
put("elke-regel-tussen-aanhalingstekens.csv",
    "".join('"' + ",".join(v if "," not in v else '""' + v + '""' for v in r) + '"\r\n' for r in ALL), "cp1252")
expect("elke-regel-tussen-aanhalingstekens.csv",
       "A file with commas that was opened where semicolons are the custom, and saved again: every line is quoted whole.",
       "csv WINDOWS_1252 ,")

c = few("Id", "Voornaam", "Achternaam", "Wijk", "Opmerking")
t = [c] + [[p["Id"], p["Voornaam"], p["Achternaam"], p["Wijk"], ""] for p in PEOPLE]
t[1][4] = "Ik kan niet op dinsdag;\nwel op \"woensdag\".\n\nGroet, René"
t[3][4] = "puntkomma; komma, tab\t en regel\r\neinde"
write("aanhalingstekens.csv", t, encoding="utf-8", bom="\ufeff")
expect("aanhalingstekens.csv",
       "Delimiters, quotes and line breaks inside cells. A row with a line break is one row, as in Excel.\n"
       "In this expectation ⏎ stands for a line break.",
       "csv UTF_8_BOM ;", columns=c, uses={"Opmerking": "REMARK"},
       rows=[(i + 2, "added", known(p, c, **m), []) for i, (p, m) in enumerate(zip(PEOPLE, [
           {"remark": "Ik kan niet op dinsdag;⏎wel op \"woensdag\".⏎⏎Groet, René"}, {},
           {"remark": "puntkomma; komma, tab\t en regel⏎einde"}, {}, {}, {}]))])

write("titels-en-lege-rijen.csv",
      [["Aanmeldingen burgerberaad Waterveen"] + [""] * 14, ["Stand: 12-10-2026"] + [""] * 14, [""] * 15]
      + ALL + [[""] * 15] * 5)
expect("titels-en-lege-rijen.csv", "Titles above the header; blank rows of delimiters at the end are no rows.", W, header=4)

write("totaalrij.csv", ALL + [["Totaal", "6"] + [""] * 13])
expect("totaalrij.csv", "A row of totals at the end is nobody: it must not become a registrant in silence.", W,
       rows=all_added() + [(8, "refused", None, ["refusal Id totalRow"])])

write("kop-over-twee-rijen.csv",
      [["Formulier", "Naam", "", "", "Persoon", "", "Adres", "", "", "", "", "Contact", "", "Afspiegeling", ""]] + ALL)
expect("kop-over-twee-rijen.csv", "Groups of columns named above the header proper.", W, header=2)

c = few("Id", "Naam", "Wijk", "Opleiding")
put("kop-met-onderkop.csv", "Id;Naam;Wijk;Opleiding\r\n;voor- en achternaam;zie kaart;hoogste diploma\r\n101;René d’Hont;Noord;Hbo\r\n102;Zoë Berg;Zuid;Mbo\r\n", "cp1252")
expect("kop-met-onderkop.csv",
       "Explanations under the header look like a person without an id; nobody can know better, so it is read and the\n"
       "project leader sees a name that is none. This is what falls short.",
       W, columns=c, uses={"Naam": "FULL_NAME"},
       rows=[(2, "added", "first=voor- | last=en achternaam | Wijk=zie kaart | Opleiding=hoogste diploma", []),
             (3, "added", "id=101 | first=René | last=d’Hont | Wijk=Noord | Opleiding=Hbo", []),
             (4, "added", "id=102 | first=Zoë | last=Berg | Wijk=Zuid | Opleiding=Mbo", [])])

mojibake = lambda text: text.encode("utf-8").decode("cp1252", errors="surrogateescape")
MENDED = ["Voornaam", "Achternaam"]
t = [HEADER] + [[mojibake(v) for v in r] for r in rows()]
write("mojibake.csv", t, encoding="utf-8", bom="\ufeff")


def damaged():
    result = []
    for i, p in enumerate(PEOPLE):
        remarks = [f"warning {column} mendedText" for column in HEADER if any(ord(c) > 127 for c in p[column])]
        result.append((i + 2, "added", known(p), remarks))
    return result


expect("mojibake.csv", "UTF-8 taken for Windows-1252 on the way (RenÃ©, dâ€™Hont): mended, and said where.", "csv UTF_8_BOM ;",
       rows=damaged())
t = [HEADER] + [[mojibake(mojibake(v)) for v in r] for r in rows()]
write("mojibake-twee-keer.csv", t, encoding="utf-8", bom="\ufeff")
expect("mojibake-twee-keer.csv", "The same mistake made twice (RenÃƒÂ©): mended as well.", "csv UTF_8_BOM ;", rows=damaged())

c = few("Id", "Voornaam", "Achternaam", "Wijk")
put("verloren-letters.csv", "Id;Voornaam;Achternaam;Wijk\n101;Ren\ufffd;d\ufffdHont;Noord\n102;Zoë;Berg;Zuid\n")
expect("verloren-letters.csv", "Letters that were replaced by � are gone; that is said.", U, columns=c,
       rows=[(2, "added", "id=101 | first=Ren� | last=d�Hont | Wijk=Noord",
              ["warning Voornaam lostText", "warning Achternaam lostText"]),
             (3, "added", "id=102 | first=Zoë | last=Berg | Wijk=Zuid", [])])
put("utf8-met-een-kapotte-byte.csv",
    "Id;Voornaam;Achternaam;Wijk\n".encode() + b"".join(f"{i};Zoë;Bërg{i};Noord\n".encode() for i in range(1, 13))
    + b"13;Ren\xe9;Bos;Zuid\n")
expect("utf8-met-een-kapotte-byte.csv", "UTF-8 into which somebody pasted one letter of Windows: only that letter is lost.", U,
       columns=c, rows=[(i + 1, "added", f"id={i} | first=Zoë | last=Bërg{i} | Wijk=Noord", []) for i in range(1, 13)]
       + [(14, "added", "id=13 | first=Ren� | last=Bos | Wijk=Zuid", ["warning Voornaam lostText"])])

c = few("Id", "Voornaam", "Achternaam", "Telefoon", "Postcode")
put("telefoons.csv",
    "Id;Voornaam;Achternaam;Telefoon;Postcode\r\n1;An;Bos;6,12E+08;8991AB\r\n2;Bo;Dam;612345678;8991 ab\r\n"
    "3;Cy;Vis;31612345678;8991  AB\r\n4;Do;Mol;+31 (0)6 1234 5678;8991\r\n5;Ed;Pol;06-12345678 of 0113-212345;899 AB\r\n"
    "6;Fe;Vos;geen;0000 AA\r\n7;Gé;Kok;0032 470 12 34 56;\r\n")
expect("telefoons.csv",
       "Phones as numbers in scientific notation (lost), without their zero (mended), with a country code; postcodes with\n"
       "and without a space, small letters, half, wrong.", U, columns=c, rows=[
           (2, "added", "id=1 | first=An | last=Bos | phone=6,12E+08 | postcode=8991 AB", ["warning Telefoon lostPhone"]),
           (3, "added", "id=2 | first=Bo | last=Dam | phone=0612345678 | postcode=8991 AB", ["warning Telefoon mendedPhone"]),
           (4, "added", "id=3 | first=Cy | last=Vis | phone=+31612345678 | postcode=8991 AB", ["warning Telefoon mendedPhone"]),
           (5, "added", "id=4 | first=Do | last=Mol | phone=+31 (0)6 1234 5678 | postcode=8991", []),
           (6, "added", "id=5 | first=Ed | last=Pol | phone=06-12345678 of 0113-212345 | postcode=899 AB",
            ["warning Telefoon phone", "warning Postcode postcode"]),
           (7, "added", "id=6 | first=Fe | last=Vos | phone=geen | postcode=0000 AA",
            ["warning Telefoon phone", "warning Postcode postcode"]),
           (8, "added", "id=7 | first=Gé | last=Kok | phone=0032 470 12 34 56", [])])

c = few("Id", "Voornaam", "Achternaam", "Geboortedatum")
put("datums.csv",
    "Id;Voornaam;Achternaam;Geboortedatum\r\n1;An;Bos;4-3-1985\r\n2;Bo;Dam;1985-03-04\r\n3;Cy;Vis;4 maart 1985\r\n"
    "4;Do;Mol;31110\r\n5;Ed;Pol;3/13/1985\r\n6;Fe;Vos;04-03-85\r\n7;Gea;Kok;30-02-1985\r\n8;Ha;Wal;04.03.1985 0:00\r\n"
    "9;Ida;Zon;4/3/1985 00:00:00\r\n10;Jo;Mus;1885-03-04\r\n11;Ko;Ree;19850304\r\n")
expect("datums.csv", "Dates in every way that forms and Excel write them. The day comes first; an American date is refused,\n"
       "not turned round, and where there is one, so is 4/3/1985, which may be another. So is a year of two digits.", U, columns=c, rows=[
           (2, "added", "id=1 | first=An | last=Bos | born=1985-03-04", []),
           (3, "added", "id=2 | first=Bo | last=Dam | born=1985-03-04", []),
           (4, "added", "id=3 | first=Cy | last=Vis | born=1985-03-04", []),
           (5, "added", "id=4 | first=Do | last=Mol | born=1985-03-04", ["warning Geboortedatum excelDay"]),
           (6, "refused", None, ["refusal Geboortedatum birthDate"]),
           (7, "refused", None, ["refusal Geboortedatum birthDate"]),
           (8, "refused", None, ["refusal Geboortedatum birthDate"]),
           (9, "added", "id=8 | first=Ha | last=Wal | born=1985-03-04", []),
           (10, "refused", None, ["refusal Geboortedatum ambiguousDate"]),
           (11, "added", "id=10 | first=Jo | last=Mus | born=1885-03-04", ["warning Geboortedatum age"]),
           (12, "refused", None, ["refusal Geboortedatum birthDate"])])

c = few("Id", "Voornaam", "Achternaam", "Wijk", "Wijk", "", "Intern")
put("dubbele-en-lege-koppen.csv", "Id;Voornaam;Achternaam;Wijk;Wijk;;Intern\r\n1;An;Bos;Noord;N;x;afgehandeld op 1-2 door PK\r\n2;Bo;Dam;Zuid;Z;;\r\n")
expect("dubbele-en-lege-koppen.csv",
       "Of two columns with one name the first counts, the second is not read; nor is one without a name. Few answers make\n"
       "the last column a criterion, which the project leader can turn off.", U,
       columns=c[:3] + ["Wijk", "Wijk ", "", "Intern"],
       uses={"Wijk ": "ignored", "Intern": "criterion Intern"}, rows=[
           (2, "added", "id=1 | first=An | last=Bos | Wijk=Noord | Intern=afgehandeld op 1-2 door PK", []),
           (3, "added", "id=2 | first=Bo | last=Dam | Wijk=Zuid", ["warning Intern noAnswer"])])

c = few("Id", "Voornaam", "Achternaam", "Wil meedoen", "Heeft kinderen")
put("ja-nee-x-1.csv", "Id;Voornaam;Achternaam;Wil meedoen;Heeft kinderen\r\n1;An;Bos;Ja;X\r\n2;Bo;Dam;nee;\r\n3;Cy;Vis;1;x\r\n4;Do;Mol;;\r\n")
expect("ja-nee-x-1.csv", "Ja, nee, 1 and X stay as answered: what they mean is said once, by mapping values; a blank is told.", U,
       columns=c, uses={"Wil meedoen": "criterion Wil meedoen", "Heeft kinderen": "criterion Heeft kinderen"}, rows=[
           (2, "added", "id=1 | first=An | last=Bos | Wil meedoen=Ja | Heeft kinderen=X", []),
           (3, "added", "id=2 | first=Bo | last=Dam | Wil meedoen=nee", ["warning Heeft kinderen noAnswer"]),
           (4, "added", "id=3 | first=Cy | last=Vis | Wil meedoen=1 | Heeft kinderen=x", []),
           (5, "added", "id=4 | first=Do | last=Mol", ["warning Wil meedoen noAnswer", "warning Heeft kinderen noAnswer"])])

c = few("Id", "Voornaam", "Achternaam", "Wijk")
put("spaties.csv", "Id;Voornaam ;  Achternaam;Wijk\u00a0\r\n 1 ;  An ;van  der\u00a0Bos;\u200bNoord\r\n2;Bo\u00ad;Dam ; Noord  \r\n")
expect("spaties.csv", "Double and non-breaking spaces, and characters that nobody sees, in header and cells.", U, columns=c, rows=[
    (2, "added", "id=1 | first=An | last=van der Bos | Wijk=Noord", []),
    (3, "added", "id=2 | first=Bo | last=Dam | Wijk=Noord", [])])

put("te-kort-te-lang.csv", "Id;Voornaam;Achternaam;Wijk\r\n1;An;Bos\r\n2;Bo;Dam;Noord;Zuid\r\n3;Cy;Vis;Noord;\r\n4;Do;Mol;Noord\r\n")
expect("te-kort-te-lang.csv", "A row that lacks cells is read and told; a row with a text too many is refused, since its cells may have\n"
       "shifted; a bare delimiter at the end does no harm.", U, columns=c, rows=[
           (2, "added", "id=1 | first=An | last=Bos", ["warning - tooShort", "warning Wijk noAnswer"]),
           (3, "refused", None, ["refusal - tooLong"]),
           (4, "added", "id=3 | first=Cy | last=Vis | Wijk=Noord", []),
           (5, "added", "id=4 | first=Do | last=Mol | Wijk=Noord", [])])

c = few("Id", "Voornaam", "Achternaam", "Wijk", "Opmerking")
put("lange-teksten.csv", "Id;Voornaam;Achternaam;Wijk;Opmerking\r\n1;An;Bos;Noord;" + "heel veel " * 500 + "\r\n2;" + "B" * 400 + ";Dam;Zuid;\r\n")
expect("lange-teksten.csv", "A long remark is kept whole; a name of 400 letters is not a name.", U, columns=c, uses={"Opmerking": "REMARK"}, rows=[
    (2, "added", "id=1 | first=An | last=Bos | remark=" + ("heel veel " * 500).strip() + " | Wijk=Noord", []),
    (3, "refused", None, ["refusal Voornaam tooLongText"])])

c = few("Nr", "Naam", "Straat", "Nr", "Bus", "Postcode", "Gemeente", "GSM")
put("belgisch.csv", "Nr;Naam;Straat;Nr;Bus;Postcode;Gemeente;GSM\r\n1;An Bos;Veldstraat;12;3;9000;Gent;0470 12 34 56\r\n2;Bo Dam;Kerkstraat;5;;2000;Antwerpen;32470123456\r\n", "cp1252")
expect("belgisch.csv", "A Belgian list: Nr is the number of the form first and of the house after the street, Bus is an addition.", "csv UTF_8 ;",
       columns=["Nr", "Naam", "Straat", "Nr ", "Bus", "Postcode", "Gemeente", "GSM"],
       uses={"Nr": "FORM_ID", "Naam": "FULL_NAME", "Nr ": "HOUSE_NUMBER", "Bus": "ADDITION", "Gemeente": "CITY", "GSM": "PHONE"}, rows=[
           (2, "added", "id=1 | first=An | last=Bos | phone=0470 12 34 56 | street=Veldstraat | number=12 | addition=3 | postcode=9000 | city=Gent", []),
           (3, "added", "id=2 | first=Bo | last=Dam | phone=+32470123456 | street=Kerkstraat | number=5 | postcode=2000 | city=Antwerpen", ["warning GSM mendedPhone"])])

c = few("Id", "Voornaam", "Achternaam", "Geboortedatum", "Wijk")
put("foutwaarden.csv", "Id;Voornaam;Achternaam;Geboortedatum;Wijk\r\n1;An;Bos;04-03-1985;#N/B\r\n2;#WAARDE!;Dam;04-03-1985;Zuid\r\n3;Cy;Vis;########;Zuid\r\n4;Do;Mol;05-03-1985;#1\r\n")
expect("foutwaarden.csv", "Errors of Excel, and cells too narrow to show their date, saved as text are no values; #1 is.", U, columns=c, rows=[
    (2, "refused", None, ["refusal Wijk cellError"]), (3, "refused", None, ["refusal Voornaam cellError"]),
    (4, "refused", None, ["refusal Geboortedatum cellError", "refusal Geboortedatum birthDate"]),
    (5, "added", "id=4 | first=Do | last=Mol | born=1985-03-05 | Wijk=#1", [])])

put("komma-in-naam.csv", "Id,Voornaam,Achternaam,Adres\n1,An,Bos,\"Kade 1, 8991 AB Waterveen\"\n2,Bo,Dam, \"Kade 3, Waterveen\"\n3,Cy,Vis,5\" pijp\n4,Do,\"Mol \"de\" Groot\",Kade 4\n")
expect("komma-in-naam.csv",
       "Quotes where they belong, after a space, in the middle of a text (inches), and inside quotes without being doubled:\n"
       "as Excel reads them. A postcode stays in the address when it was written there.", "csv UTF_8 ,",
       columns=few("Id", "Voornaam", "Achternaam", "Adres"), uses={"Adres": "STREET_AND_NUMBER"}, rows=[
           (2, "added", "id=1 | first=An | last=Bos | street=Kade | number=1 | addition=, 8991 AB Waterveen", ["warning - partOfAddress"]),
           (3, "added", "id=2 | first=Bo | last=Dam | street=Kade | number=3 | addition=, Waterveen", ["warning - partOfAddress"]),
           (4, "added", "id=3 | first=Cy | last=Vis | street=5\" pijp", ["warning - partOfAddress"]),
           (5, "added", "id=4 | first=Do | last=Mol de\" Groot\" | street=Kade | number=4", ["warning - partOfAddress"])])

put("open-aanhalingsteken.csv", "Id;Naam\r\n1;An Bos\r\n2;\"Bo Dam\r\n3;Cy Vis\r\n")
expect_refused("open-aanhalingsteken.csv", "A quote that is never closed swallows the rest: refused, with the row.", "spreadsheet.problem.openQuote", row=3)
put("leeg.csv", "")
expect_refused("leeg.csv", "A file of nothing.", "spreadsheet.problem.empty")
put("alleen-puntkommas.csv", ";;;\r\n;;;\r\n\r\n")
expect_refused("alleen-puntkommas.csv", "Blank rows alone.", "spreadsheet.problem.blank")
put("alleen-kop.csv", "Id;Naam;Wijk\r\n")
expect_refused("alleen-kop.csv", "A header with nobody under it.", "registration.problem.onlyHeader")
put("zonder-kop.csv", "1;An Bos;an@example.nl;8991 AB\r\n2;Bo Dam;bo@example.nl;8991 AC\r\n")
expect_refused("zonder-kop.csv", "No header: the first row is a person, and would be lost as one.", "registration.problem.noHeader", row=1)
put("een-kolom.csv", "Lijst met aanmeldingen\r\nAn Bos\r\nBo Dam\r\n")
expect_refused("een-kolom.csv", "One column of which nobody knows what it is.", "registration.problem.oneColumn", row=1, column="A")
write("verborgen-achter-xls.xls", ALL, delimiter="\t")
expect("verborgen-achter-xls.xls", "A text with tabs that calls itself .xls, as many web tools export.", "csv WINDOWS_1252 tab")
put("webpagina.xls", "<html><body><table><tr><td>Id</td><td>Naam</td></tr><tr><td>1</td><td>An Bos</td></tr></table></body></html>")
expect_refused("webpagina.xls", "A web page that calls itself .xls.", "spreadsheet.problem.webPage")
