package nl.lotwijzer.verification;

/** How a check ended. */
public enum Status {
    /** What was compared agrees. */
    GOOD("goed"),
    /** Something does not agree. */
    WRONG("fout"),
    /** It could not be checked, or only in part. */
    GREY("grijs");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** Returns the word that stands in files: {@code goed}, {@code fout} or {@code grijs}. */
    public String word() {
        return word;
    }
}
