package nl.lotwijzer.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Section 6 of the protocol written down sentence by sentence, slowly and from nothing else, to compare the rule with.
 * Everything is worked out anew at each question from what happened since the draw.
 */
final class PlainReplacement {
    /** Somebody of the pool; a household of {@code -} is none. */
    record Person(String number, String type, String household, Map<String, String> categories) {}

    /** The fewest and the most seats of a category. */
    record Bounds(String criterion, String category, int min, int max) {}

    private final List<Person> pool;
    private final List<Bounds> bounds;
    private final String seed;
    private final List<String> drawn;
    private final List<String[]> happened = new ArrayList<>();

    PlainReplacement(List<Person> pool, List<Bounds> bounds, String seed, List<String> drawn) {
        this.pool = pool;
        this.bounds = bounds;
        this.seed = seed;
        this.drawn = drawn;
    }

    void left(String who) {
        happened.add(new String[] {"vrij", who});
    }

    void out(String who) {
        happened.add(new String[] {"af", who});
    }

    void took(String who) {
        happened.add(new String[] {"vervangen", who});
    }

    List<String> sitting() {
        List<String> sitting = new ArrayList<>(drawn);
        for (String[] event : happened) {
            if (event[0].equals("vrij")) {
                sitting.remove(event[1]);
            } else if (event[0].equals("vervangen")) {
                sitting.add(event[1]);
            }
        }
        sitting.sort(null);
        return sitting;
    }

    List<String> vacancies() {
        List<String> vacancies = new ArrayList<>();
        for (String[] event : happened) {
            if (event[0].equals("vrij")) {
                vacancies.add(event[1]);
            } else if (event[0].equals("vervangen")) {
                vacancies.removeFirst();
            }
        }
        return vacancies;
    }

    List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        for (Person person : pool) {
            boolean everSat = drawn.contains(person.number());
            boolean isOut = false;
            for (String[] event : happened) {
                everSat |= event[0].equals("vervangen") && event[1].equals(person.number());
                isOut |= event[0].equals("af") && event[1].equals(person.number());
            }
            boolean somebodyAtHome = false;
            for (String member : sitting()) {
                somebodyAtHome |= !person.household().equals("-")
                        && person(member).household().equals(person.household());
            }
            if (!everSat && !isOut && !somebodyAtHome) {
                candidates.add(person.number());
            }
        }
        candidates.sort(null);
        return candidates;
    }

    int violationWith(String number) {
        List<String> panel = sitting();
        panel.add(number);
        int violation = 0;
        for (Bounds bound : bounds) {
            int seats = 0;
            for (String member : panel) {
                if (person(member).categories().get(bound.criterion()).equals(bound.category())) {
                    seats++;
                }
            }
            if (seats < bound.min()) {
                violation += bound.min() - seats;
            }
            if (seats > bound.max()) {
                violation += seats - bound.max();
            }
        }
        return violation;
    }

    Optional<String> choice() {
        if (vacancies().isEmpty()) {
            return Optional.empty();
        }
        String type = person(vacancies().getFirst()).type();
        String best = null;
        for (String candidate : candidates()) {
            if (best == null || before(candidate, best, type)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean before(String one, String other, String type) {
        if (violationWith(one) != violationWith(other)) {
            return violationWith(one) < violationWith(other);
        }
        boolean sameType = person(one).type().equals(type);
        if (sameType != person(other).type().equals(type)) {
            return sameType;
        }
        return lot(one).compareTo(lot(other)) < 0;
    }

    private String lot(String number) {
        try {
            byte[] text = (seed + ",lot," + number).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Person person(String number) {
        return pool.stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
