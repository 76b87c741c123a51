package nl.lotwijzer.quotas.population;

import nl.lotwijzer.language.Message;

/**
 * Something to know of figures.
 *
 * @param weight  whether they can be used all the same
 * @param message what it is, and what to do about it
 */
public record Remark(Weight weight, Message message) {
    /** Whether figures can be used. */
    public enum Weight {
        /** They cannot: somebody would be counted twice, or it is not known how many there are. */
        REFUSED,
        /** They can, but somebody should look. */
        WARNING,
        /** They can; it is told so that nobody wonders. */
        NOTE
    }

    static Remark refused(String key, Object... arguments) {
        return new Remark(Weight.REFUSED, Message.of("quotas.population.remark." + key, arguments));
    }

    static Remark warning(String key, Object... arguments) {
        return new Remark(Weight.WARNING, Message.of("quotas.population.remark." + key, arguments));
    }

    static Remark note(String key, Object... arguments) {
        return new Remark(Weight.NOTE, Message.of("quotas.population.remark." + key, arguments));
    }
}
