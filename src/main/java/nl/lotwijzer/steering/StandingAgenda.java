package nl.lotwijzer.steering;

import java.util.List;
import nl.lotwijzer.language.Texts;

/** The agenda with which a steering group begins. */
public final class StandingAgenda {
    private record Standing(String key, int minutes, AgendaKind kind) {}

    private static final List<Standing> ITEMS = List.of(
            new Standing("opening", 5, AgendaKind.INFORM),
            new Standing("actions", 10, AgendaKind.DISCUSS),
            new Standing("progress", 20, AgendaKind.DISCUSS),
            new Standing("risks", 15, AgendaKind.DISCUSS),
            new Standing("budget", 10, AgendaKind.DISCUSS),
            new Standing("closing", 5, AgendaKind.INFORM));

    private StandingAgenda() {}

    /** Returns its items in the language of these texts. */
    public static List<AgendaDetails> in(Texts texts) {
        return ITEMS.stream()
                .map(item -> new AgendaDetails(
                        texts.get("steering.standing." + item.key()), "", item.minutes(), item.kind(), true, ""))
                .toList();
    }
}
