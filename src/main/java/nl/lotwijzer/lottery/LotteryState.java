package nl.lotwijzer.lottery;

/** How far a lottery is. */
public enum LotteryState {
    /** Chances and table are known; nothing is drawn. */
    COMPUTED,
    /** The panel is drawn. */
    DRAWN,
    /** Set aside with a reason; it stays on record. */
    ANNULLED
}
