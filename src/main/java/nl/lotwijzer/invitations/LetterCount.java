package nl.lotwijzer.invitations;

/** How many letters of one sending went to one area. */
public record LetterCount(String batch, String area, int letters) {}
