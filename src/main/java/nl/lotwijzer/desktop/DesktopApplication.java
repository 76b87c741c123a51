package nl.lotwijzer.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.preferences.ConfigFolder;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.desktop.tasks.Failure;
import org.jspecify.annotations.Nullable;

/** The desktop as JavaFX starts it. Start it by {@link Desktop#launch}. */
public final class DesktopApplication extends Application {
    private @Nullable DesktopWindow window;

    @Override
    public void start(Stage stage) {
        DesktopWindow opened = new DesktopWindow(stage, new PreferencesStore(ConfigFolder.find()));
        window = opened;
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Failure failure = Failure.of(thrown);
            Platform.runLater(() -> opened.tell(failure));
        });
        Optional<Path> file = getParameters().getRaw().stream().findFirst().map(Path::of);
        // The file is read while the window appears.
        file.ifPresent(opened.opener()::open);
        stage.show();
        StartTimes.follow(place -> opened.go(place, ""), opened.opener()::open, stage.getScene(), file.isPresent());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
