package nl.lotwijzer.desktop.lottery;

/** The steps of a lottery, in the order of the work; each has a page of its own. */
enum LotteryStep {
    DECISION(Part.FIX),
    RULES(Part.FIX),
    PREPARE(Part.COMPUTE),
    COMPARE(Part.COMPUTE),
    CHANCES(Part.COMPUTE),
    WHO(Part.COMPUTE),
    PROOF(Part.COMPUTE),
    PLEDGES(Part.DRAW),
    FREEZE(Part.DRAW),
    DRAW(Part.DRAW),
    RESULT(Part.DRAW),
    DOSSIER(Part.DRAW);

    /** The parts of the path, each under a heading. */
    enum Part {
        FIX,
        COMPUTE,
        DRAW
    }

    private final Part part;

    LotteryStep(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }
}
