package nl.lotwijzer.desktop.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.util.Subscription;

/** Whether the windows of the system are light or dark. */
public final class SystemBrightness {
    private SystemBrightness() {}

    /** Returns how the system is now. Callable from the screen's thread only. */
    public static Brightness now() {
        return of(Platform.getPreferences().getColorScheme());
    }

    /** Tells when the system changes, until the subscription ends. */
    public static Subscription watch(Runnable changed) {
        return Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> changed.run());
    }

    static Brightness of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? Brightness.DARK : Brightness.LIGHT;
    }
}
