package nl.lotwijzer.sessions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lotwijzer.panel.PersonCard;

/**
 * What one table of a session asks of its facilitator.
 *
 * @param people    those who sit at it in any round, by id
 * @param languages the languages that somebody at it speaks best and needs the facilitator to speak
 * @param helped    the languages that somebody at it speaks best with an interpreter
 */
record TeamNeeds(Set<Long> people, Set<String> languages, Set<String> helped) {
    TeamNeeds {
        people = Set.copyOf(people);
        languages = new TreeSet<>(languages);
        helped = new TreeSet<>(helped);
    }

    /**
     * Returns the tables of a session.
     *
     * @param rounds who sits at which table, in each round
     * @param traits what tables offer; where somebody interprets a language, the facilitator need not speak it
     */
    static List<TeamNeeds> of(
            int tables,
            Collection<SortedMap<Long, Integer>> rounds,
            List<TableTrait> traits,
            Map<Long, PersonCard> cards) {
        List<Set<Long>> people =
                Stream.<Set<Long>>generate(HashSet::new).limit(tables).toList();
        for (SortedMap<Long, Integer> seats : rounds) {
            seats.forEach((person, table) -> {
                if (table <= tables) {
                    people.get(table - 1).add(person);
                }
            });
        }
        return IntStream.range(0, tables)
                .mapToObj(table -> at(people.get(table), interpreted(table + 1, traits), cards))
                .toList();
    }

    private static Set<String> interpreted(int table, List<TableTrait> traits) {
        return traits.stream()
                .filter(trait -> trait.table() == table && !trait.forWheelchair())
                .map(trait -> trait.language().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static TeamNeeds at(Set<Long> people, Set<String> interpreted, Map<Long, PersonCard> cards) {
        Set<String> languages = new TreeSet<>();
        Set<String> helped = new TreeSet<>();
        for (long person : people) {
            PersonCard card = cards.get(person);
            if (card != null && !card.speech().language().isBlank()) {
                String language = card.speech().language().strip().toLowerCase(Locale.ROOT);
                (card.speech().interpreter() || interpreted.contains(language) ? helped : languages).add(language);
            }
        }
        return new TeamNeeds(people, languages, helped);
    }
}
