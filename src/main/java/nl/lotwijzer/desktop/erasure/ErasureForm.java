package nl.lotwijzer.desktop.erasure;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.ErasurePreview;

/** What goes and what stays when somebody is erased; the deed's name must be typed to do it. */
final class ErasureForm {
    private static final double WIDTH = 560;

    private ErasureForm() {}

    static FormQuestion of(Texts texts, ErasurePreview preview) {
        TextField typed = new TextField();
        typed.setId("erase-word");
        String word = texts.get("desktop.erasure.word");
        Form form = new Form();
        form.setPrefWidth(TextSize.width(WIDTH));
        if (preview.seat()) {
            form.wide(new Banner(Tone.WARNING, texts.get("desktop.erasure.seat")));
        }
        form.wide(list(texts, "desktop.erasure.goes", preview.goes()))
                .wide(list(texts, "desktop.erasure.stays", preview.stays()))
                .wide(list(texts, "desktop.erasure.after", preview.after()))
                .wide(Labels.text(texts.get("desktop.erasure.irrevocable")))
                .row(texts.get("desktop.erasure.type", word), typed);
        BooleanBinding valid = Bindings.createBooleanBinding(
                () -> typed.getText().strip().toLowerCase(Locale.ROOT).equals(word), typed.textProperty());
        return new FormQuestion(
                texts.get("desktop.erasure.title", preview.person().name()),
                form,
                texts.get("desktop.erasure.verb"),
                valid);
    }

    private static VBox list(Texts texts, String heading, List<Message> lines) {
        VBox box = new VBox(2, Labels.caption(texts.get(heading)));
        for (Message line : lines) {
            Label words = Labels.text("•  " + texts.get(line));
            words.setMaxWidth(TextSize.width(WIDTH));
            box.getChildren().add(words);
        }
        return box;
    }
}
