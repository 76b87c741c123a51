package nl.lotwijzer.desktop.participants;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.calling.ContactLine;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.CopyButton;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.participants.PersonModel.Person;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.panel.Contact;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.registration.Registrant;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How to reach a participant, the contacts there were, and a form for one that was had by another way than a call. */
final class ContactSection extends VBox {
    private final Workspace workspace;
    private final PersonModel model;
    private final Texts texts;
    private final VBox reach = new VBox(2);
    private final VBox log = new VBox(8);
    private final ComboBox<Channel> channel = new ComboBox<>();
    private final ComboBox<Outcome> outcome = new ComboBox<>();
    private final TextField remark = new TextField();
    private Optional<Person> person = Optional.empty();

    ContactSection(Workspace workspace, PersonModel model, Person shown) {
        this.workspace = workspace;
        this.model = model;
        this.texts = workspace.texts();
        setSpacing(14);
        getChildren()
                .addAll(
                        reach,
                        new VBox(6, Labels.caption(text("noteContact")), form()),
                        new VBox(6, Labels.caption(texts.get("desktop.calling.log")), log));
        show(shown);
    }

    private Node form() {
        channel.getItems().setAll(Channel.values());
        channel.setValue(Channel.EMAIL);
        channel.setAccessibleText(text("channel"));
        channel.setConverter(words("panel.channel."));
        outcome.getItems().setAll(Outcome.values());
        outcome.setValue(Outcome.NOTED);
        outcome.setAccessibleText(text("outcome"));
        outcome.setConverter(words("panel.outcome."));
        outcome.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        remark.setPromptText(text("notePrompt"));
        remark.setAccessibleText(texts.get("desktop.calling.remark"));
        remark.setOnAction(event -> add());
        HBox.setHgrow(remark, Priority.ALWAYS);
        Button add = Buttons.secondary(texts.get("desktop.calling.confirm"), Feather.CHECK, this::add);
        add.setId("note-contact");
        VBox form = new VBox(6, new HBox(6, channel, outcome), new HBox(6, remark, add));
        form.setDisable(model.readOnly());
        return form;
    }

    /** Words for values that are named by a key of their own. */
    private <V> StringConverter<V> words(String prefix) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable V shown) {
                return shown == null ? "" : texts.get(prefix + shown);
            }

            @Override
            public V fromString(String shown) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        };
    }

    private void add() {
        Clock clock = workspace.clock();
        person.ifPresent(shown -> model.add(
                shown.participant(),
                new ContactDetails(
                        LocalDateTime.now(clock),
                        channel.getValue(),
                        workspace.desk().actor().name(),
                        outcome.getValue(),
                        remark.getText(),
                        Optional.empty())));
        remark.clear();
        outcome.setValue(Outcome.NOTED);
    }

    void show(Person shown) {
        person = Optional.of(shown);
        Registrant registrant = shown.participant().registrant();
        reach.getChildren().clear();
        for (String value : List.of(
                registrant.phone(), registrant.email(), registrant.address().line())) {
            if (!value.isBlank()) {
                reach.getChildren()
                        .add(new CopyButton(
                                value,
                                texts.get("desktop.calling.copy"),
                                () -> workspace.notify(
                                        Notice.information(texts.get("desktop.calling.copied", value)))));
            }
        }
        reach.getChildren()
                .add(Labels.muted(shown.caller()
                        .map(Caller::name)
                        .map(name -> text("calledBy", name))
                        .orElse(text("calledByNobody"))));
        log.getChildren().clear();
        if (shown.contacts().isEmpty()) {
            log.getChildren().add(Labels.muted(texts.get("desktop.calling.noLog")));
        }
        shown.contacts().reversed().forEach(contact -> log.getChildren().add(line(contact)));
    }

    private Node line(Contact contact) {
        ContactLine words = new ContactLine(contact, texts);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = Buttons.icon(text("removeContact"), Feather.X, () -> model.remove(contact));
        remove.setDisable(model.readOnly());
        HBox line = new HBox(4, words, remove);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
