package nl.lotwijzer.evaluation;

/**
 * What somebody wrote in answer to an open question; nothing tells who.
 *
 * @param id   never given to another one
 * @param text what was written, without e-mail addresses and telephone numbers
 */
public record OpenAnswer(long id, String text) {}
