package nl.lotwijzer.support;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a training is about, when and where. White space around the texts is taken off; a text that is not known is empty.
 *
 * @param audience whom it is for
 * @param trainer  who gives it
 * @param capacity for how many people there is a place, from 1 to {@value #MOST}
 */
public record TrainingDetails(
        TrainingKind kind,
        String title,
        TrainingLength length,
        LocalDate date,
        LocalTime starts,
        String place,
        String audience,
        String trainer,
        int capacity,
        String remark) {
    /** For how many people there is a place unless something else is said. */
    public static final int USUAL_CAPACITY = 20;

    public static final int MOST = 500;

    public TrainingDetails {
        title = folded(title);
        place = folded(place);
        audience = folded(audience);
        trainer = folded(trainer);
        remark = remark.strip();
        starts = starts.withSecond(0).withNano(0);
    }

    /** Returns when it ends, on the clock. */
    public LocalTime ends() {
        return starts.plus(length.duration());
    }

    void check() throws SupportException {
        if (title.isEmpty()) {
            throw SupportException.of("title");
        }
        if (capacity < 1 || capacity > MOST) {
            throw SupportException.of("capacity", MOST);
        }
    }

    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
