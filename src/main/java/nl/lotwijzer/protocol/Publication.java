package nl.lotwijzer.protocol;

/** How much of a draw anybody can see. */
public enum Publication {
    /** Who is of which type, and the categories of types, are for the supervisor alone. */
    LIMITED("beperkt"),
    /** Numbers, types and categories are public; names never are. */
    FULL("volledig");

    private final String word;

    Publication(String word) {
        this.word = word;
    }

    /** Returns how the files write it. */
    public String word() {
        return word;
    }
}
