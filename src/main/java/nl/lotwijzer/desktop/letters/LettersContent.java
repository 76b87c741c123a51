package nl.lotwijzer.desktop.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.invitations.LetterIndex;
import nl.lotwijzer.invitations.LetterList;
import nl.lotwijzer.invitations.LetterRow;
import nl.lotwijzer.invitations.LetterState;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/**
 * All letters of a project.
 *
 * @param used   the codes with which somebody registered
 * @param counts how many letters stand in each way
 */
record LettersContent(List<LetterLine> lines, Set<String> used, Map<LetterState, Integer> counts) {
    static final LettersContent NOTHING = new LettersContent(List.of(), Set.of(), Map.of());

    static LettersContent of(Project project) {
        Set<String> used = usedCodes(project);
        List<LetterRow> rows = new LetterList(project).rows(used);
        Map<LetterState, Integer> counts = new EnumMap<>(LetterState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return new LettersContent(rows.stream().map(LetterLine::of).toList(), used, counts);
    }

    /** Returns the codes with which somebody registered, as the letters keep them. */
    static Set<String> usedCodes(Project project) {
        LetterIndex index = new Letters(project).index();
        return new Registrations(project)
                .all().stream()
                        .map(Registrant::letterCode)
                        .map(index::find)
                        .flatMap(Optional::stream)
                        .map(Letter::code)
                        .collect(Collectors.toSet());
    }

    int count(LetterFilter filter) {
        return filter == LetterFilter.ALL ? lines.size() : counts.getOrDefault(LetterState.valueOf(filter.name()), 0);
    }

    /** Returns whether names and addresses are known to which letters can be written. */
    boolean addressed() {
        return lines.stream()
                .anyMatch(line ->
                        line.row().addressee().map(invitee -> !invitee.wiped()).orElse(false));
    }
}
