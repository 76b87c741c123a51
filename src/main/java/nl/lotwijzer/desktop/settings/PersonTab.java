package nl.lotwijzer.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;

/** Who works here, and how the screen looks. */
final class PersonTab {
    /** The sizes of text to choose from, in percent of the usual. */
    private static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);

    private final VBox node;

    PersonTab(Texts texts, SettingsModel model) {
        node = new VBox(person(texts, model), display(texts, model));
        node.getStyleClass().add("tab-page");
    }

    Node node() {
        return node;
    }

    private static Card person(Texts texts, SettingsModel model) {
        TextField name = new TextField(model.preferences().name());
        name.setId("settings-person-name");
        ComboBox<String> role = new ComboBox<>();
        role.setEditable(true);
        role.setMaxWidth(Double.MAX_VALUE);
        role.getItems()
                .setAll(List.of(
                        texts.get("desktop.settings.roleLeader"),
                        texts.get("desktop.settings.roleStaff"),
                        texts.get("desktop.settings.roleClerk"),
                        texts.get("desktop.settings.roleSupervisor")));
        role.setValue(model.preferences().role());
        Runnable save = () -> model.savePerson(name.getText(), role.getEditor().getText());
        name.setOnAction(event -> save.run());
        name.focusedProperty().subscribe((before, now) -> {
            if (!now && before) {
                save.run();
            }
        });
        role.valueProperty().subscribe((before, now) -> save.run());
        role.getEditor().focusedProperty().subscribe((before, now) -> {
            if (!now && before) {
                save.run();
            }
        });
        Form form = new Form()
                .row(texts.get("desktop.settings.yourName"), name)
                .row(texts.get("desktop.settings.yourRole"), role);
        Card card = new Card(
                texts.get("desktop.settings.personHeading"), texts.get("desktop.settings.personExplained"), form);
        card.getStyleClass().add("card-narrow");
        return card;
    }

    private static Card display(Texts texts, SettingsModel model) {
        Form form = new Form()
                .row(
                        texts.get("desktop.settings.language"),
                        choice(
                                choose(
                                        "Nederlands",
                                        texts.language() == Language.DUTCH,
                                        () -> model.speak(Language.DUTCH)),
                                choose(
                                        "English",
                                        texts.language() == Language.ENGLISH,
                                        () -> model.speak(Language.ENGLISH))))
                .row(
                        texts.get("desktop.settings.brightness"),
                        choice(
                                choose(
                                        texts.get("desktop.settings.asSystem"),
                                        model.preferences().asSystem(),
                                        model::showAsSystem),
                                choose(
                                        texts.get("desktop.settings.light"),
                                        chosen(model, Brightness.LIGHT),
                                        () -> model.show(Brightness.LIGHT)),
                                choose(
                                        texts.get("desktop.settings.dark"),
                                        chosen(model, Brightness.DARK),
                                        () -> model.show(Brightness.DARK))))
                .row(
                        texts.get("desktop.settings.textSize"),
                        choice(TEXT_SIZES.stream()
                                .map(percent -> choose(
                                        texts.get("desktop.settings.percent", percent),
                                        model.preferences().textSize() == percent,
                                        () -> model.enlarge(percent)))
                                .toArray(RadioButton[]::new)));
        Card card = new Card(texts.get("desktop.settings.display"), form);
        card.getStyleClass().add("card-narrow");
        return card;
    }

    private static boolean chosen(SettingsModel model, Brightness brightness) {
        return !model.preferences().asSystem() && model.preferences().brightness() == brightness;
    }

    private static RadioButton choose(String text, boolean selected, Runnable action) {
        RadioButton button = new RadioButton(text);
        button.setSelected(selected);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox choice(RadioButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (RadioButton button : buttons) {
            button.setToggleGroup(group);
        }
        HBox row = new HBox(buttons);
        row.getStyleClass().add("form-choice");
        return row;
    }
}
