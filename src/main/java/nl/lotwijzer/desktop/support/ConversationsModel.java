package nl.lotwijzer.desktop.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Checklists;
import nl.lotwijzer.support.Conversation;
import nl.lotwijzer.support.Conversation.Answer;
import nl.lotwijzer.support.Conversations;
import org.jspecify.annotations.Nullable;

/** The conversations on the screen, their questions, and what can be done with them. */
final class ConversationsModel {
    /** Which conversations are shown. */
    enum Filter {
        ALL,
        /** With something agreed that is still to be done. */
        OPEN,
        LATE
    }

    /** A conversation as it stands in the fields. */
    record Input(
            long id,
            Checklist kind,
            @Nullable LocalDate date,
            String organisation,
            String person,
            String contact,
            String summary,
            String agreed,
            @Nullable LocalDate followUpOn,
            boolean done,
            List<Answer> answers) {
        /**
         * @param doneOn the day to note when it is done
         * @throws InputException if there is no day
         */
        Conversation read(LocalDate doneOn) throws InputException {
            return new Conversation(
                    id,
                    kind,
                    InputException.day(date),
                    organisation,
                    person,
                    contact,
                    summary,
                    agreed,
                    Optional.ofNullable(followUpOn),
                    done ? Optional.of(doneOn) : Optional.empty(),
                    answers);
        }
    }

    private final SupportModel support;
    private final Conversations service;
    private final ObservableList<Conversation> all = FXCollections.observableArrayList();
    private final FilteredList<Conversation> shown = new FilteredList<>(all);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty search = new SimpleStringProperty("");

    ConversationsModel(SupportModel support) {
        this.support = support;
        this.service = new Conversations(support.workspace().project());
        support.content().subscribe(content -> all.setAll(content.conversations()));
        filter.subscribe(which -> narrow());
        search.subscribe(text -> narrow());
    }

    private void narrow() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        Filter which = filter.get();
        shown.setPredicate(one -> lets(which, one)
                && Stream.of(one.person(), one.organisation(), one.summary(), one.agreed())
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(sought)));
    }

    private boolean lets(Filter which, Conversation one) {
        return switch (which) {
            case ALL -> true;
            case OPEN -> one.open();
            case LATE -> one.late(support.today());
        };
    }

    int count(Filter which) {
        return (int) all.stream().filter(one -> lets(which, one)).count();
    }

    ObservableList<Conversation> all() {
        return all;
    }

    ObservableList<Conversation> shown() {
        return shown;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    LocalDate today() {
        return support.today();
    }

    /**
     * Returns the questions of a kind of conversation with the answers that were given: those asked before stay, those of
     * the list that were not asked come behind them.
     */
    List<Answer> questions(Checklist kind, List<Answer> given) {
        List<Answer> questions = new ArrayList<>(
                given.stream().filter(one -> !one.answer().isEmpty()).toList());
        support.content().get().lists().getOrDefault(kind, List.of()).stream()
                .filter(question ->
                        questions.stream().noneMatch(one -> one.question().equals(question)))
                .forEach(question -> questions.add(new Answer(question, "")));
        return questions;
    }

    /** Keeps a conversation; who marks it as done does so today, unless it was done before. */
    void save(Input input, Runnable then, Consumer<Failure> otherwise) {
        LocalDate doneOn = all.stream()
                .filter(one -> one.id() == input.id())
                .findFirst()
                .flatMap(Conversation::doneOn)
                .orElse(support.today());
        support.change(
                progress -> {
                    Conversation conversation = input.read(doneOn);
                    if (conversation.id() == 0) {
                        return service.add(conversation);
                    }
                    service.change(conversation);
                    return conversation.id();
                },
                kept -> {
                    then.run();
                    return support.text("talks.saved");
                },
                otherwise);
    }

    void remove(Conversation conversation) {
        support.change(
                progress -> {
                    service.remove(conversation.id());
                    return conversation;
                },
                removed -> support.text("talks.removed"),
                support::fail);
    }

    List<String> lines(Checklist list) {
        return support.content().get().lists().getOrDefault(list, List.of());
    }

    boolean changed(Checklist list) {
        return !lines(list)
                .equals(Checklists.shipped(list, support.workspace().texts().language()));
    }

    /** Keeps a list as it was typed, a line each; nothing typed brings back the one that comes with the program. */
    void keep(Checklist list, String typed, Runnable then, Consumer<Failure> otherwise) {
        support.change(
                progress -> {
                    new Checklists(support.workspace().project())
                            .keep(list, typed.lines().toList());
                    return list;
                },
                kept -> {
                    then.run();
                    return support.text("lists.saved");
                },
                otherwise);
    }
}
