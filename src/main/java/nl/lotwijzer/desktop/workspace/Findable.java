package nl.lotwijzer.desktop.workspace;

import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something with a name that one can go to: a part of a screen, or something of the project that is shown there.
 *
 * @param kind   what it is
 * @param name   what it is called, searched
 * @param more   what else it is known by, as a number; searched too; may be empty
 * @param place  where it is shown
 * @param detail what that place's screen has to be told to show it, see {@link Screen#onShow}
 */
public record Findable(Kind kind, String name, String more, Place place, String detail) {
    /** What there is to find, the nearest at hand first. */
    public enum Kind {
        PART(Feather.SIDEBAR),
        SESSION(Feather.CALENDAR),
        DECISION(Feather.FLAG),
        RECOMMENDATION(Feather.CHECK_SQUARE),
        FACILITATOR(Feather.MESSAGE_CIRCLE),
        OFFICE(Feather.BRIEFCASE),
        PARTICIPANT(Feather.USERS),
        REGISTRANT(Feather.USER);

        private final Feather icon;

        Kind(Feather icon) {
            this.icon = icon;
        }

        public Feather icon() {
            return icon;
        }
    }

    /** A part of a screen, as a tab. */
    public static Findable part(Place place, String name, String detail) {
        return new Findable(Kind.PART, name, "", place, detail);
    }

    /**
     * The tabs of a screen.
     *
     * @param prefix  what the keys of their names begin with
     * @param details what the screen has to be told to show each, which is also the end of the key of its name
     */
    public static List<Findable> parts(Place place, Texts texts, String prefix, String... details) {
        return Arrays.stream(details)
                .map(detail -> part(place, texts.get(prefix + detail), detail))
                .toList();
    }
}
