package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A canonical file while it is written: a header and lines of fields. */
final class Sheet {
    private final String header;
    private final List<String> lines = new ArrayList<>();

    Sheet(String... header) {
        this.header = String.join("\t", header);
    }

    Sheet line(@Nullable Object... fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            line.append(i == 0 ? "" : "\t").append(Objects.requireNonNullElse(fields[i], Canonical.NOTHING));
        }
        lines.add(line.toString());
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder(header).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    String sorted() {
        lines.sort(Canonical.ORDER);
        return text();
    }
}
