package nl.lotwijzer.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.person.HomeAddress;

/** Compares two registrations trait by trait, and says how sure it is that they are of one person. */
final class Comparison {
    private static final int SHORTEST_SHORT_FORM = 4;
    private static final int SHORTEST_SURE_TYPO = 5;
    private static final int SHORTEST_CONTACT = 8;
    private static final int MOST_YEARS_OF_A_TYPO = 9;

    /** What a nearly equal mailbox and a nearly equal telephone number weigh together. */
    private static final int MOST_FROM_CONTACT =
            Points.of(Trait.EMAIL, Finding.TYPO) + Points.of(Trait.PHONE, Finding.TYPO);

    private final NameCounts counts;
    private final Profile one;
    private final Profile other;
    private final Map<Trait, Finding> findings = new EnumMap<>(Trait.class);

    private Comparison(Profile one, Profile other, NameCounts counts) {
        this.one = one;
        this.other = other;
        this.counts = counts;
    }

    /** Returns the pair, if the two are alike enough to be looked at. */
    static Optional<Pair> of(Profile one, Profile other, NameCounts counts) {
        return new Comparison(one, other, counts).pair();
    }

    private Optional<Pair> pair() {
        names();
        put(Trait.BIRTH, birth());
        put(Trait.HOUSE, house());
        put(Trait.LETTER, letters());
        boolean looked = contact() || birthAndHouse() || is(Trait.LETTER, Finding.SAME);
        if (!looked && total() + MOST_FROM_CONTACT < Confidence.POSSIBLE.points()) {
            return Optional.empty(); // Most pairs end here, before their mailboxes are spelled out.
        }
        put(Trait.EMAIL, alike(one.email(), other.email()));
        put(Trait.PHONE, alike(one.phone(), other.phone()));
        int score = total();
        Optional<Confidence> confidence = confidence(score);
        if (confidence.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        findings.forEach((trait, finding) -> evidence.add(Evidence.of(trait, finding)));
        boolean ordered = one.registrant().number().compareTo(other.registrant().number()) < 0;
        return Optional.of(new Pair(
                (ordered ? one : other).registrant(),
                (ordered ? other : one).registrant(),
                confidence.get(),
                score,
                List.copyOf(evidence)));
    }

    private int total() {
        int points = 0;
        for (Map.Entry<Trait, Finding> found : findings.entrySet()) {
            points += Points.of(found.getKey(), found.getValue());
        }
        return points;
    }

    private boolean contact() {
        return (!one.email().isEmpty() && one.email().equals(other.email()))
                || (!one.phone().isEmpty() && one.phone().equals(other.phone()));
    }

    private boolean birthAndHouse() {
        return is(Trait.BIRTH, Finding.SAME) && is(Trait.HOUSE, Finding.SAME);
    }

    private void put(Trait trait, Finding finding) {
        findings.put(trait, finding);
    }

    private Finding found(Trait trait) {
        return findings.getOrDefault(trait, Finding.UNKNOWN);
    }

    private boolean is(Trait trait, Finding finding) {
        return found(trait) == finding;
    }

    private Optional<Confidence> confidence(int score) {
        Confidence cap = cap();
        for (Confidence confidence : Confidence.values()) {
            if (score >= confidence.points()) {
                return Optional.of(confidence.atMost(cap));
            }
        }
        boolean nameless = is(Trait.FIRST_NAME, Finding.UNKNOWN) && is(Trait.LAST_NAME, Finding.UNKNOWN);
        boolean born = !is(Trait.BIRTH, Finding.DIFFERENT);
        return birthAndHouse() || is(Trait.LETTER, Finding.SAME) || (nameless && contact() && born)
                ? Optional.of(Confidence.POSSIBLE)
                : Optional.empty();
    }

    /** What no number of points makes more of: twins, father and son of one name, couples. */
    private Confidence cap() {
        Finding first = found(Trait.FIRST_NAME);
        Finding last = found(Trait.LAST_NAME);
        Finding birth = found(Trait.BIRTH);
        if (first == Finding.DIFFERENT || birth == Finding.DIFFERENT) {
            return Confidence.POSSIBLE;
        }
        boolean bothRealNames = first == Finding.TYPO && counts.bothInUse(one.names(), other.names());
        if (bothRealNames && birth == Finding.SAME && is(Trait.HOUSE, Finding.SAME)) {
            return Confidence.POSSIBLE; // Anna and Anne, born on one day in one house.
        }
        boolean unsureName = first == Finding.UNKNOWN
                || first == Finding.INITIAL
                || bothRealNames
                || (first == Finding.TYPO && (!contact() || shortName()))
                || last == Finding.DIFFERENT
                || last == Finding.UNKNOWN;
        return unsureName || birth == Finding.UNKNOWN ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private boolean shortName() {
        return Math.min(one.names().first().length(), other.names().first().length()) < SHORTEST_SURE_TYPO;
    }

    private void names() {
        Names mine = one.names();
        Names yours = other.names();
        Finding first = first(mine, yours);
        Finding last = last(mine, yours);
        boolean crossed = !mine.lastWord().equals(mine.first())
                && isLastNameOf(mine.first(), yours)
                && isLastNameOf(yours.first(), mine);
        put(Trait.FIRST_NAME, crossed ? Finding.SWAPPED : first);
        put(Trait.LAST_NAME, crossed ? Finding.SWAPPED : last);
    }

    private static boolean isLastNameOf(String first, Names names) {
        return !first.isEmpty() && (first.equals(names.lastWord()) || first.equals(names.infix() + names.lastWord()));
    }

    private Finding first(Names mine, Names yours) {
        if (mine.first().isEmpty() || yours.first().isEmpty()) {
            return Finding.UNKNOWN;
        }
        if (mine.first().equals(yours.first())
                || (!mine.initials() && mine.calling().equals(yours.calling()))) {
            return Finding.SAME;
        }
        if (mine.initials() || yours.initials()) {
            return mine.first().charAt(0) == yours.first().charAt(0) ? Finding.INITIAL : Finding.DIFFERENT;
        }
        if (Nicknames.related(mine.calling(), yours.calling()) || shortForm(mine.first(), yours.first())) {
            return Finding.NICKNAME;
        }
        boolean typo = Spelling.typo(mine.first(), yours.first())
                || Spelling.typo(mine.calling(), yours.calling())
                || (counts.oneInUse(mine, yours) && Spelling.within(mine.first(), yours.first()));
        return typo ? Finding.TYPO : Finding.DIFFERENT;
    }

    private static boolean shortForm(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() >= SHORTEST_SHORT_FORM
                && longer.length() > shorter.length() + 1
                && longer.startsWith(shorter);
    }

    private static Finding last(Names mine, Names yours) {
        if (mine.last().isEmpty() || yours.last().isEmpty()) {
            return Finding.UNKNOWN;
        }
        String one = mine.lastWord();
        String other = yours.lastWord();
        if (one.equals(other)) {
            return mine.infix().equals(yours.infix()) ? Finding.SAME : Finding.INFIX;
        }
        if (mine.last().stream().anyMatch(yours.last()::contains)) {
            return Finding.PART;
        }
        return Spelling.typo(one, other) ? Finding.TYPO : Finding.DIFFERENT;
    }

    private Finding birth() {
        LocalDate mine = one.born();
        LocalDate yours = other.born();
        if (mine == null || yours == null) {
            Integer year = one.year();
            Integer otherYear = other.year();
            if (year == null || otherYear == null) {
                return Finding.UNKNOWN;
            }
            return year.equals(otherYear) ? Finding.SAME_YEAR : Finding.DIFFERENT;
        }
        if (mine.equals(yours)) {
            return Finding.SAME;
        }
        int years = Math.abs(mine.getYear() - yours.getYear());
        boolean sameDay =
                mine.getDayOfMonth() == yours.getDayOfMonth() && mine.getMonthValue() == yours.getMonthValue();
        if (years == 0
                && mine.getDayOfMonth() == yours.getMonthValue()
                && mine.getMonthValue() == yours.getDayOfMonth()) {
            return Finding.DAY_AND_MONTH;
        }
        if (years == 1 && sameDay) {
            return Finding.YEAR_OFF;
        }
        boolean onePart = sameDay
                || (years == 0
                        && (mine.getDayOfMonth() == yours.getDayOfMonth()
                                || mine.getMonthValue() == yours.getMonthValue()));
        boolean oneDigit =
                onePart && years <= MOST_YEARS_OF_A_TYPO && Spelling.within(mine.toString(), yours.toString());
        return oneDigit ? Finding.ONE_DIGIT : Finding.DIFFERENT;
    }

    private static Finding alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.UNKNOWN;
        }
        if (one.equals(other)) {
            return Finding.SAME;
        }
        boolean typo = Math.min(one.length(), other.length()) >= SHORTEST_CONTACT && Spelling.within(one, other);
        return typo ? Finding.TYPO : Finding.DIFFERENT;
    }

    private Finding house() {
        if (one.home().isEmpty() || other.home().isEmpty()) {
            return Finding.UNKNOWN;
        }
        HomeAddress mine = one.home().get();
        HomeAddress yours = other.home().get();
        if (mine.equals(yours)) {
            return Finding.SAME;
        }
        return mine.street().equals(yours.street()) ? Finding.SAME_STREET : Finding.DIFFERENT;
    }

    private Finding letters() {
        if (one.letter().isEmpty() || other.letter().isEmpty()) {
            return Finding.UNKNOWN;
        }
        return one.letter().equals(other.letter()) ? Finding.SAME : Finding.DIFFERENT;
    }
}
