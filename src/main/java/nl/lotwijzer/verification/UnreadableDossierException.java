package nl.lotwijzer.verification;

import java.util.Locale;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.protocol.DossierException;

/** A file or folder that cannot be read as a dossier. */
public final class UnreadableDossierException extends UserException {
    private static final long serialVersionUID = 1L;

    UnreadableDossierException(DossierException cause) {
        super(
                Message.of(
                        "verification.unreadable."
                                + cause.problem()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace("_", ""),
                        cause.entry()),
                cause);
    }

    UnreadableDossierException(Message told) {
        super(told);
    }
}
