package nl.lotwijzer.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.ListMatch.Certainty;
import nl.lotwijzer.eligibility.ListMatch.Clue;

/**
 * When somebody is on a list. Sure is who has the same name with the same birth date or house, or the same e-mail address
 * and nothing that speaks against it. Possible is who has only the name, nearly the name, or something that speaks
 * against it. Who has another date of birth and nothing but the name in common is somebody else.
 */
final class MatchTable {
    private MatchTable() {}

    /**
     * @param email whether both have the same e-mail address
     * @param house whether both live in the same house
     */
    static Optional<ListMatch> judge(
            ListedPerson listed, NameLikeness name, BirthLikeness birth, boolean email, boolean house) {
        if (email) {
            return Optional.of(byEmail(listed, name, birth, house));
        }
        boolean otherBirth = birth == BirthLikeness.OTHER;
        return switch (name) {
            case SAME -> {
                if (birth == BirthLikeness.SAME
                        || (house && (birth == BirthLikeness.UNKNOWN || birth == BirthLikeness.SAME_YEAR))) {
                    yield match(listed, Certainty.SURE, name, birth, house);
                }
                yield otherBirth && !house ? Optional.empty() : match(listed, Certainty.POSSIBLE, name, birth, house);
            }
            case NEAR -> otherBirth ? Optional.empty() : match(listed, Certainty.POSSIBLE, name, birth, house);
            case LAST_ONLY ->
                birth == BirthLikeness.SAME || (house && !otherBirth)
                        ? match(listed, Certainty.POSSIBLE, name, birth, house)
                        : Optional.empty();
            case OTHER_FIRST ->
                birth == BirthLikeness.SAME ? match(listed, Certainty.POSSIBLE, name, birth, house) : Optional.empty();
            case OTHER -> Optional.empty();
        };
    }

    private static ListMatch byEmail(ListedPerson listed, NameLikeness name, BirthLikeness birth, boolean house) {
        boolean namesKnown = !listed.facts().lastName().isEmpty();
        boolean otherName = namesKnown && (name == NameLikeness.OTHER || name == NameLikeness.OTHER_FIRST);
        boolean otherBirth = birth == BirthLikeness.OTHER;
        List<Clue> clues = new ArrayList<>(List.of(Clue.EMAIL));
        clues.addAll(clues(otherName || !namesKnown ? NameLikeness.OTHER : name, birth, house));
        if (otherName) {
            clues.add(Clue.OTHER_NAME);
        }
        clues.remove(Clue.NOTHING_ELSE);
        return new ListMatch(listed, otherName || otherBirth ? Certainty.POSSIBLE : Certainty.SURE, clues);
    }

    private static Optional<ListMatch> match(
            ListedPerson listed, Certainty certainty, NameLikeness name, BirthLikeness birth, boolean house) {
        return Optional.of(new ListMatch(listed, certainty, clues(name, birth, house)));
    }

    private static List<Clue> clues(NameLikeness name, BirthLikeness birth, boolean house) {
        List<Clue> clues = new ArrayList<>();
        switch (name) {
            case SAME -> clues.add(Clue.NAME);
            case NEAR -> clues.add(Clue.NEAR_NAME);
            case LAST_ONLY, OTHER_FIRST -> clues.add(Clue.LAST_NAME);
            case OTHER -> {}
        }
        switch (birth) {
            case SAME -> clues.add(Clue.BIRTH_DATE);
            case SAME_YEAR -> clues.add(Clue.BIRTH_YEAR);
            case NEAR -> clues.add(Clue.NEAR_BIRTH_DATE);
            case OTHER -> clues.add(Clue.OTHER_BIRTH_DATE);
            case UNKNOWN -> {}
        }
        if (house) {
            clues.add(Clue.ADDRESS);
        }
        if (clues.size() == 1 && birth == BirthLikeness.UNKNOWN) {
            clues.add(Clue.NOTHING_ELSE);
        }
        return clues;
    }
}
