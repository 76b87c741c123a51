package nl.lotwijzer.desktop.supervision;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LinkRow;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Finding;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A check as a sentence with its sign; opened, what was compared, and room for a remark. */
final class CheckRow extends VBox {
    private final Texts texts;
    private final Check check;
    private final StringProperty remark;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);

    CheckRow(Texts texts, Check check, StringProperty remark) {
        this.texts = texts;
        this.check = check;
        this.remark = remark;
        getStyleClass().add("supervision-check");
        setId("supervision-check-" + check.number());
        getChildren().add(head());
        open.subscribe(this::arrange);
    }

    /** Opens or closes it. */
    BooleanProperty open() {
        return open;
    }

    private Node head() {
        CheckLook look = CheckLook.of(check.status());
        String sentence = texts.get("supervision.check." + check.number());
        Label number = new Label(Integer.toString(check.number()));
        number.getStyleClass().add("supervision-number");
        Label words = Labels.text(sentence);
        words.getStyleClass().add("supervision-sentence");
        VBox column = new VBox(words);
        check.reason().map(texts::get).ifPresent(reason -> {
            Label why = Labels.muted(reason);
            why.setWrapText(false);
            why.managedProperty().bind(open.not());
            why.visibleProperty().bind(open.not());
            column.getChildren().add(why);
        });
        HBox.setHgrow(column, Priority.ALWAYS);
        FontIcon noted = new FontIcon(Feather.EDIT_3);
        noted.getStyleClass().add("supervision-noted");
        noted.visibleProperty().bind(remark.map(text -> !text.isBlank()));
        LinkRow row = new LinkRow(
                check.number() + ". " + sentence + " " + texts.get(look.key()),
                () -> open.set(!open.get()),
                number,
                look.icon(),
                column,
                noted,
                word(look),
                arrow);
        row.getStyleClass().add("supervision-check-head");
        return row;
    }

    private Label word(CheckLook look) {
        Label word = new Label(texts.get(look.key()));
        word.getStyleClass().addAll("badge", look.tone().styleClass());
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private void arrange() {
        arrow.setIconCode(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        Node head = getChildren().getFirst();
        if (open.get()) {
            getChildren().setAll(head, details());
        } else {
            getChildren().setAll(head);
        }
    }

    private Node details() {
        VBox details = new VBox();
        details.getStyleClass().add("supervision-details");
        if (check.findings().isEmpty()) {
            details.getChildren().add(Labels.muted(texts.get("desktop.supervision.nothingCompared")));
        }
        for (Finding finding : check.findings()) {
            Label told = Labels.text(texts.get(finding.told()));
            HBox.setHgrow(told, Priority.ALWAYS);
            HBox line = new HBox(CheckLook.of(finding.status()).icon(), told);
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("supervision-finding");
            details.getChildren().add(line);
        }
        TextArea area = new TextArea();
        area.setId("supervision-remark-" + check.number());
        area.setPromptText(texts.get("desktop.supervision.remarkPrompt"));
        area.setAccessibleText(texts.get("desktop.supervision.remarkOf", check.number()));
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(remark);
        details.getChildren().add(area);
        return details;
    }
}
