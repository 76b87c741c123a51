package nl.lotwijzer.desktop.registrants;

import java.util.List;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Findable.Kind;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrations;

/** Everybody who registered, by name and number. */
public final class RegistrantsFinder {
    private RegistrantsFinder() {}

    public static List<Findable> found(Project project, Texts texts) {
        return new Registrations(project)
                .all().stream()
                        .filter(registrant -> !registrant.erased())
                        .map(registrant -> new Findable(
                                Kind.REGISTRANT,
                                registrant.name(),
                                registrant.number().value(),
                                Place.REGISTRANTS,
                                registrant.number().value()))
                        .toList();
    }
}
