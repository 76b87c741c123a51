package nl.lotwijzer.desktop.participants;

import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Findable.Kind;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Project;

/** The tabs of the participants, and everybody in the panel by name and number. */
public final class ParticipantsFinder {
    private ParticipantsFinder() {}

    public static List<Findable> found(Project project, Texts texts) {
        Stream<Findable> tabs = Stream.of(
                Findable.part(Place.PARTICIPANTS, texts.get("desktop.calling.tab", 0), "calls"),
                Findable.part(Place.PARTICIPANTS, texts.get("desktop.participants.tab.seats", 0), "seats"),
                Findable.part(Place.PARTICIPANTS, texts.get("desktop.participants.tab.reserves"), "reserves"));
        Stream<Findable> people = new Participants(project)
                .panel().map(Panel::participants).orElse(List.of()).stream()
                        .map(one -> new Findable(
                                Kind.PARTICIPANT, one.name(), one.number(), Place.PARTICIPANTS, one.number()));
        return Stream.concat(tabs, people).toList();
    }
}
