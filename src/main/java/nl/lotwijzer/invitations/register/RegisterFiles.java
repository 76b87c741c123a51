package nl.lotwijzer.invitations.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Reads registers from the files that municipalities send. */
public final class RegisterFiles {
    private static final int BUFFER = 1 << 16;

    private RegisterFiles() {}

    /**
     * Reads the header and the first rows of a file.
     *
     * @throws InputException if the file cannot be read, with what to do about it
     */
    public static Sheet top(Path file) throws InputException {
        return SpreadsheetReader.top(file, Optional.empty(), OptionalInt.empty());
    }

    /** Proposes what the columns are read as, by their names and the first rows. */
    public static RegisterMapping propose(Sheet top) {
        return RegisterMapping.proposed(top.columns(), top.rows());
    }

    /**
     * Reads a whole file, row by row.
     *
     * @param rowsRead told now and then how many rows were read; what it throws stops the reading
     * @throws InputException if the file cannot be read, has changed meanwhile, or the mapping cannot be used
     */
    public static Register read(Path file, RegisterMapping mapping, IntConsumer rowsRead) throws InputException {
        String name = String.valueOf(file.getFileName());
        mapping.check(name);
        FileFacts facts = facts(file, name);
        Register register = new Register(facts, mapping);
        SpreadsheetReader.rows(file, Optional.empty(), new Rows(register), rowsRead);
        if (!facts.equals(facts(file, name))) {
            throw new InputException(Place.in(name), Message.of("invitations.problem.fileChanged"));
        }
        register.complete();
        return register;
    }

    private static FileFacts facts(Path file, String name) throws InputException {
        MessageDigest sha256 = sha256();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        } catch (IOException e) {
            throw new InputException(Place.in(name), Message.of("invitations.problem.unreadableFile"));
        }
        return new FileFacts(name, bytes, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }
}
