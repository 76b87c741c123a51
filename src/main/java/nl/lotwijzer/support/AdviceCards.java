package nl.lotwijzer.support;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The advice cards: what was bought, what was used, what is left. */
public final class AdviceCards {
    private final Project project;

    public AdviceCards(Project project) {
        this.project = project;
    }

    /** Returns all cards by the day on which they were bought. */
    public List<AdviceCard> all() {
        return project.read(handle -> new AdviceStore(handle).all());
    }

    /** @throws SupportException if it has no name, or a number or day that cannot be */
    public AdviceCard buy(CardDetails details) throws SupportException {
        details.check();
        return project.change(new Action("support.journal.card", "minutes=" + details.minutes()), handle -> {
            AdviceStore store = new AdviceStore(handle);
            return store.find(store.insert(details));
        });
    }

    /** @throws SupportException as {@link #buy} does, or if the card is gone */
    public void change(long id, CardDetails details) throws SupportException {
        details.check();
        project.perform(new Action("support.journal.cardChange", "minutes=" + details.minutes()), handle -> {
            AdviceStore store = new AdviceStore(handle);
            store.find(id);
            store.update(id, details);
        });
    }

    /** Removes a card with everything that was used of it. */
    public void remove(long id) {
        project.perform(new Action("support.journal.cardRemove", "1"), handle -> new AdviceStore(handle).delete(id));
    }

    /**
     * Notes advice that was given; with an id, changes what was noted.
     *
     * @param overdraw whether more may be used than is left, or on a day on which the card does not count
     * @throws SupportException if the subject is missing, a number cannot be, the card is gone, or, unless it may, it would
     *                          be overdrawn or used after its last day
     */
    public void use(long card, AdviceUse use, boolean overdraw) throws SupportException {
        use.check();
        project.perform(new Action("support.journal.advice", "minutes=" + use.minutes()), handle -> {
            AdviceStore store = new AdviceStore(handle);
            Optional<SupportException> objection = objection(store.find(card), use);
            if (!overdraw && objection.isPresent()) {
                throw objection.get();
            }
            if (use.id() == 0) {
                store.insert(card, use);
            } else {
                store.update(use);
            }
        });
    }

    /** Returns why this use asks for a confirmation, if it does: more than is left, or outside the days of the card. */
    public static Optional<SupportException> objection(AdviceCard card, AdviceUse use) {
        int before = card.uses().stream()
                .filter(one -> one.id() == use.id() && use.id() != 0)
                .mapToInt(AdviceUse::minutes)
                .sum();
        int left = card.left() + before - use.minutes();
        if (left < 0) {
            return Optional.of(SupportException.of("overdrawn", Minutes.message(-left)));
        }
        return card.details().validUntil().filter(use.date()::isAfter).map(end -> SupportException.of("expired", end));
    }

    /** Takes away what was noted as used. */
    public void removeUse(long use) {
        project.perform(
                new Action("support.journal.adviceRemove", "1"), handle -> new AdviceStore(handle).deleteUse(use));
    }
}
