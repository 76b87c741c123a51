package nl.lotwijzer.sessions;

import java.util.List;

/**
 * How a table plan can be mended on the day, when some stay away and others come.
 *
 * @param changes      who goes from where to where: by round, those who move first
 * @param fewestProven whether no way moves fewer people; if not, the search ended before it knew
 */
public record Reseat(Session session, List<SeatChange> changes, boolean fewestProven) {
    public Reseat {
        changes = List.copyOf(changes);
    }

    /** Returns those who sit at a table and have to go to another one. */
    public List<SeatChange> moves() {
        return changes.stream().filter(SeatChange::moves).toList();
    }

    /** Returns those who get a seat and had none. */
    public List<SeatChange> newcomers() {
        return changes.stream().filter(change -> change.from().isEmpty()).toList();
    }

    /** Returns those who lose their seat since they will not come. */
    public List<SeatChange> absentees() {
        return changes.stream().filter(change -> change.to().isEmpty()).toList();
    }
}
