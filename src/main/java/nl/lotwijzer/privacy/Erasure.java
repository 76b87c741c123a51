package nl.lotwijzer.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.AllowanceErasure;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.ReceiptErasure;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.CardErasure;
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
 * Erasing a person who asks for it. Everything that the catalogue says goes does so, in every room, with the nonce of the
 * receipt, from the file, its log and its copies; number, type and leaf stay and point to nobody, so that the draw can still
 * be checked.
 */
public final class Erasure {
    private final Project project;

    public Erasure(Project project) {
        this.project = project;
    }

    /**
     * Tells what erasing somebody would come to, and changes nothing.
     *
     * @throws PrivacyException if nobody has this number
     */
    public ErasurePreview preview(String number) throws PrivacyException {
        Registrant registrant = find(number);
        Optional<PanelState> panel = new Replacements(project).state();
        boolean sits = panel.map(state -> state.sits(number)).orElse(false);
        boolean inDraw = new Draws(project)
                .all().stream().anyMatch(round -> round.frozenAt().isPresent());
        List<Message> goes = new ArrayList<>(List.of(
                Message.of("privacy.erasure.goes.form"),
                Message.of("privacy.erasure.goes.notes"),
                Message.of("privacy.erasure.goes.backups", project.backups().size()),
                Message.of("privacy.erasure.goes.undo")));
        List<Message> stays = new ArrayList<>(List.of(Message.of("privacy.erasure.stays.number", number)));
        if (inDraw) {
            goes.add(2, Message.of("privacy.erasure.goes.nonce"));
            stays.add(Message.of("privacy.erasure.stays.leaf"));
        } else {
            stays.add(Message.of("privacy.erasure.stays.count"));
        }
        PersonRef person = new PersonRef(Subject.REGISTRANT, registrant.id(), registrant.name(), number);
        goes.addAll(2, groups(person, "form"));
        stays.addAll(figures(person));
        return new ErasurePreview(person, goes, stays, after(), sits, obstacle(registrant));
    }

    /** The kinds of fields that hold something of this person, but for those that are named otherwise. */
    private List<Message> groups(PersonRef person, String... named) {
        return project.read(handle -> {
            CatalogueStore catalogue = new CatalogueStore(handle);
            return Catalogue.groups().stream()
                    .filter(group -> group.basis() != FieldGroup.Basis.NEVER)
                    .filter(group -> group.subject() == person.subject())
                    .filter(group -> !List.of(named).contains(group.fields()))
                    .filter(group -> catalogue.holds(group, person.subject(), person.id()))
                    .map(group -> Message.of("privacy.group." + group.id() + ".goes"))
                    .toList();
        });
    }

    /** What stays of what this person did, without a name. */
    private List<Message> figures(PersonRef person) {
        return project.read(handle -> {
            CatalogueStore catalogue = new CatalogueStore(handle);
            List<Message> figures = new ArrayList<>();
            for (String table : List.of("attendance", "allowance_payment")) {
                Catalogue.whole().tables().stream()
                        .filter(one -> one.name().equals(table))
                        .filter(one -> !catalogue
                                .rows(one, person.subject(), person.id())
                                .isEmpty())
                        .forEach(one -> figures.add(Message.of("privacy.erasure.stays." + table)));
            }
            return figures;
        });
    }

    /**
     * Tells what erasing somebody would come to who may be no registrant, and changes nothing.
     *
     * @throws PrivacyException if this person is no longer there
     */
    public ErasurePreview preview(PersonRef person) throws PrivacyException {
        if (person.subject() == Subject.REGISTRANT) {
            return preview(number(person));
        }
        List<Message> goes = new ArrayList<>(groups(person));
        goes.add(Message.of("privacy.erasure.goes.backups", project.backups().size()));
        goes.add(Message.of("privacy.erasure.goes.undo"));
        List<Message> stays = List.of(Message.of(
                person.subject() == Subject.LETTER ? "privacy.erasure.stays.letter" : "privacy.erasure.stays.journal"));
        return new ErasurePreview(
                person, goes, stays, List.of(Message.of("privacy.erasure.after.files")), false, Optional.empty());
    }

    private String number(PersonRef person) throws PrivacyException {
        return project.read(handle -> new PeopleStore(handle).number(person.id()))
                .orElseThrow(() -> new PrivacyException(Message.of("privacy.erasure.problem.nobody", person.detail())));
    }

    /**
     * Erases somebody who may be no registrant.
     *
     * @throws PrivacyException     as {@link #erase(String)}
     * @throws ProjectFileException if the person was erased but traces could not be taken away; {@link #finish()} does that
     */
    public void erase(PersonRef person) throws UserException {
        if (person.subject() == Subject.REGISTRANT) {
            erase(number(person));
            return;
        }
        String kind = person.subject().name();
        project.perform(Action.irrevocable("privacy.journal.erase", kind + " " + person.id()), handle -> {
            new CatalogueStore(handle).empty(person.subject(), person.id());
            new RetentionStore(handle).cleaned(null, LocalDate.now(project.clock()), 1);
        });
        finish();
    }

    /** What the person who erases still has to do. */
    private List<Message> after() {
        List<Message> after = new ArrayList<>(List.of(
                Message.of("privacy.erasure.after.files"),
                Message.of("privacy.erasure.after.dossiers"),
                Message.of("privacy.erasure.after.imports")));
        if (!new ExclusionLists(project).all().isEmpty()) {
            after.add(Message.of("privacy.erasure.after.lists"));
        }
        return after;
    }

    private Optional<Message> obstacle(Registrant registrant) {
        if (registrant.erased()) {
            return Optional.of(Message.of(
                    "privacy.erasure.problem.erased", registrant.number().value()));
        }
        return Freeze.obstacle(project);
    }

    /**
     * Erases somebody. A sitting member's seat becomes vacant first, and a reserve falls out.
     *
     * @param number the registration number
     * @throws PrivacyException       if nobody has this number, this person was erased already, or a draw is frozen and not done
     * @throws ProjectFileException if the person was erased but traces could not be taken away; {@link #finish()} does that
     */
    public void erase(String number) throws UserException {
        Registrant registrant = find(number);
        Optional<Message> obstacle = obstacle(registrant);
        if (obstacle.isPresent()) {
            throw new PrivacyException(obstacle.get());
        }
        leavePanel(number);
        project.<PrivacyException>perform(Action.irrevocable("registration.journal.erase", number), handle -> {
            Optional<Message> now = obstacle(find(number));
            if (now.isPresent()) {
                throw new PrivacyException(now.get());
            }
            CardErasure.erase(handle, registrant.id());
            AllowanceErasure.erase(handle, registrant.id());
            ReceiptErasure.erase(handle, number);
            AdmissionErasure.erase(handle, registrant);
            FormErasure.erase(handle, registrant);
            new CatalogueStore(handle).empty(Subject.REGISTRANT, registrant.id());
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
        return FormErasure.tracesLeft(project) || new Retentions(project).unfinished();
    }

    /**
     * Takes away the traces of all who were erased.
     *
     * @throws ProjectFileException if another program has a file open; it can be done again then
     */
    public void finish() throws ProjectFileException {
        project.leaveNoTrace();
        project.perform(Action.irrevocable("registration.journal.cleaned", ""), handle -> {
            FormErasure.tracesAreGone(handle);
            new RetentionStore(handle).tracesAreGone();
        });
    }

    private Registrant find(String number) throws PrivacyException {
        return new Registrations(project)
                .byNumber(new RegistrationNumber(number))
                .orElseThrow(() -> new PrivacyException(Message.of("privacy.erasure.problem.nobody", number)));
    }
}
