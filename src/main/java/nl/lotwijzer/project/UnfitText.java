package nl.lotwijzer.project;

import nl.lotwijzer.language.Message;

/**
 * A text that somebody entered cannot stand in every file that is made of a project: it holds a control character or half a
 * character, or is longer than a cell of a workbook. Nothing of the change was kept. Any change can meet it, so it is
 * unchecked; both faces show its message. The message of the exception itself, which may be logged, quotes nothing.
 */
public final class UnfitText extends RuntimeException {
    private final transient Message told;

    UnfitText(Message told) {
        super("A text that cannot stand in every file");
        this.told = told;
    }

    /** Returns what to say: which text, what is wrong with it and what to do about it. */
    public Message told() {
        return told;
    }
}
