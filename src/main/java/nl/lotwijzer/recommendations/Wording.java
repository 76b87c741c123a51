package nl.lotwijzer.recommendations;

import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * What a recommendation says.
 *
 * @param title       not blank
 * @param theme       under which it stands; empty for none
 * @param explanation why the assembly recommends it; may be empty
 * @param minority    what those who did not agree wanted to have said; may be empty
 */
public record Wording(String title, String text, String theme, String explanation, String minority) {
    public Wording {
        title = title.strip().replaceAll("\\s+", " ");
        text = text.strip();
        theme = theme.strip().replaceAll("\\s+", " ");
        explanation = explanation.strip();
        minority = minority.strip();
    }

    /** Returns what is wrong, if anything is. */
    Optional<Message> problem() {
        return title.isEmpty() ? Optional.of(Message.of("recommendations.problem.title")) : Optional.empty();
    }
}
