package nl.lotwijzer.desktop.support;

import java.time.LocalDate;
import nl.lotwijzer.support.TrainingDetails;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;
import org.jspecify.annotations.Nullable;

/** A training as it stands in the fields. */
record TrainingInput(
        TrainingKind kind,
        String title,
        TrainingLength length,
        @Nullable LocalDate date,
        String starts,
        String place,
        String audience,
        String trainer,
        String capacity,
        String remark) {
    /** @throws InputException if a day, time or number is not written as one */
    TrainingDetails read() throws InputException {
        return new TrainingDetails(
                kind,
                title,
                length,
                InputException.day(date),
                InputException.clock(starts),
                place,
                audience,
                trainer,
                InputException.number(capacity, TrainingDetails.USUAL_CAPACITY),
                remark);
    }
}
