package nl.lotwijzer.recommendations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** What the assembly recommends, how it voted, and what the council answered. */
public final class Recommendations {
    private final Project project;

    public Recommendations(Project project) {
        this.project = project;
    }

    /** Returns all recommendations in their order, with votes, outcome, answer and follow-up. */
    public List<Recommendation> all() {
        return project.read(handle -> new RecommendationStore(handle).all());
    }

    public Optional<Recommendation> find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Returns the threshold of the project; empty as long as none was agreed. */
    public Optional<Threshold> threshold() {
        return project.read(handle -> new RecommendationStore(handle).threshold());
    }

    /**
     * Keeps the threshold of the project. Every recommendation without one of its own is judged by it from now on.
     *
     * @throws RecommendationException if it can never be met
     */
    public void keep(Threshold threshold) throws RecommendationException {
        require(threshold.problem());
        project.perform(
                new Action("recommendations.journal.threshold", codes(threshold)),
                handle -> new RecommendationStore(handle).keep(threshold));
    }

    private static String codes(Threshold threshold) {
        Share share = threshold.share();
        return threshold.bar() + " " + share.numerator() + "/" + share.denominator() + " " + threshold.whole();
    }

    /**
     * Adds a recommendation at the end of the list, with the next number.
     *
     * @return its id
     * @throws RecommendationException if it has no title
     */
    public long add(Wording wording) throws RecommendationException {
        require(wording.problem());
        return project.change(
                new Action("recommendations.journal.add", "1"),
                handle -> new RecommendationStore(handle).insert(wording));
    }

    /** @throws RecommendationException if it has no title, or is no longer there */
    public void change(long id, Wording wording) throws RecommendationException {
        require(wording.problem());
        on("change", id, store -> store.update(id, wording));
    }

    /**
     * Changes a recommendation and gives it this number, in one step.
     *
     * @throws RecommendationException also if another one has the number, or it is no number from 1 on
     */
    public void change(long id, Wording wording, int number) throws RecommendationException {
        require(wording.problem());
        requireFree(id, number);
        on("change", id, store -> {
            store.update(id, wording);
            store.number(id, number);
        });
    }

    /**
     * Gives a recommendation another number.
     *
     * @throws RecommendationException if another one has it, or it is no number from 1 on
     */
    public void number(long id, int number) throws RecommendationException {
        requireFree(id, number);
        on("number", id, store -> store.number(id, number));
    }

    private void requireFree(long id, int number) throws RecommendationException {
        if (number < 1) {
            throw new RecommendationException(Message.of("recommendations.problem.number"));
        }
        if (all().stream().anyMatch(one -> one.number() == number && one.id() != id)) {
            throw new RecommendationException(Message.of("recommendations.problem.taken", number));
        }
    }

    /**
     * Moves a recommendation up or down the list; its number stays.
     *
     * @param steps how far down; below zero for up. It stops at the ends of the list
     * @throws RecommendationException if it is no longer there
     */
    public void move(long id, int steps) throws RecommendationException {
        on("move", id, store -> {
            List<Long> order =
                    new ArrayList<>(store.all().stream().map(Recommendation::id).toList());
            int from = order.indexOf(id);
            int to = Math.clamp((long) from + steps, 0, order.size() - 1);
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            for (int i = 0; i < order.size(); i++) {
                store.position(order.get(i), i + 1);
            }
        });
    }

    /** Removes a recommendation with its votes, answer and follow-up; numbers of others stay. */
    public void remove(long id) throws RecommendationException {
        on("remove", id, store -> store.delete(id));
    }

    /**
     * Keeps how a recommendation was voted on, in the place of what was kept before.
     *
     * @throws RecommendationException if the counts cannot be, or the recommendation is no longer there
     */
    public void vote(long id, Votes votes) throws RecommendationException {
        require(votes.problem());
        on("vote", id, store -> store.keep(id, votes));
    }

    /**
     * Keeps how several recommendations were voted on, in one step.
     *
     * @param votes by the id of the recommendation
     * @throws RecommendationException if counts cannot be, or a recommendation is no longer there; then nothing is kept
     */
    public void vote(Map<Long, Votes> votes) throws RecommendationException {
        for (Votes one : votes.values()) {
            require(one.problem());
        }
        project.perform(new Action("recommendations.journal.votes", Integer.toString(votes.size())), handle -> {
            List<Long> known = ids(handle);
            for (var one : votes.entrySet()) {
                if (!known.contains(one.getKey())) {
                    throw RecommendationException.gone();
                }
                new RecommendationStore(handle).keep(one.getKey(), one.getValue());
            }
        });
    }

    /**
     * Keeps the votes of a file in one step. Reading the same file again changes nothing.
     *
     * @return how many recommendations have other votes than before
     * @throws RecommendationException if there is nothing to keep
     */
    public int read(VoteReading file) throws RecommendationException {
        if (file.votes().isEmpty()) {
            throw new RecommendationException(Message.of("recommendations.problem.noVotes"));
        }
        Map<Long, Votes> changed = new LinkedHashMap<>(file.votes());
        all().forEach(one -> one.votes().ifPresent(known -> changed.remove(one.id(), known)));
        if (!changed.isEmpty()) {
            vote(changed);
        }
        return changed.size();
    }

    /** Removes the votes on a recommendation, as if it was not voted on. */
    public void removeVotes(long id) throws RecommendationException {
        on("votesRemoved", id, store -> store.forgetVotes(id));
    }

    /**
     * Gives one recommendation another threshold than the project.
     *
     * @throws RecommendationException if it can never be met, or has no reason
     */
    public void keep(long id, OwnThreshold own) throws RecommendationException {
        require(own.threshold().problem());
        if (own.reason().isEmpty()) {
            throw new RecommendationException(Message.of("recommendations.problem.ownReason"));
        }
        on("ownThreshold", id, store -> store.keep(id, own));
    }

    /** Lets the threshold of the project apply again. */
    public void removeOwnThreshold(long id) throws RecommendationException {
        on("ownThresholdRemoved", id, store -> store.forgetOwnThreshold(id));
    }

    /**
     * Keeps what the council answered, in the place of what it answered before.
     *
     * @throws RecommendationException if it adopts not all of it and gives no reason
     */
    public void answer(long id, CouncilAnswer answer) throws RecommendationException {
        require(answer.problem());
        on("answer", id, store -> store.keep(id, answer));
    }

    public void removeAnswer(long id) throws RecommendationException {
        on("answerRemoved", id, store -> store.forgetAnswer(id));
    }

    private void on(String verb, long id, Consumer<RecommendationStore> deed) throws RecommendationException {
        project.perform(new Action("recommendations.journal." + verb, "1"), handle -> {
            if (!ids(handle).contains(id)) {
                throw RecommendationException.gone();
            }
            deed.accept(new RecommendationStore(handle));
        });
    }

    private static List<Long> ids(Handle handle) {
        return new RecommendationStore(handle)
                .all().stream().map(Recommendation::id).toList();
    }

    private static void require(Optional<Message> problem) throws RecommendationException {
        if (problem.isPresent()) {
            throw new RecommendationException(problem.get());
        }
    }
}
