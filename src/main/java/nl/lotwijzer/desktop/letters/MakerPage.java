package nl.lotwijzer.desktop.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.FoundPlace;
import nl.lotwijzer.letterpaper.LetterKind;
import org.kordamp.ikonli.feather.Feather;

/** Making letters: at the left which and from what, at the right a look at one of them. */
final class MakerPage {
    private static final int UNKNOWN_TOLD = 4;

    private final Texts texts;
    private final MakerModel model;
    private final BorderPane page = new BorderPane();
    private final ComboBox<Optional<String>> batches = new ComboBox<>();
    private final Label number = Labels.heading("");
    private final TextField webAddress = new TextField();
    private final CheckBox doubleSided = new CheckBox();
    private final Label templateName = Labels.text("");
    private final VBox templateCheck = new VBox();
    private final Button ownTemplateAway;
    private final BorderPane look = new BorderPane();
    private final List<Button> makers = new ArrayList<>();
    private boolean filling;

    MakerPage(Texts texts, MakerModel model) {
        this.texts = texts;
        this.model = model;
        ownTemplateAway = Buttons.secondary(text("removeTemplate"), Feather.ROTATE_CCW, model::removeTemplate);
        page.getStyleClass().add("letters-maker");
        page.setTop(top());
        VBox left = new VBox(which(), where(), template());
        left.getStyleClass().add("letters-maker-left");
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(TextSize.width(470));
        page.setLeft(scroll);
        look.getStyleClass().add("letters-maker-look");
        page.setCenter(look);
        model.makingProperty().subscribe(making -> making.ifPresent(this::show));
        model.placeProperty().subscribe(place -> model.makingProperty().get().ifPresent(this::showLetter));
    }

    Node node() {
        return page;
    }

    private Node top() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button qr = Buttons.secondary(text("makeQr"), Feather.GRID, model::makeQrImages);
        Button merge = Buttons.secondary(text("makeMerge"), Feather.FILE_TEXT, this::askMerge);
        Button word = Buttons.primary(text("makeWord"), Feather.PRINTER, model::makeWordLetters);
        makers.addAll(List.of(qr, merge, word));
        HBox top = new HBox(Buttons.secondary(text("back"), Feather.ARROW_LEFT, model::close), space, qr, merge, word);
        top.getStyleClass().add("letters-maker-top");
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private Node which() {
        ToggleGroup group = new ToggleGroup();
        HBox kinds = new HBox();
        kinds.getStyleClass().add("letters-line");
        for (LetterKind kind : List.of(LetterKind.INVITATION, LetterKind.REMINDER)) {
            RadioButton choice = new RadioButton(texts.get(kind.key()));
            choice.setToggleGroup(group);
            choice.setSelected(model.kindProperty().get() == kind);
            choice.setOnAction(event -> model.kindProperty().set(kind));
            kinds.getChildren().add(choice);
        }
        batches.setAccessibleText(text("whichBatch"));
        batches.setMaxWidth(Double.MAX_VALUE);
        batches.setConverter(new Choice<>(batch -> batch.map(this::batchName).orElse(text("allBatches"))));
        batches.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.batchProperty().set(now);
            }
        });
        CheckBox secret = new CheckBox(text("secretOnly"));
        secret.setWrapText(true);
        secret.selectedProperty().bindBidirectional(model.secretProperty());
        return new Card(text("which"), kinds, batches, secret, Labels.muted(text("secretHint")), number);
    }

    private Node where() {
        webAddress.setPromptText("https://meedoen.example.org/?code=");
        webAddress.setAccessibleText(text("webAddress"));
        webAddress.setId("web-address");
        webAddress.setOnAction(event -> keep());
        webAddress.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keep();
            }
        });
        doubleSided.setText(text("doubleSided"));
        doubleSided.setWrapText(true);
        doubleSided.setOnAction(event -> keep());
        webAddress.setDisable(model.readOnly());
        doubleSided.setDisable(model.readOnly());
        return new Card(text("webAddress"), webAddress, Labels.muted(text("webAddressHint")), doubleSided);
    }

    private Node template() {
        FlowPane buttons = new FlowPane(Buttons.secondary(text("saveTemplate"), Feather.EDIT, model::saveTemplate));
        buttons.getStyleClass().add("letters-buttons");
        if (!model.readOnly()) {
            buttons.getChildren()
                    .addAll(
                            Buttons.secondary(text("readTemplate"), Feather.DOWNLOAD, model::readTemplate),
                            ownTemplateAway);
        }
        templateCheck.getStyleClass().add("letters-checks");
        return new Card(text("template"), templateName, templateCheck, buttons);
    }

    private void keep() {
        boolean changed = model.makingProperty()
                .get()
                .map(now ->
                        !now.settings().webAddress().equals(webAddress.getText().strip())
                                || now.settings().doubleSided() != doubleSided.isSelected())
                .orElse(false);
        if (changed && !model.readOnly()) {
            model.keep(webAddress.getText(), doubleSided.isSelected());
        }
    }

    private void askMerge() {
        MergeForm form = new MergeForm(texts);
        if (form.ask(model)) {
            model.makeMergeFile(form.format(), form.fields());
        }
    }

    private void show(Making making) {
        filling = true;
        List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
        making.sendings().stream().map(Sending::batch).map(Optional::of).forEach(choices::add);
        if (!batches.getItems().equals(choices)) {
            batches.getItems().setAll(choices);
        }
        batches.setValue(making.choice().batch());
        filling = false;
        number.setText(text("number", making.addressees().size()));
        makers.forEach(button -> button.setDisable(making.addressees().isEmpty() || model.readOnly()));
        if (!webAddress.isFocused()) {
            webAddress.setText(making.settings().webAddress());
        }
        doubleSided.setSelected(making.settings().doubleSided());
        templateName.setText(
                making.stored().shipped()
                        ? text("shippedTemplate")
                        : text("ownTemplate", making.stored().fileName()));
        ownTemplateAway.setVisible(!making.stored().shipped());
        ownTemplateAway.setManaged(!making.stored().shipped());
        templateCheck.getChildren().setAll(checks(making));
        showLetter(making);
    }

    private List<Node> checks(Making making) {
        List<Node> checks = new ArrayList<>();
        checks.add(Labels.muted(text("fieldsFound", making.check().found().size())));
        List<FoundPlace> unknown = making.check().unknown();
        for (FoundPlace place : unknown.subList(0, Math.min(UNKNOWN_TOLD, unknown.size()))) {
            checks.add(new Banner(
                    Tone.WARNING,
                    text("unknownField", place.name(), texts.get(place.where().key()), place.paragraph())));
        }
        if (unknown.size() > UNKNOWN_TOLD) {
            checks.add(Labels.muted(text("moreUnknown", unknown.size() - UNKNOWN_TOLD)));
        }
        if (!making.check().missing().isEmpty()) {
            String missing = making.check().missing().stream()
                    .map(field -> field.place(texts))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            checks.add(new Banner(Tone.ACCENT, text("missingFields", missing)));
        }
        if (making.settings().webAddress().isEmpty()) {
            checks.add(new Banner(Tone.ACCENT, text("noWebAddress")));
        }
        return checks;
    }

    private void showLetter(Making making) {
        int place = model.placeProperty().get();
        int letters = making.addressees().size();
        var lines = making.preview(model.project(), place, texts);
        if (lines.isEmpty()) {
            look.setTop(null);
            look.setCenter(new EmptyState(
                    Feather.MAIL,
                    text("nobodyTitle"),
                    text(making.choice().kind() == LetterKind.REMINDER ? "nobodyToRemind" : "nobodyText")));
            return;
        }
        Button before = Buttons.icon(
                text("letterBefore"),
                Feather.CHEVRON_LEFT,
                () -> model.placeProperty().set(Math.max(0, place - 1)));
        Button after = Buttons.icon(
                text("letterAfter"),
                Feather.CHEVRON_RIGHT,
                () -> model.placeProperty().set(Math.min(letters - 1, place + 1)));
        before.setDisable(place == 0);
        after.setDisable(place == letters - 1);
        HBox leaf = new HBox(Labels.muted(text("letterOf", place + 1, letters)), before, after);
        leaf.getStyleClass().add("letters-line");
        leaf.setAlignment(Pos.CENTER_LEFT);
        look.setTop(leaf);
        look.setCenter(new LetterPaper(lines.get(), making.link(place).orElse("")));
    }

    private String batchName(String batch) {
        return batch.isEmpty() ? text("noBatch") : text("batchNamed", batch);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.letters." + Objects.requireNonNull(key), arguments);
    }
}
