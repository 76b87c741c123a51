package nl.lotwijzer.desktop.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.ContactDetails;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.panel.Withdrawals;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * Asks on which ground somebody leaves the panel and whether the seat becomes vacant by it, and does that. Where the panel
 * was not drawn in public there is no seat to give away, and only the status changes.
 */
public final class WithdrawalQuestion {
    /** Who leaves. */
    public record Leaver(long id, String number, String name, Status status) {
        public static Leaver of(Participant participant) {
            return new Leaver(participant.id(), participant.number(), participant.name(), participant.status());
        }
    }

    /** What is known when it is asked. */
    private record Standing(boolean sits, List<String> grounds, Status status) {}

    private final Workspace workspace;

    public WithdrawalQuestion(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Asks it.
     *
     * @param contact the contact in which this person said so, to be noted with it; empty if there was none
     * @param sure    done before it is noted, once that was confirmed
     * @param vacated done once the seat is vacant
     */
    public void ask(Leaver leaver, Optional<ContactDetails> contact, Runnable sure, Runnable vacated) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> standing(leaver))
                        .then(standing -> ask(leaver, contact, standing, sure, vacated)));
    }

    private Standing standing(Leaver leaver) {
        Project project = workspace.project();
        Optional<PanelState> panel = new Replacements(project).state();
        List<String> ofRules = panel.map(PanelState::grounds).orElse(List.of());
        boolean tookPart = leaver.status() == Status.CONFIRMED || leaver.status() == Status.STOPPED;
        return new Standing(
                panel.map(state -> state.sits(leaver.number())).orElse(false),
                Stream.concat(Stream.of(ReplacementEvent.WITHDRAWN), ofRules.stream())
                        .toList(),
                tookPart && begun(new Sessions(project).all()) ? Status.STOPPED : Status.DECLINED);
    }

    /** Whoever leaves once the sessions began has stopped, and not declined. */
    private boolean begun(List<Session> sessions) {
        Instant now = workspace.clock().instant();
        ZoneId zone = workspace.clock().getZone();
        return sessions.stream()
                .anyMatch(session ->
                        !session.cancelled() && session.start(zone).toInstant().isBefore(now));
    }

    private void ask(
            Leaver leaver, Optional<ContactDetails> contact, Standing standing, Runnable sure, Runnable vacated) {
        if (!standing.sits()) {
            sure.run();
            workspace.edit(() -> note(leaver, contact, standing.status(), ""), () -> told(leaver, standing));
            return;
        }
        Texts texts = workspace.texts();
        WithdrawalForm form = new WithdrawalForm(texts, leaver.name(), standing.grounds(), standing.status());
        if (!workspace.dialogs().fill(form.question())) {
            return;
        }
        sure.run();
        if (form.onlyNoted()) {
            workspace.edit(() -> note(leaver, contact, standing.status(), form.remark()), () -> told(leaver, standing));
            return;
        }
        LocalDate today = LocalDate.now(workspace.clock());
        workspace.edit(
                () -> new Withdrawals(workspace.project())
                        .withdraw(leaver.id(), form.ground(), standing.status(), today, form.remark(), contact),
                () -> {
                    workspace.notify(Notice.success(texts.get("desktop.withdrawal.vacated", leaver.name())));
                    vacated.run();
                });
    }

    /** Notes that somebody does not come, and leaves the seat as it is. */
    private void note(Leaver leaver, Optional<ContactDetails> contact, Status status, String remark)
            throws UserException {
        if (contact.isPresent()) {
            new Contacts(workspace.project()).add(leaver.id(), contact.get().and(remark), status);
        } else {
            new Participants(workspace.project())
                    .change(List.of(leaver.id()), status, LocalDate.now(workspace.clock()), remark);
        }
    }

    private void told(Leaver leaver, Standing standing) {
        Texts texts = workspace.texts();
        workspace.notify(Notice.success(texts.get(
                        "desktop.participants.changed",
                        1,
                        leaver.name(),
                        texts.get("panel.status." + standing.status())))
                .with(
                        texts.get("desktop.participants.undo"),
                        () -> workspace.edit(() -> workspace.project().undo().undo())));
    }
}
