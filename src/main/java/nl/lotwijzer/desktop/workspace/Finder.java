package nl.lotwijzer.desktop.workspace;

import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;

/** Tells what can be found at a place. Run in the background, each time somebody begins to search. */
@FunctionalInterface
public interface Finder {
    /** Returns the parts of the screen and what the project holds there, in any order. */
    List<Findable> find(Project project, Texts texts);
}
