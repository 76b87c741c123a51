package nl.lotwijzer.project;

import java.sql.Types;
import nl.lotwijzer.language.FitText;
import nl.lotwijzer.language.Message;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Refuses a text with half a character on its way into the database, where it would become a question mark without a word,
 * and with the character zero, at which SQLite may take a text to end.
 */
final class WholeCharacters extends AbstractArgumentFactory<String> {
    WholeCharacters() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        int at = unfit(text);
        if (at >= 0) {
            throw new UnfitText(FitText.problem(text)
                    .orElseGet(
                            () -> Message.of("project.text.character", "", "%04X".formatted((int) text.charAt(at)))));
        }
        return (position, statement, context) -> statement.setString(position, text);
    }

    private static int unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0 || (Character.isSurrogate(character) && FitText.unfit(text, i, text.length()) == i)) {
                return i;
            }
            if (Character.isHighSurrogate(character)) {
                i++;
            }
        }
        return -1;
    }
}
