package nl.lotwijzer.desktop.erasure;

import java.util.Optional;
import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.privacy.ErasurePreview;
import nl.lotwijzer.privacy.PersonRef;
import nl.lotwijzer.privacy.Subject;

/** Asks whether somebody shall be erased, and does it. */
public final class ErasureQuestion {
    private final Workspace workspace;
    private final Erasure erasure;

    public ErasureQuestion(Workspace workspace) {
        this.workspace = workspace;
        this.erasure = new Erasure(workspace.project());
    }

    /** Shows what erasing a registrant comes to and, when the deed's name was typed, does it. */
    public void ask(String number) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> erasure.preview(number)).then(this::ask));
    }

    /** Shows what erasing anybody comes to and, when the deed's name was typed, does it. */
    public void ask(PersonRef person) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> erasure.preview(person)).then(this::ask));
    }

    private void ask(ErasurePreview preview) {
        Optional<Message> obstacle = preview.obstacle();
        if (obstacle.isPresent()) {
            workspace.notify(Notice.failure(workspace.texts().get(obstacle.get())));
            return;
        }
        if (workspace.dialogs().fill(ErasureForm.of(workspace.texts(), preview))) {
            PersonRef person = preview.person();
            String told = person.subject() == Subject.REGISTRANT ? person.detail() : person.name();
            workspace
                    .tasks()
                    .start(BackgroundTask.of(Message.of("desktop.erasure.busy"), progress -> {
                                erasure.erase(person);
                                return told;
                            })
                            .then(erased -> workspace.notify(
                                    Notice.success(workspace.texts().get("desktop.erasure.done", erased)))));
        }
    }

    /** Returns a banner that says that traces of somebody who was erased may be left, with what can be done about it. */
    public Node unfinished() {
        return new Banner(
                Tone.WARNING,
                workspace.texts().get("desktop.erasure.unfinished"),
                Buttons.secondary(workspace.texts().get("desktop.erasure.finish"), this::finish));
    }

    private void finish() {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.erasure.busy"), progress -> {
                            erasure.finish();
                            return erasure;
                        })
                        .then(done -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.erasure.finished")))));
    }
}
