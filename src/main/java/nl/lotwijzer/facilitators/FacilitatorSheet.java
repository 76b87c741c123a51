package nl.lotwijzer.facilitators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.facilitators.FacilitatorColumns.Field;
import nl.lotwijzer.facilitators.FacilitatorReading.Read;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A table of an office file as facilitators: what each row adds to the pool, or changes in it. */
final class FacilitatorSheet {
    /** What a row did to the pool. */
    private enum Outcome {
        ADDED,
        CHANGED,
        KNOWN
    }

    private final Sheet sheet;
    private final FacilitatorColumns columns;

    private FacilitatorSheet(Sheet sheet) {
        this.sheet = sheet;
        this.columns = new FacilitatorColumns(sheet);
    }

    /** @throws InputException if no column holds names */
    static FacilitatorSheet of(Sheet sheet) throws InputException {
        FacilitatorSheet result = new FacilitatorSheet(sheet);
        if (!result.columns.has(Field.NAME) && !result.columns.has(Field.LAST_NAME)) {
            throw new InputException(
                    Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("facilitators.import.noName"));
        }
        return result;
    }

    int rowCount() {
        return sheet.rows().size();
    }

    /** Adds and changes what the rows say. */
    FacilitatorImport into(FacilitatorStore store, AvailabilityStore availability) {
        List<Facilitator> pool = new ArrayList<>(store.all());
        AvailabilityGrid grid = new AvailabilityGrid(availability.all());
        List<InputException> refused = new ArrayList<>();
        Map<Outcome, Integer> outcomes = new HashMap<>();
        for (Row row : sheet.rows()) {
            try {
                Read read = new FacilitatorReading(columns, row).read();
                outcomes.merge(take(read, pool, store, availability, grid), 1, Integer::sum);
            } catch (InputException e) {
                refused.add(e);
            }
        }
        return new FacilitatorImport(
                outcomes.getOrDefault(Outcome.ADDED, 0),
                outcomes.getOrDefault(Outcome.CHANGED, 0),
                outcomes.getOrDefault(Outcome.KNOWN, 0),
                refused);
    }

    private Outcome take(
            Read read,
            List<Facilitator> pool,
            FacilitatorStore store,
            AvailabilityStore availability,
            AvailabilityGrid grid) {
        int at = indexOf(read.details(), pool);
        if (at < 0) {
            long id = store.insert(read.details(), read.skills(), read.terms());
            pool.add(new Facilitator(id, read.details(), read.skills(), read.terms()));
            read.answers().forEach((day, answer) -> availability.put(id, day, answer));
            return Outcome.ADDED;
        }
        Facilitator old = pool.get(at);
        Facilitator merged = merged(old, read);
        boolean answered = read.answers().entrySet().stream()
                .anyMatch(entry -> grid.of(merged, entry.getKey()).availability()
                        != entry.getValue().availability());
        if (merged.equals(old) && !answered) {
            return Outcome.KNOWN;
        }
        store.update(merged);
        pool.set(at, merged);
        read.answers().forEach((day, answer) -> {
            if (grid.of(merged, day).availability() != answer.availability()) {
                availability.put(merged.id(), day, answer);
            }
        });
        return Outcome.CHANGED;
    }

    private static int indexOf(FacilitatorDetails details, List<Facilitator> pool) {
        for (int i = 0; i < pool.size(); i++) {
            if (FacilitatorRules.same(details, pool.get(i).details())) {
                return i;
            }
        }
        return -1;
    }

    /** What the file knows goes before what was known; what it leaves blank is kept. */
    private Facilitator merged(Facilitator old, Read read) {
        return new Facilitator(
                old.id(),
                merged(old.details(), read.details()),
                merged(old.skills(), read),
                merged(old.terms(), read.terms()));
    }

    private static FacilitatorDetails merged(FacilitatorDetails old, FacilitatorDetails read) {
        return new FacilitatorDetails(
                read.name(),
                or(read.email(), old.email()),
                or(read.phone(), old.phone()),
                or(read.experience(), old.experience()),
                or(read.languages(), old.languages()),
                or(read.training(), old.training()),
                or(read.available(), old.available()),
                or(read.interests(), old.interests()),
                or(read.notes(), old.notes()));
    }

    private static FacilitatorSkills merged(FacilitatorSkills old, Read read) {
        Map<String, LanguageLevel> levels = new HashMap<>(old.languageLevels());
        levels.putAll(read.skills().languageLevels());
        if (!read.details().languages().isEmpty()) {
            levels.keySet().retainAll(read.details().languages());
        }
        return new FacilitatorSkills(
                or(read.skills().years(), old.years()),
                or(read.skills().level(), old.level()),
                levels,
                or(read.skills().preferences(), old.preferences()));
    }

    private FacilitatorTerms merged(FacilitatorTerms old, FacilitatorTerms read) {
        return new FacilitatorTerms(
                or(read.mostSessions(), old.mostSessions()),
                or(read.distance(), old.distance()),
                or(read.perKilometre(), old.perKilometre()),
                or(read.fee(), old.fee()),
                columns.has(Field.FEE_UNIT) ? read.unit() : old.unit(),
                or(read.declaredOn(), old.declaredOn()));
    }

    private static <T> @Nullable T or(@Nullable T read, @Nullable T old) {
        return read == null ? old : read;
    }

    private static <T> List<T> or(List<T> read, List<T> old) {
        return read.isEmpty() ? old : read;
    }

    private static String or(String read, String old) {
        return read.isEmpty() ? old : read;
    }
}
