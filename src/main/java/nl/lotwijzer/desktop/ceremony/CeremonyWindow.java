package nl.lotwijzer.desktop.ceremony;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Ceremony;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** The window of the ceremony, which fills the screen it is on. */
public final class CeremonyWindow {
    private static final double SMALLEST_WIDTH = 960;
    private static final double SMALLEST_HEIGHT = 540;

    private final Workspace workspace;
    private final Runnable ended;
    private final Stage stage = new Stage();

    private CeremonyWindow(Workspace workspace, Runnable ended) {
        this.workspace = workspace;
        this.ended = ended;
    }

    /**
     * Opens the ceremony in a window of its own.
     *
     * @param open      whether it is public who is of which type
     * @param rowDigits how many digits of dice choose the row; 0 where it follows from the seed
     * @param ended     what happens when somebody came to the end of it
     */
    public static void open(Workspace workspace, Ceremony ceremony, boolean open, int rowDigits, Runnable ended) {
        Lotteries lotteries = new Lotteries(workspace.project());
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> CeremonyFacts.of(
                                ceremony,
                                new CeremonyFacts.Setting(
                                        workspace.project().details().name(),
                                        open,
                                        rowDigits,
                                        lotteries.rows(ceremony.lottery()))))
                        .then(begin -> new CeremonyWindow(workspace, ended).show(ceremony, begin)));
    }

    private void show(Ceremony ceremony, CeremonyFacts begin) {
        Texts texts = workspace.texts();
        CeremonyModel model = new CeremonyModel(ceremony, begin, workspace.tasks(), this::names);
        CeremonyScreen screen = new CeremonyScreen(model, texts);
        Scene scene = new Scene(screen.root(), Beamer.WIDTH / 2, Beamer.HEIGHT / 2);
        new CeremonyKeys(model, screen, stage::close).bind(scene);
        model.endedProperty().subscribe(end -> {
            if (end) {
                stage.close();
                ended.run();
            }
        });
        stage.setTitle(texts.get("desktop.ceremony.window"));
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(event -> screen.dispose());
        stage.show();
        stage.setFullScreen(true);
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (Registrant registrant : new Registrations(workspace.project()).all()) {
            names.put(registrant.number().toString(), (registrant.firstName() + " " + registrant.lastName()).strip());
        }
        return names;
    }
}
