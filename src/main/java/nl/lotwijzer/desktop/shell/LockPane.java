package nl.lotwijzer.desktop.shell;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.RecoveryKey;
import nl.lotwijzer.vault.Secret;
import nl.lotwijzer.vault.VaultException;
import org.kordamp.ikonli.feather.Feather;

/** A protected project that is closed until somebody gives its password or its recovery key. */
final class LockPane extends StackPane {
    private final Desk desk;
    private final ProjectOpener opener;
    private final Runnable toProtection;
    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final VBox mistake = new VBox();
    private final Button open;
    private boolean forgotten;

    /**
     * @param toProtection shows where a new password is chosen, after the recovery key opened the project
     */
    LockPane(Desk desk, ProjectOpener opener, Path file, Runnable toProtection) {
        this.desk = desk;
        this.opener = opener;
        this.toProtection = toProtection;
        Texts texts = desk.texts();
        getStyleClass().add("lock-pane");
        password.setId("lock-password");
        recovery.setId("lock-recovery");
        mistake.setId("lock-mistake");
        open = Buttons.primary(texts.get("desktop.lock.open"), Feather.UNLOCK, this::unlock);
        open.setDefaultButton(true);
        open.setId("lock-open");
        Button leave = Buttons.secondary(texts.get("desktop.lock.leave"), opener::leave);
        Form form = new Form().row(texts.get("desktop.lock.password"), password);
        Hyperlink other = Buttons.link(texts.get("desktop.lock.forgotten"), () -> {});
        VBox fields = new VBox(form, mistake, other);
        fields.getStyleClass().add("tab-page");
        other.setOnAction(_ -> {
            forgotten = !forgotten;
            mistake.getChildren().clear();
            fields.getChildren()
                    .set(
                            0,
                            forgotten
                                    ? new Form()
                                            .row(
                                                    texts.get("desktop.lock.recoveryKey"),
                                                    recovery,
                                                    texts.get("desktop.lock.recoveryHint"))
                                    : new Form().row(texts.get("desktop.lock.password"), password));
            other.setText(texts.get(forgotten ? "desktop.lock.remembered" : "desktop.lock.forgotten"));
            (forgotten ? recovery : password).requestFocus();
        });
        HBox buttons = new HBox(8, open, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        fields.getChildren().add(buttons);
        Card card = new Card(
                texts.get("desktop.lock.title", String.valueOf(file.getFileName())),
                texts.get("desktop.lock.explained"),
                fields);
        card.getStyleClass().add("card-narrow");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
        setAlignment(Pos.CENTER);
        Platform.runLater(password::requestFocus);
    }

    private void unlock() {
        mistake.getChildren().clear();
        if (!forgotten) {
            open.setDisable(true);
            String typed = password.getText();
            password.clear();
            opener.unlock(Secret.password(typed), () -> {}, this::tell);
            return;
        }
        try {
            Secret secret = Secret.recovery(RecoveryKey.read(recovery.getText()));
            open.setDisable(true);
            opener.unlock(secret, this::renew, this::tell);
        } catch (VaultException e) {
            tell(e.told());
        }
    }

    private void renew() {
        desk.notices().show(Notice.warning(desk.texts().get("desktop.lock.renew")));
        toProtection.run();
    }

    private void tell(Message told) {
        open.setDisable(false);
        mistake.getChildren().setAll(new Banner(Tone.DANGER, desk.texts().get(told)));
        (forgotten ? recovery : password).requestFocus();
    }
}
