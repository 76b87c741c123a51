package nl.lotwijzer.registration;

import static nl.lotwijzer.registration.BadFile.refused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.spreadsheet.OfficeFiles;

/** Files that are no table at all, whatever their names say. */
final class UnreadableFiles {
    private UnreadableFiles() {}

    static List<BadFile> all() {
        return List.of(
                refused(
                                "leeg.csv",
                                file -> OfficeFiles.bytes(file, new byte[0]),
                                ": dit bestand is leeg (0 bytes). Sla het opnieuw op in Excel en kies het nog eens.")
                        .inEnglish(": this file is empty (0 bytes). Save it again in Excel and choose it once more."),
                refused(
                        "leeg.xlsx",
                        file -> OfficeFiles.bytes(file, new byte[0]),
                        ": dit bestand is leeg (0 bytes). Sla het opnieuw op in Excel en kies het nog eens."),
                refused(
                                "foto.xlsx",
                                file -> OfficeFiles.bytes(file, OfficeFiles.PNG),
                                ": dit is een afbeelding, geen tabel, ook al lijkt de naam anders. Kies het Excel- of CSV-bestand.")
                        .inEnglish(
                                ": this is a picture, not a table, whatever its name says. Choose the Excel or CSV file."),
                refused(
                        "foto.csv",
                        file -> OfficeFiles.bytes(file, bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16)),
                        ": dit is een afbeelding, geen tabel, ook al lijkt de naam anders. Kies het Excel- of CSV-bestand."),
                refused(
                        "bewijs.xlsx",
                        file -> OfficeFiles.text(file, "%PDF-1.7\n1 0 obj"),
                        ": dit is een PDF. Vraag de tabel op als Excel- of CSV-bestand."),
                refused(
                                "geheim.xlsx",
                                OfficeFiles::encrypted,
                                ": dit bestand is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en sla het op.")
                        .inEnglish(
                                ": this file is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it."),
                refused(
                        "oud.xls",
                        OfficeFiles::oldWorkbook,
                        ": dit is een Excel-bestand van vóór 2007 (.xls). Open het in Excel en sla het op als Excel-werkmap (.xlsx)."),
                refused(
                        "oud, met nieuwe naam.xlsx",
                        OfficeFiles::oldWorkbook,
                        ": dit is een Excel-bestand van vóór 2007 (.xls). Open het in Excel en sla het op als Excel-werkmap (.xlsx)."),
                refused(
                        "binair.xlsb",
                        file -> OfficeFiles.zip(file, "xl/workbook.bin", "x"),
                        ": dit is een binaire Excel-werkmap (.xlsb). Open het in Excel en sla het op als Excel-werkmap (.xlsx)."),
                refused(
                        "lijst.ods",
                        file -> OfficeFiles.zip(
                                file,
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet",
                                "content.xml",
                                "<office/>"),
                        ": dit is een bestand van LibreOffice (.ods). Open het daar en sla het op als Excel-werkmap (.xlsx)."),
                refused(
                        "brief.docx",
                        file -> OfficeFiles.zip(file, "word/document.xml", "<w/>"),
                        ": dit is een Word-document. Zet de tabel in Excel en sla die op als Excel-werkmap (.xlsx)."),
                refused(
                        "lijst.zip",
                        file -> OfficeFiles.zip(file, "lijst.csv", "id;naam\n1;An"),
                        ": dit is een zip-bestand. Pak het uit en kies het bestand dat erin zit."),
                refused(
                        "halve.xlsx",
                        UnreadableFiles::half,
                        ": dit Excel-bestand is beschadigd of niet compleet. Open het in Excel, laat Excel het herstellen en sla het op, of vraag het opnieuw op."),
                refused(
                        "kapot.xlsx",
                        file -> OfficeFiles.zip(file, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x"),
                        ": dit Excel-bestand is beschadigd of niet compleet. Open het in Excel, laat Excel het herstellen en sla het op, of vraag het opnieuw op."),
                refused(
                        "bom.xlsx",
                        UnreadableFiles::bomb,
                        ": dit bestand wordt bij het uitpakken onredelijk groot en is daarom niet gelezen. Open het in Excel, haal lege rijen en opmaak weg en sla het op."),
                refused(
                        "pagina.xls",
                        file -> OfficeFiles.text(file, "<html><table><tr><td>An</td></tr></table></html>"),
                        ": dit is een webpagina of XML, geen Excel-bestand, ook al lijkt de naam anders. Open het in Excel en sla het op als Excel-werkmap (.xlsx)."),
                refused(
                        "werkblad 2003.xls",
                        file -> OfficeFiles.text(file, "\uFEFF<?xml version=\"1.0\"?><Workbook></Workbook>"),
                        ": dit is een webpagina of XML, geen Excel-bestand, ook al lijkt de naam anders. Open het in Excel en sla het op als Excel-werkmap (.xlsx)."),
                refused(
                        "programma.csv",
                        file -> OfficeFiles.bytes(file, bytes(1, 2, 0, 4, 5, 'a', 0, 3, 9)),
                        ": dit is geen CSV-bestand en geen Excel-bestand. Open het in het programma waarmee het is gemaakt en sla het op als .xlsx of .csv."),
                refused("map.csv", UnreadableFiles::directory, ": dit is een map. Kies het bestand dat erin staat."),
                refused(
                                "weg.csv",
                                file -> file,
                                ": dit bestand is er niet. Kijk of het verplaatst of hernoemd is en kies het opnieuw.")
                        .inEnglish(
                                ": this file is not there. See whether it was moved or renamed, and choose it again."),
                refused(
                        "reusachtig.csv",
                        UnreadableFiles::huge,
                        ": dit bestand is 150 MB groot. Meer dan 100 MB kan niet. Verdeel het over meer bestanden."),
                refused(
                        "alleen lege rijen.csv",
                        file -> OfficeFiles.text(file, ";;;\n\n ; ;\n"),
                        ": in dit bestand staan alleen lege rijen. Kijk of je het goede bestand hebt gekozen."),
                refused(
                        "lege werkbladen.xlsx",
                        file -> OfficeFiles.workbook(file, sheet -> {}),
                        ": in dit bestand staan alleen lege rijen. Kijk of je het goede bestand hebt gekozen."));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Path half(Path file) {
        try {
            byte[] whole = Files.readAllBytes(Path.of("sample-data/aanmeldingen.xlsx"));
            return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook whose sheet unpacks to a thousand times its size. */
    private static Path bomb(Path file) {
        OfficeFiles.workbook(file, cells -> OfficeFiles.row(cells, 1, "id", "naam"));
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Path sheet = parts.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(
                    sheet, "<worksheet><sheetData>" + "<row/>".repeat(5_000_000) + "</sheetData></worksheet>");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory(Path file) {
        try {
            return Files.createDirectories(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path huge(Path file) {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(150L << 20);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
