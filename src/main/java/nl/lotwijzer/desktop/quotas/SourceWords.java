package nl.lotwijzer.desktop.quotas;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.population.AgeRange;
import nl.lotwijzer.quotas.population.PopulationSource;

/** Where population figures come from, in words. */
final class SourceWords {
    private static final int HASH_SHOWN = 16;

    private final Texts texts;
    private final PopulationSource source;
    private final ZoneId zone;

    SourceWords(Texts texts, PopulationSource source, ZoneId zone) {
        this.texts = texts;
        this.source = source;
        this.zone = zone;
    }

    /** Returns the source on one line: who published it, of when, of where. */
    String brief() {
        return Stream.of(texts.get(source.shape().told()).split(",", 2)[0], source.period(), source.region(), ages())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Returns all that is known of the source, by name. */
    SequencedMap<String, String> fields() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        String table = List.of(source.title(), source.tableId()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        put(fields, "shape", texts.get(source.shape().told()));
        put(fields, "table", table);
        put(fields, "period", source.period());
        put(fields, "region", source.region());
        put(fields, "topic", source.topic());
        put(fields, "ages", ages());
        put(fields, "file", source.fileName());
        put(fields, "hash", source.fileHash().substring(0, HASH_SHOWN) + "…");
        put(
                fields,
                "read",
                DateTimeFormatter.ofPattern("dd-MM-yyyy").withZone(zone).format(source.readAt()));
        return fields;
    }

    private void put(SequencedMap<String, String> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(texts.get("desktop.quotas.source." + key), value);
        }
    }

    private String ages() {
        AgeRange ages = source.ages();
        return ages == null || (ages.from() == 0 && ages.isOpen()) ? "" : texts.get(ages.told());
    }
}
