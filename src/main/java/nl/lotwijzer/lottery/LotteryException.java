package nl.lotwijzer.lottery;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** The lottery cannot be computed, drawn or annulled as things stand; the message says why and what to do. */
public final class LotteryException extends UserException {
    LotteryException(Message told) {
        super(told);
    }
}
