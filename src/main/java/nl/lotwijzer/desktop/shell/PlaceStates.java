package nl.lotwijzer.desktop.shell;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.desktop.workspace.Workspace;

/**
 * How the work stands at each place. With tens of thousands of registrants that takes seconds to find out, so it is read
 * place by place, after what the screen of the moment shows and beside what other screens ask for.
 */
final class PlaceStates {
    private final Workspace workspace;
    private final List<ScreenEntry> entries;
    private final ReadOnlyObjectWrapper<Map<Place, PlaceState>> states = new ReadOnlyObjectWrapper<>(Map.of());
    private final Set<ScreenEntry> due = new LinkedHashSet<>();
    private boolean reading;
    private volatile boolean ended;

    PlaceStates(Workspace workspace, List<ScreenEntry> entries) {
        this.workspace = workspace;
        this.entries = entries;
    }

    /** How it stands, as far as it was read; a place that is missing was not read yet. */
    ReadOnlyObjectProperty<Map<Place, PlaceState>> shown() {
        return states.getReadOnlyProperty();
    }

    /** Reads every place again. One that waits for its turn already keeps it. */
    void readAgain() {
        due.addAll(entries);
        if (!reading) {
            reading = true;
            // What the screen has asked for stands before this, so that nobody waits for a state.
            workspace.tasks().start(BackgroundTask.load(progress -> due).anyway(this::next));
        }
    }

    private void next() {
        if (due.isEmpty() || ended) {
            reading = false;
            return;
        }
        ScreenEntry entry = due.iterator().next();
        due.remove(entry);
        workspace
                .tasks()
                .start(BackgroundTask.unhurried(progress -> read(entry))
                        .then(state -> show(entry.place(), state))
                        .anyway(this::next));
    }

    /** A project that closes while it is being read leaves nothing to tell. */
    private PlaceState read(ScreenEntry entry) {
        try {
            return entry.state().apply(workspace.project());
        } catch (RuntimeException e) {
            if (ended) {
                throw new CancellationException();
            }
            throw e;
        }
    }

    private void show(Place place, PlaceState state) {
        if (!ended && !state.equals(states.get().get(place))) {
            Map<Place, PlaceState> now = new EnumMap<>(Place.class);
            now.putAll(states.get());
            now.put(place, state);
            states.set(Map.copyOf(now));
        }
    }

    /** Reads nothing more. */
    void dispose() {
        ended = true;
    }
}
