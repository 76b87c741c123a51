package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.desktop.Screens;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A file that is dropped goes where it belongs; where it could belong to more, the person is asked. */
@ExtendWith(ApplicationExtension.class)
class FileArrivalTest implements FileArrival.Window {
    private final List<String> happened = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Desk desk =
            new Desk(Preferences.FIRST, new ImmediateTasks(), dialogs, notices::add, Clock.systemUTC());
    private final FileArrival arrival = new FileArrival(desk, new ProjectOpener(desk), Screens.all(), this);
    private boolean working = true;
    private boolean writable = true;
    private Place place = Place.OVERVIEW;

    @Test
    void aTableIsReadWhereThePersonIs() {
        place = Place.QUOTAS;
        drop("cbs.xlsx");
        assertThat(happened).containsExactly("QUOTAS population cbs.xlsx");
        place = Place.REGISTRANTS;
        drop("mensen.CSV");
        assertThat(happened).last().isEqualTo("REGISTRANTS import mensen.CSV");
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void elsewhereThePersonIsAskedAndMayThinkBetterOfIt() {
        drop("mensen.csv");
        assertThat(dialogs.asked()).containsExactly("Waar hoort dit bestand bij?");
        assertThat(happened).isEmpty();
        dialogs.yes();
        drop("mensen.csv");
        assertThat(happened).hasSize(1).first().asString().endsWith(" mensen.csv");
    }

    @Test
    void aDossierIsCheckedWithAndWithoutAProject() {
        writable = false;
        drop("dossier.zip");
        assertThat(happened).containsExactly("SUPERVISION CHECKS dossier.zip");
        working = false;
        drop("dossier.zip");
        assertThat(happened).last().isEqualTo("supervise dossier.zip");
    }

    @Test
    void whatCannotBeUsedIsRefusedWithAReason() {
        drop("foto.jpg");
        writable = false;
        drop("mensen.csv");
        working = false;
        drop("mensen.csv");
        arrival.receive(List.of(Path.of("a.csv"), Path.of("b.csv")));
        assertThat(happened).isEmpty();
        assertThat(notices)
                .extracting(Notice::text)
                .satisfiesExactly(
                        unknown -> assertThat(unknown).contains("foto.jpg", ".beraad"),
                        readOnly -> assertThat(readOnly).contains("alleen te lezen"),
                        noProject -> assertThat(noProject).contains("Open eerst een project", "mensen.csv"),
                        several -> assertThat(several).contains("één bestand tegelijk"));
    }

    private void drop(String file) {
        arrival.receive(List.of(Path.of(file)));
    }

    @Override
    public boolean working() {
        return working;
    }

    @Override
    public boolean writable() {
        return writable;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void go(Place to, String detail) {
        happened.add(to + " " + detail);
    }

    @Override
    public void supervise(Path dossier) {
        happened.add("supervise " + dossier);
    }
}
