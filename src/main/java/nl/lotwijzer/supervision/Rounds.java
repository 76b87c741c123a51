package nl.lotwijzer.supervision;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.Outcome;

/** Reads what tells the rounds of a project apart. */
final class Rounds {
    private Rounds() {}

    static List<RoundHashes> of(Project project) {
        return new Draws(project).all().stream().map(Rounds::hashes).toList();
    }

    private static RoundHashes hashes(Round round) {
        return new RoundHashes(round.number(), round.rulesHash(), round.commitment(), seed(round));
    }

    /** Returns S, which follows from C and what was brought in; nothing before all was. */
    private static Optional<String> seed(Round round) {
        if (round.next().isPresent() || round.rowDiceDue()) {
            return Optional.empty();
        }
        DrawRecord record = new DrawRecord(
                round.contributions().stream()
                        .filter(given -> !given.kind().equals(Announced.ROW))
                        .toList(),
                null);
        return round.commitment()
                .map(commitment ->
                        Outcome.seed(commitment, round.number(), record).hex());
    }
}
