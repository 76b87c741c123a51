package nl.lotwijzer.lottery;

import java.util.List;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Optimality;
import nl.lotwijzer.sortition.RowOption;

/**
 * What the chances of a lottery are best at, and what was proved of them.
 *
 * @param goal       the objective, with its weight
 * @param optimality whether a lottery over panels is known to give exactly the ideal chances
 * @param rowOptions what each number of rows would cost, fewest rows first
 * @param proved     whether the proof was kept; not so of lotteries from before proofs were
 */
public record Evidence(Goal goal, Optimality optimality, List<RowOption> rowOptions, boolean proved) {

    /** Of a lottery from before proofs were kept. */
    static final Evidence NOT_KEPT = new Evidence(Goal.LEXIMIN, Optimality.BOUNDED, List.of(), false);

    public Evidence {
        rowOptions = List.copyOf(rowOptions);
    }
}
