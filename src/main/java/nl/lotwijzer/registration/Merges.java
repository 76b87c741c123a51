package nl.lotwijzer.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant.State;
import org.jdbi.v3.core.Handle;

/**
 * Making one registration of two by the same person. One stays; the other is excluded and keeps its number. What the first
 * takes from the other changes places, so that nothing is lost and {@link #revert} restores it at any later time.
 */
public final class Merges {
    private final Project project;

    public Merges(Project project) {
        this.project = project;
    }

    /**
     * Makes one of these two.
     *
     * @param ground on which the other is excluded; should be one of the grounds that the rules of the draw have
     * @throws RegistrationException if the two are one, either was merged or erased already, or a draw has frozen who takes
     *     part
     */
    public void merge(MergePlan plan, String ground) throws RegistrationException {
        write(List.of(plan), ground, new Action("registration.journal.merge", numbers(plan)));
    }

    /**
     * Carries all these plans out, the first one first, in one change.
     *
     * @throws RegistrationException as {@link #merge}; then nothing is changed
     */
    public void mergeAll(Collection<MergePlan> plans, String ground) throws RegistrationException {
        if (!plans.isEmpty()) {
            write(plans, ground, new Action("registration.journal.mergeAll", "registrants=" + plans.size()));
        }
    }

    /**
     * Turns a merge back: both registrations are as they were, and the one set aside takes part again, unless it was
     * excluded before.
     *
     * @throws RegistrationException if this registration was not merged, or either was erased or merged again since
     */
    public void revert(Registrant merged) throws RegistrationException {
        Action action =
                new Action("registration.journal.unmerge", merged.number().value());
        project.<RegistrationException>perform(action, handle -> {
            MergeStore store = new MergeStore(handle);
            MergeStore.Merged merge = store.all().stream()
                    .filter(one -> one.other() == merged.id())
                    .findFirst()
                    .orElseThrow(() -> problem("notMerged", merged));
            Map<Long, Registrant> now = byId(handle);
            Registrant kept = present(now, merge.kept());
            Registrant other = present(now, merge.other());
            if (kept.mergedInto().isPresent()) {
                throw problem("mergedOn", kept);
            }
            requireThere(kept);
            requireThere(other);
            store.remove(merge);
            store.swap(new MergePlan(kept, other, merge.taken()));
            deriveAnew(handle);
            boolean excluded = !merge.earlierGround().isEmpty();
            new RegistrationStore(handle)
                    .mark(List.of(other), excluded ? State.EXCLUDED : State.ACTIVE, merge.earlierGround());
        });
    }

    private void write(Collection<MergePlan> plans, String ground, Action action) throws RegistrationException {
        if (ground.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noGround"));
        }
        project.<RegistrationException>perform(action, handle -> {
            Map<Long, Registrant> now = byId(handle);
            MergeStore store = new MergeStore(handle);
            if (store.isFrozen()) {
                throw new RegistrationException(Message.of("registration.problem.mergeFrozen"));
            }
            RegistrationStore registrants = new RegistrationStore(handle);
            for (MergePlan plan : plans) {
                MergePlan current = new MergePlan(
                        present(now, plan.kept().id()),
                        present(now, plan.other().id()),
                        plan.taken());
                require(current);
                store.swap(current);
                store.add(current);
                registrants.mark(List.of(current.other()), State.EXCLUDED, ground.strip());
                RegistrationNumber into = current.kept().number();
                now.put(current.kept().id(), current.kept().with(current.result()));
                now.put(current.other().id(), current.other().mergedInto(into));
            }
            deriveAnew(handle);
        });
    }

    /** What a rule answers from a date or a postcode follows what changed places. */
    private static void deriveAnew(Handle handle) {
        DerivedAnswerStore derived = new DerivedAnswerStore(handle);
        if (!derived.rules().isEmpty()) {
            derived.recompute();
        }
    }

    private static void require(MergePlan plan) throws RegistrationException {
        if (plan.kept().id() == plan.other().id()) {
            throw problem("mergeItself", plan.kept());
        }
        for (Registrant each : List.of(plan.kept(), plan.other())) {
            requireThere(each);
            if (each.mergedInto().isPresent()) {
                throw problem("mergedAlready", each);
            }
        }
    }

    private static void requireThere(Registrant registrant) throws RegistrationException {
        if (registrant.erased()) {
            throw problem("mergeErased", registrant);
        }
    }

    private static Registrant present(Map<Long, Registrant> registrants, long id) {
        Registrant registrant = registrants.get(id);
        if (registrant == null) {
            throw new IllegalArgumentException("Nobody has this key");
        }
        return registrant;
    }

    private static Map<Long, Registrant> byId(Handle handle) {
        return new HashMap<>(new RegistrationStore(handle)
                .all().stream().collect(Collectors.toMap(Registrant::id, Function.identity())));
    }

    private static String numbers(MergePlan plan) {
        return plan.kept().number().value() + " " + plan.other().number().value();
    }

    private static RegistrationException problem(String key, Registrant registrant) {
        return new RegistrationException(
                Message.of("registration.problem." + key, registrant.number().value()));
    }
}
