package nl.lotwijzer.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.facilitators.FollowedTraining;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.SignUp.State;

/**
 * Trainings and workshops: who signed up, who waits, who came, and who gets a certificate. When a place comes free before
 * the training, the first of the waiting list moves up within the same change.
 */
public final class Trainings {
    private final Project project;

    public Trainings(Project project) {
        this.project = project;
    }

    /** Returns all trainings by date and time. */
    public List<Training> all() {
        return project.read(handle -> new TrainingStore(handle).all());
    }

    /**
     * Plans a training.
     *
     * @throws SupportException if it has no title, or a number of places that cannot be
     */
    public Training plan(TrainingDetails details) throws SupportException {
        details.check();
        return project.change(
                new Action("support.journal.training", details.kind().name()), handle -> {
                    TrainingStore store = new TrainingStore(handle);
                    return store.find(store.insert(details));
                });
    }

    /**
     * Changes a training.
     *
     * @return who moved up from the waiting list because there are more places
     * @throws SupportException as {@link #plan} does, if more people have a place than there would be, or if it is gone
     */
    public List<SignUp> change(long id, TrainingDetails details) throws SupportException {
        details.check();
        return project.change(
                new Action("support.journal.trainingChange", Integer.toString(details.capacity())), handle -> {
                    TrainingStore store = new TrainingStore(handle);
                    int placed = store.find(id).placed().size();
                    if (placed > details.capacity()) {
                        throw SupportException.of("placed", placed, details.capacity());
                    }
                    store.update(id, details);
                    return moveUp(store, id);
                });
    }

    /** Removes a training with all who signed up. What stands on the cards of facilitators stays. */
    public void remove(long id) {
        project.perform(
                new Action("support.journal.trainingRemove", "1"), handle -> new TrainingStore(handle).delete(id));
    }

    /**
     * Signs somebody up: a place while there is one and nobody waits, else the end of the waiting list. Whoever cancelled
     * before begins anew at the end.
     *
     * @throws SupportException if there is no name, this person has signed up already, or the training is gone
     */
    public SignUp signUp(long training, Attendee who) throws SupportException {
        if (who.name().isEmpty()) {
            throw SupportException.of("name");
        }
        return project.change(new Action("support.journal.signUp", "training=" + training), handle -> {
            TrainingStore store = new TrainingStore(handle);
            Training found = store.find(training);
            Optional<SignUp> before =
                    found.signUps().stream().filter(one -> same(one.who(), who)).findFirst();
            if (before.isPresent() && !before.get().has(State.CANCELLED)) {
                throw SupportException.of("signedUp", who.name());
            }
            State state = found.free() > 0 && found.waiting().isEmpty() ? State.PLACED : State.WAITING;
            long id;
            if (before.isPresent()) {
                id = before.get().id();
                store.state(id, state);
                store.presence(id, Presence.UNKNOWN);
                store.toTheEnd(training, id);
            } else {
                id = store.add(training, who, state);
            }
            return find(store.find(training), id);
        });
    }

    /**
     * Notes that somebody does not come after all.
     *
     * @return the sign-up, and who moved up from the waiting list
     * @throws SupportException if the sign-up or the training is gone
     */
    public Outcome cancel(long training, long signUp) throws SupportException {
        return project.change(new Action("support.journal.cancel", "training=" + training), handle -> {
            TrainingStore store = new TrainingStore(handle);
            find(store.find(training), signUp);
            store.state(signUp, State.CANCELLED);
            store.presence(signUp, Presence.UNKNOWN);
            List<SignUp> movedUp = moveUp(store, training);
            return new Outcome(find(store.find(training), signUp), movedUp);
        });
    }

    /**
     * Takes a sign-up out of the list, as one that was a mistake.
     *
     * @return who moved up from the waiting list
     * @throws SupportException if the training is gone
     */
    public List<SignUp> removeSignUp(long training, long signUp) throws SupportException {
        return project.change(new Action("support.journal.signUpRemove", "training=" + training), handle -> {
            TrainingStore store = new TrainingStore(handle);
            store.remove(signUp);
            return moveUp(store, training);
        });
    }

    /**
     * Notes who came.
     *
     * @param signUps ids of people who have a place
     * @throws SupportException if one of them has no place, or the training is gone
     */
    public void mark(long training, Collection<Long> signUps, Presence presence) throws SupportException {
        project.perform(new Action("support.journal.attendance", presence.name() + "=" + signUps.size()), handle -> {
            TrainingStore store = new TrainingStore(handle);
            Training found = store.find(training);
            for (long id : signUps) {
                SignUp signUp = find(found, id);
                if (!signUp.has(State.PLACED)) {
                    throw SupportException.of("noPlace", signUp.name());
                }
                store.presence(id, presence);
            }
        });
    }

    /**
     * Notes that those who came get their certificate, and writes the training on the cards of those in the pool of
     * facilitators: one change, taken back as one.
     *
     * @param training     that of which attendance was noted
     * @param asOnTheCards the training as it is to stand on the cards
     * @return on how many cards it was written
     * @throws SupportException if nobody was noted as present, or the training is gone
     */
    public int certify(long training, String asOnTheCards) throws SupportException {
        return project.change(new Action("support.journal.certify", "training=" + training), handle -> {
            TrainingStore store = new TrainingStore(handle);
            Training found = store.find(training);
            if (found.attended().isEmpty()) {
                throw SupportException.of("nobodyPresent");
            }
            store.certified(training, LocalDate.now(project.clock()));
            List<Long> pooled = found.attended().stream()
                    .map(SignUp::who)
                    .filter(Attendee.Pooled.class::isInstance)
                    .map(who -> ((Attendee.Pooled) who).id())
                    .toList();
            return FollowedTraining.note(handle, pooled, asOnTheCards);
        });
    }

    /** Before the training, gives free places to the first who wait; returns them as they are then. */
    private List<SignUp> moveUp(TrainingStore store, long training) throws SupportException {
        Training now = store.find(training);
        if (now.date().isBefore(LocalDate.now(project.clock()))) {
            return List.of();
        }
        List<Long> moving =
                now.waiting().stream().limit(now.free()).map(SignUp::id).toList();
        moving.forEach(id -> store.state(id, State.PLACED));
        Training after = store.find(training);
        List<SignUp> moved = new ArrayList<>();
        for (long id : moving) {
            moved.add(find(after, id));
        }
        return moved;
    }

    private static SignUp find(Training training, long signUp) throws SupportException {
        return training.signUps().stream()
                .filter(one -> one.id() == signUp)
                .findFirst()
                .orElseThrow(SupportException::gone);
    }

    private static boolean same(Attendee one, Attendee other) {
        return switch (one) {
            case Attendee.Pooled pooled -> other instanceof Attendee.Pooled too && too.id() == pooled.id();
            case Attendee.Guest guest -> other instanceof Attendee.Guest too && guest.same(too);
        };
    }
}
