package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.population.Plan.Band;

/**
 * Age bands as people type them: {@code 15-24, 25 t/m 44, 45 tot 65, 65+}. Each keeps its own words as its name.
 *
 * @param bands   those that could be read, in the order in which they were typed
 * @param problem what could not be read
 */
public record BandText(List<Band> bands, Optional<Message> problem) {
    public BandText {
        bands = List.copyOf(bands);
    }

    /** Reads bands that are parted by commas, semicolons or line ends. */
    public static BandText of(String typed) {
        List<Band> bands = new ArrayList<>();
        for (String part : typed.split("[,;\\n]", -1)) {
            String name = part.strip().replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                continue;
            }
            Optional<AgeRange> ages = ages(name);
            if (ages.isEmpty()) {
                return new BandText(bands, Optional.of(Message.of("quotas.population.problem.band", name)));
            }
            bands.add(new Band(name, ages.get()));
        }
        return bands.isEmpty()
                ? new BandText(bands, Optional.of(Message.of("quotas.population.remark.noBands")))
                : new BandText(bands, Optional.empty());
    }

    /** Returns the ages that the name of a category stands for, if it is about age. */
    public static Optional<AgeRange> ages(String name) {
        return AgeWords.ofLabel(name);
    }
}
