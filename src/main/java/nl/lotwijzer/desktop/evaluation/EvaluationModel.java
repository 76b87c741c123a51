package nl.lotwijzer.desktop.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.evaluation.Evaluations;
import nl.lotwijzer.evaluation.Questionnaire;
import nl.lotwijzer.evaluation.Reading;
import nl.lotwijzer.evaluation.SessionEvaluation;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.spreadsheet.InputException;

/** What was thought of the open session, and reading it from a file. */
final class EvaluationModel {
    /** What is shown of an evaluation. */
    enum View {
        QUESTIONS,
        COMPARISON,
        ANSWERS
    }

    /** A file that was chosen and is not kept yet. */
    record Preview(Questionnaire file, List<InputException> refused, Optional<Session> elsewhere) {
        Preview {
            refused = List.copyOf(refused);
        }
    }

    /** An open answer with its question. */
    record AnswerLine(long id, String question, String text) {}

    private final Workspace workspace;
    private final Evaluations service;
    private final ReadOnlyObjectWrapper<Optional<EvaluationContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.QUESTIONS);
    private final ObjectProperty<Optional<String>> background = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<AnswerLine> answers = FXCollections.observableArrayList();
    private final FilteredList<AnswerLine> shown = new FilteredList<>(answers);
    private final Subscription watching;
    private Optional<Long> open = Optional.empty();

    /** @param session the session that is open; empty when there is none */
    EvaluationModel(Workspace workspace, ObservableValue<Optional<Session>> session) {
        this.workspace = workspace;
        this.service = new Evaluations(workspace.project());
        search.subscribe(this::filter);
        Subscription following = session.subscribe(this::follow);
        watching = workspace
                .watch(() -> EvaluationContent.of(workspace.project()), this::show)
                .and(following);
    }

    private void follow(Optional<Session> now) {
        Optional<Long> id = now.map(Session::id);
        if (!id.equals(open)) {
            open = id;
            cancel();
            listAnswers();
        }
    }

    private void show(EvaluationContent loaded) {
        content.set(Optional.of(loaded));
        listAnswers();
    }

    private void listAnswers() {
        answers.setAll(evaluation().stream()
                .flatMap(one -> one.questions().stream())
                .flatMap(question -> question.texts().stream()
                        .map(answer -> new AnswerLine(answer.id(), question.text(), answer.text())))
                .toList());
    }

    private void filter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(line -> line.text().toLowerCase(Locale.ROOT).contains(sought)
                || line.question().toLowerCase(Locale.ROOT).contains(sought));
    }

    /** All evaluations; empty until they were read. */
    ReadOnlyObjectProperty<Optional<EvaluationContent>> content() {
        return content.getReadOnlyProperty();
    }

    /** The file that was chosen and waits to be kept. */
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    ObjectProperty<View> view() {
        return view;
    }

    /** The question by which averages are split; empty for all people together. */
    ObjectProperty<Optional<String>> background() {
        return background;
    }

    StringProperty search() {
        return search;
    }

    /** The open answers of the open session that hold what is searched for. */
    ObservableList<AnswerLine> shownAnswers() {
        return shown;
    }

    int answerCount() {
        return answers.size();
    }

    /** Returns what was thought of the open session. */
    Optional<SessionEvaluation> evaluation() {
        return open.flatMap(id -> content.get().flatMap(one -> one.of(id)));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.evaluation." + key, arguments);
    }

    /** Asks for a file and shows how it is read. */
    void importFile() {
        workspace
                .dialogs()
                .openFile(FileQuestion.of(text("importTitle"), "", text("importKind"), "xlsx", "csv"))
                .ifPresent(this::importFile);
    }

    /** Shows how this file is read. */
    void importFile(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.evaluation.reading"), progress -> previewOf(Questionnaire.of(file)))
                        .then(read -> preview.set(Optional.of(read))));
    }

    private Preview previewOf(Questionnaire file) {
        return new Preview(file, file.refused(), open.flatMap(id -> service.elsewhere(id, file)));
    }

    /** Reads one column of the chosen file otherwise. */
    void readAs(int column, Reading reading) {
        preview.get()
                .ifPresent(now -> preview.set(Optional.of(previewOf(now.file().with(column, reading)))));
    }

    /** Lets go of the chosen file. */
    void cancel() {
        preview.set(Optional.empty());
    }

    /** Keeps the chosen file; asks before it replaces another. */
    void keep() {
        if (open.isEmpty() || preview.get().isEmpty()) {
            return;
        }
        long id = open.get();
        Questionnaire file = preview.get().get().file();
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> service.standing(id, file))
                        .then(standing -> keep(id, file, standing)));
    }

    private void keep(long id, Questionnaire file, Evaluations.Standing standing) {
        switch (standing) {
            case KNOWN -> {
                cancel();
                workspace.notify(Notice.information(text("known", file.fileName())));
            }
            case OTHER -> {
                if (workspace
                        .dialogs()
                        .confirm(Confirmation.of(text("replaceTitle"), text("replaceText"), text("replace")))) {
                    read(id, file);
                }
            }
            case NEW -> read(id, file);
        }
    }

    private void read(long id, Questionnaire file) {
        workspace.edit(() -> service.read(id, file), () -> {
            int left = preview.get().map(one -> one.refused().size()).orElse(0);
            cancel();
            workspace.notify(Notice.success(text("read", file.fileName(), left)).with(text("undo"), this::undo));
        });
    }

    /** Removes the evaluation of the open session. */
    void remove() {
        open.ifPresent(id -> workspace.edit(
                () -> service.remove(id),
                () -> workspace.notify(Notice.success(text("removed")).with(text("undo"), this::undo))));
    }

    /** Removes an open answer. */
    void removeAnswer(AnswerLine line) {
        workspace.edit(
                () -> service.removeAnswer(line.id()),
                () -> workspace.notify(Notice.success(text("answerRemoved")).with(text("undo"), this::undo)));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
