package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectFileException;

/**
 * The end of a project: everything about people goes but what the law asks to keep and what proves the lottery. The file can
 * still be opened, and its dossier still verified.
 */
public final class Closing {
    private final Project project;

    public Closing(Project project) {
        this.project = project;
    }

    /** Tells what closing would come to, and changes nothing. */
    public ClosingPreview preview() {
        return preview(new Retentions(project).all());
    }

    /** Tells the same of groups that were read already. */
    public ClosingPreview preview(List<Retention> all) {
        return new ClosingPreview(
                all.stream().filter(one -> !one.group().staysAtTheEnd()).toList(),
                all.stream().filter(one -> one.group().staysAtTheEnd()).toList(),
                project.read(handle -> new PeopleStore(handle).named()),
                project.backups().size(),
                closed(),
                Freeze.obstacle(project));
    }

    /** Returns when the project was closed, if it was. */
    public Optional<LocalDate> closed() {
        return project.read(handle -> new RetentionStore(handle).closed());
    }

    /**
     * Takes everything about people out of the project but what stays, with all traces. It cannot be undone.
     *
     * @param code  the code of the project, typed by whoever closes it
     * @param group told of each kind of fields when it goes, by its position from 0
     * @throws PrivacyException     if the code is another, the project was closed before, or a draw is frozen and not done
     * @throws ProjectFileException if traces could not be taken away; {@link Retentions#finish()} does that
     */
    public void close(String code, Consumer<Integer> group) throws PrivacyException, ProjectFileException {
        String asked = project.details().code();
        if (!code.strip().equals(asked)) {
            throw new PrivacyException(Message.of("privacy.problem.code", asked));
        }
        Optional<LocalDate> closed = closed();
        if (closed.isPresent()) {
            throw new PrivacyException(Message.of("privacy.problem.closed", closed.get()));
        }
        Freeze.check(project);
        List<Retention> goes = preview().goes();
        int people = project.read(handle -> new PeopleStore(handle).named());
        project.perform(Action.irrevocable("privacy.journal.close", Integer.toString(people)), handle -> {
            CatalogueStore catalogue = new CatalogueStore(handle);
            RetentionStore store = new RetentionStore(handle);
            LocalDate today = LocalDate.now(project.clock());
            for (int i = 0; i < goes.size(); i++) {
                group.accept(i);
                catalogue.empty(goes.get(i).group());
                store.cleaned(goes.get(i).group().id(), today, goes.get(i).held());
            }
            store.close(today, people);
        });
        new Retentions(project).finish();
    }
}
