package nl.lotwijzer.desktop.allowances;

import nl.lotwijzer.allowances.Obstacle;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.money.Euro;

/** Which participants are listed. */
enum PeopleFilter {
    ALL,
    /** Something is due. */
    DUE,
    /** A legal limit is passed. */
    WARNED,
    /** Something is due and no account is known. */
    NO_ACCOUNT,
    /** Kilometres are paid and nobody knows how many. */
    NO_DISTANCE,
    /** Something that was paid is to be corrected. */
    CORRECTED,
    /** Is not in the next batch on purpose. */
    ASIDE;

    boolean lets(PersonAllowance person) {
        return switch (this) {
            case ALL -> true;
            case DUE -> person.due().compareTo(Euro.ZERO) > 0;
            case WARNED -> !person.warnings().isEmpty();
            case NO_ACCOUNT ->
                person.obstacle().filter(Obstacle.NO_ACCOUNT::equals).isPresent();
            case NO_DISTANCE -> person.distanceMissing();
            case CORRECTED -> person.lines().stream().anyMatch(line -> line.corrects());
            case ASIDE ->
                person.obstacle().filter(why -> why != Obstacle.NO_ACCOUNT).isPresent();
        };
    }
}
