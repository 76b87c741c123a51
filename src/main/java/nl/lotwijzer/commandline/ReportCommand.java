package nl.lotwijzer.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.pack.IssuedFile;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.report.pack.PeriodChoice;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes reports of a project as files, and enters them in its register only where that is asked for. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class ReportCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "reports.project")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--pack", required = true, split = ",", paramLabel = "PACK", descriptionKey = "reports.pack")
    private List<String> packs = new ArrayList<>();

    @Option(names = "--period", defaultValue = "whole", paramLabel = "PERIOD", descriptionKey = "reports.period")
    private String period = "whole";

    @Option(names = "--kind", defaultValue = "xlsx", split = ",", paramLabel = "KIND", descriptionKey = "reports.kind")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--about", defaultValue = "0", paramLabel = "N", descriptionKey = "reports.about")
    private int about;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "reports.out")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--register", descriptionKey = "reports.register")
    private boolean register;

    @Mixin
    private PasswordOption password = new PasswordOption();

    @Override
    public Integer call() throws UserException, IOException {
        Set<FileKind> wanted = wantedKinds();
        List<Pack> chosen = wantedPacks();
        new OutputFolder(out).require();
        try (Project project = password.open(
                file, new Actor("projectleider", ""), Clock.system(ZoneId.systemDefault()), commands.texts())) {
            if (register && project.readOnly()) {
                throw new CommandException(Message.of("project.file.readOnly", String.valueOf(file.getFileName())));
            }
            for (Pack pack : chosen) {
                write(project, pack, wanted);
            }
        }
        return Commands.DONE;
    }

    private void write(Project project, Pack pack, Set<FileKind> wanted) throws UserException, IOException {
        Texts texts = commands.texts();
        PrintWriter print = spec.commandLine().getOut();
        EnumSet<FileKind> written = EnumSet.copyOf(Packs.kinds(pack));
        written.retainAll(wanted);
        if (written.isEmpty()) {
            throw new CommandException(Message.of("commandline.report.kind", pack.word(), String.join(",", kinds)));
        }
        Packs made = new Packs(project);
        long subject = subject(project, pack);
        PackRequest request = new PackRequest(pack, texts.language(), period(made, pack, subject), subject);
        List<IssuedFile> files = register
                ? made.export(out, request, written, List.of()).files()
                : unregistered(made.make(request), written);
        files.forEach(one -> print.println(one.sha256() + "  " + one.name()));
    }

    private List<IssuedFile> unregistered(Report report, Set<FileKind> written) throws UserException, IOException {
        List<IssuedFile> files = new ArrayList<>();
        for (FileKind kind : written) {
            byte[] bytes = Packs.bytes(report, kind);
            String name = Packs.fileName(report, kind);
            WholeFile.write(out.resolve(name), bytes);
            files.add(new IssuedFile(name, Sha256.hex(bytes)));
        }
        return files;
    }

    /** With all packs, those that are about one session are left out unless the session is named. */
    private List<Pack> wantedPacks() throws CommandException {
        if (packs.equals(List.of(ALL))) {
            return Packs.all().stream()
                    .filter(pack -> pack != Pack.SESSION || about > 0)
                    .toList();
        }
        List<Pack> chosen = new ArrayList<>();
        for (String word : packs) {
            chosen.add(Packs.all().stream()
                    .filter(pack -> pack.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(Message.of(
                            "commandline.report.pack",
                            word,
                            String.join(
                                    ", ", Packs.all().stream().map(Pack::word).toList())))));
        }
        return chosen;
    }

    private Set<FileKind> wantedKinds() throws CommandException {
        EnumSet<FileKind> chosen = EnumSet.noneOf(FileKind.class);
        for (String word : kinds) {
            chosen.add(EnumSet.allOf(FileKind.class).stream()
                    .filter(kind -> kind.extension().equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(Message.of("commandline.report.noKind", word))));
        }
        return chosen;
    }

    private long subject(Project project, Pack pack) throws CommandException {
        CommandException missing = new CommandException(Message.of("commandline.report.about", about));
        return switch (pack) {
            case SESSION ->
                new Sessions(project)
                        .all().stream()
                                .filter(session -> session.number() == about)
                                .findFirst()
                                .map(Session::id)
                                .orElseThrow(() -> missing);
            case ALLOWANCES ->
                about == 0
                        ? 0
                        : new Batches(project)
                                .all().stream()
                                        .filter(batch -> batch.number() == about)
                                        .findFirst()
                                        .map(Batch::id)
                                        .orElseThrow(() -> missing);
            case STEERING, COUNCIL, LOTTERY, FOLLOW_UP -> 0;
        };
    }

    private Period period(Packs made, Pack pack, long subject) throws CommandException {
        for (PeriodChoice choice : PeriodChoice.values()) {
            if (choice.word().equals(period.toLowerCase(Locale.ROOT))) {
                return made.period(choice, pack, subject);
            }
        }
        return Period.read(period)
                .orElseThrow(() -> new CommandException(Message.of("commandline.report.period", period)));
    }
}
