package nl.lotwijzer.desktop.shell;

import java.util.List;
import javafx.scene.input.KeyCombination;

/**
 * A key that works everywhere.
 *
 * @param keys the combinations, any of which does it; the first is the one that is shown
 * @param key  the key of what it does
 */
record Shortcut(Group group, List<KeyCombination> keys, String key, Runnable action) {
    /** What belongs together on the sheet of keys. */
    enum Group {
        PROGRAM,
        PROJECT,
        PLACES
    }

    Shortcut {
        keys = List.copyOf(keys);
    }

    /** @param keys as {@code Shortcut+K} */
    static Shortcut of(Group group, String key, Runnable action, String... keys) {
        return new Shortcut(
                group, List.of(keys).stream().map(KeyCombination::valueOf).toList(), key, action);
    }
}
