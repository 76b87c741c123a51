package nl.lotwijzer.desktop.lottery;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;

/** Reads what the lottery's screen shows. */
final class LotteryReading {
    private LotteryReading() {}

    static LotteryView of(Project project) {
        Lotteries lotteries = new Lotteries(project);
        SelectionInput input = new Quotas(project).input();
        Draws draws = new Draws(project);
        return new LotteryView(
                input.members().size(),
                input.leftOut().size(),
                input.seats(),
                input.criteria().size(),
                obstacle(input),
                lotteries.current(),
                lotteries.outdated(),
                lotteries.fingerprint(),
                draws.decision(),
                draws.current(),
                draws.all().stream()
                        .filter(round -> round.state() == RoundState.ANNULLED)
                        .toList(),
                grounds(project, draws),
                new Dossiers(project).made());
    }

    private static List<String> grounds(Project project, Draws draws) {
        TreeSet<String> grounds = new TreeSet<>(draws.groundsInUse());
        new Eligibility(project).grounds().stream().map(ExclusionGround::text).forEach(grounds::add);
        return List.copyOf(grounds);
    }

    private static Optional<Message> obstacle(SelectionInput input) {
        if (input.criteria().isEmpty()) {
            return Optional.of(Message.of("lottery.failure.noCriteria"));
        }
        if (input.members().isEmpty()) {
            return Optional.of(Message.of("lottery.failure.nobody"));
        }
        return Optional.empty();
    }
}
