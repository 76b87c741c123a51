package nl.lotwijzer.desktop.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.support.Checklist;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Changing the lists of questions and criteria, beside what they are for. */
final class ChecklistEditor {
    private static final int ROWS = 16;

    private final ConversationsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;

    /** @param beside shows something beside the tab, or nothing */
    ChecklistEditor(ConversationsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.beside = beside;
    }

    /** Shows the lists that can be chosen, this one first. */
    void open(List<Checklist> lists) {
        Fields fields = new Fields(words);
        Checklist first = lists.getFirst();
        ComboBox<Checklist> list = fields.choice("lists.list", lists, first, one -> words.name("list", one));
        list.setDisable(lists.size() == 1);
        TextArea lines = fields.area("lists.lines", String.join("\n", model.lines(first)), ROWS);
        list.valueProperty().subscribe(chosen -> lines.setText(String.join("\n", model.lines(chosen))));
        Button save = Buttons.secondary(
                words.of("save"), Feather.CHECK, () -> keep(list.getValue(), Optional.of(lines.getText()), fields));
        save.setId("support-save");
        Button back = Buttons.secondary(
                words.of("lists.back"), Feather.ROTATE_CCW, () -> keep(list.getValue(), Optional.empty(), fields));
        beside.accept(new Inspector(words.of("lists.title"), "", words.of("close"), () -> beside.accept(null))
                .add(Labels.muted(words.of("lists.hint")))
                .add(fields)
                .actions(save, back));
    }

    private void keep(Checklist list, Optional<String> typed, Fields fields) {
        model.keep(
                list,
                typed.orElse(""),
                () -> beside.accept(null),
                failure -> fields.tell(words.texts().get(failure.told())));
    }
}
