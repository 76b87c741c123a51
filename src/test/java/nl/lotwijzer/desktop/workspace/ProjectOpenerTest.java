package nl.lotwijzer.desktop.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectOpenerTest {
    private static final ProjectDetails DETAILS = new ProjectDetails("proef", "Proef", "", "", 20);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Notice> notices = new ArrayList<>();
    private final Desk desk = desk();
    private final ProjectOpener opener = new ProjectOpener(desk);

    private Desk desk() {
        return new Desk(
                Preferences.FIRST.withPerson("Pim", "griffier"),
                new ImmediateTasks(),
                dialogs,
                notices::add,
                Clock.system(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        opener.close();
    }

    @Test
    void aNewProjectIsOpenedRememberedAndSignedByItsMaker() {
        opener.create(folder.resolve("een.beraad"), DETAILS);
        Project project = opener.current().get().orElseThrow();
        assertThat(project.journal().head().actor().name()).isEqualTo("Pim");
        assertThat(desk.preferences().get().recent()).containsExactly(folder.resolve("een.beraad"));
        opener.close();
        assertThat(opener.current().get()).isEmpty();
        dialogs.file(folder.resolve("een.beraad"));
        opener.chooseAndOpen();
        assertThat(opener.current().get()).isPresent();
    }

    @Test
    void whatCannotBeOpenedIsToldAndLeavesTheOpenProjectAlone() throws IOException {
        opener.create(folder.resolve("een.beraad"), DETAILS);
        Path noProject = Files.writeString(folder.resolve("brief.beraad"), "Geachte heer, mevrouw");
        opener.open(noProject);
        opener.open(folder.resolve("weg.beraad"));
        opener.create(folder.resolve("een.beraad"), DETAILS);
        assertThat(notices).extracting(Notice::tone).containsExactly(Tone.DANGER, Tone.DANGER, Tone.DANGER);
        assertThat(notices.getFirst().text()).contains("brief.beraad");
        assertThat(opener.current().get().map(Project::file)).contains(folder.resolve("een.beraad"));
        assertThat(desk.preferences().get().recent()).containsExactly(folder.resolve("een.beraad"));
    }

    @Test
    void aProjectThatIsOpenElsewhereCanBeReadAndOpenedAgainLater() {
        ProjectOpener elsewhere = new ProjectOpener(desk());
        elsewhere.create(folder.resolve("een.beraad"), DETAILS);
        opener.open(folder.resolve("een.beraad"));
        assertThat(opener.current().get().map(Project::readOnly)).contains(true);
        elsewhere.close();
        opener.reopen();
        assertThat(opener.current().get().map(Project::readOnly)).contains(false);
    }

    @Test
    void openingTheOpenProjectAgainKeepsItWritable() {
        opener.create(folder.resolve("een.beraad"), DETAILS);
        opener.open(folder.resolve("een.beraad"));
        assertThat(opener.current().get().map(Project::readOnly)).contains(false);
    }
}
