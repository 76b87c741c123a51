package nl.lotwijzer.verification;

import nl.lotwijzer.language.Message;

/**
 * Something that a check compared.
 *
 * @param status whether it agrees, or could not be checked
 * @param told   what was compared with what, and what came of it
 */
public record Finding(Status status, Message told) {
    static Finding good(String key, Object... arguments) {
        return of(Status.GOOD, key, arguments);
    }

    static Finding wrong(String key, Object... arguments) {
        return of(Status.WRONG, key, arguments);
    }

    static Finding grey(String key, Object... arguments) {
        return of(Status.GREY, key, arguments);
    }

    private static Finding of(Status status, String key, Object... arguments) {
        return new Finding(status, Message.of("verification." + key, arguments));
    }
}
