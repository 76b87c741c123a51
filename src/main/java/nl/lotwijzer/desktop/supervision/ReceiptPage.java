package nl.lotwijzer.desktop.supervision;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.verification.Finding;
import nl.lotwijzer.verification.ReceiptCheck;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody sees whether their receipt is in the dossier, and what their lot was. */
final class ReceiptPage extends VBox {
    private final Texts texts;
    private final VBox shown = new VBox();

    ReceiptPage(ReceiptModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("supervision-page");
        TextArea area = new TextArea();
        area.setId("supervision-receipt");
        area.setPrefRowCount(9);
        area.getStyleClass().add("supervision-hash-field");
        area.setPromptText(texts.get("desktop.supervision.receipt.prompt"));
        area.setAccessibleText(texts.get("desktop.supervision.page.RECEIPT"));
        area.textProperty().bindBidirectional(model.text());
        Button look = Buttons.secondary(texts.get("desktop.supervision.receipt.look"), Feather.SEARCH, model::look);
        look.setId("supervision-receipt-look");
        look.disableProperty().bind(model.text().map(String::isBlank));
        Button choose =
                Buttons.secondary(texts.get("desktop.supervision.receipt.choose"), Feather.FILE_TEXT, model::choose);
        HBox actions = new HBox(look, choose);
        actions.getStyleClass().add("supervision-actions");
        shown.getStyleClass().add("supervision-written");
        getChildren()
                .add(new Card(
                        texts.get("desktop.supervision.page.RECEIPT"),
                        texts.get("desktop.supervision.receipt.explained"),
                        area,
                        actions,
                        shown));
        model.result().subscribe(this::show);
        model.problem().subscribe(told -> {
            if (!told.isEmpty()) {
                shown.getChildren().setAll(List.of(new Banner(Tone.DANGER, told)));
            }
        });
    }

    private void show(@Nullable ReceiptCheck check) {
        shown.getChildren().clear();
        if (check == null) {
            return;
        }
        shown.getChildren()
                .add(
                        check.proves()
                                ? new Banner(Tone.SUCCESS, texts.get("desktop.supervision.receipt.proves"))
                                : new Banner(Tone.DANGER, texts.get("desktop.supervision.receipt.fails")));
        check.findings().stream().map(this::line).forEach(shown.getChildren()::add);
        Form form = new Form();
        Boolean selected = check.selected();
        form.row(
                texts.get("desktop.supervision.receipt.selected"),
                Labels.text(texts.get(
                        selected == null
                                ? "desktop.supervision.receipt.notYet"
                                : selected ? "desktop.supervision.receipt.yes" : "desktop.supervision.receipt.no")));
        hash(form, "lot", check.lot());
        hash(form, "householdLot", check.householdLot());
        shown.getChildren().add(form);
    }

    private Node line(Finding finding) {
        Label told = Labels.text(texts.get(finding.told()));
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(CheckLook.of(finding.status()).icon(), told);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("supervision-finding");
        return line;
    }

    private void hash(Form form, String name, @Nullable String hex) {
        if (hex != null) {
            TextField field = new TextField(hex);
            field.setEditable(false);
            field.getStyleClass().add("supervision-hash");
            form.row(texts.get("desktop.supervision.receipt." + name), field);
        }
    }
}
