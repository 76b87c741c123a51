package nl.lotwijzer.report;

import java.util.Locale;

/** A report as a whole, made for certain readers. */
public enum Pack {
    /** For the steering group, every other week. */
    STEERING(false),
    /** For the council and everybody else: holds no personal data and no small counts. */
    COUNCIL(true),
    /** Accounts for the lottery, for whoever checks it. */
    LOTTERY(false),
    /** What is needed on the day of one session. */
    SESSION(false),
    /** What participants are paid. */
    ALLOWANCES(false),
    /** What became of the recommendations. */
    FOLLOW_UP(true);

    private final boolean published;

    Pack(boolean published) {
        this.published = published;
    }

    /** Returns whether the pack is made to be published, and so also comes as a document. */
    public boolean published() {
        return published;
    }

    /** Returns the key of its name. */
    public String key() {
        return "report.pack." + word();
    }

    /** Returns the word by which the journal and the command line name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
