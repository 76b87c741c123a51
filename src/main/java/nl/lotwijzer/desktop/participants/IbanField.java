package nl.lotwijzer.desktop.participants;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Iban;

/** A field for the number of a bank account: checked while it is typed, and hidden for the most part while it is not. */
final class IbanField extends VBox {
    /** So much of a number is typed before it is said to be wrong. */
    private static final int ENOUGH = 8;

    private final Texts texts;
    private final Consumer<Optional<Iban>> keep;
    private final TextField field = new TextField();
    private final Label problem = Labels.muted("");
    private Optional<Iban> kept = Optional.empty();

    /** @param label the name of the field for a screen reader */
    IbanField(Texts texts, String label, Consumer<Optional<Iban>> keep) {
        this.texts = texts;
        this.keep = keep;
        field.setId("iban");
        field.setAccessibleText(label);
        field.setPromptText("NL00 BANK 0123 4567 89");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        field.textProperty().subscribe(this::check);
        field.setOnAction(event -> hand());
        field.focusedProperty().subscribe((before, focused) -> {
            if (focused) {
                field.setText(kept.map(Iban::grouped).orElse(field.getText()));
            } else if (Boolean.TRUE.equals(before)) {
                hand();
                hide();
            }
        });
        getChildren().addAll(field, problem);
        setSpacing(2);
    }

    /** Shows what is kept, unless somebody is typing. */
    void show(Optional<Iban> iban) {
        kept = iban;
        if (!field.isFocused()) {
            problem.setText("");
            field.setText(iban.map(Iban::masked).orElse(""));
        }
    }

    private void hide() {
        if (kept.isPresent() && Iban.read(field.getText()).equals(kept)) {
            field.setText(kept.get().masked());
        }
    }

    private void check() {
        String typed = field.getText();
        boolean hidden = kept.map(Iban::masked).filter(typed::equals).isPresent();
        boolean early = field.isFocused() && typed.strip().length() < ENOUGH;
        Optional<Message> wrong = typed.isBlank() || hidden || early ? Optional.empty() : Iban.problem(typed);
        problem.setText(wrong.map(texts::get).orElse(""));
        problem.getStyleClass().setAll("label", wrong.isPresent() ? "field-problem" : "muted");
    }

    /** What is no account is not kept; it stays in the field, with what is wrong with it. */
    private void hand() {
        String typed = field.getText();
        if (kept.map(Iban::masked).filter(typed::equals).isPresent()) {
            return;
        }
        Optional<Iban> read = Iban.read(typed);
        if (typed.isBlank() || read.isPresent()) {
            if (!read.equals(kept)) {
                kept = read;
                keep.accept(read);
            }
        }
        check();
    }
}
