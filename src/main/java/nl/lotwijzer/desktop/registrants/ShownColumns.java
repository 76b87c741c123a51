package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import nl.lotwijzer.desktop.workspace.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of the list the person chose. Those that every project has are remembered on this computer; those of the
 * criteria, which belong to a project, until the program ends.
 */
final class ShownColumns {
    private @Nullable Set<String> chosen;

    /** Returns the keys of the columns to show. */
    Set<String> of(Desk desk, List<RegistrantColumn> all) {
        if (chosen != null) {
            return chosen;
        }
        Set<String> usual = RegistrantColumn.usual(all);
        Set<String> remembered = desk.preferences().get().columns();
        if (remembered.isEmpty()) {
            return usual;
        }
        Set<String> shown = new LinkedHashSet<>(remembered);
        usual.stream().filter(key -> key.startsWith("=")).forEach(shown::add);
        return shown;
    }

    /**
     * Returns an entry of a menu for each column, ticked where it is shown.
     *
     * @param changed gets the keys of the columns to show whenever one is ticked or not
     */
    List<MenuItem> items(Desk desk, List<RegistrantColumn> all, Consumer<Set<String>> changed) {
        List<MenuItem> items = new ArrayList<>();
        for (RegistrantColumn column : all) {
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.setMnemonicParsing(false);
            item.setSelected(of(desk, all).contains(column.key()));
            item.setOnAction(event -> {
                Set<String> keys = new LinkedHashSet<>(of(desk, all));
                if (item.isSelected()) {
                    keys.add(column.key());
                } else {
                    keys.remove(column.key());
                }
                choose(desk, keys);
                changed.accept(keys);
            });
            items.add(item);
        }
        return items;
    }

    private void choose(Desk desk, Set<String> keys) {
        chosen = Set.copyOf(keys);
        desk.prefer(now -> now.withColumns(
                keys.stream().filter(key -> !key.startsWith("=")).collect(Collectors.toSet())));
    }
}
