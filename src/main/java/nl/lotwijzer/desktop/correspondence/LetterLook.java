package nl.lotwijzer.desktop.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.letters.LetterPaper;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.FoundPlace;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterTemplate.PreviewLine;
import org.kordamp.ikonli.feather.Feather;

/** One letter as it will read, and the template that it is made from. */
final class LetterLook extends BorderPane {
    private static final int UNKNOWN_TOLD = 2;

    private final Texts texts;
    private final CorrespondenceModel model;
    private final Label template = Labels.muted("");
    private final VBox checks = new VBox(8);
    private final MenuButton menu;
    private final Button one;

    LetterLook(Texts texts, CorrespondenceModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("letter-look");
        menu = new MenuButton(text("template"));
        menu.setId("letter-template");
        menu.setMinWidth(USE_PREF_SIZE);
        one = Buttons.secondary(
                text("makeOne"),
                Feather.FILE_TEXT,
                () -> model.selectedProperty().get().ifPresent(model::makeOne));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        DateField dated = new DateField(
                model.datedProperty().get(), text("dated"), texts.language().locale());
        dated.setId("letter-date");
        dated.setPrefWidth(TextSize.width(140));
        dated.setMinWidth(USE_PREF_SIZE);
        dated.valueProperty().subscribe(day -> {
            if (day != null) {
                model.datedProperty().set(day);
            }
        });
        Label name = Labels.muted(text("dated"));
        name.setWrapText(false);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(dated);
        HBox buttons = new HBox(8, name, dated, space, menu);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(8, buttons, template, checks);
        HBox bottom = new HBox(one);
        bottom.getStyleClass().add("letter-look-bottom");
        setBottom(bottom);
        top.getStyleClass().add("letter-look-top");
        setTop(top);
        model.nowProperty().subscribe(now -> now.ifPresent(this::show));
        model.selectedProperty().subscribe(recipient -> showLetter());
        model.datedProperty().subscribe(day -> showLetter());
        model.shown().addListener((Observable changed) -> showLetter());
    }

    private void show(LettersNow now) {
        template.setText(
                now.stored().shipped()
                        ? text("shippedTemplate")
                        : text("ownTemplate", now.stored().fileName()));
        List<MenuItem> items = new ArrayList<>();
        items.add(Buttons.item(text("saveTemplate"), Feather.EDIT, model::saveTemplate));
        if (!model.readOnly()) {
            items.add(Buttons.item(text("readTemplate"), Feather.DOWNLOAD, model::readTemplate));
            if (!now.stored().shipped()) {
                items.add(Buttons.item(text("removeTemplate"), Feather.ROTATE_CCW, model::removeTemplate));
            }
        }
        items.add(Buttons.item(text("fields"), Feather.LIST, () -> showFields(now)));
        menu.getItems().setAll(items);
        checks.getChildren().setAll(checks(now));
        showLetter();
    }

    private List<Node> checks(LettersNow now) {
        List<Node> told = new ArrayList<>();
        List<FoundPlace> unknown = now.template().check().unknown();
        for (FoundPlace place : unknown.subList(0, Math.min(UNKNOWN_TOLD, unknown.size()))) {
            told.add(new Banner(
                    Tone.WARNING,
                    text("unknownField", place.name(), texts.get(place.where().key()), place.paragraph())));
        }
        if (unknown.size() > UNKNOWN_TOLD) {
            told.add(Labels.muted(text("moreUnknown", unknown.size() - UNKNOWN_TOLD)));
        }
        List<LetterField> missing = now.template().check().missing();
        if (!missing.isEmpty()) {
            told.add(new Banner(
                    Tone.ACCENT,
                    text(
                            "missingFields",
                            missing.stream().map(field -> field.place(texts)).collect(Collectors.joining(", ")))));
        }
        return told;
    }

    /** Shows, in the place of the letter, the fields that letters of this kind can have, each with what stands there. */
    private void showFields(LettersNow now) {
        VBox list = new VBox(4);
        list.getStyleClass().add("letter-fields");
        for (LetterField field : now.kind().fields()) {
            Label name = new Label(field.place(texts));
            name.setMinWidth(TextSize.width(170));
            list.getChildren().add(new HBox(12, name, Labels.muted(texts.get(field.explanationKey()))));
        }
        list.getChildren().add(Buttons.secondary(text("backToLetter"), Feather.ARROW_LEFT, this::showLetter));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        setCenter(scroll);
    }

    private void showLetter() {
        Optional<Recipient> chosen = model.selectedProperty().get();
        one.setDisable(model.readOnly() || chosen.filter(Recipient::hasAddress).isEmpty());
        List<PreviewLine> lines = model.preview();
        setCenter(lines.isEmpty() ? Labels.muted(text("noLetter")) : new LetterPaper(lines, ""));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.correspondence." + key, arguments);
    }
}
