package nl.lotwijzer.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is worth comparing with whom: those who have something in common. Comparing everybody with everybody would take five
 * thousand million comparisons at a hundred thousand registrants; this takes some ten per person.
 */
final class Blocks {
    /** In a larger group, as of a care home, only those next to each other by name are compared. */
    private static final int LARGEST = 150;

    private static final int NEIGHBOURS = 20;

    /** What two have in common in the upper bits, the place of one in the lower. */
    private static final int PLACE_BITS = 20;

    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
    static final int MOST_PEOPLE = 1 << PLACE_BITS;

    /** What is done with two who have something in common; may be told of the same two more than once. */
    interface Meeting {
        void of(int one, int other);
    }

    private final List<Profile> profiles;
    private long[] keys = new long[1 << 12];
    private int size;

    Blocks(List<Profile> profiles) {
        if (profiles.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException("Too many people: " + profiles.size());
        }
        this.profiles = profiles;
        for (int place = 0; place < profiles.size(); place++) {
            addAll(place, profiles.get(place));
        }
        Arrays.sort(keys, 0, size);
    }

    private void addAll(int place, Profile profile) {
        add(place, "E", profile.email());
        add(place, "T", profile.phone());
        add(place, "L", profile.letter());
        profile.home().ifPresent(home -> add(place, "H", home.toString()));
        LocalDate born = profile.born();
        if (born != null) {
            add(place, "B", eitherWay(born));
        }
        Names names = profile.names();
        String first = Spelling.sound(names.calling());
        String initial = names.first().isEmpty() ? "" : names.first().substring(0, 1);
        for (String last : names.last()) {
            String sound = Spelling.sound(last);
            if (!first.isEmpty() && !sound.isEmpty()) {
                // The same whichever of the two is called the last name.
                add(place, "N", first.compareTo(sound) < 0 ? first + " " + sound : sound + " " + first);
            }
            if (born != null) {
                add(place, "D", sound + born.getMonthValue() + "-" + born.getDayOfMonth());
            }
            Integer year = profile.year();
            if (year != null && !initial.isEmpty()) {
                add(place, "Y", sound + initial + year);
            }
        }
        if (!first.isEmpty()) {
            profile.home().ifPresent(home -> add(place, "S", home.street() + first));
        }
    }

    /** Returns the same for a date and for the date that has its day and month swapped. */
    private static String eitherWay(LocalDate date) {
        int smaller = Math.min(date.getDayOfMonth(), date.getMonthValue());
        int larger = Math.max(date.getDayOfMonth(), date.getMonthValue());
        return date.getYear() + "-" + smaller + "-" + larger;
    }

    private void add(int place, String kind, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = hash(kind, value) << PLACE_BITS | place;
    }

    private static long hash(String kind, String value) {
        long hash = kind.charAt(0);
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** Has everybody meet those whom they have something in common with. */
    void forEach(Meeting meeting) {
        int start = 0;
        while (start < size) {
            int end = start + 1;
            while (end < size && keys[end] >>> PLACE_BITS == keys[start] >>> PLACE_BITS) {
                end++;
            }
            if (end - start > 1) {
                meet(start, end, meeting);
            }
            start = end;
        }
    }

    private void meet(int start, int end, Meeting meeting) {
        if (end - start <= LARGEST) {
            for (int i = start; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    pass(place(i), place(j), meeting);
                }
            }
            return;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = start; i < end; i++) {
            places.add(place(i));
        }
        places.sort((one, other) -> byName(one).compareTo(byName(other)));
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < Math.min(places.size(), i + NEIGHBOURS); j++) {
                pass(places.get(i), places.get(j), meeting);
            }
        }
    }

    private static void pass(int one, int other, Meeting meeting) {
        if (one != other) {
            meeting.of(Math.min(one, other), Math.max(one, other));
        }
    }

    private int place(int key) {
        return (int) (keys[key] & PLACE_MASK);
    }

    private String byName(int place) {
        Names names = profiles.get(place).names();
        return names.lastWord() + " " + names.first();
    }
}
