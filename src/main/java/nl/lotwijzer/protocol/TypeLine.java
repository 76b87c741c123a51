package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Registrants who are interchangeable under the rules: a line of {@code typen.tsv}.
 *
 * @param code           of the type
 * @param members        n_t, 1 or more
 * @param householdClass the code of the class of households its members live in; null for those who share with nobody
 * @param categories     the category on each criterion; empty where the file does not say
 */
public record TypeLine(String code, int members, @Nullable String householdClass, List<String> categories) {
    public TypeLine {
        categories = List.copyOf(categories);
    }

    /** Returns the same without the categories, as at level {@code beperkt}. */
    public TypeLine limited() {
        return new TypeLine(code, members, householdClass, List.of());
    }

    /**
     * Returns {@code typen.tsv} or, without its salt line, {@code typen-volledig.tsv}.
     *
     * @param criteria the names of the criteria; empty where the file does not say
     */
    public static String write(List<TypeLine> types, List<String> criteria) {
        Sheet sheet = new Sheet(header(criteria));
        types.forEach(each -> sheet.line(Stream.concat(
                        Stream.of(
                                each.code,
                                Integer.toString(each.members),
                                each.householdClass == null ? Canonical.NOTHING : each.householdClass),
                        criteria.isEmpty() ? Stream.of() : each.categories.stream())
                .toArray()));
        return sheet.sorted();
    }

    /** Reads what {@link #write} writes. */
    public static List<TypeLine> read(String text, List<String> criteria) throws CanonicalException {
        List<TypeLine> types = new ArrayList<>();
        String before = "";
        for (Fields line : Fields.of(DossierPaths.TYPES, text, 3 + criteria.size(), header(criteria))) {
            String code = line.code();
            if (code.equals(before)) {
                throw line.fault(Problem.TWICE, code);
            }
            before = code;
            int members = line.whole(1);
            String householdClass = line.nothing() ? null : line.code();
            List<String> categories = new ArrayList<>();
            while (line.more()) {
                categories.add(line.text());
            }
            types.add(new TypeLine(code, members, householdClass, categories));
        }
        Canonical.requireSame(DossierPaths.TYPES, text, write(types, criteria));
        return List.copyOf(types);
    }

    private static String[] header(List<String> criteria) {
        return Stream.concat(Stream.of("type", "aantal", "klasse"), criteria.stream())
                .toArray(String[]::new);
    }
}
