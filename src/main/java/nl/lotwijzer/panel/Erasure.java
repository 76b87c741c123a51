package nl.lotwijzer.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.ReceiptErasure;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectFileException;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.registration.FormErasure;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.admission.AdmissionErasure;

/**
 * Erasing a person who asks for it. What was filled in goes, with notes and the nonce of the receipt, from the file, its log
 * and its copies; number, type and leaf stay and point to nobody, so that the draw can still be checked.
 */
public final class Erasure {
    private final Project project;

    public Erasure(Project project) {
        this.project = project;
    }

    /**
     * Tells what erasing somebody would come to, and changes nothing.
     *
     * @throws PanelException if nobody has this number
     */
    public ErasurePreview preview(String number) throws PanelException {
        Registrant registrant = find(number);
        Optional<PanelState> panel = new Replacements(project).state();
        boolean sits = panel.map(state -> state.sits(number)).orElse(false);
        boolean inDraw = new Draws(project)
                .all().stream().anyMatch(round -> round.frozenAt().isPresent());
        List<Message> goes = new ArrayList<>(List.of(
                Message.of("panel.erasure.goes.form"),
                Message.of("panel.erasure.goes.notes"),
                Message.of("panel.erasure.goes.backups", project.backups().size()),
                Message.of("panel.erasure.goes.undo")));
        List<Message> stays = new ArrayList<>(List.of(Message.of("panel.erasure.stays.number", number)));
        if (inDraw) {
            goes.add(2, Message.of("panel.erasure.goes.nonce"));
            stays.add(Message.of("panel.erasure.stays.leaf"));
        } else {
            stays.add(Message.of("panel.erasure.stays.count"));
        }
        return new ErasurePreview(registrant, goes, stays, after(), sits, obstacle(registrant));
    }

    /** What the person who erases still has to do. */
    private List<Message> after() {
        List<Message> after = new ArrayList<>(List.of(
                Message.of("panel.erasure.after.files"),
                Message.of("panel.erasure.after.dossiers"),
                Message.of("panel.erasure.after.imports")));
        if (!new ExclusionLists(project).all().isEmpty()) {
            after.add(Message.of("panel.erasure.after.lists"));
        }
        return after;
    }

    private Optional<Message> obstacle(Registrant registrant) {
        if (registrant.erased()) {
            return Optional.of(Message.of(
                    "panel.erasure.problem.erased", registrant.number().value()));
        }
        return new Draws(project)
                .current()
                .map(Round::state)
                .filter(RoundState.FROZEN::equals)
                .map(frozen -> Message.of("panel.erasure.problem.frozen"));
    }

    /**
     * Erases somebody. A sitting member's seat becomes vacant first, and a reserve falls out.
     *
     * @param number the registration number
     * @throws PanelException       if nobody has this number, this person was erased already, or a draw is frozen and not done
     * @throws ProjectFileException if the person was erased but traces could not be taken away; {@link #finish()} does that
     */
    public void erase(String number) throws UserException {
        Registrant registrant = find(number);
        Optional<Message> obstacle = obstacle(registrant);
        if (obstacle.isPresent()) {
            throw new PanelException(obstacle.get());
        }
        leavePanel(number);
        project.<PanelException>perform(Action.irrevocable("registration.journal.erase", number), handle -> {
            Optional<Message> now = obstacle(find(number));
            if (now.isPresent()) {
                throw new PanelException(now.get());
            }
            CardErasure.erase(handle, registrant.id());
            ReceiptErasure.erase(handle, number);
            AdmissionErasure.erase(handle, registrant);
            FormErasure.erase(handle, registrant);
        });
        finish();
    }

    /** Whoever sits leaves; whoever could still be chosen cannot be any more. */
    private void leavePanel(String number) throws UserException {
        Replacements replacements = new Replacements(project);
        Optional<PanelState> panel = replacements.state();
        if (panel.isEmpty()) {
            return;
        }
        if (panel.get().sits(number)) {
            replacements.vacate(number, ReplacementEvent.ERASED);
        } else if (panel.get().canStillBeChosen(number)) {
            replacements.decline(number, ReplacementEvent.ERASED);
        }
    }

    /** Returns whether somebody was erased of whom files may still hold traces, as after a power cut. */
    public boolean unfinished() {
        return FormErasure.tracesLeft(project);
    }

    /**
     * Takes away the traces of all who were erased.
     *
     * @throws ProjectFileException if another program has a file open; it can be done again then
     */
    public void finish() throws ProjectFileException {
        project.leaveNoTrace();
        project.perform(Action.irrevocable("registration.journal.cleaned", ""), FormErasure::tracesAreGone);
    }

    private Registrant find(String number) throws PanelException {
        return new Registrations(project)
                .byNumber(new RegistrationNumber(number))
                .orElseThrow(() -> new PanelException(Message.of("panel.erasure.problem.nobody", number)));
    }
}
