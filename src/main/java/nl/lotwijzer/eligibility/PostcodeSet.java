package nl.lotwijzer.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Many ranges of postcodes, joined where they touch, so that one look-up tells whether a postcode lies in them. */
final class PostcodeSet {
    private final TreeMap<Integer, Integer> highByLow = new TreeMap<>();

    PostcodeSet(List<PostcodeRange> ranges) {
        int low = 0;
        int high = -1;
        for (PostcodeSpan span : ranges.stream()
                .map(PostcodeRange::span)
                .sorted(Comparator.comparingInt(PostcodeSpan::low))
                .toList()) {
            if (high >= 0 && span.low() <= high + 1) {
                high = Math.max(high, span.high());
            } else {
                low = span.low();
                high = span.high();
            }
            highByLow.put(low, high);
        }
    }

    boolean isEmpty() {
        return highByLow.isEmpty();
    }

    /**
     * Returns whether this postcode lies in one of the ranges.
     *
     * @return empty if it is no postcode, or its letters are not known and matter
     */
    Optional<Boolean> holds(String postcode) {
        return PostcodeSpan.of(postcode).flatMap(asked -> {
            Map.Entry<Integer, Integer> range = highByLow.floorEntry(asked.high());
            if (range == null || range.getValue() < asked.low()) {
                return Optional.of(false);
            }
            return range.getKey() <= asked.low() && asked.high() <= range.getValue()
                    ? Optional.of(true)
                    : Optional.empty();
        });
    }
}
