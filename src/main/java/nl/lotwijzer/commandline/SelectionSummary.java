package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.lottery.ProofReading;
import nl.lotwijzer.lottery.ProofWords;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Optimality;
import nl.lotwijzer.sortition.SelectionResult;

/** What a selection gave and what was proved of it, in a few lines. */
final class SelectionSummary {
    private final SelectionInput input;
    private final SelectionResult result;
    private final Texts texts;

    SelectionSummary(SelectionInput input, SelectionResult result, Texts texts) {
        this.input = input;
        this.result = result;
        this.texts = texts;
    }

    void print(PrintWriter out, Path folder) {
        ChanceWords words = new ChanceWords(texts);
        line(
                out,
                "pool",
                result.pool().size(),
                input.seats(),
                result.pool().types().size());
        line(
                out,
                "smallest",
                words.of(result.smallestChance()),
                words.percent(result.bound(), RoundingMode.UP),
                words.of(result.largestChance()));
        ProofReading reading = new ProofReading(result.facts(), LotteryQuota.of(input.criteria()), result.proof());
        line(out, "claim", new ProofWords(texts, reading).claim());
        line(out, "table", result.table().rows(), words.percent(result.deviation(), RoundingMode.UP));
        int without = result.zeroChanceTypes().stream()
                .mapToInt(type -> result.pool().types().get(type).size())
                .sum();
        if (without > 0) {
            line(out, "withoutChance", without);
        }
        if (result.optimality() == Optimality.BOUNDED) {
            line(out, "bounded");
        }
        line(out, "files", folder);
    }

    private void line(PrintWriter out, String what, Object... arguments) {
        out.println(texts.get("commandline.select." + what, arguments));
    }
}
