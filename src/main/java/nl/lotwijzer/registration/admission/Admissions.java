package nl.lotwijzer.registration.admission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.invitations.LetterIndex;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationException;
import nl.lotwijzer.registration.Registrations;

/** Who of the registrants may take part: what was found, and what is decided about it. Nobody is excluded by itself. */
public final class Admissions {
    private final Project project;

    public Admissions(Project project) {
        this.project = project;
    }

    /** Returns what a parent or guardian said about a registrant; empty if nothing was written down. */
    public Optional<Consent> consent(long registrant) {
        return project.read(handle ->
                Optional.ofNullable(new AdmissionStore(handle).consents().get(registrant)));
    }

    /** Holds everybody who takes part in the draw against the rules and the lists, as the project stands. */
    public AdmissionReport report() {
        return project.read(handle -> {
            AdmissionStore store = new AdmissionStore(handle);
            Map<Long, Consent> consents = store.consents();
            EligibilityRules rules = new Eligibility(project).rules();
            // Letters are many, and say nothing but the area.
            LetterIndex letters = rules.residence().areas().isEmpty() ? LetterIndex.NONE : new Letters(project).index();
            RegistrantCheck judge =
                    new RegistrantCheck(rules.check(), new ExclusionLists(project).matcher(), letters, consents);
            List<Registrant> active = new Registrations(project)
                    .active().stream()
                            .filter(registrant -> !registrant.erased())
                            .toList();
            return judge.report(active, store.admitted(active));
        });
    }

    /**
     * Keeps the registrants whom these doubts are about out of the draw.
     *
     * @throws RegistrationException if no ground is given
     */
    public void exclude(Collection<Doubt> doubts, String ground) throws RegistrationException {
        new Registrations(project)
                .exclude(doubts.stream().map(Doubt::registrant).distinct().toList(), ground);
    }

    /**
     * Lets registrants take part although this was found. It is not shown again as long as it stays the same.
     *
     * @param reason why, in words that can be shown to a supervisor
     * @throws RegistrationException if no reason is given
     */
    public void admit(Collection<Doubt> doubts, String reason) throws RegistrationException {
        if (reason.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noReasonToAdmit"));
        }
        if (!doubts.isEmpty()) {
            project.perform(new Action("registration.journal.admit", "findings=" + doubts.size()), handle -> {
                new AdmissionStore(handle).admit(doubts, reason.strip());
            });
        }
    }

    /** Takes back that somebody was let in, so that what was found is shown again. */
    public void withdraw(Admitted admitted) {
        Action action = new Action(
                "registration.journal.withdrawAdmission",
                admitted.registrant().number().value());
        project.perform(action, handle -> new AdmissionStore(handle).withdraw(admitted));
    }

    /** Records what the parents or guardians of these registrants said, in place of what was recorded before. */
    public void record(Collection<Registrant> registrants, Consent consent) {
        if (!registrants.isEmpty()) {
            Action action = new Action(
                    "registration.journal.consent",
                    "registrants=%d state=%s".formatted(registrants.size(), consent.state()));
            project.perform(action, handle -> new AdmissionStore(handle).record(registrants, consent));
        }
    }
}
