package nl.lotwijzer.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.sample.SampleProject;
import nl.lotwijzer.sortition.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Does the main job on the sample data without a screen and says what came of it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        resourceBundle = Commands.HELP,
        versionProvider = ProgramVersion.class)
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Commands commands;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "demo.dir")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() throws UserException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = commands.texts();
        Files.createDirectories(folder);
        SampleProject sample = new SampleProject(
                folder,
                new Actor("projectleider", ""),
                Clock.systemUTC(),
                step -> out.println(texts.get("commandline.demo.step", step)),
                Progress.NONE);
        try (Project project = sample.make()) {
            out.println(texts.get("commandline.demo.step", Message.of("sample.step.report")));
            Packs packs = new Packs(project);
            PackRequest steering = packs.whole(Pack.STEERING, texts.language());
            Path report = folder.resolve(Packs.fileName(packs.make(steering), FileKind.XLSX));
            packs.export(report, steering, FileKind.XLSX);
            new DemoSummary(project, texts).print(out, report, sample.dossier());
        }
        return Commands.DONE;
    }
}
