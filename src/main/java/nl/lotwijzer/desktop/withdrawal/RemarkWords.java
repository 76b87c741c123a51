package nl.lotwijzer.desktop.withdrawal;

import java.util.Map;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.ReplacementEvent;

/** The words of the protocol for why somebody left or how a call ended, as people read them. */
public final class RemarkWords {
    private static final Map<String, String> KEYS = Map.of(
            ReplacementEvent.WITHDRAWN, "withdrawn",
            ReplacementEvent.ERASED, "erased",
            ReplacementEvent.SPOKEN, "spoken",
            ReplacementEvent.NO_ANSWER, "noAnswer",
            ReplacementEvent.CALL_BACK, "callBack",
            ReplacementEvent.ACCEPTS, "accepts",
            ReplacementEvent.REFUSES, "refuses");

    private RemarkWords() {}

    /** Returns a ground or the outcome of a call in words; a ground of the rules stays as it is. */
    public static String of(Texts texts, String remark) {
        String key = KEYS.get(remark);
        return key == null ? remark : texts.get("desktop.participants.remark." + key);
    }
}
