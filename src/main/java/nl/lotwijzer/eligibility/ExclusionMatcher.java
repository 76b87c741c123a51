package nl.lotwijzer.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.person.Household;
import org.jspecify.annotations.Nullable;

/**
 * Finds people on exclusion lists. Made once from the lists, then asked for each person; only who shares an e-mail address
 * or nearly a last name with somebody listed is compared further. May be used by several threads.
 */
public final class ExclusionMatcher {
    private static final int SHORTEST_NEAR = 5;
    private static final int SIGNS = 1 << 20;
    private static final long PRIME = 1_000_003L;

    /** Somebody listed, with what is compared often. */
    private record Entry(ListedPerson listed, FoldedName name, Optional<Household> house) {}

    private final Map<String, List<Entry>> byEmail = new HashMap<>();
    private final Map<String, List<Entry>> byFamily = new HashMap<>();
    /** By the hash of a last name that lacks one letter: names one letter apart share such a hash. */
    private final Map<Long, List<Entry>> byShortened = new HashMap<>();
    /** Most names share no hash; one bit tells so at once. */
    private final BitSet shortenedSigns = new BitSet(SIGNS);

    public ExclusionMatcher(Collection<ListedPerson> listed) {
        for (ListedPerson person : listed) {
            PersonFacts facts = person.facts();
            Entry entry = new Entry(
                    person, FoldedName.of(facts.firstName(), facts.lastName()), Household.at(facts.address()));
            if (!facts.email().isEmpty()) {
                byEmail.computeIfAbsent(email(facts), key -> new ArrayList<>()).add(entry);
            }
            for (String part : entry.name().family()) {
                byFamily.computeIfAbsent(part, key -> new ArrayList<>()).add(entry);
                for (long hash : shortened(part)) {
                    byShortened.computeIfAbsent(hash, key -> new ArrayList<>()).add(entry);
                    shortenedSigns.set(sign(hash));
                }
            }
        }
    }

    /** Returns the entries that are, or may be, this person; the sure ones first. */
    public List<ListMatch> match(PersonFacts person) {
        FoldedName name = FoldedName.of(person.firstName(), person.lastName());
        Map<Long, Entry> candidates = candidates(person, name);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Optional<Household> house = Household.at(person.address());
        List<ListMatch> matches = new ArrayList<>();
        for (Entry entry : candidates.values()) {
            compare(person, name, house, entry).ifPresent(matches::add);
        }
        matches.sort(Comparator.comparing(ListMatch::certainty)
                .thenComparingLong(match -> match.listed().id()));
        return matches;
    }

    private static Optional<ListMatch> compare(
            PersonFacts person, FoldedName name, Optional<Household> house, Entry entry) {
        PersonFacts listed = entry.listed().facts();
        return MatchTable.judge(
                entry.listed(),
                NameLikeness.of(name, entry.name()),
                BirthLikeness.of(person.birthDate(), person.birthYear(), listed.birthDate(), listed.birthYear()),
                !listed.email().isEmpty() && email(listed).equals(email(person)),
                house.isPresent() && house.equals(entry.house()));
    }

    private Map<Long, Entry> candidates(PersonFacts person, FoldedName name) {
        Map<Long, Entry> candidates = new LinkedHashMap<>();
        if (!byEmail.isEmpty() && !person.email().isEmpty()) {
            collect(candidates, byEmail.get(email(person)));
        }
        for (String part : name.family()) {
            collect(candidates, byFamily.get(part));
            for (long hash : shortened(part)) {
                if (shortenedSigns.get(sign(hash))) {
                    collect(candidates, byShortened.get(hash));
                }
            }
        }
        return candidates;
    }

    private static void collect(Map<Long, Entry> candidates, @Nullable List<Entry> entries) {
        if (entries != null) {
            entries.forEach(entry -> candidates.put(entry.listed().id(), entry));
        }
    }

    private static String email(PersonFacts facts) {
        return facts.email().strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the hashes of the word itself and of the word with each of its letters left out; none of a short word. */
    private static long[] shortened(String word) {
        int length = word.length();
        if (length < SHORTEST_NEAR) {
            return new long[0];
        }
        long[] suffix = new long[length + 1];
        long[] power = new long[length + 1];
        power[0] = 1;
        for (int i = 0; i < length; i++) {
            power[i + 1] = power[i] * PRIME;
        }
        for (int i = length - 1; i >= 0; i--) {
            suffix[i] = word.charAt(i) * power[length - 1 - i] + suffix[i + 1];
        }
        long[] hashes = new long[length + 1];
        long prefix = 0;
        for (int i = 0; i < length; i++) {
            hashes[i] = prefix * power[length - 1 - i] + suffix[i + 1];
            prefix = prefix * PRIME + word.charAt(i);
        }
        hashes[length] = prefix;
        return hashes;
    }

    private static int sign(long hash) {
        return (int) ((hash ^ hash >>> 29) & (SIGNS - 1));
    }
}
