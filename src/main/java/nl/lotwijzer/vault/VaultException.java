package nl.lotwijzer.vault;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;

/** A sealed file cannot be opened, or a recovery key cannot be read; the message says why and what to do. */
public final class VaultException extends UserException {
    /** Why. */
    public enum Trouble {
        /** It is no sealed file at all. */
        NO_VAULT("vault.trouble.noVault"),
        /** A newer version of the program made it. */
        NEWER("vault.trouble.newer"),
        /** The file is whole, and the password another. */
        WRONG_PASSWORD("vault.trouble.password"),
        /** The file is whole, and the recovery key another. */
        WRONG_RECOVERY_KEY("vault.trouble.recoveryKey"),
        /** Something in the file was changed. */
        DAMAGED("vault.trouble.damaged"),
        /** The end of the file is missing. */
        TRUNCATED("vault.trouble.truncated"),
        /** A recovery key was typed with a mistake. */
        TYPING_MISTAKE("vault.trouble.typing");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }
    }

    private final Trouble trouble;

    VaultException(Trouble trouble, Object... arguments) {
        super(Message.of(trouble.key, arguments));
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
