package nl.lotwijzer.desktop.invitations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.invitations.Invitee;
import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.invitations.LetterCount;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.invitations.Rounds;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.project.Project;

/**
 * What the screen shows of a project.
 *
 * @param counts    letters by batch and area
 * @param addressed by round, how many still have a name or address
 */
record Overview(List<Round> rounds, List<Sending> sendings, List<LetterCount> counts, Map<Integer, Long> addressed) {
    static final Overview NOTHING = new Overview(List.of(), List.of(), List.of(), Map.of());

    static Overview of(Project project) {
        return new Overview(
                new Rounds(project).all(),
                new Sendings(project).all(),
                new Letters(project).counts(),
                new Invitees(project)
                        .all().stream()
                                .filter(invitee -> !invitee.wiped())
                                .collect(Collectors.groupingBy(Invitee::round, Collectors.counting())));
    }

    int letters() {
        return counts.stream().mapToInt(LetterCount::letters).sum();
    }

    boolean isEmpty() {
        return rounds.isEmpty() && counts.isEmpty();
    }

    /** Returns whether names and addresses of this round are still kept. */
    boolean addressed(Round round) {
        return addressed.getOrDefault(round.number(), 0L) > 0;
    }
}
