package nl.lotwijzer.desktop.workspace;

import java.util.List;
import java.util.function.Function;
import nl.lotwijzer.project.Project;

/**
 * A screen that exists: where it is, how it is made, how the work there stands, and what can be found and done there
 * from outside it.
 *
 * @param place  where
 * @param screen makes the screen
 * @param state  reads how the work stands; run in the background after every change of the project
 * @param finder tells what can be found there
 * @param uses   what it can do with a file
 */
public record ScreenEntry(
        Place place,
        Function<Workspace, Screen> screen,
        Function<Project, PlaceState> state,
        Finder finder,
        List<FileUse> uses) {
    public ScreenEntry {
        uses = List.copyOf(uses);
    }

    /** A screen whose work has no beginning and no end. */
    public static ScreenEntry of(Place place, Function<Workspace, Screen> screen) {
        return of(place, screen, project -> PlaceState.NONE);
    }

    /** A screen whose work can be begun and finished. */
    public static ScreenEntry of(Place place, Function<Workspace, Screen> screen, Function<Project, PlaceState> state) {
        return new ScreenEntry(place, screen, state, (project, texts) -> List.of(), List.of());
    }

    /** Returns this entry with what can be found there. */
    public ScreenEntry finding(Finder found) {
        return new ScreenEntry(place, screen, state, found, uses);
    }

    /** Returns this entry with what it can do with a file. */
    public ScreenEntry using(FileUse... used) {
        return new ScreenEntry(place, screen, state, finder, List.of(used));
    }
}
