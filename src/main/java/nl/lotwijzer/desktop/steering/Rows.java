package nl.lotwijzer.desktop.steering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * A list that can be searched and filtered, with one row of it selected. Rows are told apart by their ids, so that the
 * selection stays when everything is read anew.
 *
 * @param <R> what a row is
 */
final class Rows<R> {
    private final ToLongFunction<R> id;
    private final Function<R, List<String>> sought;
    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final FilteredList<R> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Predicate<R>> filter = new SimpleObjectProperty<>(row -> true);
    private final ObjectProperty<Optional<R>> selected = new SimpleObjectProperty<>(Optional.empty());

    /** @param sought the texts of a row in which is searched */
    Rows(ToLongFunction<R> id, Function<R, List<String>> sought) {
        this.id = id;
        this.sought = sought;
        search.subscribe(text -> refilter());
        filter.subscribe(which -> refilter());
    }

    void show(List<R> rows) {
        Optional<Long> kept = selected.get().map(id::applyAsLong);
        all.setAll(rows);
        selected.set(kept.flatMap(this::find));
    }

    private Optional<R> find(long sought) {
        return all.stream().filter(row -> id.applyAsLong(row) == sought).findFirst();
    }

    /** Selects the row with this id, if there is one. */
    void select(long wanted) {
        selected.set(find(wanted));
    }

    private void refilter() {
        String text = search.get().strip().toLowerCase(Locale.ROOT);
        Predicate<R> lets = filter.get();
        shown.setPredicate(row -> lets.test(row) && matches(row, text));
    }

    private boolean matches(R row, String text) {
        return sought.apply(row).stream()
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }

    ObservableList<R> all() {
        return all;
    }

    ObservableList<R> shown() {
        return shown;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Predicate<R>> filter() {
        return filter;
    }

    ObjectProperty<Optional<R>> selected() {
        return selected;
    }
}
