package nl.lotwijzer.desktop.dialogs;

/**
 * Which text?
 *
 * @param title    the question in one line
 * @param label    the name of the field
 * @param proposed what stands in the field already; may be empty
 * @param verb     the deed, on the button
 */
public record TextQuestion(String title, String label, String proposed, String verb) {}
