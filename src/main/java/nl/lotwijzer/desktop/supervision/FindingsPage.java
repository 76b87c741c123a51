package nl.lotwijzer.desktop.supervision;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.supervision.PublicValue;
import nl.lotwijzer.supervision.Verdict;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the supervisor observed, concludes and signs. */
final class FindingsPage extends VBox {
    private final SupervisionModel model;
    private final FindingsDraft draft;
    private final Texts texts;
    private final VBox written = new VBox();
    private Subscription life = Subscription.EMPTY;

    FindingsPage(SupervisionModel model, Texts texts) {
        this.model = model;
        this.draft = model.draft();
        this.texts = texts;
        getStyleClass().add("supervision-page");
        getChildren().addAll(values(), signing());
    }

    /** Ends what the page listens to. */
    void end() {
        life.unsubscribe();
    }

    private Card values() {
        VBox fields = new VBox();
        fields.getStyleClass().add("supervision-values");
        for (PublicValue value : PublicValue.values()) {
            fields.getChildren()
                    .add(question(
                            texts.get("supervision.value." + value),
                            texts.get("supervision.value." + value + ".question"),
                            draft.observation(value),
                            "supervision-value-" + value));
        }
        fields.getChildren()
                .add(question(
                        texts.get("desktop.supervision.other"),
                        texts.get("desktop.supervision.otherExplained"),
                        draft.remark(),
                        "supervision-other"));
        return new Card(
                texts.get("desktop.supervision.observations"),
                texts.get("desktop.supervision.observationsExplained"),
                fields);
    }

    private static VBox question(String name, String question, StringProperty text, String id) {
        Label label = new Label(name);
        label.getStyleClass().add("supervision-sentence");
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.textProperty().bindBidirectional(text);
        area.setAccessibleText(name + ". " + question);
        label.setLabelFor(area);
        return new VBox(label, Labels.muted(question), area);
    }

    private Card signing() {
        ToggleGroup group = new ToggleGroup();
        HBox verdicts = new HBox();
        verdicts.getStyleClass().add("supervision-verdicts");
        for (Verdict verdict : Verdict.values()) {
            RadioButton button = new RadioButton(texts.get("supervision.verdict." + verdict));
            button.setId("supervision-verdict-" + verdict);
            button.setToggleGroup(group);
            button.setOnAction(event -> draft.verdict().set(verdict));
            button.selectedProperty().subscribe(on -> {
                if (on) {
                    draft.verdict().set(verdict);
                }
            });
            button.setSelected(draft.verdict().get() == verdict);
            verdicts.getChildren().add(button);
        }
        Form form = new Form()
                .row(texts.get("desktop.supervision.verdict"), verdicts)
                .row(texts.get("desktop.supervision.name"), field("supervision-name", draft.name()))
                .row(texts.get("desktop.supervision.role"), field("supervision-role", draft.role()));
        Button sign = Buttons.primary(texts.get("desktop.supervision.sign"), Feather.FEATHER, model::sign);
        sign.setId("supervision-sign");
        sign.disableProperty().bind(draft.complete().not());
        life = model.signed().subscribe(files -> written.getChildren().setAll(written(files)));
        return new Card(
                texts.get("desktop.supervision.signing"),
                texts.get("desktop.supervision.signingExplained"),
                form,
                new HBox(sign),
                written);
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setMaxWidth(TextSize.width(360));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private Node written(@Nullable SignedFiles files) {
        if (files == null) {
            return new VBox();
        }
        Banner banner =
                new Banner(Tone.SUCCESS, texts.get("desktop.supervision.written", String.join(", ", files.names())));
        TextField hash = new TextField(files.hash().replaceAll("(.{4})(?!$)", "$1 "));
        hash.setEditable(false);
        hash.getStyleClass().add("supervision-hash");
        hash.setAccessibleText(texts.get("desktop.supervision.findingsHash"));
        VBox box = new VBox(banner, Labels.muted(texts.get("desktop.supervision.findingsHash")), hash);
        box.getStyleClass().add("supervision-written");
        return box;
    }
}
