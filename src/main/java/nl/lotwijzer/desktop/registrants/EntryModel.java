package nl.lotwijzer.desktop.registrants;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.DerivedAnswers;
import nl.lotwijzer.registration.DerivedRule;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.HandEntries;
import nl.lotwijzer.registration.HandEntries.Examined;
import nl.lotwijzer.registration.Registrant;

/** Entering people who telephoned or wrote, one after the other: what is typed, what is to be said of it, who was entered. */
final class EntryModel {
    /** What is asked before and after the answers. */
    static final List<FormPart> PERSON = List.of(
            FormPart.of(Field.LETTER_CODE),
            FormPart.of(Field.FIRST_NAME),
            FormPart.of(Field.LAST_NAME),
            FormPart.of(Field.BIRTH_DATE),
            FormPart.of(Field.POSTCODE),
            FormPart.of(Field.HOUSE_NUMBER),
            FormPart.of(Field.ADDITION));

    static final List<FormPart> OPTIONAL = List.of(
            FormPart.of(Field.EMAIL),
            FormPart.of(Field.PHONE),
            FormPart.of(Field.STREET),
            FormPart.of(Field.CITY),
            FormPart.of(Field.REMARK));

    /**
     * What can be answered.
     *
     * @param choices the categories, by the part of the form
     * @param frozen  whether the draw has fixed who takes part
     */
    record Questions(Map<FormPart, List<String>> choices, boolean frozen) {}

    private final Workspace workspace;
    private final HandEntries entries;
    private final Map<FormPart, StringProperty> texts = new LinkedHashMap<>();
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
    private final ReadOnlyObjectWrapper<Optional<Questions>> questions = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Examined>> examined = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Registrant> entered = FXCollections.observableArrayList();
    private boolean checking;
    private boolean again;
    private boolean saving;
    private boolean clearing;

    EntryModel(Workspace workspace) {
        this.workspace = workspace;
        this.entries = new HandEntries(workspace.project());
        PERSON.forEach(this::textOf);
        OPTIONAL.forEach(this::textOf);
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> questions()).then(now -> questions.set(Optional.of(now))));
    }

    /** Criteria that follow from something else are not asked. */
    private Questions questions() {
        Pool pool = Pool.of(workspace.project());
        Set<String> criteria = new LinkedHashSet<>(new Quotas(workspace.project())
                .criteria().stream().map(Criterion::name).toList());
        criteria.addAll(pool.criteria());
        new DerivedAnswers(workspace.project())
                .rules().stream().map(DerivedRule::criterion).forEach(criteria::remove);
        Map<FormPart, List<String>> choices = new LinkedHashMap<>();
        criteria.forEach(name -> choices.put(FormPart.answer(name), pool.choices(name)));
        return new Questions(choices, pool.frozen());
    }

    /** What was typed for this part; typing there starts a check. */
    StringProperty textOf(FormPart part) {
        return texts.computeIfAbsent(part, fresh -> {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((property, before, now) -> check());
            return text;
        });
    }

    ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /** What is asked about the criteria, once that is known. */
    ReadOnlyObjectProperty<Optional<Questions>> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /** What is to be said of what was typed so far; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<Examined>> examinedProperty() {
        return examined.getReadOnlyProperty();
    }

    /** Who was entered since the form was opened, the last one first. */
    ObservableList<Registrant> entered() {
        return entered;
    }

    /**
     * Keeps what was typed and empties the form for the next one.
     *
     * @param next what to do then
     */
    void save(Runnable next) {
        if (saving || typed().isEmpty()) {
            return;
        }
        saving = true;
        Map<FormPart, String> now = typed();
        Channel by = channel.get();
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> entries.enter(now, by))
                        .then(registrant -> {
                            entered.addFirst(registrant);
                            clear();
                            next.run();
                        })
                        .anyway(() -> saving = false));
    }

    private void clear() {
        clearing = true;
        texts.values().forEach(text -> text.set(""));
        clearing = false;
        examined.set(Optional.empty());
    }

    private Map<FormPart, String> typed() {
        Map<FormPart, String> typed = new LinkedHashMap<>();
        texts.forEach((part, text) -> {
            if (!text.get().isBlank() || part.criterion().isPresent()) {
                typed.put(part, text.get());
            }
        });
        return typed.values().stream().allMatch(String::isBlank) ? Map.of() : typed;
    }

    /** Checks what was typed, away from the screen's thread, once more if typing went on meanwhile. */
    private void check() {
        if (clearing) {
            return;
        }
        if (checking) {
            again = true;
            return;
        }
        Map<FormPart, String> now = typed();
        if (now.isEmpty()) {
            examined.set(Optional.empty());
            return;
        }
        checking = true;
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> entries.examine(now))
                        .then(found -> {
                            if (!typed().isEmpty()) {
                                examined.set(Optional.of(found));
                            }
                        })
                        .anyway(() -> {
                            checking = false;
                            if (again) {
                                again = false;
                                check();
                            }
                        }));
    }
}
