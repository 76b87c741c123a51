package nl.lotwijzer.lottery;

import java.util.List;
import java.util.Map;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.GivenContribution;

/**
 * A draw in public, step by step: a real one, of which every step is kept at once and cannot be undone, or a
 * {@link Rehearsal}, of which nothing is kept.
 */
public interface Ceremony {
    /** Returns whether it is a rehearsal, which every page must say. */
    boolean rehearsal();

    /** Returns the code of the project. */
    String project();

    /** Returns the number of the round, from 1. */
    int round();

    /** Returns C as 64 hex digits; invented in a rehearsal. */
    String commitment();

    /** Returns the lottery, with its drawing and its panel once it was drawn. */
    Lottery lottery();

    /** Returns the seats in a row of the table, by the number of the type; types without a seat are left out. */
    Map<Integer, Integer> row(int number);

    /** Returns what was announced, in the order of the seed. */
    List<Announced> announced();

    /** Returns what was brought in up to now, in that order; the dice for the row last. */
    List<GivenContribution> given();

    /** Returns what is to be done now. */
    CeremonyStep next();

    /**
     * Takes what was called out for the next step: a revealed text, digits of dice, the value of a beacon. Blanks between
     * digits are passed over.
     *
     * @throws LotteryException when it cannot be right: too few digits, a text that does not match its commitment; then
     *                          nothing is kept
     */
    void enter(String value) throws LotteryException;

    /**
     * Puts down that the pledge that is next is not revealed.
     *
     * @throws LotteryException when the next step is not a pledge
     */
    void withhold() throws LotteryException;

    /**
     * Draws: S, the row and the panel follow from C and what was brought in.
     *
     * @return the drawn lottery
     * @throws LotteryException when not all is in, or it was drawn already
     */
    Lottery draw() throws LotteryException;
}
