package nl.lotwijzer.invitations;

/**
 * A letter that invited somebody. Whom it went to is not kept.
 *
 * @param code  the code in the letter
 * @param batch the sending it belonged to; may be empty
 * @param area  the area it went to; may be empty
 */
public record Letter(String code, String batch, String area) {}
