package nl.lotwijzer.privacy;

/** Of whom something is kept. */
public enum Subject {
    /** Of nobody who is known by a number. */
    NONE(""),
    /** Somebody who registered; a participant too. */
    REGISTRANT("registrant"),
    FACILITATOR("facilitator"),
    /** Somebody with an office, as the chair. */
    OFFICE("office_holder"),
    CALLER("caller"),
    /** Somebody who gets a letter. */
    LETTER("invitee"),
    /** Somebody on an exclusion list. */
    LISTED("listed_person"),
    /** Somebody outside the pool who comes to a training. */
    GUEST("training_guest"),
    /** Somebody with whom a conversation was had. */
    CONTACT("conversation");

    private final String table;

    Subject(String table) {
        this.table = table;
    }

    /** Returns the table in which these people have a row. */
    String table() {
        return table;
    }
}
