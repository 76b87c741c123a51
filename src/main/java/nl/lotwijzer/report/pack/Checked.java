package nl.lotwijzer.report.pack;

/** What the register knows of a file that somebody holds. */
public sealed interface Checked {
    /** The file is as it was written, to the last bit. */
    record Unchanged(Issue issue, IssuedFile file) implements Checked {}

    /** The file says, or has the name, of a report that was issued, but something in it was changed since. */
    record Changed(Issue issue) implements Checked {}

    /** The file is none of the reports of this project. */
    record Unknown() implements Checked {}
}
