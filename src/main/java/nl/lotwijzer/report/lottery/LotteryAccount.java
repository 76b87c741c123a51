package nl.lotwijzer.report.lottery;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.MadeDossier;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Journal;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.ReadFindings;
import nl.lotwijzer.supervision.Supervision;

/**
 * What there is to account for of a lottery. Nobody is named: people appear by their registration numbers.
 *
 * @param round    the round that counts; nothing before its rules are fixed
 * @param lottery  the lottery that was computed or drawn; nothing before that
 * @param panel    what became of the panel; nothing before the draw
 * @param dossiers the dossiers that were given out, the oldest first
 * @param findings what the newest supervisor found of this round
 * @param sound    whether every entry of the journal follows from the one before
 */
record LotteryAccount(
        Optional<Round> round,
        Optional<Lottery> lottery,
        Optional<PanelState> panel,
        List<MadeDossier> dossiers,
        Optional<Findings> findings,
        List<JournalEntry> journal,
        boolean sound) {
    static LotteryAccount of(Project project) {
        Optional<Round> round = new Draws(project).current();
        Optional<String> commitment = round.flatMap(Round::commitment);
        Journal journal = project.journal();
        return new LotteryAccount(
                round,
                new Lotteries(project).current(),
                new Replacements(project).state(),
                new Dossiers(project).made(),
                new Supervision(project)
                        .all().stream()
                                .map(ReadFindings::findings)
                                .filter(findings -> commitment.equals(
                                        Optional.ofNullable(findings.dossier().commitment())))
                                .findFirst(),
                journal.entries(),
                journal.check().sound());
    }
}
