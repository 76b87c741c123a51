package nl.lotwijzer.desktop.tour;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.workspace.Navigator;

/** Where somebody is on the tour. It can be left at any stop; what was tried stays. */
public final class TourModel {
    private static final List<TourStop> STOPS = List.of(TourStop.values());

    private final Navigator navigator;
    private final Runnable ended;
    private final ReadOnlyObjectWrapper<TourStop> stop = new ReadOnlyObjectWrapper<>(STOPS.getFirst());

    /** @param ended what happens when the tour is over or left */
    public TourModel(Navigator navigator, Runnable ended) {
        this.navigator = navigator;
        this.ended = ended;
    }

    /** Goes to where the tour is, as when it begins or the screens were built anew. */
    public void arrive() {
        TourStop now = stop.get();
        navigator.navigate(now.place(), now.detail());
    }

    ReadOnlyObjectProperty<TourStop> stop() {
        return stop.getReadOnlyProperty();
    }

    /** Returns the number of this stop, from 1. */
    int number() {
        return STOPS.indexOf(stop.get()) + 1;
    }

    int count() {
        return STOPS.size();
    }

    boolean first() {
        return number() == 1;
    }

    boolean last() {
        return number() == count();
    }

    /** Goes to the next stop, or ends at the last. */
    void next() {
        if (last()) {
            end();
        } else {
            to(number());
        }
    }

    void back() {
        if (!first()) {
            to(number() - 2);
        }
    }

    private void to(int index) {
        stop.set(STOPS.get(index));
        arrive();
    }

    /** Leaves the tour. */
    void end() {
        ended.run();
    }
}
