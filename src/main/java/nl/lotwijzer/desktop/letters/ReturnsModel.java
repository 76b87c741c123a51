package nl.lotwijzer.desktop.letters;

import java.time.LocalDate;
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
import nl.lotwijzer.invitations.LetterCode;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.language.Texts;

/** Working through a pile of returned letters: code, Enter, code, Enter. */
final class ReturnsModel {
    private static final int SHOWN = 4;

    private final Workspace workspace;
    private final StringProperty code = new SimpleStringProperty("");
    private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.RETURNED);
    private final ObjectProperty<LocalDate> day;
    private final ObservableList<String> done = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

    ReturnsModel(Workspace workspace) {
        this.workspace = workspace;
        this.day = new SimpleObjectProperty<>(LocalDate.now(workspace.clock()));
    }

    StringProperty codeProperty() {
        return code;
    }

    ObjectProperty<Outcome> outcomeProperty() {
        return outcome;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** What was noted last, the newest first. */
    ObservableList<String> done() {
        return done;
    }

    /** What is wrong with the last code; empty if nothing is. */
    ReadOnlyObjectProperty<String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Notes the code in the field and empties it for the next; a code that no letter has stays, to be mended. */
    void note() {
        String typed = code.get().strip();
        if (typed.isEmpty() || day.get() == null) {
            return;
        }
        Outcome what = outcome.get();
        LocalDate on = day.get();
        code.set("");
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> new LetterResults(workspace.project()).note(typed, what, on))
                        .then(noted -> noted(noted, what))
                        .otherwise(failure -> {
                            problem.set(workspace.texts().get(failure.told()));
                            if (code.get().isEmpty()) {
                                code.set(typed);
                            }
                        }));
    }

    private void noted(LetterResults.Noted noted, Outcome what) {
        Texts texts = workspace.texts();
        String name = LetterCode.shown(noted.letter().code());
        String told = noted.before()
                .filter(before -> before.outcome() != what)
                .map(before -> texts.get(
                        "desktop.letters.doneInstead",
                        name,
                        texts.get(what.key()),
                        texts.get(before.outcome().key())))
                .orElseGet(() -> texts.get("desktop.letters.done", name, texts.get(what.key())));
        problem.set("");
        done.addFirst(told);
        if (done.size() > SHOWN) {
            done.removeLast();
        }
    }
}
