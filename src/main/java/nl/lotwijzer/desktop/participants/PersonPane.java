package nl.lotwijzer.desktop.participants;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.participants.PersonModel.Person;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** One participant beside the list: how far it is, the contacts, and the card, of which one is shown. */
final class PersonPane extends BorderPane {
    /** What is shown of somebody. */
    enum Section {
        STATUS,
        CONTACT,
        CARD
    }

    private final Workspace workspace;
    private final ParticipantsModel model;
    private final PersonModel people;
    private final Texts texts;
    private final Label name = Labels.heading("");
    private final HBox state = new HBox(8);
    private final FilterChips<Section> sections = new FilterChips<>(Section.STATUS);
    private final ScrollPane scroll = new ScrollPane();
    private final FlowPane deeds = new FlowPane(8, 8);
    private Consumer<Person> leave = person -> {};
    private Consumer<String> erase = number -> {};
    private Consumer<Person> refresh = person -> {};
    private Optional<Long> built = Optional.empty();

    PersonPane(Workspace workspace, ParticipantsModel model, PersonModel people, Runnable onClose) {
        this.workspace = workspace;
        this.model = model;
        this.people = people;
        this.texts = workspace.texts();
        getStyleClass().addAll("inspector", "person");
        name.setWrapText(true);
        VBox words = new VBox(4, name, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node close = Buttons.icon(text("close"), Feather.X, onClose);
        for (Section section : Section.values()) {
            sections.chip(section, text("section." + section));
        }
        VBox head = new VBox(10, new HBox(words, close), sections);
        head.getStyleClass().add("inspector-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        deeds.getStyleClass().add("inspector-actions");
        setTop(head);
        setCenter(scroll);
        setBottom(deeds);
        people.person().subscribe(this::show);
        sections.selectedProperty().subscribe(section -> {
            built = Optional.empty();
            show(people.person().get());
        });
    }

    /** What pressing the buttons for leaving the panel and for erasing does. */
    PersonPane deeds(Consumer<Person> leaving, Consumer<String> erasing) {
        leave = leaving;
        erase = erasing;
        return this;
    }

    void section(Section section) {
        sections.selectedProperty().set(section);
    }

    /** Shows somebody: anew for another person, else only what changed, so that typing is not disturbed. */
    private void show(Optional<Person> shown) {
        if (shown.isEmpty()) {
            return;
        }
        Person person = shown.get();
        name.setText(person.participant().name());
        state.getChildren()
                .setAll(
                        StatusLook.badge(person.participant().status(), texts),
                        Labels.muted(text(
                                "numberSince",
                                person.participant().number(),
                                person.participant().since())));
        deeds(person);
        if (built.equals(Optional.of(person.id()))) {
            refresh.accept(person);
            return;
        }
        built = Optional.of(person.id());
        Node section = build(person);
        VBox body = new VBox(section);
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
        scroll.setVvalue(0);
    }

    private Node build(Person person) {
        ZoneId zone = workspace.clock().getZone();
        return switch (sections.selectedProperty().get()) {
            case STATUS -> {
                StatusSection section = new StatusSection(model, texts, zone, person);
                refresh = section::show;
                yield section;
            }
            case CONTACT -> {
                ContactSection section = new ContactSection(workspace, people, person);
                refresh = section::show;
                yield section;
            }
            case CARD -> {
                CardSection section = new CardSection(people, texts, person);
                refresh = section::show;
                yield section;
            }
        };
    }

    private void deeds(Person person) {
        deeds.getChildren().clear();
        if (model.sits(person.participant())) {
            Node leaves = Buttons.danger(text("leave"), Feather.USER_MINUS, () -> leave.accept(person));
            leaves.setId("leave");
            deeds.getChildren().add(leaves);
        }
        if (!person.participant().registrant().erased()) {
            deeds.getChildren()
                    .add(Buttons.danger(
                            text("erase"),
                            Feather.TRASH_2,
                            () -> erase.accept(person.participant().number())));
        }
        deeds.setDisable(people.readOnly());
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
