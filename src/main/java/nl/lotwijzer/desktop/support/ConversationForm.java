package nl.lotwijzer.desktop.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Conversation;
import nl.lotwijzer.support.Conversation.Answer;

/** The fields of a conversation: with whom, the questions of its kind, and what was agreed. */
final class ConversationForm {
    private record Question(String text, TextArea answer) {}

    private final ConversationsModel model;
    private final Words words;
    private final long id;
    private final VBox form = new VBox(12);
    private final Fields about;
    private final Fields after;
    private final VBox asked = new VBox(8);
    private final List<Question> questions = new ArrayList<>();
    private final ComboBox<Checklist> kind;
    private final DateField date;
    private final TextField organisation;
    private final TextField person;
    private final TextField contact;
    private final TextArea summary;
    private final TextArea agreed;
    private final DateField followUpOn;
    private final CheckBox done;

    /** @param conversation what stands in the fields; empty for a new one */
    ConversationForm(Optional<Conversation> conversation, ConversationsModel model, Words words) {
        this.model = model;
        this.words = words;
        id = conversation.map(Conversation::id).orElse(0L);
        about = new Fields(words);
        kind = about.choice(
                "talks.kind",
                Arrays.stream(Checklist.values())
                        .filter(Checklist::conversation)
                        .toList(),
                conversation.map(Conversation::kind).orElse(Checklist.INTAKE),
                one -> words.name("list", one));
        date = about.day("date", conversation.map(Conversation::date).orElse(model.today()));
        organisation = about.text(
                "organisation", conversation.map(Conversation::organisation).orElse(""));
        person = about.text(
                "talks.person", conversation.map(Conversation::person).orElse(""));
        contact = about.text(
                "talks.contact", conversation.map(Conversation::contact).orElse(""));
        after = new Fields(words);
        summary = after.area(
                "talks.summary", conversation.map(Conversation::summary).orElse(""), 3);
        agreed = after.area(
                "talks.agreed", conversation.map(Conversation::agreed).orElse(""), 3);
        followUpOn = after.day(
                "talks.followUp", conversation.flatMap(Conversation::followUpOn).orElse(null));
        done = new CheckBox(words.of("talks.done"));
        done.setId("support-talks.done");
        done.setSelected(conversation.flatMap(Conversation::doneOn).isPresent());
        after.with(done);
        ask(conversation.map(Conversation::answers).orElse(List.of()));
        kind.valueProperty().subscribe((before, now) -> ask(answers()));
        form.getChildren().setAll(about, Labels.caption(words.of("talks.questions")), asked, after);
    }

    private void ask(List<Answer> given) {
        List<Answer> now = model.questions(kind.getValue(), given);
        Fields fields = new Fields(words);
        questions.clear();
        for (Answer answer : now) {
            TextArea area = new TextArea(answer.answer());
            area.setWrapText(true);
            area.setPrefRowCount(2);
            fields.labelled(answer.question(), area);
            questions.add(new Question(answer.question(), area));
        }
        asked.getChildren().setAll(fields);
    }

    private List<Answer> answers() {
        return questions.stream()
                .map(one -> new Answer(one.text(), one.answer().getText()))
                .toList();
    }

    Node node() {
        return form;
    }

    ConversationsModel.Input input() {
        return new ConversationsModel.Input(
                id,
                kind.getValue(),
                date.getValue(),
                organisation.getText(),
                person.getText(),
                contact.getText(),
                summary.getText(),
                agreed.getText(),
                followUpOn.getValue(),
                done.isSelected(),
                answers());
    }

    void tell(String problem) {
        after.tell(problem);
    }

    void focus() {
        organisation.requestFocus();
    }
}
