package nl.lotwijzer.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a house with what follows it, in one spelling: {@code 12 A}, {@code 12a} and {@code 12-A} are alike, as are
 * {@code 12-2}, {@code 12 2hoog} and {@code 12 II}, and in Belgium {@code 12 bus 3}, {@code 12 b3} and {@code 12/3};
 * {@code 12-1} and {@code 121} are two houses.
 *
 * @param number without zeros before it
 * @param part   what follows it; empty if nothing does
 */
record HouseNumber(String number, String part) {
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|[A-Z]+");
    private static final Pattern OPPOSITE = Pattern.compile("\\bT ?/ ?O\\b|\\bT\\. ?O\\.?|\\bTEGENOVER\\b");
    private static final Pattern NOTHING = Pattern.compile("\\bN\\.? ?V\\.? ?T\\b|\\bT ?/ ?M\\b|\\bTM\\b");
    private static final Pattern AS_DECIMAL = Pattern.compile("^([0-9]+)[.,]0+$");

    /** Say that a number follows. */
    private static final Set<String> NUMBER_WORDS =
            Set.of("NR", "NO", "N", "NUM", "NUMMER", "NUMERO", "HUISNR", "HUISNUMMER", "HNR");

    /** Say that what follows is a part of the house; said or not, the part is the same. */
    private static final Set<String> PART_WORDS = Set.of(
            "BUS",
            "BTE",
            "BT",
            "BOITE",
            "BOX",
            "BUSNR",
            "BUSNUMMER",
            "APP",
            "APPT",
            "APT",
            "AP",
            "APPARTEMENT",
            "KAMER",
            "KMR",
            "KAM",
            "UNIT",
            "FLAT",
            "STUDIO",
            "TOEV",
            "TOEVOEGING",
            "LETTER",
            "HUISLETTER");

    private static final Set<String> FLOOR_WORDS =
            Set.of("HOOG", "ETAGE", "ET", "VERDIEPING", "VERD", "VERDIEP", "ETG");
    private static final Set<String> ORDINALS = Set.of("E", "DE", "STE", "EME");
    private static final Set<String> BOATS =
            Set.of("WOONBOOT", "WB", "WOONSCHIP", "WOONARK", "LIGPLAATS", "LIGPL", "LP", "LIGPLTS");
    private static final Set<String> PITCHES = Set.of("WOONWAGEN", "STANDPLAATS", "STANDPL", "WW");
    private static final Set<String> EMPTY_WORDS = Set.of("GEEN", "NEE", "BEGANE");

    /** Words for one thing that are written in several ways. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("HS", "H"),
            Map.entry("HUIS", "H"),
            Map.entry("BG", "H"),
            Map.entry("GROND", "H"),
            Map.entry("PARTERRE", "H"),
            Map.entry("GELIJKVLOERS", "H"),
            Map.entry("GLVS", "H"),
            Map.entry("GVL", "H"),
            Map.entry("RDC", "H"),
            Map.entry("I", "1"),
            Map.entry("II", "2"),
            Map.entry("III", "3"),
            Map.entry("IV", "4"),
            Map.entry("EENHOOG", "1"),
            Map.entry("TWEEHOOG", "2"),
            Map.entry("DRIEHOOG", "3"),
            Map.entry("VIERHOOG", "4"),
            Map.entry("ROOD", "RD"),
            Map.entry("ZWART", "ZW"));

    private static final String OPPOSITE_MARK = "TO";
    private static final String BOAT_MARK = "WB";
    private static final String PITCH_MARK = "SP";

    /**
     * Returns the number and what follows it in one spelling.
     *
     * @param written in capitals without accents
     * @param belgian whether {@code b3} means box 3
     * @return empty if it does not say a number
     */
    static Optional<HouseNumber> of(String written, boolean belgian) {
        if (!written.isEmpty() && written.chars().allMatch(HouseNumber::isAsciiDigit)) {
            String digits = withoutZeros(written);
            return digits.equals("0") ? Optional.empty() : Optional.of(new HouseNumber(digits, ""));
        }
        Reading reading = new Reading(written, belgian);
        reading.read();
        return reading.number.isEmpty()
                ? Optional.empty()
                : Optional.of(new HouseNumber(reading.number, reading.suffix()));
    }

    /** Returns what this says about a part of a house, without a number of the house; empty if nothing. */
    static String part(String written, boolean belgian) {
        if (written.isEmpty()) {
            return "";
        }
        Reading reading = new Reading(written, belgian);
        reading.readFrom(0);
        return reading.suffix();
    }

    /** Returns whether this begins as a part of a house does, so that the number must stand elsewhere. */
    static boolean beginsWithPart(String written) {
        Matcher token = TOKEN.matcher(written);
        return token.find() && PART_WORDS.contains(token.group());
    }

    /** Returns whether a text after a number is about the house, and not the name of a place. */
    static boolean tellsOfHouse(String word) {
        return word.length() <= 3
                || PART_WORDS.contains(word)
                || FLOOR_WORDS.contains(word)
                || BOATS.contains(word)
                || PITCHES.contains(word)
                || SPELLINGS.containsKey(word)
                || EMPTY_WORDS.contains(word)
                || word.equals("TEGENOVER");
    }

    private static boolean isAsciiDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isDigits(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    /** The words and numbers of a written number, one after the other. */
    private static final class Reading {
        private final List<String> tokens = new ArrayList<>();
        private final boolean belgian;
        private final List<String> parts = new ArrayList<>();
        private final Set<String> marks = new TreeSet<>();
        private String number = "";

        Reading(String written, boolean belgian) {
            this.belgian = belgian;
            String text = AS_DECIMAL.matcher(written.strip()).replaceFirst("$1");
            text = NOTHING.matcher(OPPOSITE.matcher(text).replaceAll(" TO ")).replaceAll(" ");
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                tokens.add(token.group());
            }
        }

        private void read() {
            int place = 0;
            while (place < tokens.size() && !isDigits(tokens.get(place))) {
                String word = tokens.get(place++);
                if (!mark(word) && !NUMBER_WORDS.contains(word)) {
                    return;
                }
            }
            if (place < tokens.size()) {
                String digits = withoutZeros(tokens.get(place));
                number = digits.equals("0") ? "" : digits;
                readFrom(place + 1);
            }
        }

        /** Returns whether this word only says what the next one is, as {@code bus} does. */
        private boolean namesPart(String token, String next) {
            return PART_WORDS.contains(token)
                    || (NUMBER_WORDS.contains(token) && !token.equals("N"))
                    || (belgian && token.equals("B") && isDigits(next));
        }

        private void readFrom(int first) {
            int place = first;
            while (place < tokens.size()) {
                String token = tokens.get(place++);
                boolean more = place < tokens.size();
                if (isDigits(token)) {
                    parts.add(withoutZeros(token));
                    place = pastFloor(place);
                } else if (!mark(token)
                        && !EMPTY_WORDS.contains(token)
                        && !(more && namesPart(token, tokens.get(place)))) {
                    parts.add(SPELLINGS.getOrDefault(token, token));
                    place = pastFloor(place);
                }
            }
        }

        /** Skips what only says that the number before it is a floor. */
        private int pastFloor(int place) {
            int next = place;
            if (next + 1 < tokens.size()
                    && ORDINALS.contains(tokens.get(next))
                    && FLOOR_WORDS.contains(tokens.get(next + 1))) {
                next++;
            }
            return next < tokens.size() && FLOOR_WORDS.contains(tokens.get(next)) ? next + 1 : place;
        }

        /** Notes what a word says of where the house stands; returns whether it says that. */
        private boolean mark(String word) {
            if (word.equals(OPPOSITE_MARK)) {
                marks.add(OPPOSITE_MARK);
            } else if (BOATS.contains(word)) {
                marks.add(BOAT_MARK);
            } else if (PITCHES.contains(word)) {
                marks.add(PITCH_MARK);
            } else {
                return false;
            }
            return true;
        }

        /** Two numbers in a row get a sign between them, for 1 and 2 are not 12. */
        private String suffix() {
            StringBuilder text = new StringBuilder();
            for (String part : parts) {
                boolean twoNumbers =
                        !text.isEmpty() && isDigits(part) && Character.isDigit(text.charAt(text.length() - 1));
                text.append(twoNumbers ? "/" : "").append(part);
            }
            if (marks.contains(OPPOSITE_MARK)) {
                marks.remove(BOAT_MARK); // What lies opposite a house on the water is a boat, said or not.
            }
            marks.forEach(mark -> text.append('~').append(mark));
            return text.toString();
        }
    }
}
