package nl.lotwijzer.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A hash in groups of eight digits in straight columns, as it is read aloud and compared. */
public final class HashGroups extends GridPane {
    private static final int GROUP = 8;

    /**
     * @param hash    in hex
     * @param columns how many groups stand beside each other
     */
    public HashGroups(String hash, int columns) {
        getStyleClass().add("hash-groups");
        List<String> groups = groups(hash);
        for (int i = 0; i < groups.size(); i++) {
            Label group = new Label(groups.get(i));
            group.getStyleClass().add("hash-group");
            group.setMinWidth(Region.USE_PREF_SIZE);
            add(group, i % columns, i / columns);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(" ", groups));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    /** Returns the hash cut into groups of eight; the last may be shorter. */
    public static List<String> groups(String hash) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < hash.length(); from += GROUP) {
            groups.add(hash.substring(from, Math.min(hash.length(), from + GROUP)));
        }
        return groups;
    }
}
