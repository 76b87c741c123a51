package nl.lotwijzer.desktop.registrants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.Frames;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.registration.Registrant;

/**
 * How long the list of registrants takes: frames while scrolling, and from a key to the next frame for searching, sorting,
 * selecting everybody and clearing that. Run with the options of the headless tests; the argument is how many registrants,
 * 50,000 by default. All work is done on the screen's thread, reading the project as well.
 */
public final class RegistrantsTableBenchmark {
    private static final int FRAMES = 200;
    private static final int ROUNDS = 8;

    private final TableView<Registrant> table;
    private final Scene scene;

    private RegistrantsTableBenchmark(TableView<Registrant> table, Scene scene) {
        this.table = table;
        this.scene = scene;
    }

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("table");
        Frames.start();
        TestWorkspace world = new TestWorkspace(folder);
        ManyRegistrants.fill(world.project(), folder, people);
        long begin = System.nanoTime();
        Scene scene = Frames.onScreen(() -> {
            Scene shown = new Scene((Parent) new RegistrantsScreen(world.workspace()).node(), 1060, 752);
            Theme theme = new Theme();
            theme.show(Brightness.LIGHT);
            theme.dress(shown);
            Stage stage = new Stage();
            stage.setScene(shown);
            stage.show();
            return shown;
        });
        Frames.next();
        Frames.print("first frame, with reading the project", List.of(System.nanoTime() - begin));
        @SuppressWarnings("unchecked")
        TableView<Registrant> table = (TableView<Registrant>) scene.lookup("#registrants-table");
        RegistrantsTableBenchmark benchmark = new RegistrantsTableBenchmark(table, scene);
        benchmark.scroll(people);
        benchmark.act();
        System.exit(0);
    }

    private void scroll(int people) throws Exception {
        List<Long> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            int row = (int) ((long) i * people / FRAMES);
            frames.add(timed(() -> table.scrollTo(row)));
        }
        Frames.print("scrolling, a frame with all rows new", frames.subList(FRAMES / 4, FRAMES));
        frames.clear();
        for (int i = 0; i < FRAMES; i++) {
            int row = people / 2 + i;
            frames.add(timed(() -> table.scrollTo(row)));
        }
        Frames.print("scrolling, a frame with one row new", frames);
    }

    private void act() throws Exception {
        TextField search = (TextField) scene.lookup("#registrants-search");
        List<Long> typed = new ArrayList<>();
        List<Long> cleared = new ArrayList<>();
        for (String text : List.of("a", "an", "anna", "anna 12", "kade", "1234", "0612", "vries 7")) {
            typed.add(timed(() -> search.setText(text)));
            cleared.add(timed(search::clear));
        }
        Frames.print("search, from key to frame", typed);
        Frames.print("search emptied", cleared);
        List<Long> first = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (TableColumn<Registrant, ?> column : List.copyOf(table.getVisibleLeafColumns())) {
            first.add(timed(() -> table.getSortOrder().setAll(List.of(column))));
            again.add(timed(() -> column.setSortType(TableColumn.SortType.DESCENDING)));
        }
        Frames.print("sort by a column for the first time", first);
        Frames.print("sort it the other way", again);
        timed(() -> table.getSortOrder().clear());
        List<Long> all = new ArrayList<>();
        List<Long> none = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            all.add(timed(table.getSelectionModel()::selectAll));
            none.add(timed(table.getSelectionModel()::clearSelection));
        }
        Frames.print("select everybody", all);
        Frames.print("clear that", none);
        timed(table.getSelectionModel()::selectAll);
        Frames.print(
                "sort while everybody is selected",
                List.of(timed(() -> table.getSortOrder()
                        .setAll(List.of(table.getVisibleLeafColumns().get(1))))));
    }

    private static long timed(Runnable action) throws Exception {
        return Frames.timed(Executors.callable(action));
    }
}
