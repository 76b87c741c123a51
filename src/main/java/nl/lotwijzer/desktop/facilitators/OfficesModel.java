package nl.lotwijzer.desktop.facilitators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.report.facilitator.FacilitatorFiles;

/** Who holds which office, and who signed no declaration yet. */
final class OfficesModel {
    private final Workspace workspace;
    private final Offices service;
    private final ReadOnlyObjectWrapper<List<OfficeHolder>> holders = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription watching;

    OfficesModel(Workspace workspace) {
        this.workspace = workspace;
        this.service = new Offices(workspace.project());
        watching = workspace.watch(service::all, holders::set);
    }

    ReadOnlyObjectProperty<List<OfficeHolder>> holders() {
        return holders.getReadOnlyProperty();
    }

    /** Returns those who hold an office today or later and signed no declaration. */
    List<OfficeHolder> undeclared() {
        LocalDate today = LocalDate.now(workspace.clock());
        return holders.get().stream()
                .filter(holder -> !holder.details().declared())
                .filter(holder -> {
                    LocalDate until = holder.details().until();
                    return until == null || !until.isBefore(today);
                })
                .toList();
    }

    /**
     * Adds a holder, or changes the one with this id.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void save(Optional<Long> id, OfficeDetails details, Runnable then, Consumer<Failure> otherwise) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            if (id.isEmpty()) {
                                return service.add(details).id();
                            }
                            service.change(id.get(), details);
                            return id.get();
                        })
                        .then(saved -> then.run())
                        .otherwise(otherwise));
    }

    void remove(OfficeHolder holder) {
        workspace.edit(
                () -> service.remove(holder.id()),
                () -> workspace.notify(
                        Notice.success(workspace.texts().get("desktop.facilitators.officeRemoved", holder.name()))
                                .with(
                                        workspace.texts().get("desktop.facilitators.undo"),
                                        () -> workspace.edit(
                                                () -> workspace.project().undo().undo()))));
    }

    /** Asks where to save the list, and writes it there. */
    void export() {
        Language language = workspace.texts().language();
        FacilitatorExport.ask(
                workspace, "officesFile", file -> new FacilitatorFiles(workspace.project(), language).offices(file));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
