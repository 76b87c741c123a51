package nl.lotwijzer.desktop.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.sessions.TableNumbers;

/** What the window at the door says of a person. */
final class DoorWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final ZoneId zone;

    DoorWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    String clock(Instant moment) {
        return moment.atZone(zone).format(CLOCK);
    }

    /** Returns at which table somebody sits, and of several rounds at which in each; empty for who has no seat. */
    String table(Door door, long person) {
        List<Integer> tables = door.tables().getOrDefault(person, List.of());
        List<Integer> different = tables.stream().distinct().toList();
        if (different.isEmpty()) {
            return "";
        }
        return different.size() == 1
                ? text("table", different.getFirst())
                : text(
                        "tables",
                        tables.stream()
                                .map(table -> table == TableNumbers.NONE ? "–" : Integer.toString(table))
                                .collect(Collectors.joining(" · ")));
    }

    /** Returns what to arrange at the door for somebody: access, an interpreter, children. */
    List<String> needs(Door door, long person) {
        PersonCard card = door.cards().get(person);
        List<String> needs = new ArrayList<>();
        if (card == null) {
            return needs;
        }
        if (card.access().wheelchair()) {
            needs.add(text("wheelchair"));
        }
        if (!card.access().other().isBlank()) {
            needs.add(card.access().other());
        }
        if (card.speech().interpreter()) {
            needs.add(
                    card.speech().language().isBlank()
                            ? text("interpreter")
                            : text("interpreterFor", card.speech().language()));
        } else if (!card.speech().language().isBlank()) {
            needs.add(text("speaks", card.speech().language()));
        }
        if (card.care().asked()) {
            needs.add(text("children", card.care().children()));
        }
        return needs;
    }

    String text(String key, Object... arguments) {
        return texts.get("desktop.checkin." + key, arguments);
    }
}
