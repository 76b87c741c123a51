package nl.lotwijzer.protocol;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the files of a dossier stand; see section 3 of the protocol. */
public final class DossierPaths {
    public static final String MANIFEST = "MANIFEST.txt";
    public static final String MANIFEST_AFTER = "MANIFEST-NA.txt";

    /** What is given to anybody stands in this folder. */
    public static final String PUBLIC = "openbaar/";

    /** What only the supervisor is given stands in this folder. */
    public static final String CONFIDENTIAL = "toezicht/";

    /** The files of annulled rounds stand in this folder. */
    public static final String EARLIER = "openbaar/eerder/";

    public static final String RULES = "openbaar/regels.tsv";
    public static final String CHANGES = "openbaar/wijzigingen.tsv";
    public static final String CRITERIA = "openbaar/kenmerken.tsv";
    public static final String TYPES = "openbaar/typen.tsv";
    public static final String TABLE = "openbaar/tabel.tsv";
    public static final String CHANCES = "openbaar/kansen.tsv";
    public static final String PROOF = "openbaar/bewijs.tsv";
    public static final String LEAVES = "openbaar/bladeren.tsv";
    public static final String COMMITMENTS = "openbaar/toezeggingen.tsv";
    public static final String EXCLUSIONS = "openbaar/uitsluitingen.tsv";
    public static final String SOFTWARE = "openbaar/software.tsv";
    public static final String ROUND = "openbaar/ronde.tsv";
    public static final String VERIFIER = "openbaar/controle.html";
    public static final String PUBLIC_ENTRANTS = "openbaar/deelnemers.tsv";
    public static final String DRAW = "openbaar/trekking.tsv";
    public static final String OUTCOME = "openbaar/uitslag.tsv";
    public static final String ENTRANTS = "toezicht/deelnemers.tsv";
    public static final String FULL_TYPES = "toezicht/typen-volledig.tsv";
    public static final String FULL_EXCLUSIONS = "toezicht/uitsluitingen-volledig.tsv";
    public static final String NONCES = "toezicht/nonces.tsv";
    public static final String REPLACEMENTS = "toezicht/vervangingen.tsv";
    public static final String RESERVES = "toezicht/reserves.tsv";
    public static final String JOURNAL = "toezicht/journaal.tsv";

    /** The names of the files that may be kept of an earlier round. */
    public static final List<String> EARLIER_NAMES = List.of("regels.tsv", "ronde.tsv", MANIFEST, MANIFEST_AFTER);

    /** The public files of every dossier, from before the draw; without the files of earlier rounds. */
    public static final List<String> ALWAYS_PUBLIC = List.of(
            RULES,
            CHANGES,
            CRITERIA,
            TYPES,
            TABLE,
            CHANCES,
            PROOF,
            LEAVES,
            COMMITMENTS,
            EXCLUSIONS,
            SOFTWARE,
            ROUND,
            VERIFIER);

    /** The confidential files of every whole dossier that stand in {@code MANIFEST.txt}. */
    public static final List<String> ALWAYS_CONFIDENTIAL = List.of(ENTRANTS, FULL_TYPES, FULL_EXCLUSIONS);

    /** The files of after the draw that stand in {@code MANIFEST-NA.txt}. */
    public static final List<String> AFTER = List.of(DRAW, OUTCOME, REPLACEMENTS, RESERVES, JOURNAL);

    private static final Pattern OF_EARLIER = Pattern.compile("openbaar/eerder/([1-9][0-9]{0,3})/([^/]+)");

    private DossierPaths() {}

    /** Returns the path of a file of an earlier round. */
    public static String earlier(int round, String name) {
        return EARLIER + round + "/" + name;
    }

    /** Returns the earlier round that a path belongs to; 0 where it is no file of one. */
    public static int earlierRound(String path) {
        Matcher matcher = OF_EARLIER.matcher(path);
        return matcher.matches() && EARLIER_NAMES.contains(matcher.group(2)) ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Returns whether a file is of before the draw, so that {@code MANIFEST.txt} lists it. */
    public static boolean isFrozen(String path) {
        return ALWAYS_PUBLIC.contains(path)
                || path.equals(PUBLIC_ENTRANTS)
                || earlierRound(path) > 0
                || ALWAYS_CONFIDENTIAL.contains(path);
    }

    /** Returns whether a file is of after the draw, so that {@code MANIFEST-NA.txt} lists it. */
    public static boolean isAfter(String path) {
        return AFTER.contains(path);
    }

    /** Returns whether a dossier can have a file with this path. */
    public static boolean isKnown(String path) {
        return isFrozen(path)
                || isAfter(path)
                || path.equals(NONCES)
                || path.equals(MANIFEST)
                || path.equals(MANIFEST_AFTER);
    }

    /** Returns whether a file is left out of the public half. */
    public static boolean isConfidential(String path) {
        return path.startsWith(CONFIDENTIAL);
    }
}
