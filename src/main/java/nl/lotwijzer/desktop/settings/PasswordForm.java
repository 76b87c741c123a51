package nl.lotwijzer.desktop.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.PasswordStrength;

/** A new password, typed twice, with how strong it is in words; after the one that there is, if there is one. */
final class PasswordForm {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final PasswordField known = new PasswordField();
    private final boolean asksKnown;
    private final Form form;

    /** Asks for a first password. */
    static PasswordForm first(Texts texts, String explained) {
        return new PasswordForm(texts, explained, false);
    }

    /** Asks for another password, and for the one that there is. */
    static PasswordForm other(Texts texts, String explained) {
        return new PasswordForm(texts, explained, true);
    }

    private PasswordForm(Texts texts, String explained, boolean asksKnown) {
        this.asksKnown = asksKnown;
        known.setId("password-known");
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
        form = new Form().wide(Labels.text(explained));
        if (asksKnown) {
            form.row(texts.get("desktop.protection.known"), known, texts.get("desktop.protection.knownHint"));
        }
        form.row(
                        texts.get(asksKnown ? "desktop.protection.newPassword" : "desktop.protection.password"),
                        first,
                        strength)
                .row(texts.get("desktop.protection.again"), second, same);
    }

    Form node() {
        return form;
    }

    /** Whether the password is good enough, and the same twice. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> PasswordStrength.of(first.getText()) != PasswordStrength.WEAK
                        && first.getText().equals(second.getText())
                        && !(asksKnown && known.getText().isEmpty()),
                known.textProperty(),
                first.textProperty(),
                second.textProperty());
    }

    /** Returns what was typed for the password that there is. */
    String known() {
        return known.getText();
    }

    String password() {
        return first.getText();
    }
}
