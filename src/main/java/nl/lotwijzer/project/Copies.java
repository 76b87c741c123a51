package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.RecoveryKey;
import nl.lotwijzer.vault.Secret;
import nl.lotwijzer.vault.Vault;
import nl.lotwijzer.vault.VaultException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The copies of a project: those beside its file, going back to one, and one for a colleague. */
public final class Copies {
    private static final String HAND_OVER = "project.journal.handOver";

    private final Project project;
    private final ProjectFile file;
    private final Clock clock;

    Copies(Project project, ProjectFile file, Clock clock) {
        this.project = project;
        this.file = file;
        this.clock = clock;
    }

    /** Returns the copies beside the file with what is known of each, the newest first. */
    public List<Backup> all() throws ProjectFileException {
        List<JournalEntry> now = project.journal().entries();
        List<Backup> all = new ArrayList<>();
        for (Path copy : Backups.of(file.path())) {
            try {
                all.add(new Backup(copy, Backups.madeAt(copy), Files.size(copy), state(copy, now)));
            } catch (IOException e) {
                throw new ProjectFileException(Message.of("project.file.unreadable", ProjectFile.nameOf(copy)), e);
            }
        }
        return all;
    }

    private Optional<Backup.State> state(Path copy, List<JournalEntry> now) throws IOException {
        try (Handle handle = Connections.inMemory(image(copy), true)) {
            List<JournalEntry> then = new JournalStore(handle).entries();
            return then.isEmpty() || !then.getFirst().equals(now.getFirst())
                    ? Optional.empty()
                    : Optional.of(new Backup.State(then.getLast(), lost(then, now)));
        } catch (VaultException | SQLException | JdbiException _) {
            return Optional.empty();
        }
    }

    private byte[] image(Path copy) throws IOException, VaultException {
        byte[] bytes = Files.readAllBytes(copy);
        return file.database() instanceof SealedDatabase sealed && Vault.isSealed(bytes)
                ? sealed.vault().open(bytes)
                : Connections.withoutLog(bytes);
    }

    /** Both begin alike; where they part, what comes after is lost. */
    private static int lost(List<JournalEntry> then, List<JournalEntry> now) {
        int alike = 0;
        while (alike < Math.min(then.size(), now.size()) && then.get(alike).equals(now.get(alike))) {
            alike++;
        }
        return now.size() - alike;
    }

    /**
     * Goes back to a copy. The project as it stands is copied first, and the journal says that this was done.
     *
     * @throws ProjectFileException if the copy cannot be read or the file cannot be written; the project stays as it is
     *                              then
     */
    public void restore(Backup backup) throws ProjectFileException {
        Path copy = backup.file();
        Backup.State state = backup.state()
                .orElseThrow(() ->
                        new ProjectFileException(Message.of("project.copies.unreadable", ProjectFile.nameOf(copy))));
        JournalEntry from = project.journal().head();
        int older = project.<Integer, ProjectFileException>alone(() -> {
            Backups.write(file, clock, Optional.of(copy));
            try {
                return file.restore(copy);
            } catch (SQLException | IOException | VaultException e) {
                throw new ProjectFileException(Message.of("project.copies.unreadable", ProjectFile.nameOf(copy)), e);
            }
        });
        project.perform(
                Action.irrevocable(
                        "project.journal.restore",
                        from.number() + " → " + state.head().number() + ", "
                                + from.hash().substring(0, Journal.FEWEST_DIGITS)
                                + (older > 0 ? ", " + older : "")),
                handle -> {});
    }

    /**
     * Writes a copy of the project for somebody else, with the entry in its journal that says so.
     *
     * @param to       where; an existing file is replaced
     * @param password of its own; empty to leave the protection, or the lack of it, as it is here
     * @return the recovery key of the copy, where it has a password of its own
     * @throws ProjectFileException if the password is weak or the copy cannot be written
     */
    public Optional<RecoveryKey> handOver(Path to, Optional<String> password, KeyCost cost)
            throws ProjectFileException {
        Path wanted = to.toAbsolutePath().normalize();
        if (wanted.equals(file.path())) {
            throw new ProjectFileException(Message.of("project.copies.itself", ProjectFile.nameOf(wanted)));
        }
        if (password.isPresent()) {
            Protection.requireStrong(password.get());
        }
        if (!project.readOnly()) {
            project.perform(Action.note(HAND_OVER, password.isPresent() ? "protected" : ""), handle -> {});
        }
        try {
            if (password.isEmpty()) {
                file.database().copy(wanted);
                return Optional.empty();
            }
            byte[] image = file.database().image();
            try (Secret secret = Secret.password(password.get())) {
                Vault.Made made = Vault.make(secret, cost);
                WholeFile.<Vault, RuntimeException>make(
                        wanted, out -> made.vault().seal(image, out));
                return Optional.of(made.recoveryKey());
            }
        } catch (FilesException e) {
            throw new ProjectFileException(e.told(), e);
        } catch (SQLException e) {
            throw new ProjectFileException(Message.of("project.copies.notWritten", ProjectFile.nameOf(wanted)), e);
        }
    }

    /** Returns who handed this copy over and when, until something is done in it. */
    public Optional<JournalEntry> handedOver() {
        JournalEntry head = project.journal().head();
        return head.action().equals(HAND_OVER) ? Optional.of(head) : Optional.empty();
    }
}
