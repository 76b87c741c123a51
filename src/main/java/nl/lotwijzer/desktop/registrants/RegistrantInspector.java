package nl.lotwijzer.desktop.registrants;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Correction;
import nl.lotwijzer.registration.Corrections;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.Note;
import nl.lotwijzer.registration.Notes;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/** The card of who is selected: what is known, what was noted and corrected, and what can be done. */
final class RegistrantInspector {
    private final Workspace workspace;
    private final Texts texts;
    private final RegistrantsModel model;
    private final RegistrantDeeds deeds;
    private final Runnable close;
    private final Consumer<Registrant> goTo;
    private final Consumer<Registrant> correct;

    /**
     * @param close   clears the selection
     * @param goTo    selects somebody else
     * @param correct shows the form to correct somebody in the place of the card
     */
    RegistrantInspector(
            Workspace workspace,
            RegistrantsModel model,
            RegistrantDeeds deeds,
            Runnable close,
            Consumer<Registrant> goTo,
            Consumer<Registrant> correct) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        this.deeds = deeds;
        this.close = close;
        this.goTo = goTo;
        this.correct = correct;
    }

    Node of(List<Registrant> people) {
        return people.size() == 1 ? one(people.getFirst()) : several(people);
    }

    private Node several(List<Registrant> people) {
        int active = (int) people.stream().filter(Registrant::active).count();
        Inspector inspector = new Inspector(
                text("selected", people.size()), text("selectedActive", active), text("closeInspector"), close);
        VBox column = new VBox();
        column.getStyleClass().add("bulk-deeds");
        Pool pool = model.poolProperty().get();
        if (!model.readOnly()) {
            add(
                    column,
                    "bulk-correct",
                    Buttons.secondary(
                            text("correctMany", people.size()),
                            Feather.EDIT_2,
                            () -> deeds.correct(people, pool.choices(), pool.reasons())));
            add(
                    column,
                    "bulk-note",
                    Buttons.secondary(
                            text("noteMany", people.size()), Feather.MESSAGE_SQUARE, () -> deeds.note(people)));
        }
        add(
                column,
                "bulk-export",
                Buttons.secondary(text("exportMany", people.size()), Feather.SAVE, () -> deeds.export(people)));
        add(
                column,
                "bulk-copy",
                Buttons.secondary(text("copyAddresses"), Feather.COPY, () -> deeds.copyAddresses(people)));
        if (!model.readOnly() && active < people.size()) {
            add(
                    column,
                    "bulk-include",
                    Buttons.secondary(
                            text("includeMany", people.size() - active), Feather.CHECK, () -> deeds.include(people)));
        }
        if (!model.readOnly() && active > 0) {
            add(
                    column,
                    "bulk-exclude",
                    Buttons.danger(text("excludeMany", active), Feather.SLASH, () -> deeds.exclude(people)));
        }
        return inspector.add(column);
    }

    private static void add(VBox column, String id, Button button) {
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        column.getChildren().add(button);
    }

    private Node one(Registrant person) {
        Inspector inspector = new Inspector(person.name(), subtitle(person), text("closeInspector"), close);
        if (person.erased()) {
            return inspector
                    .add(new StatusBadge(Tone.NEUTRAL, Feather.TRASH_2, text("erased")))
                    .add(Labels.muted(text("erasedExplained")));
        }
        if (person.active()) {
            inspector.add(new StatusBadge(Tone.SUCCESS, text("active")));
        } else {
            inspector.add(new StatusBadge(Tone.NEUTRAL, Feather.SLASH, text("excluded")));
            inspector.field(text("ground"), person.ground());
        }
        person.mergedInto()
                .ifPresent(kept -> inspector.field(
                        text("mergedInto"), Buttons.link(kept.value(), () -> model.showDuplicates("merged"))));
        about(inspector, person);
        notes(inspector, person);
        VBox history = new VBox();
        history.getStyleClass().add("card-history");
        inspector.add(history);
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> new Corrections(workspace.project()).of(person))
                        .then(corrections -> history(history, person, corrections)));
        source(inspector, person);
        if (!model.readOnly()) {
            Button edit = Buttons.primary(text("correct"), Feather.EDIT_2, () -> correct.accept(person));
            edit.setId("card-correct");
            inspector.actions(
                    edit,
                    person.active()
                            ? Buttons.danger(text("exclude"), Feather.SLASH, () -> deeds.exclude(List.of(person)))
                            : Buttons.secondary(text("include"), Feather.CHECK, () -> deeds.include(List.of(person))),
                    Buttons.danger(text("erase"), Feather.TRASH_2, () -> deeds.erase(person)));
        }
        return inspector;
    }

    private String subtitle(Registrant person) {
        return person.channel() == Channel.FILE
                ? person.number().value()
                : person.number() + " · " + texts.get(person.channel().nameKey());
    }

    private void about(Inspector inspector, Registrant person) {
        inspector.section(text("contact"));
        inspector.field(text("email"), person.email());
        inspector.field(text("phone"), person.phone());
        inspector.field(text("address"), person.address().line());
        inspector.field(text("born"), born(person.form()));
        List<Registrant> housemates = model.poolProperty().get().housemates(person);
        if (!housemates.isEmpty()) {
            inspector.section(text("housemates"));
            housemates.forEach(other -> inspector.add(
                    Buttons.link(other.number() + " " + other.form().name(), () -> goTo.accept(other))));
            inspector.add(Buttons.link(
                    text("household"),
                    () -> model.showDuplicates(person.number().value())));
        }
        inspector.section(text("answers"));
        person.answers().forEach(inspector::field);
        if (!person.form().remark().isEmpty()) {
            inspector.field(text("remark"), person.form().remark());
        }
    }

    private void notes(Inspector inspector, Registrant person) {
        List<Note> notes = model.poolProperty().get().notes(person);
        if (notes.isEmpty() && model.readOnly()) {
            return;
        }
        inspector.section(text("notes"));
        for (Note note : notes) {
            Label words = Labels.text(note.text());
            words.setWrapText(true);
            VBox both = new VBox(words, Labels.muted(when(note.time()) + " · " + note.role()));
            HBox.setHgrow(both, Priority.ALWAYS);
            HBox line = new HBox(both);
            if (!model.readOnly()) {
                line.getChildren()
                        .add(Buttons.icon(
                                text("noteRemove"),
                                Feather.X,
                                () -> workspace.edit(() -> new Notes(workspace.project()).remove(note))));
            }
            inspector.add(line);
        }
        if (!model.readOnly()) {
            TextField fresh = new TextField();
            fresh.setId("card-note");
            fresh.setPromptText(text("notePrompt"));
            fresh.setAccessibleText(text("notePrompt"));
            fresh.setOnAction(event -> {
                String typed = fresh.getText();
                if (!typed.isBlank()) {
                    workspace.edit(() -> new Notes(workspace.project()).add(List.of(person), typed));
                }
            });
            inspector.add(fresh);
        }
    }

    private void history(VBox column, Registrant person, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        Label caption = Labels.caption(text("history"));
        caption.getStyleClass().add("inspector-section");
        column.getChildren().setAll(caption);
        Set<FormPart> newest = new HashSet<>();
        for (Correction correction : corrections) {
            Label words = Labels.text(
                    text("historyLine", name(correction.part()), shown(correction.was()), shown(correction.becomes())));
            words.setWrapText(true);
            Label why = Labels.muted(when(correction.time()) + " · " + correction.role() + " · " + correction.reason());
            why.setWrapText(true);
            VBox line = new VBox(words, why);
            boolean stands = newest.add(correction.part())
                    && person.corrected().contains(correction.part().key());
            if (stands && !model.readOnly()) {
                line.getChildren()
                        .add(Buttons.link(
                                text("putBack"),
                                () -> workspace.edit(() -> new Corrections(workspace.project())
                                        .putBack(person, correction.part(), text("putBackReason")))));
            }
            column.getChildren().add(line);
        }
    }

    private void source(Inspector inspector, Registrant person) {
        Form form = person.form();
        inspector.section(text("form"));
        inspector.field(text("letterCode"), person.letterCode());
        model.poolProperty()
                .get()
                .letter(person)
                .map(letter -> String.join(" · ", letter.batch(), letter.area()))
                .ifPresent(letter -> inspector.field(text("sending"), letter));
        inspector.field(text("formId"), form.formId());
        inspector.field(text("registeredAt"), form.registeredAt() == null ? "" : moment().format(form.registeredAt()));
        inspector.section(text("source"));
        model.poolProperty()
                .get()
                .batch(person)
                .ifPresentOrElse(
                        batch -> {
                            inspector.field(
                                    text("sourceFile"),
                                    text(
                                            "sourceRow",
                                            batch.file(),
                                            person.source().row()));
                            inspector.field(text("sourceTime"), when(batch.time()));
                        },
                        () -> inspector.field(
                                text("channel"), texts.get(person.channel().nameKey())));
    }

    private String name(FormPart part) {
        return part.field()
                .map(field -> texts.get(field.nameKey()))
                .orElseGet(() -> part.criterion().orElse(""));
    }

    private String shown(String value) {
        return value.isEmpty() ? text("nothing") : value;
    }

    private String born(Form form) {
        if (form.birthDate() != null) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(texts.language().locale())
                    .format(form.birthDate());
        }
        return form.birthYear() == null ? "" : form.birthYear().toString();
    }

    private String when(Instant time) {
        return moment().format(time.atZone(workspace.clock().getZone()));
    }

    private DateTimeFormatter moment() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale());
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
