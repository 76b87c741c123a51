package nl.lotwijzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.PasswordStrength;
import nl.lotwijzer.vault.RecoveryKey;
import nl.lotwijzer.vault.Secret;
import nl.lotwijzer.vault.Vault;
import nl.lotwijzer.vault.VaultException;

/** The password on a project: putting one on its file, changing it, and taking it off. The tables stay what they are. */
public final class Protection {
    private final Project project;
    private final ProjectFile file;

    Protection(Project project, ProjectFile file) {
        this.project = project;
        this.file = file;
    }

    /**
     * Returns whether a project's file is protected, without opening it.
     *
     * @throws ProjectFileException if the file is missing, cannot be read or is no project
     */
    public static boolean isOn(Path path) throws ProjectFileException {
        return ProjectFile.isSealed(path.toAbsolutePath().normalize());
    }

    /** Returns whether the project is protected. */
    public boolean on() {
        return file.database() instanceof SealedDatabase;
    }

    /**
     * Protects the project, and every copy beside it, for which one new copy comes.
     *
     * @param cost what a guess at the password will cost; {@link KeyCost#USUAL} but in tests
     * @return the recovery key, which is told this once
     * @throws ProjectFileException if the password is weak, or the file is open elsewhere or cannot be replaced
     */
    public RecoveryKey protect(String password, KeyCost cost) throws ProjectFileException {
        if (on()) {
            throw new IllegalStateException("The project is protected already");
        }
        requireStrong(password);
        Vault.Made made;
        try (Secret secret = Secret.password(password)) {
            made = Vault.make(secret, cost);
        }
        project.<Vault, ProjectFileException>alone(() -> seal(made.vault()));
        project.perform(Action.note("project.journal.protect", ""), handle -> {});
        project.<Path, ProjectFileException>alone(() -> Backups.replaceAll(file, project.clock()));
        return made.recoveryKey();
    }

    private Vault seal(Vault vault) throws ProjectFileException {
        file.leaveNoTrace();
        Path path = file.path();
        try {
            byte[] image = file.database().image();
            file.database().close();
            try {
                requireAlone();
                Vault sealed = WholeFile.<Vault, RuntimeException>make(path, out -> vault.seal(image, out));
                file.replace(new SealedDatabase(path, false, sealed, image));
                return sealed;
            } catch (FilesException | ProjectFileException e) {
                file.replace(new PlainDatabase(path, false));
                throw e;
            }
        } catch (FilesException e) {
            throw new ProjectFileException(e.told(), e);
        } catch (SQLException e) {
            throw new ProjectFileException(Message.of("project.protect.failed", ProjectFile.nameOf(path)), e);
        }
    }

    /** Another program that has the file open keeps a log beside it, which must not be taken for the new file's. */
    private void requireAlone() throws ProjectFileException {
        Path path = file.path();
        if (Files.exists(path.resolveSibling(path.getFileName() + "-wal"))) {
            throw new ProjectFileException(Message.of("project.protect.openElsewhere", ProjectFile.nameOf(path)));
        }
    }

    /** Returns whether a secret opens the project; it takes as long as opening does. */
    public boolean opensWith(Secret secret) {
        return sealed().vault().opensWith(secret);
    }

    /**
     * Changes the password. The recovery key stays, and copies made before keep the password they had. Who is at a screen
     * that somebody left open cannot take the project over.
     *
     * @param known the password that it has, or the recovery key
     * @throws ProjectFileException if that is neither, or the new password is weak
     */
    public void changePassword(String known, String password) throws ProjectFileException {
        if (!isPassword(known) && !isRecoveryKey(known)) {
            throw new ProjectFileException(Message.of("project.protect.notCurrent"));
        }
        requireStrong(password);
        try (Secret secret = Secret.password(password)) {
            rekey(sealed().vault().withPassword(secret), "project.journal.password");
        }
    }

    private boolean isPassword(String typed) {
        try (Secret secret = Secret.password(typed)) {
            return opensWith(secret);
        }
    }

    private boolean isRecoveryKey(String typed) {
        try (Secret secret = Secret.recovery(RecoveryKey.read(typed))) {
            return opensWith(secret);
        } catch (VaultException e) {
            // It does not even look like one.
            return false;
        }
    }

    /** Makes a new recovery key, and tells it this once; the one before opens only copies made before. */
    public RecoveryKey renewRecoveryKey() {
        Vault.Made made = sealed().vault().withRecoveryKey();
        rekey(made.vault(), "project.journal.recoveryKey");
        return made.recoveryKey();
    }

    private void rekey(Vault vault, String action) {
        SealedDatabase database = sealed();
        Vault before = database.vault();
        database.rekey(vault);
        boolean kept = false;
        try {
            project.perform(Action.note(action, ""), handle -> {});
            kept = true;
        } finally {
            if (!kept) {
                database.rekey(before);
            }
        }
    }

    /**
     * Takes the password off. Copies made before keep theirs.
     *
     * @throws ProjectFileException if the file cannot be replaced
     */
    public void takeOff() throws ProjectFileException {
        SealedDatabase before = sealed();
        project.perform(Action.note("project.journal.unprotect", ""), handle -> {});
        project.<Path, ProjectFileException>alone(() -> {
            Path path = file.path();
            try {
                byte[] image = before.image();
                WholeFile.write(path, image);
                before.close();
                file.replace(new PlainDatabase(path, false));
                return path;
            } catch (FilesException e) {
                throw new ProjectFileException(e.told(), e);
            } catch (SQLException e) {
                throw new ProjectFileException(Message.of("project.protect.failed", ProjectFile.nameOf(path)), e);
            }
        });
    }

    private SealedDatabase sealed() {
        if (file.database() instanceof SealedDatabase sealed) {
            return sealed;
        }
        throw new IllegalStateException("The project is not protected");
    }

    static void requireStrong(String password) throws ProjectFileException {
        if (PasswordStrength.of(password) == PasswordStrength.WEAK) {
            throw new ProjectFileException(Message.of("project.protect.weak", PasswordStrength.FEWEST));
        }
    }
}
