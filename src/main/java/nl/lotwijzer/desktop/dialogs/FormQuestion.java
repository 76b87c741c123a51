package nl.lotwijzer.desktop.dialogs;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/**
 * A short form in a window of its own.
 *
 * @param title   the question in one line
 * @param content the fields, as a {@code Form} of the shared controls
 * @param verb    the deed, on the button
 * @param valid   whether the form can be sent as it stands
 */
public record FormQuestion(String title, Node content, String verb, ObservableBooleanValue valid) {}
