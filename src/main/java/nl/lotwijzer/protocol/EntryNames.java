package nl.lotwijzer.protocol;

import java.util.regex.Pattern;
import nl.lotwijzer.protocol.DossierException.Problem;

/** Which names files in a dossier can have at all, so that unpacking it writes nothing outside its folder. */
final class EntryNames {
    private static final int LONGEST = 200;
    private static final Pattern PART = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cc}]+");

    private EntryNames() {}

    static void require(String name) throws DossierException {
        if (name.length() > LONGEST) {
            throw new DossierException(Problem.NAME, name.substring(0, LONGEST) + "…");
        }
        for (String part : name.split("/", -1)) {
            if (!PART.matcher(part).matches() || part.chars().allMatch(sign -> sign == '.')) {
                throw new DossierException(Problem.NAME, name);
            }
        }
    }
}
