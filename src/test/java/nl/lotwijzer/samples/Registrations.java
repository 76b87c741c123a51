package nl.lotwijzer.samples;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Who registers: as in reality more often the older, the higher educated and the owners, and whoever shares a house
 * with somebody who did. 452 people, of whom 14 leave a question open or answer something that is not on the list;
 * then 7 rows that an office gets as well: sent twice, a code used twice, a code that does not exist, no name.
 */
final class Registrations {
    static final int PEOPLE = 452;
    private static final int[] BY_AGE = {7, 7, 9, 14, 20, 10};
    private static final int[] BY_EDUCATION = {5, 9, 18};
    private static final int[] BY_TENURE = {8, 10};
    private static final int[] YOUNGEST = {16, 25, 35, 50, 65, 75};
    private static final int[] YEARS = {9, 10, 15, 15, 10, 15};
    private static final LocalDate DRAW = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);

    private final Random random;
    private final List<Inhabitant> inhabitants;
    private final Set<String> used = new HashSet<>();
    private int phone = 5000;

    Registrations(Random random, List<Inhabitant> inhabitants) {
        this.random = random;
        this.inhabitants = inhabitants;
    }

    /** Returns all forms in the order in which they came in. */
    List<Registration> received() {
        List<Registration> neat = new ArrayList<>();
        for (int place : volunteers()) {
            neat.add(form(inhabitants.get(place)));
        }
        List<Registration> all = new ArrayList<>(withOpenAnswers(neat));
        all.addAll(mistakes(neat));
        all.sort(Comparator.comparing(Registration::at).thenComparing(Registration::code));
        return all;
    }

    /** Draws who registers, and now and then the others at the same address with them. */
    private List<Integer> volunteers() {
        Set<Integer> chosen = new HashSet<>();
        List<Integer> inOrder = new ArrayList<>();
        while (inOrder.size() < PEOPLE) {
            int place = random.nextInt(inhabitants.size());
            Inhabitant one = inhabitants.get(place);
            int willing = BY_AGE[one.age()] * BY_EDUCATION[one.education()] * BY_TENURE[one.tenure()];
            if (random.nextInt(20 * 18 * 10) < willing && chosen.add(place)) {
                inOrder.add(place);
                for (int mate = place - 1; mate <= place + 1; mate += 2) {
                    if (sameAddress(place, mate)
                            && inOrder.size() < PEOPLE
                            && Weights.percent(random, 25)
                            && chosen.add(mate)) {
                        inOrder.add(mate);
                    }
                }
            }
        }
        return inOrder;
    }

    private boolean sameAddress(int place, int other) {
        return other >= 0
                && other < inhabitants.size()
                && inhabitants
                        .get(place)
                        .letter()
                        .address()
                        .equals(inhabitants.get(other).letter().address());
    }

    private Registration form(Inhabitant one) {
        String first = Names.firstName(random, one.gender());
        LocalDate sent = one.letter().sent();
        int days = (int) Math.min(3 + random.nextInt(35), LAST_DAY.toEpochDay() - sent.toEpochDay());
        LocalDateTime at = sent.plusDays(days).atTime(7 + random.nextInt(16), random.nextInt(60));
        phone++;
        used.add(one.letter().code());
        String host = Weights.percent(random, 70) ? "@example.nl" : "@example.org";
        return new Registration(
                at,
                one,
                one.letter().code(),
                first,
                one.surname(),
                Names.plain(first) + "." + Names.plain(one.surname()) + phone % 1000 + host,
                phone,
                birth(one.age()),
                Waterveen.GENDERS.get(one.gender()),
                Waterveen.AGES.get(one.age()),
                Waterveen.EDUCATIONS.get(one.education()),
                one.letter().address().area().name(),
                Waterveen.TENURES.get(one.tenure()),
                Weights.percent(random, 12));
    }

    private LocalDate birth(int age) {
        int years = YOUNGEST[age] + random.nextInt(YEARS[age]);
        return DRAW.minusYears(years).minusDays(1 + random.nextInt(364));
    }

    /** Fourteen people whose answers fit no category: eight left a blank, the others wrote something of their own. */
    private List<Registration> withOpenAnswers(List<Registration> neat) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < neat.size(); index++) {
            order.add(index);
        }
        Collections.shuffle(order, random);
        List<Registration> all = new ArrayList<>(neat);
        for (int count = 0; count < 14; count++) {
            int index = order.get(count);
            Registration one = all.get(index);
            all.set(
                    index,
                    count < 8
                            ? one.withEducation("")
                            : count < 11 ? one.withEducation("Zeg ik liever niet") : one.withArea("Net verhuisd"));
        }
        return all;
    }

    private List<Registration> mistakes(List<Registration> neat) {
        Registration hurried = neat.get(40);
        Registration impatient = neat.get(200);
        Registration lender = neat.get(77);
        Registration borrower = form(lender.inhabitant()).later(2).withCode(lender.code());
        Registration again = neat.get(120);
        String unused = unusedLetter().letter().code();
        return List.of(
                hurried,
                impatient.later(1),
                borrower,
                again.later(3).withCode(unused),
                form(unusedLetter()).withName("", ""),
                form(unusedLetter()).withCode("0000-WXYZ"),
                form(unusedLetter()).withCode("WATERVEEN"));
    }

    /** Returns somebody whose letter nobody has used, and marks it as used. */
    private Inhabitant unusedLetter() {
        Inhabitant one = Weights.oneOf(random, inhabitants);
        while (!used.add(one.letter().code())) {
            one = Weights.oneOf(random, inhabitants);
        }
        return one;
    }
}
