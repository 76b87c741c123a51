package nl.lotwijzer.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.ProjectFileException;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Makes the example project: the assembly of Waterveen, from the letters to the first session. */
public final class SampleProject {
    private static final String MADE = "sample.journal.made";

    private final Path folder;
    private final Actor actor;
    private final Clock clock;
    private final Consumer<Message> steps;
    private final Progress selection;

    /**
     * @param folder    an existing folder for the project's file and the sample files
     * @param steps     told what is being done
     * @param selection told how far the selection is, and asked whether to go on
     */
    public SampleProject(Path folder, Actor actor, Clock clock, Consumer<Message> steps, Progress selection) {
        this.folder = folder;
        this.actor = actor;
        this.clock = clock;
        this.steps = steps;
        this.selection = selection;
    }

    /** Returns the folder of its files. */
    public Path folder() {
        return folder;
    }

    /** Returns the project's file, which must not be there yet. */
    public Path file() {
        return folder.resolve("waterveen.beraad");
    }

    /** Returns whether a project is an example in which nobody did anything since it was made. */
    public static boolean untouched(Project project) {
        return project.journal().head().action().equals(MADE);
    }

    /**
     * Takes an example away that nobody did anything in, with its copies and its dossiers. What else is in the folder
     * stays, as does an example that somebody worked in or has open.
     *
     * @return whether there is room for another one now
     * @throws IOException if the files cannot be removed
     */
    public boolean clear() throws IOException {
        if (!Files.exists(file())) {
            return true;
        }
        List<Path> made = new ArrayList<>(List.of(file(), dossier(), publicDossier()));
        try (Project there = Project.open(file(), actor, clock)) {
            if (there.readOnly() || !untouched(there)) {
                return false;
            }
            made.addAll(there.backups());
        } catch (ProjectFileException e) {
            // Protected, damaged or made by a newer version: somebody’s own by now.
            return false;
        }
        for (Path file : made) {
            Files.deleteIfExists(file);
        }
        return true;
    }

    /** Returns the dossier of the draw, as the supervisor gets it. */
    public Path dossier() {
        return folder.resolve("dossier-waterveen.zip");
    }

    /** Returns the half of the dossier that can be given to anybody. */
    public Path publicDossier() {
        return folder.resolve("dossier-waterveen-openbaar.zip");
    }

    /**
     * Does the whole work.
     *
     * @return the project, open
     * @throws UserException if the project's file is there already or cannot be made
     * @throws IOException   if the sample files or the dossier cannot be written
     */
    public Project make() throws UserException, IOException {
        Path files = SampleFiles.writeInto(folder);
        Project project = Project.create(
                file(),
                ProjectDetails.checked(
                        "waterveen-2040",
                        "Burgerberaad Waterveen 2040",
                        "Gemeenteraad van Waterveen",
                        "Hoe gaan we tot 2040 om met water, wonen en groen?",
                        100),
                actor,
                clock);
        try {
            SamplePhases phases = new SamplePhases(project);
            phases.agree();
            register(project, files);
            setQuotas(project, files);
            draw(project);
            phases.prepare();
            SampleAssembly assembly = new SampleAssembly(project, files);
            steps.accept(Message.of("sample.step.participants"));
            assembly.callParticipants();
            steps.accept(Message.of("sample.step.sessions"));
            assembly.holdSessions();
            steps.accept(Message.of("sample.step.allowances"));
            new SampleAllowances(project).pay();
            steps.accept(Message.of("sample.step.recommendations"));
            new SampleRecommendations(project, files).advise();
            steps.accept(Message.of("sample.step.steering"));
            new SampleSteering(project, files).meet();
            new SampleSupport(project, files).make();
            new SampleCorrespondence(project).write();
            project.perform(Action.note(MADE, ""), handle -> {});
            return project;
        } catch (UserException | IOException | RuntimeException e) {
            project.close();
            throw e;
        }
    }

    private void register(Project project, Path files) throws UserException {
        steps.accept(Message.of("sample.step.letters"));
        new Letters(project).importLetters(SpreadsheetReader.read(files.resolve("uitnodigingen.csv")));
        steps.accept(Message.of("sample.step.registrants"));
        Sheet sheet = SpreadsheetReader.read(files.resolve("aanmeldingen.xlsx"));
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
        new SampleAdmission(project, files).decide();
    }

    private void setQuotas(Project project, Path files) throws UserException {
        steps.accept(Message.of("sample.step.quotas"));
        Quotas quotas = new Quotas(project);
        quotas.apply(PopulationFile.read(files.resolve("bevolking.csv")));
        quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
    }

    private void draw(Project project) throws UserException, IOException {
        steps.accept(Message.of("sample.step.draw"));
        SampleDraw draw = new SampleDraw(project);
        draw.fixRules();
        draw.freeze(selection);
        draw.hold();
        Dossiers dossiers = new Dossiers(project);
        dossiers.write(dossier(), true);
        dossiers.write(publicDossier(), false);
    }
}
