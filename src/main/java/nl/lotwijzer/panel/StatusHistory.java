package nl.lotwijzer.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import org.jdbi.v3.core.Handle;

/** What became of somebody, put together from the draw, what was noted, and what happened to the seat. */
final class StatusHistory {
    private final Project project;
    private final Handle handle;
    private final Lottery lottery;
    private boolean accepted;

    StatusHistory(Project project, Handle handle, Lottery lottery) {
        this.project = project;
        this.handle = handle;
        this.lottery = lottery;
    }

    /** Returns the steps, the newest first. */
    List<StatusStep> of(Participant participant) {
        List<StatusStep> steps = new ArrayList<>();
        if (participant.seat().inPlaceOf().isEmpty()) {
            lottery.drawing().map(Drawing::at).ifPresent(at -> steps.add(followed(Status.DRAWN, at, "")));
        }
        steps.addAll(new ParticipantStore(handle).history(lottery.id(), participant.id()));
        new Replacements(project).events().forEach(event -> add(steps, event, participant));
        steps.sort(Comparator.comparing(StatusStep::noted));
        return List.copyOf(steps.reversed());
    }

    /** Adds a step for what happened to the seat of this participant. */
    private void add(List<StatusStep> steps, ReplacementEvent event, Participant participant) {
        String number = participant.number();
        if (event.kind() == Kind.REPLACED && event.who().equals(number)) {
            steps.add(followed(accepted ? Status.CONFIRMED : Status.DRAWN, event.at(), ""));
        } else if (event.kind() == Kind.CALLED && event.who().equals(number)) {
            accepted = event.remark().equals(ReplacementEvent.ACCEPTS);
        } else if (event.kind() == Kind.VACATED && event.who().equals(number)) {
            Status left = participant.status() == Status.REPLACED ? leftAs(steps) : participant.status();
            if (steps.isEmpty() || steps.getLast().status() != left) {
                steps.add(followed(left, event.at(), event.remark()));
            }
        } else if (event.kind() == Kind.REPLACED && number.equals(event.forWhom())) {
            steps.add(followed(Status.REPLACED, event.at(), ""));
        }
    }

    private static Status leftAs(List<StatusStep> steps) {
        Status before = steps.isEmpty() ? Status.DRAWN : steps.getLast().status();
        return before == Status.CONFIRMED || before == Status.STOPPED ? Status.STOPPED : Status.DECLINED;
    }

    private StatusStep followed(Status status, Instant at, String remark) {
        LocalDate day = at.atZone(project.clock().getZone()).toLocalDate();
        return new StatusStep(status, day, at, Optional.empty(), remark);
    }
}
