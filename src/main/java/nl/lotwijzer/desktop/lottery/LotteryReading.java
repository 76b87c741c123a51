package nl.lotwijzer.desktop.lottery;

import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;

/** Reads what the lottery's screen shows. */
final class LotteryReading {
    private LotteryReading() {}

    static LotteryView of(Project project) {
        Lotteries lotteries = new Lotteries(project);
        SelectionInput input = new Quotas(project).input();
        return new LotteryView(
                input.members().size(),
                input.leftOut().size(),
                input.seats(),
                input.criteria().size(),
                obstacle(input),
                lotteries.current(),
                lotteries.outdated(),
                lotteries.fingerprint());
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
