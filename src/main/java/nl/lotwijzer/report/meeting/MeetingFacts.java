package nl.lotwijzer.report.meeting;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.Decisions;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.Risks;

/**
 * What the documents of a meeting tell.
 *
 * @param before    the meeting held before it; empty for the first one
 * @param open      what is to be done, the first due first
 * @param came      actions that come from this meeting
 * @param decisions those taken since the meeting before it, that day included, and not in this meeting
 * @param taken     those taken in this meeting
 * @param risks     those that still count, the heaviest first
 */
record MeetingFacts(
        Cover cover,
        Meeting meeting,
        Optional<Meeting> before,
        List<ActionPoint> open,
        List<ActionPoint> came,
        List<Decision> decisions,
        List<Decision> taken,
        List<Risk> risks) {
    /** Reads it all from one state of the project. */
    static MeetingFacts of(Project project, Meeting meeting) {
        return project.read(handle -> {
            Optional<Meeting> before = new Meetings(project).before(meeting);
            List<Decision> decisions = before.map(earlier -> new Decisions(project).since(earlier.date()))
                    .orElseGet(() -> new Decisions(project).all());
            return new MeetingFacts(
                    Cover.of(project),
                    meeting,
                    before,
                    new Actions(project).open(),
                    new Actions(project)
                            .all().stream()
                                    .filter(action -> Long.valueOf(meeting.id())
                                            .equals(action.details().meeting()))
                                    .toList(),
                    decisions.stream()
                            .filter(decision -> !takenIn(decision, meeting))
                            .filter(decision -> !decision.date().isAfter(meeting.date()))
                            .toList(),
                    new Decisions(project)
                            .all().stream()
                                    .filter(decision -> takenIn(decision, meeting))
                                    .toList(),
                    new Risks(project).all().stream().filter(Risk::live).toList());
        });
    }

    private static boolean takenIn(Decision decision, Meeting meeting) {
        return Long.valueOf(meeting.id()).equals(decision.details().meeting());
    }

    /** Returns whether an action is late by the day of the meeting. */
    boolean late(ActionPoint action) {
        return action.late(meeting.date());
    }
}
