package nl.lotwijzer.proof;

/**
 * Why a proof is not accepted.
 *
 * @param reason what is wrong
 * @param at where: the number, from 0, of the row, type, cut or level; −1 where there is but one
 */
public record Refusal(Reason reason, int at) {

    /** What can be wrong with a proof. */
    public enum Reason {
        /** Lists of different lengths, numbers that refer to nothing, prices that may not be negative. */
        FORM,
        /** A row that is not a lawful panel. */
        ROW,
        /** A chance that is not the seats in all rows divided by rows and members. */
        CHANCE,
        /** A type said to fit no lawful panel, without a proof; or with a chance all the same. */
        EXCLUSION,
        /** An inequality beyond the rules that its cases do not prove. */
        CUT,
        /** The bound on the smallest chance does not follow from its prices. */
        SMALLEST,
        /** The bound of the objective does not follow from its prices. */
        OPTIMUM,
        /** The value of the objective is not that of the ideal chances. */
        VALUE,
        /** A level whose bound does not follow from its prices, or that settles what it does not hold back. */
        LEVEL,
        /** An ideal chance that is not the one of its level, or ideal chances that break the rules. */
        IDEAL
    }
}
