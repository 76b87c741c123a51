package nl.lotwijzer.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Dialogs;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.RecoveryKey;
import org.kordamp.ikonli.feather.Feather;

/** The password on the project, and when it locks. */
final class ProtectionTab {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 60, 0);

    private final Texts texts;
    private final Dialogs dialogs;
    private final ProtectionModel model;
    private final VBox node = new VBox();

    ProtectionTab(Texts texts, Dialogs dialogs, ProtectionModel model) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.model = model;
        node.getStyleClass().add("tab-page");
        model.on().subscribe(on -> node.getChildren().setAll(on ? protectedCard() : openCard(), lockCard()));
    }

    Node node() {
        return node;
    }

    private Card openCard() {
        Button protect = Buttons.primary(texts.get("desktop.protection.protect"), Feather.LOCK, this::protect);
        protect.setId("protect");
        protect.setDisable(model.readOnly());
        Card card = new Card(
                texts.get("desktop.protection.heading"),
                texts.get("desktop.protection.explained"),
                Labels.text(texts.get("desktop.protection.limits")),
                protect);
        card.getStyleClass().add("card-narrow");
        return card;
    }

    private Card protectedCard() {
        FlowPane deeds = new FlowPane(
                8,
                8,
                Buttons.secondary(texts.get("desktop.protection.change"), Feather.KEY, this::change),
                Buttons.secondary(texts.get("desktop.protection.renew"), Feather.FILE_TEXT, this::renew),
                Buttons.secondary(texts.get("desktop.protection.takeOff"), Feather.UNLOCK, this::takeOff));
        deeds.setDisable(model.readOnly());
        Card card = new Card(
                texts.get("desktop.protection.heading"),
                new Banner(Tone.SUCCESS, texts.get("desktop.protection.on")),
                Labels.text(texts.get("desktop.protection.limits")),
                deeds);
        card.getStyleClass().add("card-narrow");
        return card;
    }

    private Card lockCard() {
        ComboBox<Integer> minutes = new ComboBox<>();
        minutes.setId("lock-after");
        minutes.getItems().setAll(MINUTES);
        minutes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null || value == 0
                        ? texts.get("desktop.protection.never")
                        : texts.get("desktop.protection.minutes", value);
            }

            @Override
            public Integer fromString(String text) {
                return model.lockAfter();
            }
        });
        minutes.setValue(model.lockAfter());
        minutes.valueProperty().subscribe((before, now) -> model.lockAfter(now));
        Card card = new Card(
                texts.get("desktop.protection.locking"),
                texts.get("desktop.protection.lockingExplained"),
                new Form().row(texts.get("desktop.protection.lockAfter"), minutes));
        card.getStyleClass().add("card-narrow");
        return card;
    }

    private void protect() {
        PasswordForm form = PasswordForm.first(texts, texts.get("desktop.protection.consequence"));
        if (dialogs.fill(new FormQuestion(
                texts.get("desktop.protection.heading"),
                form.node(),
                texts.get("desktop.protection.protect"),
                form.valid()))) {
            model.protect(form.password(), this::show);
        }
    }

    private void change() {
        PasswordForm form = PasswordForm.other(texts, texts.get("desktop.protection.changeExplained"));
        if (dialogs.fill(new FormQuestion(
                texts.get("desktop.protection.change"),
                form.node(),
                texts.get("desktop.protection.change"),
                form.valid()))) {
            model.changePassword(form.known(), form.password());
        }
    }

    private void renew() {
        if (dialogs.confirm(Confirmation.of(
                texts.get("desktop.protection.renew"),
                texts.get("desktop.protection.renewExplained"),
                texts.get("desktop.protection.renewNow")))) {
            model.renewRecoveryKey(this::show);
        }
    }

    private void takeOff() {
        if (dialogs.confirm(Confirmation.destructive(
                texts.get("desktop.protection.takeOffAsked"),
                texts.get("desktop.protection.takeOffExplained"),
                texts.get("desktop.protection.takeOff")))) {
            model.takeOff();
        }
    }

    /** Shows the recovery key until the person says to have it, or thinks better of it. */
    private void show(RecoveryKey key) {
        RecoveryPage page = new RecoveryPage(texts, model, key);
        dialogs.fill(new FormQuestion(
                texts.get("desktop.protection.recoveryKey"),
                page.node(),
                texts.get("desktop.protection.done"),
                page.kept()));
    }
}
