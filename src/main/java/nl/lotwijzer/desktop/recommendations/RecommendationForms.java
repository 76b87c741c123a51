package nl.lotwijzer.desktop.recommendations;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.OwnThreshold;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.recommendations.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The forms beside the list, one for each thing that can be changed of a recommendation. */
final class RecommendationForms {
    private final RecommendationsModel model;
    private final Words words;
    private final Runnable close;

    RecommendationForms(RecommendationsModel model, Words words, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
    }

    /** What is done with a form; it tells itself what is wrong. */
    interface Saving {
        void save() throws InputException;
    }

    Node wording(Optional<Recommendation> known) {
        Wording now = known.map(Recommendation::wording).orElse(new Wording("", "", "", "", ""));
        Fields fields = new Fields(words);
        Optional<TextField> number = known.map(one -> fields.line("number", Integer.toString(one.number())));
        TextField title = fields.line("title", now.title());
        ComboBox<String> theme = fields.typedOrChosen("theme", model.themes(), now.theme());
        TextArea text = fields.area("text", now.text(), 5);
        TextArea explanation = fields.area("explanation", now.explanation(), 3);
        TextArea minority = fields.area("minority", now.minority(), 3);
        return form(words.of(known.isPresent() ? "form.change" : "form.add"), "", fields, title, () -> {
            int numbered = InputException.numberOrNone(
                            words.of("field.number"),
                            number.map(TextField::getText).orElse(""))
                    .orElse(known.map(Recommendation::number).orElse(0));
            model.save(
                    known,
                    new Wording(
                            title.getText(),
                            text.getText(),
                            theme.getEditor().getText(),
                            explanation.getText(),
                            minority.getText()),
                    numbered,
                    close,
                    fields::tell);
        });
    }

    Node votes(Recommendation one) {
        Optional<Votes> now = one.votes();
        Fields fields = new Fields(words);
        TextField inFavour = fields.line(
                "for", now.map(votes -> Integer.toString(votes.inFavour())).orElse(""));
        TextField against = fields.line(
                "against", now.map(votes -> Integer.toString(votes.against())).orElse(""));
        TextField blank = fields.line(
                "blank", now.map(votes -> Integer.toString(votes.blank())).orElse(""));
        TextField present = fields.line("present", plain(now, true));
        TextField seats = fields.line("seats", plain(now, false));
        DateField heldOn = fields.day("heldOn", now.flatMap(Votes::heldOn));
        return form(
                words.of("section.votes"),
                one.title(),
                fields,
                inFavour,
                () -> model.vote(
                        one,
                        new Votes(
                                count("for", inFavour),
                                count("against", against),
                                count("blank", blank),
                                InputException.numberOrNone(words.of("field.present"), present.getText()),
                                InputException.numberOrNone(words.of("field.seats"), seats.getText()),
                                Optional.ofNullable(heldOn.getValue())),
                        close,
                        fields::tell));
    }

    private static String plain(Optional<Votes> votes, boolean present) {
        return votes.map(one -> present ? one.present() : one.seats())
                .filter(number -> number.isPresent())
                .map(number -> Integer.toString(number.getAsInt()))
                .orElse("");
    }

    private int count(String key, TextField field) throws InputException {
        return InputException.numberOrNone(words.of("field." + key), field.getText())
                .orElse(0);
    }

    Node own(Recommendation one) {
        Fields fields = new Fields(words).hint("own");
        ThresholdFields threshold = new ThresholdFields(
                fields,
                one.own().map(OwnThreshold::threshold).or(() -> one.outcome().threshold()),
                words);
        TextArea reason =
                fields.area("reason", one.own().map(OwnThreshold::reason).orElse(""), 3);
        return form(
                words.of("form.own"),
                one.title(),
                fields,
                threshold.first(),
                () -> model.keep(one, new OwnThreshold(threshold.read(), reason.getText()), close, fields::tell));
    }

    Node answer(Recommendation one) {
        Fields fields = new Fields(words);
        ComboBox<CouncilAnswer.Kind> kind = fields.choice(
                "answer",
                List.of(CouncilAnswer.Kind.values()),
                one.answer().map(CouncilAnswer::kind).orElse(CouncilAnswer.Kind.ADOPTED),
                value -> words.word("answer", value));
        TextArea reason = fields.area(
                "councilReason", one.answer().map(CouncilAnswer::reason).orElse(""), 4);
        TextField decision = fields.line(
                "decision", one.answer().map(CouncilAnswer::decision).orElse(""));
        DateField on = fields.day("answeredOn", one.answer().flatMap(CouncilAnswer::on));
        return form(
                words.of("section.council"),
                one.title(),
                fields,
                kind,
                () -> model.answer(
                        one,
                        new CouncilAnswer(
                                kind.getValue(),
                                reason.getText(),
                                decision.getText(),
                                Optional.ofNullable(on.getValue())),
                        close,
                        fields::tell));
    }

    Node followUp(Recommendation one, Optional<FollowUp> known) {
        Fields fields = new Fields(words);
        TextArea text = fields.area("action", known.map(FollowUp::text).orElse(""), 2);
        TextField owner = fields.line("owner", known.map(FollowUp::owner).orElse(""));
        fields.hint("owner");
        DateField deadline = fields.day("deadline", known.flatMap(FollowUp::deadline));
        return form(
                words.of(known.isPresent() ? "form.followUp" : "followUpAdd"),
                one.title(),
                fields,
                text,
                () -> model.save(
                        one,
                        new FollowUp(
                                known.map(FollowUp::id).orElse(0L),
                                text.getText(),
                                owner.getText(),
                                Optional.ofNullable(deadline.getValue()),
                                List.of()),
                        close,
                        fields::tell));
    }

    Node reading(Recommendation one, FollowUp followUp) {
        Fields fields = new Fields(words).hint("reading");
        DateField day = fields.day("day", Optional.of(model.today()));
        ComboBox<Reading.Status> status = fields.choice(
                "status", List.of(Reading.Status.values()), next(followUp), value -> words.word("status", value));
        TextArea note = fields.area("note", "", 3);
        TextField evidence = fields.line("evidence", "");
        TextField link = fields.line("link", "");
        return form(
                words.of("readingAdd"),
                followUp.text(),
                fields,
                status,
                () -> model.note(
                        followUp,
                        new Reading(
                                0,
                                Optional.ofNullable(day.getValue()).orElse(model.today()),
                                status.getValue(),
                                note.getText(),
                                evidence.getText(),
                                link.getText()),
                        close,
                        fields::tell));
    }

    private static Reading.Status next(FollowUp followUp) {
        return followUp.status() == Reading.Status.NOT_BEGUN ? Reading.Status.UNDER_WAY : followUp.status();
    }

    /** Returns the fields with a button to keep them and one to let them go, and puts the cursor in the first. */
    Node form(String title, String subtitle, Fields fields, Node first, Saving saving) {
        Runnable keep = () -> {
            fields.tell("");
            try {
                saving.save();
            } catch (InputException e) {
                fields.tell(words.told(e.told()));
            }
        };
        Button save = Buttons.primary(words.of("save"), Feather.CHECK, keep);
        save.setId("save");
        Platform.runLater(first::requestFocus);
        return new Inspector(title, subtitle, words.of("close"), close)
                .add(fields)
                .actions(save, Buttons.secondary(words.of("cancel"), close));
    }

    /** Returns the form with the threshold of the project. */
    Node threshold(Optional<Threshold> now) {
        Fields fields = new Fields(words).hint("threshold");
        ThresholdFields threshold = new ThresholdFields(fields, now, words);
        return form(
                words.of("form.threshold"),
                "",
                fields,
                threshold.first(),
                () -> model.keep(threshold.read(), close, fields::tell));
    }
}
