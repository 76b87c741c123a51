package nl.lotwijzer.registration;

import static nl.lotwijzer.registration.BadFile.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.spreadsheet.OfficeFiles;

/** Text files that can be read, with what must be said about them. Two letters and one registrant were known before. */
final class DoubtfulTexts {
    private static final String TWO = "naam;wijk\nRené Bos;Noord\nZoë Dam;Zuid\n";
    private static final String TWO_ADDED = "2 added";

    private DoubtfulTexts() {}

    static List<BadFile> all() {
        return List.of(
                written("utf-8.csv", TWO, StandardCharsets.UTF_8),
                written("utf-8 met bom.csv", "\uFEFF" + TWO, StandardCharsets.UTF_8),
                written("windows-1252.csv", TWO, OfficeFiles.WINDOWS),
                written("unicode-tekst.txt", "\uFEFF" + TWO.replace(';', '\t'), StandardCharsets.UTF_16LE),
                written("utf-16 zonder bom.csv", TWO, StandardCharsets.UTF_16LE),
                written("utf-16 van een mac.csv", "\uFEFF" + TWO, StandardCharsets.UTF_16BE),
                text("komma’s.csv", TWO.replace(';', ','), TWO_ADDED),
                text("tabs.csv", TWO.replace(';', '\t'), TWO_ADDED),
                text("strepen.csv", TWO.replace(';', '|'), TWO_ADDED),
                text("sep-regel.csv", "sep=|\r\n" + TWO.replace(';', '|'), TWO_ADDED),
                text("regels van een oude mac.csv", TWO.replace('\n', '\r'), TWO_ADDED),
                text(
                        "elke regel tussen aanhalingstekens.csv",
                        "\"naam,wijk\"\n\"René Bos,\"\"Noord, oost\"\"\"\n\"Zoë Dam,Zuid\"\n",
                        TWO_ADDED),
                text("titelregels.csv", "Aanmeldingen 2026;\ngemaakt op 1-1-2026;\n;\n" + TWO, TWO_ADDED),
                text(
                        "lege rijen en kolommen.csv",
                        ";;;\nnaam;wijk;;\n;;;\nAn Bos;Noord;;\n;;;\n\nBo Dam;Zuid;;\n;;;\n;;;\n",
                        TWO_ADDED),
                text(
                        "regeleinde in een cel.csv",
                        "naam;wijk\n\"An\nBos\";Noord\n;Zuid\n",
                        "1 added, 1 refused",
                        ", rij 3: de naam ontbreekt. Vul de naam in."),
                text("harde spaties.csv", "naam;wijk\n\u00A0An\u00A0Bos\u200B ;  Noord \n", "1 added"),
                text(
                        "te kort.csv",
                        "naam;wijk;postcode\nAn Bos;Noord\n",
                        "1 added",
                        ", rij 2: deze rij heeft 2 cellen en de kop 3. De laatste zijn als leeg gelezen."),
                text(
                                "te lang.csv",
                                "naam;wijk\nAn Bos;Noord;8991 AB\n",
                                "1 refused",
                                ", rij 2: deze rij heeft 3 cellen en de kop 2. Waarschijnlijk staat er een scheidingsteken in een cel: zet die cel tussen aanhalingstekens.")
                        .inEnglish(
                                ", row 2: this row has 3 cells and the header 2. There is probably a delimiter inside a cell: put that cell between quotation marks."),
                text(
                                "dubbele id.csv",
                                "id;naam;wijk\n7;An Bos;Noord\n7;Bo Dam;Zuid\n",
                                "1 added, 1 refused",
                                ", rij 3, kolom id, ‘7’: deze formulier-id staat ook in rij 2. Haal de rij weg als het dezelfde aanmelding is.")
                        .inEnglish(
                                ", row 3, column id, ‘7’: this form id is also in row 2. Remove the row if it is the same registration."),
                text(
                        "dubbele briefcode.csv",
                        "code;naam;wijk\nAB-1;An Bos;Noord\nab1;Bo Dam;Zuid\n",
                        "1 added, 1 refused",
                        ", rij 3, kolom code, ‘ab1’: deze briefcode is al gebruikt door iemand anders, in rij 2. Met één brief kan één persoon zich aanmelden. Zoek uit wie de brief kreeg."),
                text(
                        "twee keer verzonden.csv",
                        "id;code;naam;e-mail\n1;AB-1;An Bos;an@example.nl\n2;AB-1;An Bos;an@example.nl\n",
                        "1 added, 1 refused",
                        ", rij 3, kolom code, ‘AB-1’: dit is dezelfde persoon met dezelfde briefcode als rij 2. De eerste telt; haal deze rij weg."),
                text(
                        "met andermans code.csv",
                        "code;naam;geboortedatum\nAB-1;An Bos;1-2-1980\nAB-2;An Bos;1-2-1980\n",
                        "1 added, 1 refused",
                        ", rij 3, kolom naam, ‘An Bos’: dit lijkt dezelfde persoon als rij 2: dezelfde naam met dezelfde geboortedatum, hetzelfde e-mailadres of hetzelfde huis. Haal deze rij weg, of verbeter wat niet klopt."),
                text(
                                "onbekende code.csv",
                                "code;naam\nXX-9;An Bos\n",
                                "1 refused",
                                ", rij 2, kolom code, ‘XX-9’: een brief met deze code is niet verstuurd. Zoek de code op in de lijst met brieven, of maak de cel leeg.")
                        .inEnglish(
                                ", row 2, column code, ‘XX-9’: no letter with this code was sent. Look the code up in the list of letters, or clear the cell."),
                text(
                        "code al gebruikt.csv",
                        "code;naam\nAB-4;An Bos\n",
                        "1 refused",
                        ", rij 2, kolom code, ‘AB-4’: deze briefcode is al gebruikt door iemand anders, in aanmelding R0001. Met één brief kan één persoon zich aanmelden. Zoek uit wie de brief kreeg."),
                text("al aangemeld.csv", "code;naam;geboortedatum\nAB-4;Eva Vis;5-6-1977\n", "1 unchanged"),
                text(
                        "nog eens met een andere code.csv",
                        "code;naam;geboortedatum\nAB-3;Eva Vis;5-6-1977\n",
                        "1 refused",
                        ", rij 2, kolom naam, ‘Eva Vis’: dit lijkt dezelfde persoon als aanmelding R0001: dezelfde naam met dezelfde geboortedatum, hetzelfde e-mailadres of hetzelfde huis. Haal deze rij weg, of verbeter wat niet klopt."),
                text(
                        "zonder naam.csv",
                        "voornaam;achternaam;wijk\n;;Noord\n",
                        "1 refused",
                        ", rij 2: de naam ontbreekt. Vul de naam in."),
                text(
                                "31 februari.csv",
                                "naam;geboortedatum\nAn Bos;31-02-1980\n",
                                "1 refused",
                                ", rij 2, kolom geboortedatum, ‘31-02-1980’: dit is geen datum die kan worden gelezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-1985.")
                        .inEnglish(
                                ", row 2, column geboortedatum, ‘31-02-1980’: this is not a date that can be read. Write day-month-year, for example 31-12-1985."),
                text(
                        "jaar in twee cijfers.csv",
                        "naam;geboortedatum\nAn Bos;1-2-80\n",
                        "1 refused",
                        ", rij 2, kolom geboortedatum, ‘1-2-80’: dit is geen datum die kan worden gelezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-1985."),
                text(
                        "amerikaanse datum.csv",
                        "naam;geboortedatum\nAn Bos;12/31/1980\n",
                        "1 refused",
                        ", rij 2, kolom geboortedatum, ‘12/31/1980’: dit is geen datum die kan worden gelezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-1985."),
                text(
                        "datum als getal.csv",
                        "naam;geboortedatum\nAn Bos;29252\n",
                        "1 added",
                        ", rij 2, kolom geboortedatum, ‘29252’: Excel had er een getal van gemaakt. Gelezen als 1 februari 1980."),
                text(
                        "geboren in de toekomst.csv",
                        "naam;geboortedatum\nAn Bos;1-2-2080\n",
                        "1 added",
                        ", rij 2, kolom geboortedatum, ‘1-2-2080’: deze datum ligt in de toekomst. Kijk het na."),
                text(
                        "geboortejaar 1.0.csv",
                        "naam;geboortejaar\nAn Bos;1.0\n",
                        "1 refused",
                        ", rij 2, kolom geboortejaar, ‘1.0’: dit is geen geboortejaar. Vul een jaar in van 1906 tot en met 2026."),
                text(
                        "geboortejaar negatief.csv",
                        "naam;geboortejaar\nAn Bos;-1980\n",
                        "1 refused",
                        ", rij 2, kolom geboortejaar, ‘-1980’: dit is geen geboortejaar. Vul een jaar in van 1906 tot en met 2026."),
                text(
                        "maanden in letters.csv",
                        "naam;geboortedatum\nAn Bos;3 mrt 1980\nBo Dam;4 oktober 1990\n",
                        "2 added"),
                text(
                                "zonder adres.csv",
                                "naam;straat;huisnummer\nAn Bos;;\n",
                                "1 added",
                                ", rij 2: het adres ontbreekt. Of deze persoon een huisgenoot heeft, is dus niet bekend.")
                        .inEnglish(
                                ", row 2: the address is missing. So it is not known whether this person shares a house with somebody."),
                text(
                        "half adres.csv",
                        "naam;straat;huisnummer\nAn Bos;Kade;\n",
                        "1 added",
                        ", rij 2: het adres is niet compleet. Of deze persoon een huisgenoot heeft, is dus niet bekend."),
                text(
                        "telefoon afgekapt.csv",
                        "naam;telefoon\nAn Bos;3,16123E+10\n",
                        "1 added",
                        ", rij 2, kolom telefoon, ‘3,16123E+10’: Excel heeft de laatste cijfers van dit nummer weggelaten. Kijk in het oorspronkelijke bestand welk nummer er stond."),
                text(
                        "telefoon zonder nul.csv",
                        "naam;telefoon\nAn Bos;612345678\nBo Dam;31612345678\n",
                        "2 added",
                        ", rij 2, kolom telefoon, ‘612345678’: Excel had er een getal van gemaakt. Gelezen als 0612345678.",
                        ", rij 3, kolom telefoon, ‘31612345678’: Excel had er een getal van gemaakt. Gelezen als +31612345678."),
                text(
                        "telefoon van letters.csv",
                        "naam;telefoon\nAn Bos;weet ik niet\n",
                        "1 added",
                        ", rij 2, kolom telefoon, ‘weet ik niet’: dit lijkt geen telefoonnummer. Kijk het na."),
                text(
                        "beschadigde letters.csv",
                        "naam;wijk\nRenÃ© dâ€™Hont;Noord\n",
                        "1 added",
                        ", rij 2, kolom naam, ‘RenÃ© dâ€™Hont’: letters waren beschadigd en zijn hersteld: ‘René d’Hont’."),
                text(
                        "verloren letter.csv",
                        "naam;wijk\nRen\uFFFD Bos;Noord\n",
                        "1 added",
                        ", rij 2, kolom naam, ‘Ren\uFFFD Bos’: een letter is verloren gegaan. Kijk in het oorspronkelijke bestand wat er stond."),
                text(
                        "geen e-mailadres.csv",
                        "naam;e-mail\nAn Bos;an bij example\n",
                        "1 added",
                        ", rij 2, kolom e-mail, ‘an bij example’: dit lijkt geen e-mailadres. Kijk het na."),
                text(
                        "gedeeld e-mailadres.csv",
                        "naam;e-mail\nAn Bos;bos@example.nl\nBo Bos;bos@example.nl\n",
                        "2 added",
                        ", rij 3, kolom e-mail, ‘bos@example.nl’: dit e-mailadres staat ook in rij 2."),
                text(
                        "vreemde postcode.csv",
                        "naam;postcode\nAn Bos;8991A\n",
                        "1 added",
                        ", rij 2, kolom postcode, ‘8991A’: dit lijkt geen postcode. Kijk het na."),
                text(
                        "aangemeld gisteren.csv",
                        "naam;aangemeld op\nAn Bos;gisteren\n",
                        "1 added",
                        ", rij 2, kolom aangemeld op, ‘gisteren’: dit is geen datum die kan worden gelezen; het moment van aanmelden blijft leeg."),
                text(
                        "zonder antwoord.csv",
                        "naam;wijk\nAn Bos;\nBo Dam;Noord\n",
                        "2 added",
                        ", rij 2, kolom wijk: bij wijk is niets ingevuld."),
                text(
                        "verhaal in een cel.csv",
                        "naam;wijk\n" + "An ".repeat(150) + ";Noord\n",
                        "1 refused",
                        ", rij 2, kolom naam, ‘An An An An An An An An An An An An An An An An An An An An An An An An An An A…’: deze tekst is langer dan 300 tekens. Kort hem in, of kijk of de kolommen verschoven zijn."),
                text("formule als tekst.csv", "naam;wijk\n\"=HYPERLINK(\"\"http://x\"\")\";Noord\n", "1 added"),
                text("lege naam van een kolom.csv", "naam;;wijk\nAn Bos;x;Noord\n", "1 added"),
                text("twee keer dezelfde kolom.csv", "naam;wijk;wijk\nAn Bos;Noord;Zuid\n", "1 added"),
                text(
                        "100.000 rijen.csv",
                        many(100_000),
                        "99999 added, 1 refused",
                        ", rij 100001, kolom id, ‘1’: deze formulier-id staat ook in rij 2. Haal de rij weg als het dezelfde aanmelding is."));
    }

    private static BadFile written(String name, String content, Charset charset) {
        return read(name, file -> OfficeFiles.text(file, content, charset), TWO_ADDED);
    }

    private static BadFile text(String name, String content, String counts, String... remarks) {
        return read(name, file -> OfficeFiles.text(file, content), counts, remarks);
    }

    /** Many rows, the last of which repeats the first. */
    private static String many(int rows) {
        return IntStream.range(0, rows)
                .map(i -> i == rows - 1 ? 1 : i + 1)
                .mapToObj(i -> i + ";Persoon " + i + ";p" + i + "@example.nl;" + (i % 2 == 0 ? "man" : "vrouw") + ";"
                        + (i % 7) + "\n")
                .collect(Collectors.joining("", "id;naam;e-mail;geslacht;wijk\n", ""));
    }
}
