package nl.lotwijzer.desktop.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.RunItem;
import nl.lotwijzer.sessions.RunSheet.Line;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSheetModelTest {
    /** The day of the tests, on which it is two minutes past two. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private TestWorkspace test;
    private SessionsModel sessions;
    private RunSheetModel model;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        new Sessions(test.project()).add(details(TODAY));
        new Sessions(test.project()).add(details(TODAY.plusWeeks(2)));
        sessions = new SessionsModel(test.workspace());
        model = new RunSheetModel(test.workspace(), sessions);
    }

    @AfterEach
    void close() {
        sessions.dispose();
        test.close();
    }

    @Test
    void addsAfterTheChosenOneAndMovesWhatFollows() {
        model.add();
        name("Welkom");
        model.add();
        name("Tafels");
        choose(1);
        model.add();
        name("Uitleg");
        assertThat(titles()).containsExactly("Welkom", "Uitleg", "Tafels");
        assertThat(starts()).containsExactly("13:30", "14:00", "14:30");

        choose(1);
        model.lengthen(5);
        assertThat(starts()).containsExactly("13:30", "14:05", "14:35");
        model.lengthen(-99);
        assertThat(starts()).containsExactly("13:30", "13:30", "14:00");
        sessions.undo();
        assertThat(starts()).containsExactly("13:30", "14:05", "14:35");
    }

    @Test
    void movesTheChosenOneAndKeepsItChosen() {
        three();
        choose(1);

        model.move(1);
        assertThat(titles()).containsExactly("B", "A", "C");
        model.move(1);
        model.move(1);
        assertThat(titles()).containsExactly("B", "C", "A");
        assertThat(model.chosen().orElseThrow().item().title()).isEqualTo("A");
        model.moveTo(model.lines().getLast().item().id(), 1);
        assertThat(titles()).containsExactly("A", "B", "C");
    }

    @Test
    void aFixedStartIsTypedAsATime() {
        three();
        choose(2);

        assertThat(model.start("14.30"))
                .contains(new RunSheetModel.TypedStart(Optional.of(new FixedStart(LocalTime.of(14, 30), 0))));
        assertThat(model.start("0:30"))
                .contains(new RunSheetModel.TypedStart(Optional.of(new FixedStart(LocalTime.of(0, 30), 1))));
        assertThat(model.start(" ")).contains(new RunSheetModel.TypedStart(Optional.empty()));
        assertThat(model.start("straks")).isEmpty();
    }

    @Test
    void shiftsFromTheChosenOneOn() {
        three();
        choose(2);
        test.dialogs().text("+10");
        model.shift();
        assertThat(starts()).containsExactly("13:30", "14:10", "14:40");

        test.dialogs().text("−20");
        model.shift();
        assertThat(starts()).containsExactly("13:30", "13:50", "14:20");
        assertThat(model.lines().get(1).overlap()).isTrue();

        test.dialogs().text("tien");
        model.shift();
        assertThat(test.notices().getLast().text()).contains("geen aantal minuten");
    }

    @Test
    void knowsWhatIsGoingOn() {
        three();

        assertThat(model.now().get().orElseThrow().item().title()).isEqualTo("B");
        assertThat(model.minutesLeft(model.now().get().orElseThrow())).isEqualTo(28);
        assertThat(model.next().orElseThrow().item().title()).isEqualTo("C");
    }

    @Test
    void takesOverARunSheetAndGivesItBack() {
        three();
        sessions.open(sessions.sessions().getLast().id());
        assertThat(model.lines()).isEmpty();
        assertThat(model.others()).hasSize(1);

        model.copy(model.others().getFirst());
        assertThat(titles()).containsExactly("A", "B", "C");
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void removesAndTakesBack() {
        three();
        choose(2);

        model.remove();
        assertThat(titles()).containsExactly("A", "C");
        assertThat(model.chosen().orElseThrow().item().title()).isEqualTo("C");
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(titles()).containsExactly("A", "B", "C");
    }

    private void three() {
        for (String title : List.of("A", "B", "C")) {
            model.add();
            name(title);
        }
    }

    private void name(String title) {
        RunItem item = model.chosen().orElseThrow().item();
        model.change(item.withTitle(title));
    }

    private void choose(int number) {
        model.choose(Optional.of(model.lines().get(number - 1)));
    }

    private List<String> titles() {
        return model.lines().stream().map(line -> line.item().title()).toList();
    }

    private List<String> starts() {
        return model.lines().stream()
                .map(Line::start)
                .map(start -> model.sheet().get().orElseThrow().clock(start))
                .toList();
    }

    private static SessionDetails details(LocalDate day) {
        return new SessionDetails("Wonen", day, LocalTime.of(13, 30), LocalTime.of(17, 0), "Stadhuis", 8);
    }
}
