package nl.lotwijzer.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.lotwijzer.invitations.register.Barred;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.RegisterField;
import nl.lotwijzer.invitations.register.RegisterFiles;
import nl.lotwijzer.invitations.register.RegisterMapping;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.register.Secrecy;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws letters from a register as a project does, but without one, so that a supervisor can do it again. */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class InviteCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "REGISTER", descriptionKey = "invite.register")
    @SuppressWarnings("NullAway.Init")
    private Path register;

    @Option(names = "--letters", required = true, paramLabel = "N", descriptionKey = "invite.letters")
    private int letters;

    @Option(names = "--seed", required = true, paramLabel = "TEXT", descriptionKey = "invite.seed")
    @SuppressWarnings("NullAway.Init")
    private String seed;

    @Option(names = "--round", defaultValue = "1", paramLabel = "R", descriptionKey = "invite.round")
    private int round = 1;

    @Option(names = "--per", defaultValue = "person", paramLabel = "UNIT", descriptionKey = "invite.per")
    private String per = "person";

    @Option(names = "--divide", defaultValue = "proportional", paramLabel = "HOW", descriptionKey = "invite.divide")
    private String divide = "proportional";

    @Option(names = "--given", split = ",", paramLabel = "AREA=N", descriptionKey = "invite.given")
    private Map<String, Integer> given = new LinkedHashMap<>();

    @Option(names = "--by", paramLabel = "COL", descriptionKey = "invite.by")
    private @Nullable String by;

    @Option(names = "--minimum-age", defaultValue = "0", paramLabel = "YEARS", descriptionKey = "invite.minimumAge")
    private int minimumAge;

    @Option(names = "--maximum-age", defaultValue = "0", paramLabel = "YEARS", descriptionKey = "invite.maximumAge")
    private int maximumAge;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "invite.on")
    private @Nullable LocalDate on;

    @Option(names = "--place", paramLabel = "NAME", descriptionKey = "invite.place")
    private Set<String> places = new TreeSet<>();

    @Option(names = "--secret-too", descriptionKey = "invite.secretToo")
    private boolean secretToo;

    @Option(names = "--all-where-short", descriptionKey = "invite.allWhereShort")
    private boolean allWhereShort;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "invite.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws UserException {
        RegisterRules rules = rules();
        SamplePlan plan = plan();
        if (seed.isBlank() || round < 1) {
            throw new CommandException(Message.of("commandline.invite.seed"));
        }
        OutputFolder folder = new OutputFolder(out);
        folder.require();
        Sheet top = RegisterFiles.top(register);
        Judgement judgement =
                Judgement.of(RegisterFiles.read(register, mapping(top), rows -> {}), rules, Barred.NOBODY, rows -> {});
        InviteOutput output = new InviteOutput(Frame.of(judgement, plan.unit()), plan, new Lots(seed, round));
        folder.replace(output.files(), InviteOutput.NAMES);
        output.print(
                spec.commandLine().getOut(),
                commands.texts(),
                out.toAbsolutePath().normalize());
        return Commands.DONE;
    }

    private RegisterRules rules() throws CommandException {
        LocalDate day = on;
        if (day == null) {
            if (minimumAge > 0 || maximumAge > 0) {
                throw new CommandException(Message.of("commandline.invite.on"));
            }
            day = LocalDate.EPOCH; // No age is asked for, so no day counts.
        }
        if (minimumAge < 0 || minimumAge > 120 || maximumAge < 0 || maximumAge > 120) {
            throw new CommandException(Message.of("commandline.invite.ages"));
        }
        return new RegisterRules(
                day, minimumAge, maximumAge, secretToo ? Secrecy.SEPARATE : Secrecy.LEAVE_OUT, places, false);
    }

    private SamplePlan plan() throws CommandException {
        Unit unit = chosen(Unit.class, per, "commandline.invite.per");
        Division division =
                given.isEmpty() ? chosen(Division.class, divide, "commandline.invite.divide") : Division.GIVEN;
        if (division == Division.GIVEN && given.isEmpty()) {
            throw new CommandException(Message.of("commandline.invite.divide", divide));
        }
        int count = given.isEmpty()
                ? letters
                : given.values().stream().mapToInt(number -> number).sum();
        if (count < 1 || count != letters) {
            throw new CommandException(Message.of("commandline.invite.letters", letters, count));
        }
        return new SamplePlan(unit, division, count, given, allWhereShort);
    }

    private static <E extends Enum<E>> E chosen(Class<E> choices, String word, String problem) throws CommandException {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(word.toUpperCase(Locale.ROOT))) {
                return choice;
            }
        }
        throw new CommandException(Message.of(problem, word));
    }

    private RegisterMapping mapping(Sheet top) throws CommandException {
        RegisterMapping proposed = RegisterFiles.propose(top);
        if (by == null) {
            return proposed;
        }
        Column column = top.column(by).orElseThrow(() -> new CommandException(Message.of("commandline.invite.by", by)));
        return proposed.with(column.index(), RegisterField.AREA);
    }
}
