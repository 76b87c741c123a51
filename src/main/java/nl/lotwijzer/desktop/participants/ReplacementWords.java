package nl.lotwijzer.desktop.participants;

import java.util.Map;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.ReplacementEvent;

/** The words of the protocol for what happens after the draw, as people read them; a ground of the rules stays as it is. */
final class ReplacementWords {
    private static final Map<String, String> KEYS = Map.of(
            ReplacementEvent.WITHDRAWN, "withdrawn",
            ReplacementEvent.ERASED, "erased",
            ReplacementEvent.SPOKEN, "spoken",
            ReplacementEvent.NO_ANSWER, "noAnswer",
            ReplacementEvent.CALL_BACK, "callBack",
            ReplacementEvent.ACCEPTS, "accepts",
            ReplacementEvent.REFUSES, "refuses");

    private ReplacementWords() {}

    /** Returns a ground or the outcome of a call in words. */
    static String of(Texts texts, String remark) {
        String key = KEYS.get(remark);
        return key == null ? remark : texts.get("desktop.participants.remark." + key);
    }

    /** Returns an event in a sentence, with names. */
    static String sentence(Texts texts, ReplacementModel.Replacing now, ReplacementEvent event) {
        String forWhom = event.forWhom() == null ? "" : now.who(event.forWhom());
        return texts.get(
                "desktop.participants.event." + event.kind(), now.who(event.who()), of(texts, event.remark()), forWhom);
    }
}
