package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.person.TypedDate;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Origin;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * What was filled in by hand, read and checked as a row of a file with a column for every part.
 *
 * @param form    what it comes to
 * @param remarks what is to be said of it, refusals first
 */
record HandReading(Form form, List<PartRemark> remarks) {
    /** What is not worth a remark by hand: who types an answer sees that it is empty. */
    private static final String NO_ANSWER = "registration.warning.noAnswer";

    HandReading {
        remarks = List.copyOf(remarks);
    }

    static HandReading of(Map<FormPart, String> texts, LocalDate today) {
        Map<FormPart, String> all = new LinkedHashMap<>();
        FormPart.FIELDS.forEach(part -> all.put(part, ""));
        texts.forEach((part, text) -> all.put(part, text.strip()));
        all.computeIfPresent(FormPart.of(Field.BIRTH_DATE), (part, text) -> written(text, today));
        List<FormPart> parts = List.copyOf(all.keySet());
        List<Column> columns = new ArrayList<>();
        for (FormPart part : parts) {
            columns.add(new Column(columns.size(), part.key(), false));
        }
        Row row = new Row(1, List.copyOf(all.values()), parts.size(), false, Map.of());
        Sheet sheet = new Sheet(new Origin.Workbook("", "", List.of()), 1, columns, List.of(row));
        RowReader reader = new RowReader(
                sheet, new ColumnMapping(parts.stream().map(FormPart::use).toList()), today, row);
        Form form = reader.read();
        return new HandReading(
                form,
                reader.remarks().stream()
                        .filter(remark -> !remark.reason().key().equals(NO_ANSWER))
                        .map(HandReading::about)
                        .toList());
    }

    /** Returns a date typed in a hurry as dates are written in files. */
    private static String written(String typed, LocalDate today) {
        return TypedDate.born(typed, today)
                .map(date -> "%d-%d-%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()))
                .orElse(typed);
    }

    private static PartRemark about(RowRemark remark) {
        return new PartRemark(
                remark.weight(),
                Optional.ofNullable(remark.place().column()).map(FormPart::new),
                remark.reason(),
                Optional.empty());
    }
}
