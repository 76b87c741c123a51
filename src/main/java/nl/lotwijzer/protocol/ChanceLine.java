package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The chances of a type: a line of {@code kansen.tsv}.
 *
 * @param members n_t
 * @param chance  the chance of each member in the table
 * @param ideal   the chance of each member by the objective
 * @param bound   the bound of the level of the proof that settles the type, 0 for a type that fits no panel; null under NASH
 */
public record ChanceLine(
        String type,
        int members,
        Fraction chance,
        Fraction ideal,
        @Nullable Fraction bound) {
    private static final String[] HEADER = {"type", "aantal", "kans", "ideaal", "grens"};

    /** Returns {@code kansen.tsv}. */
    public static String write(List<ChanceLine> chances) {
        Sheet sheet = new Sheet(HEADER);
        chances.forEach(each -> sheet.line(each.type, each.members, each.chance, each.ideal, each.bound));
        return sheet.sorted();
    }

    /** Reads {@code kansen.tsv}. */
    public static List<ChanceLine> read(String text) throws CanonicalException {
        List<ChanceLine> chances = new ArrayList<>();
        String before = "";
        for (Fields line : Fields.of(DossierPaths.CHANCES, text, 5, HEADER)) {
            String type = line.code();
            if (type.equals(before)) {
                throw line.fault(Problem.TWICE, type);
            }
            before = type;
            chances.add(new ChanceLine(
                    type, line.whole(1), line.fraction(), line.fraction(), line.nothing() ? null : line.fraction()));
        }
        Canonical.requireSame(DossierPaths.CHANCES, text, write(chances));
        return List.copyOf(chances);
    }
}
