package nl.lotwijzer.steering;

import java.util.Optional;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * What an item of an agenda is about. White space around the texts is taken off.
 *
 * @param owner    who brings it in; may be empty
 * @param minutes  how long it is to take, 1 to {@value #MOST_MINUTES}; null if that is not said
 * @param standing whether it comes back on the agenda of the next meeting
 * @param note     what was said about it; may be empty and may have several lines
 */
public record AgendaDetails(
        String title, String owner, @Nullable Integer minutes, AgendaKind kind, boolean standing, String note) {
    /** The longest an item can take, in minutes. */
    public static final int MOST_MINUTES = 600;

    public AgendaDetails {
        title = Words.folded(title);
        owner = Words.folded(owner);
        note = note.strip();
    }

    /** Returns an item that is not standing, about which nothing was said yet. */
    public static AgendaDetails of(String title, String owner, @Nullable Integer minutes, AgendaKind kind) {
        return new AgendaDetails(title, owner, minutes, kind, false, "");
    }

    public AgendaDetails withNote(String said) {
        return new AgendaDetails(title, owner, minutes, kind, standing, said);
    }

    /** Returns what is wrong with this item, if anything is. */
    Optional<Message> problem() {
        if (title.isEmpty()) {
            return Optional.of(Message.of("steering.problem.itemTitle"));
        }
        return minutes != null && (minutes < 1 || minutes > MOST_MINUTES)
                ? Optional.of(Message.of("steering.problem.minutes", MOST_MINUTES))
                : Optional.empty();
    }
}
