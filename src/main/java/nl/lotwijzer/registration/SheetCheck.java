package nl.lotwijzer.registration;

import java.util.List;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.DateReading;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;

/** Checks that a sheet can be a list of people at all, before anybody looks at its rows. */
final class SheetCheck {
    private static final int MOST_ROWS = 250_000;
    private static final Pattern PERSONAL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}|[1-9][0-9]{3} ?[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9.,+-]+");

    private SheetCheck() {}

    /** @throws InputException if there are no rows, no header, one column without meaning, or too many rows */
    static void check(Sheet sheet) throws InputException {
        Place file = Place.in(sheet.fileName());
        if (looksLikeData(sheet)) {
            throw refused(file.row(sheet.headerRow()), "noHeader");
        }
        if (sheet.columns().size() == 1
                && Field.called(sheet.columns().getFirst().name()).isEmpty()) {
            throw refused(
                    file.row(sheet.headerRow())
                            .column("A")
                            .value(sheet.columns().getFirst().name()),
                    "oneColumn");
        }
        if (sheet.rows().isEmpty()) {
            throw refused(file, "onlyHeader");
        }
        if (sheet.rows().size() > MOST_ROWS) {
            throw new InputException(
                    file,
                    Message.of("registration.problem.tooManyRows", sheet.rows().size(), MOST_ROWS));
        }
    }

    private static boolean looksLikeData(Sheet sheet) {
        List<String> names = sheet.columns().stream()
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .toList();
        long numbers = names.stream()
                .filter(name ->
                        NUMBER.matcher(name).matches() || DateReading.date(name).isPresent())
                .count();
        return names.stream().anyMatch(name -> PERSONAL.matcher(name).matches()) || numbers * 2 >= names.size();
    }

    private static InputException refused(Place place, String problem) {
        return new InputException(place, Message.of("registration.problem." + problem));
    }
}
