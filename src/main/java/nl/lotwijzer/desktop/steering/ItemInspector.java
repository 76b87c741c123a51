package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.steering.AgendaDetails;
import nl.lotwijzer.steering.AgendaItem;
import nl.lotwijzer.steering.AgendaKind;
import nl.lotwijzer.steering.Meeting;
import org.kordamp.ikonli.feather.Feather;

/** One item of an agenda: what it is, what was said, and what was decided and agreed about it. */
final class ItemInspector {
    private static final int DAYS_TO_ACT = 14;

    private final SteeringModel steering;
    private final MeetingsModel model;
    private final Words words;

    ItemInspector(SteeringModel steering, MeetingsModel model, Words words) {
        this.steering = steering;
        this.model = model;
        this.words = words;
    }

    Node of(Meeting meeting, AgendaItem item) {
        AgendaDetails known = item.details();
        Fields fields = new Fields(words, "item");
        TextField title = fields.text("item.title", known.title());
        TextField owner = fields.text("item.owner", known.owner());
        TextField minutes =
                fields.text("item.minutes", known.minutes() == null ? "" : Integer.toString(known.minutes()));
        ComboBox<AgendaKind> kind = fields.choice(
                "item.kind", List.of(AgendaKind.values()), known.kind(), value -> words.word("kind", value));
        fields.together();
        CheckBox standing = new CheckBox(words.of("item.standing"));
        standing.setWrapText(true);
        standing.setSelected(known.standing());
        fields.getChildren().add(fields.getChildren().size() - 1, standing);
        TextArea note = fields.area("item.note", known.note(), 4);
        Button save = Buttons.primary(words.of("save"), Feather.CHECK, () -> {
            fields.good();
            model.changeItem(
                    item,
                    new ItemInput(
                            title.getText(),
                            owner.getText(),
                            minutes.getText(),
                            kind.getValue(),
                            standing.isSelected(),
                            note.getText()),
                    fields::tell);
        });
        save.setId("item-save");
        return new Inspector(
                        words.of("item.heading", item.position()),
                        words.of("meeting.title", meeting.number()),
                        words.of("close"),
                        () -> model.item().set(Optional.empty()))
                .add(fields)
                .section(words.of("item.decide"))
                .add(decide(meeting, item))
                .section(words.of("item.act"))
                .add(act(meeting))
                .actions(save, Buttons.danger(words.of("item.remove"), Feather.TRASH_2, () -> model.removeItem(item)));
    }

    private Node decide(Meeting meeting, AgendaItem item) {
        Fields fields = new Fields(words, "decide");
        steering.now().decisions().stream()
                .filter(decision ->
                        Long.valueOf(item.id()).equals(decision.details().item()))
                .forEach(decision -> fields.getChildren()
                        .addFirst(Labels.text(words.of(
                                "item.decided",
                                decision.code(),
                                decision.details().text()))));
        TextArea text = fields.area("decision.text", "", 2);
        fields.getChildren()
                .add(Buttons.secondary(
                        words.of("decision.note"),
                        Feather.PLUS,
                        () -> model.decide(meeting, item, text.getText(), text::clear, fields::tell)));
        return fields;
    }

    private Node act(Meeting meeting) {
        Fields fields = new Fields(words, "act");
        TextField text = fields.text("action.text", "");
        TextField owner = fields.text("action.owner", "");
        LocalDate proposed = meeting.date().plusDays(DAYS_TO_ACT);
        DateField due = fields.day("action.due", proposed);
        fields.together();
        fields.getChildren()
                .add(Buttons.secondary(
                        words.of("action.note"),
                        Feather.PLUS,
                        () -> model.act(
                                meeting, text.getText(), owner.getText(), due.getValue(), text::clear, fields::tell)));
        return fields;
    }
}
