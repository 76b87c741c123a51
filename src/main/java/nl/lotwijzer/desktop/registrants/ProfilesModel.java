package nl.lotwijzer.desktop.registrants;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Chosen;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ColumnMapping;
import nl.lotwijzer.registration.Profile;
import nl.lotwijzer.registration.Profiles;
import nl.lotwijzer.spreadsheet.Sheet;

/** The profiles that the wizard can read a file by. */
final class ProfilesModel {
    /** The profiles there are, and the one by which the file is read now, if it still is. */
    record Choice(List<Profile> all, Optional<Profile> now) {}

    private static final String ENDING = "lwprofiel";

    private final Workspace workspace;
    private final Profiles profiles;
    private final Supplier<Optional<Chosen>> chosen;
    private final Consumer<ColumnMapping> use;
    private final ReadOnlyObjectWrapper<Choice> choice =
            new ReadOnlyObjectWrapper<>(new Choice(List.of(), Optional.empty()));

    /**
     * @param chosen the table and its mapping as they are
     * @param use    has the table read so
     */
    ProfilesModel(Workspace workspace, Supplier<Optional<Chosen>> chosen, Consumer<ColumnMapping> use) {
        this.workspace = workspace;
        this.profiles = new Profiles(workspace.project());
        this.chosen = chosen;
        this.use = use;
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Reads which profiles there are; the one that fits the table is the one it was proposed by. */
    void refresh() {
        chosen.get()
                .ifPresent(now -> workspace
                        .tasks()
                        .start(BackgroundTask.load(progress -> choice(now.sheet()))
                                .then(choice::set)));
    }

    private Choice choice(Sheet sheet) {
        List<Profile> all = profiles.all();
        return new Choice(
                all, all.stream().filter(profile -> profile.fits(sheet)).findFirst());
    }

    void apply(Profile profile) {
        chosen.get().ifPresent(now -> {
            use.accept(profile.mapping(now.sheet()));
            choice.set(new Choice(choice.get().all(), Optional.of(profile)));
        });
    }

    /** Asks for a name and keeps how the file is read now. */
    void save() {
        chosen.get()
                .ifPresent(now -> ask(
                                "saveTitle",
                                "save",
                                choice.get().now().map(Profile::name).orElse(""))
                        .ifPresent(name -> workspace.edit(
                                () -> profiles.save(name, now.sheet(), now.mapping()), () -> done("saved", name))));
    }

    void rename() {
        choice.get()
                .now()
                .ifPresent(profile -> ask("renameTitle", "rename", profile.name())
                        .ifPresent(name ->
                                workspace.edit(() -> profiles.rename(profile, name), () -> done("renamed", name))));
    }

    void remove() {
        choice.get()
                .now()
                .ifPresent(profile ->
                        workspace.edit(() -> profiles.remove(profile), () -> done("removed", profile.name())));
    }

    void export() {
        choice.get()
                .now()
                .ifPresent(profile -> workspace
                        .dialogs()
                        .saveFile(FileQuestion.of(text("export"), profile.name(), text("kind"), ENDING))
                        .ifPresent(file -> workspace.edit(
                                () -> Profiles.export(profile, file),
                                () -> done("exported", String.valueOf(file.getFileName())))));
    }

    void read() {
        workspace
                .dialogs()
                .openFile(FileQuestion.of(text("read"), "", text("kind"), ENDING))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.edit(progress -> profiles.read(file))
                                .then(profile -> {
                                    apply(profile);
                                    done("saved", profile.name());
                                })));
    }

    private Optional<String> ask(String title, String verb, String proposed) {
        return workspace.dialogs().askText(new TextQuestion(text(title), text("name"), proposed, text(verb)));
    }

    private void done(String told, String name) {
        refresh();
        workspace.notify(Notice.success(text(told, name)));
    }

    private String text(String thing, Object... arguments) {
        Texts texts = workspace.texts();
        return texts.get("desktop.profiles." + thing, arguments);
    }
}
