package nl.lotwijzer.panel;

/** A contact that is to be noted: with whom, and what came of it. */
public record NewContact(long person, ContactDetails details) {}
