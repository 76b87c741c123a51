package nl.lotwijzer.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.Place;

/** Where the person was, with the way back and forth, and how the present place was reached. */
final class PlaceHistory {
    private static final int REMEMBERED = 50;

    /**
     * A place that was visited.
     *
     * @param detail what its screen was told
     * @param what   what was pressed to come here, as <i>12 te laat</i>; empty if nothing with a name
     * @param led    whether something at the place before led here, and not the navigation
     */
    record Stop(Place place, String detail, String what, boolean led) {}

    private final List<Stop> stops = new ArrayList<>();
    private int now = -1;

    /** Comes to a place; what was ahead is forgotten. */
    void visit(Stop stop) {
        while (stops.size() > now + 1) {
            stops.removeLast();
        }
        boolean again = now >= 0
                && stops.get(now).place() == stop.place()
                && stop.what().isEmpty();
        if (again) {
            Stop here = stops.get(now);
            stops.set(now, new Stop(here.place(), stop.detail(), here.what(), here.led() && stop.led()));
            return;
        }
        stops.add(stop);
        if (stops.size() > REMEMBERED) {
            stops.removeFirst();
        }
        now = stops.size() - 1;
    }

    /** Steps back; empty at the first place. */
    Optional<Stop> back() {
        return move(-1);
    }

    /** Steps forward again; empty at the last place. */
    Optional<Stop> forward() {
        return move(1);
    }

    private Optional<Stop> move(int step) {
        int to = now + step;
        if (to < 0 || to >= stops.size()) {
            return Optional.empty();
        }
        now = to;
        return Optional.of(stops.get(now));
    }

    /** Returns where the last one is that led to the present place, ..., up to the present one; empty if nothing led here. */
    List<Stop> trail() {
        int first = now;
        while (first > 0 && stops.get(first).led()) {
            first--;
        }
        return first == now ? List.of() : List.copyOf(stops.subList(first, now + 1));
    }

    /** Returns what the screen of this place was told last before the present moment; empty if it was not visited. */
    Optional<String> lastDetail(Place place) {
        return stops.stream()
                .filter(stop -> stop.place() == place)
                .reduce((earlier, later) -> later)
                .map(Stop::detail);
    }
}
