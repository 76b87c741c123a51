package nl.lotwijzer.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryException;
import nl.lotwijzer.lottery.MadeDossier;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.ReplacementEvent;

/**
 * What there is to tell of a draw.
 *
 * @param round        the round that was drawn
 * @param replacements what happened to the panel since
 * @param dossier      the newest dossier that was given out of this round
 * @param annulled     the rounds before it that do not count
 * @param head         the newest entry of the journal
 */
record DrawFacts(
        ProjectDetails project,
        Round round,
        Lottery lottery,
        Drawing drawing,
        List<ReplacementEvent> replacements,
        Optional<MadeDossier> dossier,
        List<Round> annulled,
        JournalEntry head) {
    /** @throws ReportException if nothing was drawn yet */
    static DrawFacts of(Project project) throws ReportException {
        return project.<DrawFacts, ReportException>read(handle -> {
            Draws draws = new Draws(project);
            Round round = draws.current()
                    .filter(current -> current.state() == RoundState.DRAWN)
                    .orElseThrow(DrawFacts::nothingDrawn);
            Lottery lottery = new Lotteries(project).current().orElseThrow(DrawFacts::nothingDrawn);
            Dossiers dossiers = new Dossiers(project);
            return new DrawFacts(
                    project.details(),
                    round,
                    lottery,
                    lottery.drawing().orElseThrow(DrawFacts::nothingDrawn),
                    replacements(dossiers),
                    dossiers.made().stream()
                            .filter(made -> made.round() == round.number())
                            .reduce((before, newer) -> newer),
                    draws.all().stream()
                            .filter(other -> other.state() == RoundState.ANNULLED)
                            .toList(),
                    project.journal().head());
        });
    }

    private static List<ReplacementEvent> replacements(Dossiers dossiers) throws ReportException {
        try {
            String text = dossiers.current()
                    .file(DossierPaths.REPLACEMENTS)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElseThrow(DrawFacts::nothingDrawn);
            return ReplacementEvent.read(text);
        } catch (LotteryException e) {
            throw new ReportException(e.told(), e);
        } catch (CanonicalException e) {
            throw new IllegalStateException("The program reads what it writes", e);
        }
    }

    private static ReportException nothingDrawn() {
        return new ReportException(Message.of("report.draw.nothingDrawn"), null);
    }
}
