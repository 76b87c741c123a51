package nl.lotwijzer.desktop.ceremony;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.lottery.Ceremony;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Rehearsal;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.sortition.Progress;

/** A small town whose lottery is frozen, with two pledges, dice, and dice for the row. */
final class CeremonyProjects {
    static final String FIRST = "wethouder";
    static final String FIRST_TEXT = "rode fiets 42";
    static final String SECOND = "oppositie";
    static final String DICE = "63454660390103169462";
    static final int ROW_DIGITS = 2;
    static final List<Announced> ANNOUNCED =
            List.of(new Announced.Pledge(FIRST), new Announced.Pledge(SECOND), new Announced.Dice(20));

    private CeremonyProjects() {}

    static Project frozen(Path folder, Publication publication) throws Exception {
        Project project = SmallTown.in(folder);
        PublicDraws.fixRules(project, PublicDraws.choices(publication, true, ANNOUNCED.toArray(Announced[]::new)));
        new Lotteries(project).compute(100, Progress.NONE);
        Draws draws = PublicDraws.of(project);
        draws.pledge(FIRST, Contribution.commitment(FIRST, FIRST_TEXT));
        draws.pledge(SECOND, Contribution.commitment(SECOND, "niemand raadt dit"));
        draws.freeze();
        return project;
    }

    static CeremonyModel model(Project project, Tasks tasks) throws Exception {
        Ceremony ceremony = new Draws(project).ceremony();
        boolean open = new Draws(project).current().orElseThrow().rules().publication() == Publication.FULL;
        return model(project, ceremony, open, tasks);
    }

    static CeremonyModel rehearsal(Project project, Tasks tasks) throws Exception {
        return model(project, new Rehearsal(project, ANNOUNCED, true, new Random(7)), false, tasks);
    }

    private static CeremonyModel model(Project project, Ceremony ceremony, boolean open, Tasks tasks) {
        CeremonyFacts begin = CeremonyFacts.of(
                ceremony,
                new CeremonyFacts.Setting(
                        "Dorpsberaad", open, ROW_DIGITS, new Lotteries(project).rows(ceremony.lottery())));
        return new CeremonyModel(ceremony, begin, tasks, () -> Map.of("R0001", "Voornaam0 Achternaam0"));
    }
}
