package nl.lotwijzer.desktop.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.lotwijzer.response.ResponseLine;

/** How the letters are put together in the table. */
enum Grouping {
    BATCH_AND_AREA,
    BATCH,
    AREA;

    List<ResponseLine> of(List<ResponseLine> lines) {
        return switch (this) {
            case BATCH_AND_AREA -> lines;
            case BATCH -> sums(lines, ResponseLine::batch, line -> with(line, line.batch(), ""));
            case AREA -> sums(lines, ResponseLine::area, line -> with(line, "", line.area()));
        };
    }

    private static List<ResponseLine> sums(
            List<ResponseLine> lines, Function<ResponseLine, String> key, Function<ResponseLine, ResponseLine> bare) {
        Map<String, ResponseLine> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(key.apply(line), bare.apply(line), ResponseLine::plus));
        return new ArrayList<>(sums.values());
    }

    private static ResponseLine with(ResponseLine line, String batch, String area) {
        return new ResponseLine(
                batch, area, line.letters(), line.undeliverable(), line.refused(), line.registrations());
    }
}
