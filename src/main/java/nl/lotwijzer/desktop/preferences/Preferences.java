package nl.lotwijzer.desktop.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;

/**
 * One person's preferences on this computer.
 *
 * @param language   of screens and reports
 * @param brightness light or dark
 * @param window     where the window was
 * @param recent     the project files opened last, newest first, at most {@value #RECENT_KEPT}; paths and nothing else
 * @param name       the person's name, as it stands in a project's journal; may be empty
 * @param role       the person's role, likewise; may be empty
 * @param columns    the columns chosen for the list of registrants; empty until somebody chose
 * @param textSize   how large texts are, in percent of the usual, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}
 * @param lockAfter  after how many minutes without a key or a click a protected project is locked; 0 for never
 * @param guide      whether the steps of a first draw are shown on the overview
 * @param asSystem   whether the brightness follows that of the system
 */
public record Preferences(
        Language language,
        Brightness brightness,
        WindowState window,
        List<Path> recent,
        String name,
        String role,
        Set<String> columns,
        int textSize,
        int lockAfter,
        boolean guide,
        boolean asSystem) {
    /** How many recent projects are remembered. */
    public static final int RECENT_KEPT = 8;

    /** The smallest text, in percent. */
    public static final int SMALLEST_TEXT = 100;

    /** The largest text, in percent. */
    public static final int LARGEST_TEXT = 200;

    private static final int LOCK_AFTER = 15;

    /** The preferences of a first start. */
    public static final Preferences FIRST = new Preferences(
            Language.DUTCH,
            Brightness.LIGHT,
            WindowState.FIRST,
            List.of(),
            "",
            "",
            Set.of(),
            SMALLEST_TEXT,
            LOCK_AFTER,
            true,
            true);

    public Preferences {
        recent = recent.stream().distinct().limit(RECENT_KEPT).toList();
        name = name.strip();
        role = role.strip();
        columns = Set.copyOf(columns);
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        lockAfter = Math.max(0, lockAfter);
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(
                chosen, brightness, window, recent, name, role, columns, textSize, lockAfter, guide, asSystem);
    }

    /** Somebody chose this brightness: it stays, whatever the system does. */
    public Preferences withBrightness(Brightness chosen) {
        return new Preferences(
                language, chosen, window, recent, name, role, columns, textSize, lockAfter, guide, false);
    }

    /** The screens are as bright as the system's, which is this now. */
    public Preferences withSystem(Brightness systems) {
        return new Preferences(
                language, systems, window, recent, name, role, columns, textSize, lockAfter, guide, true);
    }

    public Preferences withWindow(WindowState now) {
        return new Preferences(
                language, brightness, now, recent, name, role, columns, textSize, lockAfter, guide, asSystem);
    }

    public Preferences withPerson(String newName, String newRole) {
        return new Preferences(
                language, brightness, window, recent, newName, newRole, columns, textSize, lockAfter, guide, asSystem);
    }

    public Preferences withColumns(Set<String> chosen) {
        return new Preferences(
                language, brightness, window, recent, name, role, chosen, textSize, lockAfter, guide, asSystem);
    }

    public Preferences withTextSize(int percent) {
        return new Preferences(
                language, brightness, window, recent, name, role, columns, percent, lockAfter, guide, asSystem);
    }

    public Preferences withLockAfter(int minutes) {
        return new Preferences(
                language, brightness, window, recent, name, role, columns, textSize, minutes, guide, asSystem);
    }

    public Preferences withGuide(boolean shown) {
        return new Preferences(
                language, brightness, window, recent, name, role, columns, textSize, lockAfter, shown, asSystem);
    }

    /** Puts this file at the top of the recent projects. */
    public Preferences opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> newest =
                Stream.concat(Stream.of(absolute), recent.stream()).distinct().toList();
        return new Preferences(
                language, brightness, window, newest, name, role, columns, textSize, lockAfter, guide, asSystem);
    }

    /** Takes this file off the recent projects. */
    public Preferences forgotten(Path file) {
        List<Path> others = recent.stream().filter(path -> !path.equals(file)).toList();
        return new Preferences(
                language, brightness, window, others, name, role, columns, textSize, lockAfter, guide, asSystem);
    }
}
