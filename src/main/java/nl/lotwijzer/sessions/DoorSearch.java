package nl.lotwijzer.sessions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.registration.Registrant;

/**
 * Finds people at the door by the first letters of a name: of the first name or the last, without accents, and with or
 * without what stands before a last name, as <i>van der</i>. Those who are in already come last.
 */
public final class DoorSearch {
    private static final Set<String> BEFORE = Set.of(
            "van", "de", "den", "der", "ten", "ter", "te", "het", "t", "d", "in", "op", "aan", "v", "vd", "von", "zu",
            "la", "le", "les", "du", "des", "el", "al", "di", "da", "dos", "del", "ben", "ibn", "bin");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /**
     * Somebody with the words that find this person.
     *
     * @param words  of the name, without what stands before the last name
     * @param joined the last name in one, with what stands before it
     */
    private record Entry(Attendee attendee, List<String> words, String joined, String order) {
        /** Returns whether every typed word begins another word of the name, or all together the last name. */
        boolean begins(List<String> typed) {
            return joined.startsWith(String.join("", typed)) || begins(typed, words);
        }

        private static boolean begins(List<String> typed, List<String> free) {
            if (typed.isEmpty()) {
                return true;
            }
            for (String word : free) {
                if (word.startsWith(typed.getFirst())) {
                    List<String> rest = new ArrayList<>(free);
                    rest.remove(word);
                    if (begins(typed.subList(1, typed.size()), rest)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Returns whether a typed word is a whole word of the name, not the beginning of a longer one. */
        boolean whole(List<String> typed) {
            return joined.equals(String.join("", typed)) || words.containsAll(typed);
        }

        int turn() {
            if (attendee.there()) {
                return 2;
            }
            return attendee.attendance() == Attendance.INVITED ? 0 : 1;
        }
    }

    private final List<Entry> entries;

    /** @param attendees everybody who may come in */
    public DoorSearch(List<Attendee> attendees) {
        entries = attendees.stream().map(DoorSearch::entry).toList();
    }

    private static Entry entry(Attendee attendee) {
        Registrant person = attendee.participant().registrant();
        List<String> last = words(person.lastName());
        List<String> named =
                last.stream().filter(word -> !BEFORE.contains(word)).toList();
        List<String> words = Stream.concat(
                        (named.isEmpty() ? last : named).stream(), words(person.firstName()).stream())
                .toList();
        return new Entry(attendee, words, String.join("", last), String.join(" ", words));
    }

    /** Returns the words of a text: small letters without accents. */
    private static List<String> words(String text) {
        return Arrays.stream(BREAKS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(small)
                .replaceAll("")
                .codePoints()
                .mapToObj(DoorSearch::plain)
                .collect(Collectors.joining());
    }

    /** Letters that are more than a letter with an accent, as they are typed on an ordinary keyboard. */
    private static String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    /**
     * Returns who is found by these letters: first those who are expected, then those who said they would not come, then
     * those who are in; each by last name. Nobody for no letters.
     */
    public List<Attendee> find(String letters) {
        List<String> typed = words(letters);
        return typed.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.begins(typed))
                        .sorted(Comparator.comparingInt(Entry::turn)
                                .thenComparing(Entry::order)
                                .thenComparing(
                                        entry -> entry.attendee().participant().number()))
                        .map(Entry::attendee)
                        .toList();
    }

    /**
     * Returns whom these letters mean without a further choice: the only one found who is not in yet, or the only one of
     * those of whom a whole name was typed; or, when all are in, the only one found.
     */
    public Optional<Attendee> only(String letters) {
        List<String> typed = words(letters);
        List<Attendee> found = find(letters);
        List<Attendee> out = found.stream().filter(one -> !one.there()).toList();
        List<Attendee> open = out.isEmpty() ? found : out;
        if (open.size() == 1) {
            return Optional.of(open.getFirst());
        }
        List<Attendee> whole = entries.stream()
                .filter(entry -> open.contains(entry.attendee()) && entry.whole(typed))
                .map(Entry::attendee)
                .toList();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    /** Returns who has this registration number. */
    public Optional<Attendee> number(String number) {
        return entries.stream()
                .map(Entry::attendee)
                .filter(one -> one.participant().number().equals(number))
                .findFirst();
    }
}
