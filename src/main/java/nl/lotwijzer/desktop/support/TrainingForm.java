package nl.lotwijzer.desktop.support;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.support.TrainingDetails;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;

/** The fields of a training. */
final class TrainingForm {
    private final Fields fields;
    private final ComboBox<TrainingKind> kind;
    private final TextField title;
    private final ComboBox<TrainingLength> length;
    private final DateField date;
    private final TextField starts;
    private final TextField place;
    private final TextField audience;
    private final TextField trainer;
    private final TextField capacity;
    private final TextArea remark;

    /** @param details what stands in the fields; empty for a new training */
    TrainingForm(Optional<TrainingDetails> details, Words words) {
        fields = new Fields(words);
        kind = fields.choice(
                "kind",
                List.of(TrainingKind.values()),
                details.map(TrainingDetails::kind).orElse(TrainingKind.FACILITATORS),
                one -> words.name("kind", one));
        title = fields.text("title.field", details.map(TrainingDetails::title).orElse(""));
        date = fields.day("date", details.map(TrainingDetails::date).orElse(null));
        starts = fields.text(
                "starts", details.map(one -> words.clock(one.starts())).orElse("09:30"));
        fields.beside(2);
        length = fields.choice(
                "length",
                List.of(TrainingLength.values()),
                details.map(TrainingDetails::length).orElse(TrainingLength.HALF_DAY),
                one -> words.name("length", one));
        capacity = fields.text(
                "capacity",
                Integer.toString(details.map(TrainingDetails::capacity).orElse(TrainingDetails.USUAL_CAPACITY)));
        fields.beside(2);
        place = fields.text("place", details.map(TrainingDetails::place).orElse(""));
        audience =
                fields.text("audience", details.map(TrainingDetails::audience).orElse(""));
        trainer = fields.text("trainer", details.map(TrainingDetails::trainer).orElse(""));
        remark = fields.area("remark", details.map(TrainingDetails::remark).orElse(""), 2);
    }

    Node node() {
        return fields;
    }

    TrainingInput input() {
        return new TrainingInput(
                kind.getValue(),
                title.getText(),
                length.getValue(),
                date.getValue(),
                starts.getText(),
                place.getText(),
                audience.getText(),
                trainer.getText(),
                capacity.getText(),
                remark.getText());
    }

    void tell(String problem) {
        fields.tell(problem);
    }

    void focus() {
        title.requestFocus();
    }
}
