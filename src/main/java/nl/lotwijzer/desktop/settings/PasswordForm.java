package nl.lotwijzer.desktop.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.PasswordStrength;

/** A new password, typed twice, with how strong it is in words. */
final class PasswordForm {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Form form;

    PasswordForm(Texts texts, String explained) {
        first.setId("password-first");
        second.setId("password-second");
        Label strength = new Label();
        strength.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "desktop.protection.strength."
                                        + PasswordStrength.of(first.getText()).name(),
                                PasswordStrength.FEWEST),
                        first.textProperty()));
        Label same = new Label();
        same.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> second.getText().isEmpty() || second.getText().equals(first.getText())
                                ? ""
                                : texts.get("desktop.protection.different"),
                        first.textProperty(),
                        second.textProperty()));
        form = new Form()
                .wide(Labels.text(explained))
                .row(texts.get("desktop.protection.password"), first, strength)
                .row(texts.get("desktop.protection.again"), second, same);
    }

    Form node() {
        return form;
    }

    /** Whether the password is good enough, and the same twice. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> PasswordStrength.of(first.getText()) != PasswordStrength.WEAK
                        && first.getText().equals(second.getText()),
                first.textProperty(),
                second.textProperty());
    }

    String password() {
        return first.getText();
    }
}
