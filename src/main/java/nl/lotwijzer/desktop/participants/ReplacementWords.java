package nl.lotwijzer.desktop.participants;

import nl.lotwijzer.desktop.withdrawal.RemarkWords;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.ReplacementEvent;

/** What happens to the panel after the draw, as people read it. */
final class ReplacementWords {
    private ReplacementWords() {}

    /** Returns an event in a sentence, with names. */
    static String sentence(Texts texts, ReplacementModel.Replacing now, ReplacementEvent event) {
        String forWhom = event.forWhom() == null ? "" : now.who(event.forWhom());
        return texts.get(
                "desktop.participants.event." + event.kind(),
                now.who(event.who()),
                RemarkWords.of(texts, event.remark()),
                forWhom);
    }
}
