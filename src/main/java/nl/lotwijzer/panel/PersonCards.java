package nl.lotwijzer.panel;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The cards of the participants. Whoever told nothing has an empty one. */
public final class PersonCards {
    private final Project project;

    public PersonCards(Project project) {
        this.project = project;
    }

    /** Returns the cards on which something stands, by the id of the registrant. */
    public Map<Long, PersonCard> all() {
        return project.read(handle -> new PersonCardStore(handle).all());
    }

    /** Returns the card of a registrant; an empty one if nothing was told. */
    public PersonCard of(long id) {
        return project.read(handle -> new PersonCardStore(handle).of(id));
    }

    /**
     * Changes the card of a registrant as it stands, so that what somebody else fills in meanwhile stays.
     *
     * @param change makes the card anew, for the same registrant
     * @throws PanelException if a number on it is out of its range
     */
    public void change(long id, UnaryOperator<PersonCard> change) throws PanelException {
        project.perform(new Action("panel.journal.card", "1"), handle -> {
            PersonCardStore store = new PersonCardStore(handle);
            PersonCard changed = change.apply(store.of(id));
            requirePossible(changed);
            store.keep(changed);
        });
    }

    private static void requirePossible(PersonCard card) throws PanelException {
        int children = card.care().children();
        if (children < 0 || children > PersonCard.MOST_CHILDREN) {
            throw new PanelException(Message.of("panel.problem.children", PersonCard.MOST_CHILDREN));
        }
        int kilometres = card.travel().kilometres().orElse(0);
        if (kilometres < 0 || kilometres > PersonCard.MOST_KILOMETRES) {
            throw new PanelException(Message.of("panel.problem.kilometres", PersonCard.MOST_KILOMETRES));
        }
    }
}
