package nl.lotwijzer.invitations.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.spreadsheet.Sheet;

/** Registers written and read by tests. */
public final class Registers {
    public static final RegisterRules RULES =
            new RegisterRules(LocalDate.of(2026, 9, 1), 16, 0, Secrecy.LEAVE_OUT, Set.of(), false);

    private Registers() {}

    /** Reads these lines as a CSV file in this folder. */
    public static Register read(Path folder, String... lines) throws UserException, IOException {
        return read(Files.writeString(folder.resolve("register.csv"), String.join("\n", lines)));
    }

    /** Reads a file as proposed. */
    public static Register read(Path file) throws UserException {
        Sheet top = RegisterFiles.top(file);
        return RegisterFiles.read(file, RegisterFiles.propose(top), rows -> {});
    }

    public static Judgement judge(Register register, RegisterRules rules) {
        return Judgement.of(register, rules, Barred.NOBODY, rows -> {});
    }

    public static Frame frame(Register register, Unit unit) {
        return Frame.of(judge(register, RULES), unit);
    }
}
