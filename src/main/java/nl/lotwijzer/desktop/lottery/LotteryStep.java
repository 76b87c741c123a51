package nl.lotwijzer.desktop.lottery;

/** The steps of a lottery, in order; each has a page of its own. */
enum LotteryStep {
    PREPARE,
    COMPARE,
    CHANCES,
    WHO,
    PROOF,
    DRAW,
    RESULT
}
