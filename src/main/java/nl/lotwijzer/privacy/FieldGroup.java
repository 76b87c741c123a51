package nl.lotwijzer.privacy;

/**
 * Fields about people that are kept for one purpose and until one day.
 *
 * @param id     its name in the catalogue, by which its texts are found
 * @param who    which of these people
 * @param basis  what the day is counted from
 * @param months how long after that it ends
 * @param fields the name by which columns are in it
 */
public record FieldGroup(String id, Subject subject, Who who, Basis basis, int months, String fields) {
    /** Which people of a kind. */
    public enum Who {
        ALL,
        /** Who was drawn, or asked to take a vacant seat. */
        DRAWN,
        /** Who registered and was never drawn. */
        REST,
        /** Rows of which it is not known who they are about. */
        NONE
    }

    /** A day of the project. */
    public enum Basis {
        DRAW,
        LAST_SESSION,
        /** The last day of the year of the last payment. */
        YEAR_OF_PAYMENT,
        /** It stays for as long as the file. */
        NEVER
    }

    /** Returns whether the fields stay when the project is closed: because of the law, or because they prove something. */
    public boolean staysAtTheEnd() {
        return basis == Basis.NEVER || basis == Basis.YEAR_OF_PAYMENT;
    }
}
