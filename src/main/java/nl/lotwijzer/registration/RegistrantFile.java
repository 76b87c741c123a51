package nl.lotwijzer.registration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant.State;
import nl.lotwijzer.spreadsheet.CsvOutput;
import nl.lotwijzer.spreadsheet.TextWorkbook;

/**
 * Registrants as a file for Excel, with a column for everything that is on their forms. Its headers are those that reading
 * recognises.
 */
public final class RegistrantFile {
    private final Texts texts;
    private final List<Registrant> registrants;
    private final List<FormPart> parts;

    /** @param texts the language of the headers */
    public RegistrantFile(Texts texts, List<Registrant> registrants) {
        this.texts = texts;
        this.registrants = List.copyOf(registrants);
        Set<FormPart> all = new LinkedHashSet<>(FormPart.FIELDS);
        registrants.forEach(
                registrant -> registrant.answers().keySet().forEach(name -> all.add(FormPart.answer(name))));
        this.parts = List.copyOf(all);
    }

    /**
     * Writes the file: a workbook if the name ends in {@code xlsx}, else text that Excel opens by a double click. A text
     * that Excel would take for a formula gets an apostrophe before it, which reading takes off again.
     *
     * @param path a file that may exist, and is then replaced
     * @throws FilesException if it cannot be written
     */
    public void save(Path path) throws FilesException {
        boolean workbook = path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        WholeFile.write(path, workbook ? this::writeWorkbook : this::writeText);
    }

    private void writeText(OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        for (Registrant registrant : registrants) {
            rows.add(cells(registrant).stream().map(RefusedRows::harmless).toList());
        }
        CsvOutput.write(out, rows);
    }

    private void writeWorkbook(OutputStream out) throws IOException {
        List<String> header = header();
        try (TextWorkbook workbook = new TextWorkbook(out, texts.get("registration.file.sheet"), header.size())) {
            workbook.row(header);
            for (Registrant registrant : registrants) {
                workbook.row(cells(registrant));
            }
        }
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(texts.get("registration.file.number"));
        for (FormPart part : parts) {
            header.add(part.field()
                    .map(field -> texts.get(field.nameKey()))
                    .orElseGet(() -> part.criterion().orElseThrow()));
        }
        header.add(texts.get("registration.file.channel"));
        header.add(texts.get("registration.file.state"));
        header.add(texts.get("registration.file.ground"));
        return header;
    }

    private List<String> cells(Registrant registrant) {
        List<String> cells = new ArrayList<>();
        cells.add(registrant.number().value());
        parts.forEach(part -> cells.add(part.in(registrant.form())));
        cells.add(texts.get(registrant.channel().nameKey()));
        cells.add(texts.get(
                registrant.state() == State.ACTIVE ? "registration.file.active" : "registration.file.excluded"));
        cells.add(registrant.ground());
        return cells;
    }
}
