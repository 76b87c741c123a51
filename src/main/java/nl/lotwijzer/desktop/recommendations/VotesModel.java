package nl.lotwijzer.desktop.recommendations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.recommendations.Poll;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.recommendations.VoteFile;
import nl.lotwijzer.recommendations.VoteReading;
import nl.lotwijzer.recommendations.VoteUse;
import nl.lotwijzer.recommendations.Votes;

/** The votes: typed by hand, all together, or read from a file. */
final class VotesModel {
    /** A file that was chosen and is not kept yet, and what it says. */
    record Preview(VoteFile file, VoteReading reading) {}

    private final Workspace workspace;
    private final RecommendationsModel model;
    private final Recommendations service;
    private final Words words;
    private final ObservableList<VoteLine> lines = FXCollections.observableArrayList();
    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty seats = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> heldOn = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty problem = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;
    private boolean polled;

    VotesModel(Workspace workspace, RecommendationsModel model) {
        this.workspace = workspace;
        this.model = model;
        this.service = new Recommendations(workspace.project());
        this.words = new Words(workspace.texts());
        Subscription following = model.content().subscribe(now -> now.ifPresent(content -> show(content.all())));
        watching = workspace
                .watch(() -> new Participants(workspace.project()).confirmed().size(), this::propose)
                .and(following);
    }

    /** Shows what is kept; what is typed in a line that did not change otherwise stays. */
    private void show(List<Recommendation> all) {
        List<VoteLine> typed = List.copyOf(lines);
        lines.setAll(all.stream()
                .map(one -> typed.stream()
                        .filter(line -> line.changed()
                                && line.recommendation().id() == one.id()
                                && line.recommendation().votes().equals(one.votes())
                                && line.recommendation().title().equals(one.title()))
                        .findFirst()
                        .orElseGet(() -> new VoteLine(one)))
                .toList());
        if (!polled) {
            all.stream().flatMap(one -> one.votes().stream()).findFirst().ifPresent(this::poll);
        }
    }

    private void poll(Votes votes) {
        polled = true;
        present.set(plain(votes.present()));
        seats.set(plain(votes.seats()));
        heldOn.set(votes.heldOn());
    }

    private void propose(int confirmed) {
        if (seats.get().isBlank() && confirmed > 0) {
            seats.set(Integer.toString(confirmed));
        }
    }

    private static String plain(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** A line for each recommendation. */
    ObservableList<VoteLine> lines() {
        return lines;
    }

    StringProperty present() {
        return present;
    }

    StringProperty seats() {
        return seats;
    }

    ObjectProperty<Optional<LocalDate>> heldOn() {
        return heldOn;
    }

    /** What is wrong with what was typed; empty if nothing is. */
    StringProperty problem() {
        return problem;
    }

    /** The file that was chosen and waits to be kept. */
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    Words words() {
        return words;
    }

    private Poll poll() throws InputException {
        return new Poll(
                InputException.numberOrNone(words.of("vote.present"), present.get()),
                InputException.numberOrNone(words.of("vote.seats"), seats.get()),
                heldOn.get());
    }

    /** Keeps all lines in which something stands, in one step. */
    void save() {
        problem.set("");
        try {
            Poll poll = poll();
            Map<Long, Votes> votes = new LinkedHashMap<>();
            for (VoteLine line : lines) {
                if (!line.empty()) {
                    votes.put(line.recommendation().id(), line.votes(poll, words));
                }
            }
            keep(votes);
        } catch (InputException e) {
            problem.set(words.told(e.told()));
        }
    }

    private void keep(Map<Long, Votes> votes) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> service.read(new VoteReading(votes.size(), votes, List.of())))
                        .then(this::told)
                        .otherwise(failure -> problem.set(words.told(failure.told()))));
    }

    private void told(int changed) {
        polled = true;
        workspace.notify(
                changed == 0
                        ? Notice.information(words.of("vote.nothingNew"))
                        : Notice.success(words.of("vote.kept", changed)).with(words.of("undo"), this::undo));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    /** Asks for a file with votes and shows how it is read. */
    void importFile() {
        workspace
                .dialogs()
                .openFile(FileQuestion.of(words.of("vote.import"), "", words.of("vote.importKind"), "xlsx", "csv"))
                .ifPresent(this::importFile);
    }

    /** Shows how this file is read. */
    void importFile(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.recommendations.vote.reading"),
                                progress -> VoteFile.of(file, service.all()))
                        .then(this::preview));
    }

    private void preview(VoteFile file) {
        problem.set("");
        try {
            preview.set(Optional.of(new Preview(file, file.read(poll()))));
        } catch (InputException e) {
            problem.set(words.told(e.told()));
        }
    }

    /** Reads one column of the chosen file otherwise. */
    void readAs(int column, VoteUse use) {
        preview.get().ifPresent(now -> preview(now.file().with(column, use)));
    }

    /** Counts the chosen file anew, after the number of people was changed. */
    void again() {
        preview.get().ifPresent(now -> preview(now.file()));
    }

    void cancel() {
        preview.set(Optional.empty());
    }

    /** Keeps what the chosen file says. */
    void keepFile() {
        again();
        preview.get()
                .ifPresent(now -> workspace
                        .tasks()
                        .start(BackgroundTask.edit(progress -> service.read(now.reading()))
                                .then(changed -> {
                                    cancel();
                                    told(changed);
                                })
                                .otherwise(failure -> problem.set(words.told(failure.told())))));
    }

    RecommendationsModel recommendations() {
        return model;
    }

    void dispose() {
        watching.unsubscribe();
    }
}
