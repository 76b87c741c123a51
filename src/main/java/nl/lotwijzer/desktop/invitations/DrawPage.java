package nl.lotwijzer.desktop.invitations;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.invitations.SeedOrigin;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The seed, which is fixed in the journal with all settings before anything is drawn. */
final class DrawPage {
    private final Texts texts;
    private final SampleWizardModel model;
    private final VBox page = new VBox();
    private final VBox recorded = new VBox();

    DrawPage(Texts texts, SampleWizardModel model) {
        this.texts = texts;
        this.model = model;
        page.getStyleClass().add("wizard-page");
        recorded.getStyleClass().add("invitations-page");
        page.getChildren().setAll(new Card(text("seedTitle"), text("seedText"), seed()), recorded);
        model.fixedProperty().subscribe(fixed -> fixed.ifPresent(this::show));
    }

    Node node() {
        return page;
    }

    private Node seed() {
        TextField field = new TextField();
        field.setId("seed");
        field.setPromptText(text("seedPrompt"));
        field.textProperty().bindBidirectional(model.seedProperty());
        field.setOnKeyTyped(event -> model.originProperty().set(SeedOrigin.TYPED));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button make = Buttons.secondary(text("makeSeed"), Feather.REFRESH_CW, model::makeSeed);
        BooleanBinding fixed =
                Bindings.createBooleanBinding(() -> model.fixedProperty().get().isPresent(), model.fixedProperty());
        field.disableProperty().bind(fixed);
        make.disableProperty().bind(fixed);
        HBox line = new HBox(field, make);
        line.getStyleClass().add("seed-line");
        return new Form().row(text("fact.seed"), line, text("seedHint"));
    }

    private void show(Round round) {
        Form facts = new Form()
                .row(text("fact.round"), Labels.text(text("count", round.number())))
                .row(text("fact.seed"), Labels.text(round.seed()))
                .row(text("fact.letters"), Labels.text(text("count", round.letters())))
                .row(
                        text("fact.file"),
                        Labels.text(
                                text("fileOf", round.file().name(), round.file().bytes(), round.fileRows())))
                .row(text("fact.hash"), Labels.text(round.file().hash()));
        recorded.getChildren()
                .setAll(List.of(new Banner(Tone.SUCCESS, text("fixedNow")), new Card(text("recorded"), facts)));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
