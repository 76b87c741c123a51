package nl.lotwijzer.desktop.controls;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fields under each other, each with its label at the left and, where needed, a hint below it. */
public final class Form extends GridPane {
    private int rows;

    public Form() {
        getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        labels.setHalignment(HPos.LEFT);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
    }

    /** Adds a field with its label. */
    public Form row(String label, Node field) {
        Label name = new Label(label);
        name.getStyleClass().add(field instanceof Label ? "form-label-text" : "form-label");
        name.setLabelFor(field);
        GridPane.setValignment(name, VPos.TOP);
        if (field instanceof Control control && control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        } else {
            SpokenName.ofLabel(label, field);
        }
        add(name, 0, rows);
        add(field, 1, rows);
        rows++;
        return this;
    }

    /** Adds a field with its label and a line below it that says what to fill in. */
    public Form row(String label, Node field, String hint) {
        row(label, field);
        return below(Labels.muted(hint));
    }

    /** Adds a field with its label and, below it, something that may change: a hint, or what is wrong. */
    public Form row(String label, Node field, Label remark) {
        row(label, field);
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        return below(remark);
    }

    /** Adds something across both columns. */
    public Form wide(Node node) {
        add(node, 0, rows, 2, 1);
        rows++;
        return this;
    }

    private Form below(Label remark) {
        remark.getStyleClass().add("form-hint");
        add(remark, 1, rows);
        rows++;
        return this;
    }
}
