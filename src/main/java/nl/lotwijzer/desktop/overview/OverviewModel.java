package nl.lotwijzer.desktop.overview;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** How the assembly stands, and what is to be done. */
final class OverviewModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable OverviewFacts> facts = new ReadOnlyObjectWrapper<>();
    private final Subscription watching;

    OverviewModel(Workspace workspace) {
        this.workspace = workspace;
        watching = workspace.watch(() -> OverviewFacts.read(workspace.project()), facts::set);
    }

    /** How it stands; null until it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable OverviewFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Returns what is to be done as it stands. */
    List<Todo> todos(OverviewFacts shown) {
        return Todo.of(shown, today());
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    /** Goes to the rows behind what stands here; {@code what} is how it stands here. */
    void go(Place place, String detail, String what) {
        workspace.navigate(place, detail, what);
    }

    void go(Place place, String detail) {
        workspace.navigate(place, detail);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
