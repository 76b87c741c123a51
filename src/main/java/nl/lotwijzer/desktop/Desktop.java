package nl.lotwijzer.desktop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import org.jspecify.annotations.Nullable;

/** The door to the desktop. Whether there is a display can be asked without waking JavaFX. */
public final class Desktop {
    private static final Pattern DISPLAY = Pattern.compile("([^:]*):([0-9]+)(?:\\.[0-9]+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 1500;
    private static final java.util.logging.Logger JAVAFX = java.util.logging.Logger.getLogger("javafx");

    private Desktop() {}

    /**
     * Returns whether a window can be shown here. On Linux JavaFX draws by way of an X server (under Wayland by way of
     * the one it brings along), so there must be one that answers; on other systems there is always a display.
     */
    public static boolean isDisplayAvailable() {
        if (System.getProperty("glass.platform", "").equalsIgnoreCase("Monocle")) {
            return true;
        }
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return answers(System.getenv("DISPLAY"));
    }

    /** Returns whether an X server answers at this display, as {@code :0} or {@code host:10.0}. */
    static boolean answers(@Nullable String display) {
        Matcher parts = DISPLAY.matcher(display == null ? "" : display);
        if (!parts.matches()) {
            return false;
        }
        String host = parts.group(1);
        try {
            int number = Integer.parseInt(parts.group(2));
            if (host.isEmpty() || host.equals("unix")) {
                return answersLocally(number);
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MILLIS);
                return true;
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean answersLocally(int number) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number));
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(address);
        }
    }

    /** Returns whether these words are those by which a system opens a file of this program: one project, by its path. */
    public static boolean opens(String... words) {
        return words.length == 1 && words[0].endsWith("." + ProjectOpener.ENDING);
    }

    /** Shows the desktop, with the project that the words name if they do, and returns when it is closed. */
    public static void launch(String... words) {
        // We run on the class path on purpose; JavaFX warns of that at every start.
        JAVAFX.setFilter(entry -> !String.valueOf(entry.getMessage()).contains("unnamed module"));
        Application.launch(DesktopApplication.class, words);
    }
}
