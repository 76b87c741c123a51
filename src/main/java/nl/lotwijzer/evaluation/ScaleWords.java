package nl.lotwijzer.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.person.ComparedText;

/** The words and faces that forms offer for the points of a scale, in Dutch and English. */
final class ScaleWords {
    private static final Map<Reading, Map<String, Integer>> POINTS = Map.of(
            Reading.AGREEMENT,
            points(
                    "helemaal oneens|helemaal mee oneens|helemaal niet mee eens|zeer oneens|zeer mee oneens|strongly disagree|completely disagree",
                    "oneens|mee oneens|niet mee eens|disagree",
                    "neutraal|niet eens niet oneens|niet mee eens niet mee oneens|niet eens en niet oneens|tussenin|neutral|neither agree nor disagree",
                    "eens|mee eens|agree",
                    "helemaal eens|helemaal mee eens|zeer eens|zeer mee eens|strongly agree|completely agree"),
            Reading.SATISFACTION,
            points(
                    "zeer ontevreden|heel ontevreden|very dissatisfied|very unsatisfied",
                    "ontevreden|dissatisfied|unsatisfied",
                    "neutraal|niet tevreden niet ontevreden|niet ontevreden niet tevreden|neutral|neither satisfied nor dissatisfied",
                    "tevreden|satisfied",
                    "zeer tevreden|heel tevreden|very satisfied"),
            Reading.QUALITY,
            points(
                    "zeer slecht|heel slecht|very bad|very poor",
                    "slecht|bad|poor",
                    "neutraal|niet goed niet slecht|gemiddeld|neutral|average",
                    "goed|good",
                    "zeer goed|heel goed|very good"),
            Reading.GRADES,
            points(
                    "slecht|bad|poor",
                    "matig|onvoldoende|fair|insufficient",
                    "voldoende|redelijk|sufficient|satisfactory",
                    "goed|good",
                    "uitstekend|zeer goed|excellent"),
            Reading.FREQUENCY,
            points("nooit|never", "zelden|bijna nooit|rarely|seldom", "soms|sometimes", "vaak|often", "altijd|always"),
            Reading.SMILEYS,
            faces("😡😠😭😢🤬", "🙁☹😞😟😕😔", "😐😑😶", "🙂☺😌", "😀😃😄😁😊😍🤩😆"));

    private static final Set<String> NO_ANSWER = Set.of(
            "",
            "nvt",
            "geenmening",
            "geenantwoord",
            "weetniet",
            "weetikniet",
            "nietvantoepassing",
            "noopinion",
            "noanswer",
            "dontknow",
            "idontknow",
            "na",
            "notapplicable");

    private static final Map<String, Integer> TYPED_FACES =
            Map.of(":-(", 2, ":(", 2, ":-|", 3, ":|", 3, ":-)", 4, ":)", 4, ":-D", 5, ":D", 5);

    private ScaleWords() {}

    /** Returns whether a cell holds no answer, or says that there is none. */
    static boolean noAnswer(String cell) {
        return cell.isEmpty()
                || (cell.codePoints().allMatch(point -> point < 0x2000)
                        && NO_ANSWER.contains(ComparedText.letters(cell))
                        && !TYPED_FACES.containsKey(cell));
    }

    /** Returns the point that a word or a face stands for on this scale, from 1 to 5. */
    static Optional<Integer> point(Reading scale, String cell) {
        Map<String, Integer> points = POINTS.getOrDefault(scale, Map.of());
        if (scale == Reading.SMILEYS) {
            return Optional.ofNullable(TYPED_FACES.get(cell)).or(() -> face(points, cell));
        }
        return Optional.ofNullable(points.get(ComparedText.letters(cell)));
    }

    private static Optional<Integer> face(Map<String, Integer> points, String cell) {
        return cell.codePoints()
                .mapToObj(Character::toString)
                .flatMap(one -> Optional.ofNullable(points.get(one)).stream())
                .findFirst();
    }

    private static Map<String, Integer> points(String... words) {
        Map<String, Integer> points = new HashMap<>();
        for (int point = 1; point <= words.length; point++) {
            for (String word : List.of(words[point - 1].split("\\|", -1))) {
                points.put(ComparedText.letters(word), point);
            }
        }
        return Map.copyOf(points);
    }

    private static Map<String, Integer> faces(String... levels) {
        Map<String, Integer> points = new HashMap<>();
        for (int level = 1; level <= levels.length; level++) {
            int point = level;
            levels[level - 1].codePoints().forEach(face -> points.put(Character.toString(face), point));
        }
        return Map.copyOf(points);
    }
}
