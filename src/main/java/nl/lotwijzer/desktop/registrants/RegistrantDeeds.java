package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.CopyButton;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Corrections;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.Notes;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrantFile;
import nl.lotwijzer.registration.Registrations;

/** What can be done with one or many registrants; each asks with a count and some names, and is one step to undo. */
final class RegistrantDeeds {
    private static final int NAMES_SHOWN = 6;

    private final Workspace workspace;
    private final Texts texts;
    private final RegistrantsModel model;

    RegistrantDeeds(Workspace workspace, RegistrantsModel model) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
    }

    /** Asks for the ground and keeps those who take part out of the draw. */
    void exclude(List<Registrant> all) {
        List<Registrant> people = all.stream().filter(Registrant::active).toList();
        ComboBox<String> ground = choice(
                model.poolProperty().get().registrants().stream()
                        .map(Registrant::ground)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .sorted()
                        .limit(20)
                        .toList(),
                "ground");
        Form form = about(people).row(text("ground"), ground, text("groundHint"));
        if (asked("excludeTitle", people, form, "exclude", ground)) {
            done(
                    () -> new Registrations(workspace.project()).exclude(people, typed(ground)),
                    "excludedDone",
                    people.size());
        }
    }

    /** Lets those who are excluded take part in the draw again. */
    void include(List<Registrant> all) {
        List<Registrant> people =
                all.stream().filter(person -> !person.active()).toList();
        done(() -> new Registrations(workspace.project()).include(people), "includedDone", people.size());
    }

    /** Asks what to note of all these. */
    void note(List<Registrant> people) {
        TextField note = new TextField();
        note.setPrefColumnCount(34);
        Form form = about(people).row(text("note"), note);
        FormQuestion question = new FormQuestion(
                text("noteTitle", people.size(), nameOfOnly(people)),
                form,
                text("noteAdd"),
                Bindings.createBooleanBinding(() -> !note.getText().isBlank(), note.textProperty()));
        if (workspace.dialogs().fill(question)) {
            done(() -> new Notes(workspace.project()).add(people, note.getText()), "notedDone", people.size());
        }
    }

    /** Asks which answer or field becomes what for all these, and why. */
    void correct(List<Registrant> people, Map<String, List<String>> categories, List<String> reasons) {
        Map<FormPart, String> names = new LinkedHashMap<>();
        model.poolProperty().get().criteria().forEach(name -> names.put(FormPart.answer(name), name));
        FormPart.FIELDS.forEach(
                part -> names.put(part, texts.get(part.field().orElseThrow().nameKey())));
        ComboBox<FormPart> part = new ComboBox<>(FXCollections.observableArrayList(names.keySet()));
        part.setConverter(new StringConverter<>() {
            @Override
            public String toString(FormPart shown) {
                return names.getOrDefault(shown, "");
            }

            @Override
            public FormPart fromString(String name) {
                throw new UnsupportedOperationException("Parts are chosen, not typed");
            }
        });
        ComboBox<String> value = choice(List.of(), "becomes");
        ComboBox<String> reason = choice(reasons, "reasonWhy");
        part.valueProperty()
                .subscribe(chosen -> value.getItems()
                        .setAll(
                                chosen == null
                                        ? List.of()
                                        : chosen.criterion()
                                                .map(name -> categories.getOrDefault(name, List.of()))
                                                .orElse(List.of())));
        part.getSelectionModel().selectFirst();
        Form form = about(people)
                .row(text("part"), part)
                .row(text("becomes"), value)
                .row(text("reasonWhy"), reason, text("reasonHint"));
        if (asked("correctTitle", people, form, "correct", reason)) {
            Map<FormPart, String> change = Map.of(part.getValue(), typed(value));
            done(
                    () -> new Corrections(workspace.project()).correct(people, change, typed(reason)),
                    "correctedDone",
                    people.size());
        }
    }

    /** Asks where to, and saves these as a file. */
    void export(List<Registrant> people) {
        FileQuestion question = new FileQuestion(
                text("exportTitle", people.size()),
                text("exportName") + ".xlsx",
                List.of(
                        new FileQuestion.Kind(text("xlsxKind"), List.of("xlsx")),
                        new FileQuestion.Kind(text("csvKind"), List.of("csv"))));
        workspace.save(
                question,
                Message.of("desktop.registrants.exporting"),
                file -> new RegistrantFile(texts, people).save(file),
                name -> text("exported", people.size(), name));
    }

    /** Puts the e-mail addresses on the clipboard, each once. */
    void copyAddresses(List<Registrant> people) {
        List<String> addresses = people.stream()
                .map(Registrant::email)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
        CopyButton.copy(String.join("; ", addresses));
        workspace.notify(Notice.success(text("copied", addresses.size(), people.size() - addresses.size())));
    }

    /** Asks whether this person shall be erased, and does it. */
    void erase(Registrant person) {
        new ErasureQuestion(workspace).ask(person.number().value());
    }

    private boolean asked(String title, List<Registrant> people, Form form, String verb, ComboBox<String> needed) {
        return !people.isEmpty()
                && workspace
                        .dialogs()
                        .fill(new FormQuestion(
                                text(title, people.size(), nameOfOnly(people)),
                                form,
                                text(verb),
                                Bindings.createBooleanBinding(
                                        () -> !typed(needed).isEmpty(),
                                        needed.getEditor().textProperty())));
    }

    /** Does it, and says so with a way back. */
    private void done(Edit deed, String told, int people) {
        workspace.edit(
                deed,
                () -> workspace.notify(Notice.success(text(told, people))
                        .with(
                                text("undo"),
                                () -> workspace.edit(workspace.project().undo()::undo))));
    }

    /** Returns a form that begins with how many and who they are. */
    private Form about(List<Registrant> people) {
        List<String> names = new ArrayList<>(people.stream()
                .limit(NAMES_SHOWN)
                .map(person -> person.number() + " " + person.form().name())
                .toList());
        String list = names.stream().map(String::strip).collect(Collectors.joining(", "));
        int rest = people.size() - names.size();
        Form form = new Form();
        if (people.size() > 1) {
            var label = Labels.text(rest > 0 ? text("previewMore", list, rest) : list);
            label.setWrapText(true);
            label.setMaxWidth(TextSize.width(460));
            form.wide(label);
        }
        if (model.poolProperty().get().frozen()) {
            var label = Labels.muted(text("frozenDeed"));
            label.setWrapText(true);
            label.setMaxWidth(TextSize.width(460));
            form.wide(label);
        }
        return form;
    }

    private ComboBox<String> choice(List<String> proposals, String name) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(proposals));
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(TextSize.width(320));
        box.setAccessibleText(text(name));
        box.setId("bulk-" + name);
        return box;
    }

    private static String typed(ComboBox<String> box) {
        return Optional.ofNullable(box.getEditor().getText()).orElse("").strip();
    }

    private static String nameOfOnly(List<Registrant> people) {
        return people.size() == 1 ? people.getFirst().name() : "";
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
