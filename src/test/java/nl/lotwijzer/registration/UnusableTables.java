package nl.lotwijzer.registration;

import static nl.lotwijzer.registration.BadFile.refused;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.spreadsheet.OfficeFiles;

/** Tables that cannot be a list of registrants. */
final class UnusableTables {
    private UnusableTables() {}

    static List<BadFile> all() {
        return List.of(
                text(
                                "alleen een kop.csv",
                                "id;naam;wijk\n",
                                ": onder de kop staan geen rijen. Kijk of je het goede bestand en het goede werkblad hebt gekozen.")
                        .inEnglish(
                                ": there are no rows under the header. See whether you chose the right file and the right sheet."),
                text(
                        "titel en kop.csv",
                        "Aanmeldingen;;;\n\nid;naam;wijk;postcode\n;;;\n",
                        ": onder de kop staan geen rijen. Kijk of je het goede bestand en het goede werkblad hebt gekozen."),
                text(
                                "geen kop.csv",
                                "an@example.nl;An Bos;Noord\nbo@example.nl;Bo Dam;Zuid\n",
                                ", rij 1: deze rij lijkt gegevens van iemand te bevatten, geen namen van kolommen. Zet er een rij boven met de namen van de kolommen, zoals Voornaam en Postcode.")
                        .inEnglish(
                                ", row 1: this row seems to hold somebody’s data, not the names of columns. Put a row above it with the names of the columns, such as First name and Postcode."),
                text(
                        "geen kop, getallen.csv",
                        "1;2;An\n2;3;Bo\n",
                        ", rij 1: deze rij lijkt gegevens van iemand te bevatten, geen namen van kolommen. Zet er een rij boven met de namen van de kolommen, zoals Voornaam en Postcode."),
                text(
                                "dubbele punt.csv",
                                "id:naam:wijk\n1:An Bos:Noord\n",
                                ", rij 1, kolom A, ‘id:naam:wijk’: er is maar één kolom gevonden. Sla het bestand op als CSV met puntkomma’s of als Excel-werkmap (.xlsx).")
                        .inEnglish(
                                ", row 1, column A, ‘id:naam:wijk’: only one column was found. Save the file as CSV with semicolons or as an Excel workbook (.xlsx)."),
                text(
                        "één kolom.csv",
                        "dit is geen tabel\nmaar een verhaal\nin regels\n",
                        ", rij 1, kolom A, ‘dit is geen tabel’: er is maar één kolom gevonden. Sla het bestand op als CSV met puntkomma’s of als Excel-werkmap (.xlsx)."),
                text(
                                "open aanhalingsteken.csv",
                                "id;naam\n1;An\n2;\"Bo\n3;Cor\n",
                                ", rij 3: in deze rij gaat een aanhalingsteken open dat niet meer dichtgaat. Haal het weg of zet er nog een achter, en lees het bestand opnieuw.")
                        .inEnglish(
                                ", row 3: a quotation mark opens in this row and never closes. Remove it or add another after it, and read the file again."),
                refused(
                        "niets bruikbaars.csv",
                        file -> OfficeFiles.text(file, "Wat vind je;Waarom\n" + unlike(40)),
                        ": geen enkele kolom wordt gelezen. Kies bij ten minste één kolom wat erin staat."),
                refused(
                        "te breed.csv",
                        file -> OfficeFiles.text(file, wide(1_200)),
                        ", rij 1: deze rij heeft meer dan 1.000 kolommen. Haal weg wat je niet nodig hebt."),
                refused(
                        "250.001 rijen.csv",
                        file -> OfficeFiles.text(file, "id;naam\n" + "1;An\n".repeat(250_001)),
                        ": dit bestand heeft 250.001 rijen. Meer dan 250.000 kan niet. Verdeel het over meer bestanden."));
    }

    private static BadFile text(String name, String content, String message) {
        return refused(name, file -> OfficeFiles.text(file, content), message);
    }

    private static String unlike(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "Mening " + i + ";Omdat " + i + "\n")
                .collect(Collectors.joining());
    }

    private static String wide(int columns) {
        String row = IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        return row + "\n" + row + "\n";
    }
}
