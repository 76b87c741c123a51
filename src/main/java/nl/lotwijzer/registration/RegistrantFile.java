package nl.lotwijzer.registration;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant.State;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
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
     * @throws InputException if it cannot be written
     */
    public void save(Path path) throws InputException {
        try {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                saveWorkbook(path);
            } else {
                saveText(path);
            }
        } catch (IOException e) {
            throw new InputException(
                    Place.in(String.valueOf(path.getFileName())), Message.of("registration.problem.notSaved"));
        }
    }

    private void saveText(Path path) throws IOException {
        try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
                ICSVWriter csv = new CSVWriterBuilder(out)
                        .withSeparator(';')
                        .withLineEnd("\r\n")
                        .build()) {
            out.write('\uFEFF');
            csv.writeNext(header().toArray(String[]::new), false);
            for (Registrant registrant : registrants) {
                csv.writeNext(
                        cells(registrant).stream().map(RefusedRows::harmless).toArray(String[]::new), false);
            }
            csv.flush();
            if (csv.checkError()) {
                throw new IOException("Not all was written");
            }
        }
    }

    private void saveWorkbook(Path path) throws IOException {
        List<String> header = header();
        try (OutputStream out = Files.newOutputStream(path);
                TextWorkbook workbook = new TextWorkbook(out, texts.get("registration.file.sheet"), header.size())) {
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
