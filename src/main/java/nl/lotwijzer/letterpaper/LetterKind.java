package nl.lotwijzer.letterpaper;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** For what a letter is, and so what can and what must stand in it. */
public enum LetterKind {
    INVITATION("invitation"),
    /** To whoever did not react to the invitation. */
    REMINDER("reminder"),
    /** To whoever registered: the registration was received. */
    RECEIPT("receipt"),
    /** To whoever was drawn, or came in the place of somebody who left. */
    SELECTED("selected"),
    /** To whoever took part in the lottery, was not drawn and is no reserve. */
    NOT_SELECTED("notSelected"),
    /** To whoever can still take a seat. */
    RESERVE("reserve"),
    /** To whoever is expected at a session. */
    SESSION("session"),
    /** To whoever took part, at the end. */
    THANKS("thanks");

    private final String word;

    LetterKind(String word) {
        this.word = word;
    }

    /** Returns the word by which the texts of this kind are named. */
    String word() {
        return word;
    }

    /** Returns the key of its name. */
    public String key() {
        return "letterpaper.kind." + word;
    }

    /** Returns whether it goes to people who did not register yet, and so holds their code. */
    public boolean invites() {
        return this == INVITATION || this == REMINDER;
    }

    /** Returns the fields that it can have, in their order. */
    public Set<LetterField> fields() {
        EnumSet<LetterField> fields = EnumSet.of(
                LetterField.NUMBER,
                LetterField.SALUTATION,
                LetterField.NAME,
                LetterField.FIRST_NAME,
                LetterField.LAST_NAME,
                LetterField.ADDRESS,
                LetterField.ADDRESS_1,
                LetterField.ADDRESS_2,
                LetterField.ADDRESS_3,
                LetterField.ADDRESS_4,
                LetterField.DATE,
                LetterField.PROJECT,
                LetterField.COMMISSIONER,
                LetterField.QUESTION);
        fields.addAll(
                switch (this) {
                    case INVITATION, REMINDER ->
                        EnumSet.of(
                                LetterField.CODE,
                                LetterField.LINK,
                                LetterField.QR,
                                LetterField.MINOR,
                                LetterField.AREA,
                                LetterField.BATCH);
                    case SELECTED -> EnumSet.of(LetterField.REFERENCE, LetterField.EMAIL, LetterField.SESSIONS);
                    case SESSION ->
                        EnumSet.of(
                                LetterField.REFERENCE,
                                LetterField.EMAIL,
                                LetterField.SESSIONS,
                                LetterField.SESSION,
                                LetterField.SESSION_DATE,
                                LetterField.SESSION_TIME,
                                LetterField.SESSION_PLACE);
                    case RECEIPT, NOT_SELECTED, RESERVE, THANKS -> EnumSet.of(LetterField.REFERENCE, LetterField.EMAIL);
                });
        return Collections.unmodifiableSet(fields);
    }

    /** Returns of what fields a letter has to hold one each to do its work, the one to name first. */
    List<List<LetterField>> needed() {
        return switch (this) {
            case INVITATION, REMINDER -> List.of(List.of(LetterField.CODE, LetterField.LINK));
            case RECEIPT -> List.of(List.of(LetterField.REFERENCE));
            case SESSION -> List.of(List.of(LetterField.SESSION_DATE), List.of(LetterField.SESSION_PLACE));
            case SELECTED, NOT_SELECTED, RESERVE, THANKS -> List.of();
        };
    }
}
