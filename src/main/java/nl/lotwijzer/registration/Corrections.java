package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/**
 * Changing by hand what a form says, with a reason. What was there stays in the history; a file that is read later leaves
 * the changed field alone, until it is put back. What a draw has frozen does not change.
 */
public final class Corrections {
    private static final int REASONS_PROPOSED = 8;

    private final Project project;

    public Corrections(Project project) {
        this.project = project;
    }

    /** Returns what was corrected of this registrant, the newest first. */
    public List<Correction> of(Registrant registrant) {
        return project.read(handle -> new CorrectionStore(handle).of(registrant.id()));
    }

    /** Returns the reasons that were given last, the newest first, to choose from. */
    public List<String> reasons() {
        return project.read(handle -> new CorrectionStore(handle).reasons(REASONS_PROPOSED));
    }

    /**
     * Tells what is to be said of these changes, refusals first, and changes nothing.
     *
     * @param changes what shall stand there, for each part that changes, as people type it
     */
    public List<PartRemark> check(Registrant registrant, Map<FormPart, String> changes) {
        return project.read(handle -> {
            Registrant now = now(handle, registrant);
            List<PartRemark> remarks =
                    new ArrayList<>(examined(handle, now, changes, false).remarks());
            if (changes.keySet().stream().anyMatch(FormPart::identifies)) {
                remarks.addAll(new HandCheck(project, handle)
                        .others(examined(handle, now, changes, false).form(), now));
            }
            return remarks;
        });
    }

    /**
     * Changes what this form says, in one deed. What stands there already is no change.
     *
     * @param changes what shall stand there, for each part that changes, as people type it; empty takes away
     * @param reason  why, in words
     * @throws RegistrationException if no reason is given, something typed cannot be read, the letter or the number of the
     *                               form is unknown or somebody else's, no name would be left, or this person was erased
     */
    public void correct(Registrant registrant, Map<FormPart, String> changes, String reason)
            throws RegistrationException {
        correct(List.of(registrant), changes, reason);
    }

    /**
     * Changes the same in the forms of all these registrants, in one deed: all of them or none. Who was erased is passed
     * over. Answers that follow from what changed follow anew.
     *
     * @return how many forms changed
     * @throws RegistrationException as {@link #correct(Registrant, Map, String)}, naming the registrant
     */
    public int correct(Collection<Registrant> registrants, Map<FormPart, String> changes, String reason)
            throws RegistrationException {
        if (reason.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noReason"));
        }
        return change("correct", registrants, changes, reason.strip(), false);
    }

    /**
     * Puts one field back as it was before it was first corrected; a file that is read later may change it again.
     *
     * @param reason what the history says of it
     * @throws RegistrationException if what stood there can no longer stand there
     */
    public void putBack(Registrant registrant, FormPart part, String reason) throws RegistrationException {
        Optional<String> before = project.read(handle -> new CorrectionStore(handle).before(registrant.id(), part));
        if (before.isPresent()) {
            change("putBack", List.of(registrant), Map.of(part, before.get()), reason, true);
        }
    }

    private int change(
            String verb, Collection<Registrant> registrants, Map<FormPart, String> changes, String reason, boolean back)
            throws RegistrationException {
        List<Long> ids = registrants.stream().map(Registrant::id).toList();
        Map<Registrant, Form> changed = project.<Map<Registrant, Form>, RegistrationException>read(
                handle -> changed(handle, ids, changes, back));
        if (changed.isEmpty()) {
            return 0;
        }
        Action action = new Action(
                "registration.journal." + verb, "registrants=%d fields=%d".formatted(changed.size(), changes.size()));
        return project.<Integer, RegistrationException>change(action, handle -> {
            Map<Registrant, Form> now = changed(handle, ids, changes, back);
            RegistrationStore store = new RegistrationStore(handle);
            CorrectionStore history = new CorrectionStore(handle);
            long entry = store.lastEntry() + 1;
            for (var one : now.entrySet()) {
                Registrant registrant = one.getKey();
                store.update(registrant.id(), one.getValue());
                for (FormPart part : changes.keySet()) {
                    String was = part.in(registrant.form());
                    String becomes = part.in(one.getValue());
                    if (back || !was.equals(becomes)) {
                        history.insert(registrant.id(), part, was, becomes, reason, back, entry);
                    }
                }
            }
            return now.size();
        });
    }

    /** Returns what the forms become that change. */
    private Map<Registrant, Form> changed(
            Handle handle, Collection<Long> ids, Map<FormPart, String> changes, boolean back)
            throws RegistrationException {
        Map<Registrant, Form> changed = new LinkedHashMap<>();
        for (Registrant registrant : new RegistrationStore(handle).withIds(ids)) {
            if (registrant.erased()) {
                continue;
            }
            HandReading reading = examined(handle, registrant, changes, back);
            for (PartRemark remark : reading.remarks()) {
                if (remark.refuses()) {
                    throw new RegistrationException(Message.of(
                            "registration.problem.correction",
                            registrant.number().value(),
                            remark.told()));
                }
            }
            boolean differs = changes.keySet().stream()
                    .anyMatch(part -> !part.in(registrant.form()).equals(part.in(reading.form())));
            if (differs || back) {
                changed.put(registrant, reading.form());
            }
        }
        return changed;
    }

    /** Reads the whole form anew with the changes in it; what was remarkable before and does not change is passed over. */
    private HandReading examined(Handle handle, Registrant registrant, Map<FormPart, String> changes, boolean back) {
        Map<FormPart, String> texts = FormPart.texts(registrant.form());
        texts.putAll(changes);
        HandReading reading = new HandCheck(project, handle).check(texts, registrant);
        boolean named = changes.keySet().stream().anyMatch(FormPart::identifies)
                && !registrant.form().name().isEmpty();
        Form form = registrant.form();
        Set<String> corrected = new HashSet<>(registrant.corrected());
        for (FormPart part : changes.keySet()) {
            form = part.from(reading.form(), form);
            if (back) {
                corrected.remove(part.key());
            } else {
                corrected.add(part.key());
            }
        }
        form = DerivedAnswers.derived(handle, form, corrected);
        return new HandReading(
                form,
                reading.remarks().stream()
                        .filter(remark ->
                                remark.part().map(changes::containsKey).orElse(named))
                        .toList());
    }

    private static Registrant now(Handle handle, Registrant registrant) {
        List<Registrant> found = new RegistrationStore(handle).withIds(List.of(registrant.id()));
        return found.isEmpty() ? registrant : found.getFirst();
    }
}
