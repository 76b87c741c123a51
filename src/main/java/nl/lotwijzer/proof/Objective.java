package nl.lotwijzer.proof;

/** What a lottery over lawful panels is asked to be best at, among the registrants who fit at least one such panel. */
public enum Objective {
    /**
     * The smallest chance as large as can be, then the second smallest, and so on (Flanigan, Gölz, Gupta, Hennig,
     * Procaccia, Nature 596, 2021).
     */
    LEXIMIN,
    /** The smallest chance as large as can be. */
    MAXIMIN,
    /** The product of all chances as large as can be. */
    NASH,
    /** The largest chance as small as can be (Flanigan, Liang, Procaccia, Wang, AAAI 2024). */
    MINIMAX,
    /**
     * {@code (n/k)·max p + γ·(k/n)/min p} as small as can be (Baharav, Flanigan, arXiv 2406.15009), with n the number of
     * registrants who fit a lawful panel.
     */
    GOLDILOCKS
}
