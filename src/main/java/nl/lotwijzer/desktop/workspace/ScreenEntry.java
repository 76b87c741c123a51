package nl.lotwijzer.desktop.workspace;

import java.util.function.Function;
import nl.lotwijzer.project.Project;

/**
 * A screen that exists: where it is, how it is made, and how the work there stands.
 *
 * @param place  where
 * @param screen makes the screen
 * @param state  reads how the work stands; run in the background after every change of the project
 */
public record ScreenEntry(Place place, Function<Workspace, Screen> screen, Function<Project, PlaceState> state) {
    /** A screen whose work has no beginning and no end. */
    public static ScreenEntry of(Place place, Function<Workspace, Screen> screen) {
        return new ScreenEntry(place, screen, project -> PlaceState.NONE);
    }

    /** A screen whose work can be begun and finished. */
    public static ScreenEntry of(Place place, Function<Workspace, Screen> screen, Function<Project, PlaceState> state) {
        return new ScreenEntry(place, screen, state);
    }
}
