package nl.lotwijzer.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;

/** What the project is about. */
final class ProjectTab {
    private final SettingsModel model;
    private final TextField name = new TextField();
    private final TextField commissioner = new TextField();
    private final TextArea question = new TextArea();
    private final TextField seats = new TextField();
    private final VBox node;

    ProjectTab(Texts texts, SettingsModel model) {
        this.model = model;
        name.setId("settings-name");
        seats.setId("settings-seats");
        seats.setMaxWidth(TextSize.width(96));
        question.setWrapText(true);
        question.setPrefRowCount(3);
        TextField code = new TextField();
        code.setEditable(false);
        code.setFocusTraversable(false);
        for (TextInputControl field : new TextInputControl[] {name, commissioner, question, seats}) {
            field.setEditable(!model.readOnly());
            field.focusedProperty().subscribe((before, now) -> {
                if (!now) {
                    save();
                }
            });
        }
        name.setOnAction(event -> save());
        commissioner.setOnAction(event -> save());
        seats.setOnAction(event -> save());
        model.details().subscribe(details -> {
            if (details != null) {
                name.setText(details.name());
                commissioner.setText(details.commissioner());
                question.setText(details.question());
                seats.setText(Integer.toString(details.panelSize()));
                code.setText(details.code());
            }
        });
        Form form = new Form()
                .row(texts.get("desktop.welcome.name"), name)
                .row(texts.get("desktop.welcome.commissioner"), commissioner)
                .row(texts.get("desktop.welcome.question"), question)
                .row(texts.get("desktop.welcome.seats"), seats, texts.get("desktop.settings.seatsHint"))
                .row(texts.get("desktop.settings.code"), code, texts.get("desktop.settings.codeHint"));
        Card card = new Card(
                texts.get("desktop.settings.projectHeading"), texts.get("desktop.settings.savedWhenLeft"), form);
        card.getStyleClass().add("card-narrow");
        node = new VBox(card);
        node.getStyleClass().add("tab-page");
    }

    private void save() {
        model.saveDetails(name.getText(), commissioner.getText(), question.getText(), seats.getText());
    }

    Node node() {
        return node;
    }
}
