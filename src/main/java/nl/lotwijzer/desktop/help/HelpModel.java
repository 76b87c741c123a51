package nl.lotwijzer.desktop.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.workspace.Place;

/** Which page of the handbook is open, and what a search found. */
public final class HelpModel {
    private final Handbook handbook;
    private final ReadOnlyObjectWrapper<Optional<HelpPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<HelpPage> found = FXCollections.observableArrayList();
    private final Deque<HelpPage> before = new ArrayDeque<>();

    public HelpModel(Handbook handbook) {
        this.handbook = handbook;
        search.subscribe(words -> found.setAll(handbook.search(words)));
    }

    /** The page that is open; empty shows what was found. */
    ReadOnlyObjectProperty<Optional<HelpPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** What is searched. Typing leaves the page. */
    StringProperty search() {
        return search;
    }

    /** The pages with what is searched; all of them for nothing. */
    ObservableList<HelpPage> found() {
        return found;
    }

    /** Opens the page about this place, or about the program if it has none. */
    public void about(Place place) {
        open(handbook.page(Handbook.about(place)).isPresent() ? Handbook.about(place) : Handbook.GENERAL);
    }

    /** Opens this page; a name that is not in the handbook shows all pages. */
    public void open(String name) {
        page.get().ifPresent(before::push);
        page.set(handbook.page(name));
    }

    /** Shows the list of pages. */
    void contents() {
        page.get().ifPresent(before::push);
        page.set(Optional.empty());
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    /** Goes back to the page before. */
    void back() {
        if (canGoBack()) {
            page.set(Optional.of(before.pop()));
        }
    }

    List<HelpPage> pages() {
        return handbook.pages();
    }
}
