package nl.lotwijzer.desktop.invitations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.NewCodes;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.invitations.Rounds;
import nl.lotwijzer.invitations.SeedOrigin;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.LeftOutList;
import nl.lotwijzer.invitations.register.Register;
import nl.lotwijzer.invitations.register.RegisterField;
import nl.lotwijzer.invitations.register.RegisterFiles;
import nl.lotwijzer.invitations.register.RegisterMapping;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.UndoStack;
import nl.lotwijzer.spreadsheet.Sheet;

/** Drawing letters from a register, in six steps. Nothing is kept before the seed is fixed in the fifth. */
final class SampleWizardModel {
    /** The pages of the wizard. */
    enum Step {
        FILE,
        COLUMNS,
        WHO,
        SAMPLE,
        DRAW,
        DONE;

        String key() {
            return "desktop.invitations.step." + name();
        }
    }

    /** A file of which the first rows were read, and how its columns are to be read. */
    record Opened(Path file, Sheet top, RegisterMapping mapping) {}

    private final Workspace workspace;
    private final Rounds rounds;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Judgement>> judgement = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Sample>> sample = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty seed = new SimpleStringProperty("");
    private final ObjectProperty<SeedOrigin> origin = new SimpleObjectProperty<>(SeedOrigin.TYPED);
    private final ObjectProperty<Integer> sendings = new SimpleObjectProperty<>(1);
    private final ReadOnlyObjectWrapper<Optional<Round>> fixed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> drawn = new ReadOnlyObjectWrapper<>(0);

    /** @param close leaves the wizard */
    SampleWizardModel(Workspace workspace, Runnable close) {
        this.workspace = workspace;
        this.rounds = new Rounds(workspace.project());
        this.close = close;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether something is being read, judged or drawn, so that there is nothing to press. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What stops the work. */
    ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Judgement>> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sample>> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /** What the seed is, as it is typed or made. */
    StringProperty seedProperty() {
        return seed;
    }

    ObjectProperty<SeedOrigin> originProperty() {
        return origin;
    }

    /** Over how many sendings the letters are dealt, from 1. */
    ObjectProperty<Integer> sendingsProperty() {
        return sendings;
    }

    /** The round, once its settings and seed are fixed. */
    ReadOnlyObjectProperty<Optional<Round>> fixedProperty() {
        return fixed.getReadOnlyProperty();
    }

    /** How many letters were drawn. */
    ReadOnlyObjectProperty<Integer> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    void chooseFile() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.invitations.fileTitle"),
                        "",
                        texts.get("desktop.invitations.officeKind"),
                        "xlsx",
                        "csv",
                        "txt"))
                .ifPresent(this::open);
    }

    /** Reads the first rows of this file and goes on to its columns. */
    void open(Path file) {
        start(Message.of("desktop.invitations.opening"), progress -> RegisterFiles.top(file), top -> {
            opened.set(Optional.of(new Opened(file, top, RegisterFiles.propose(top))));
            step.set(Step.COLUMNS);
        });
    }

    /** Reads this column, counted from 0, as something else. */
    void use(int column, RegisterField field) {
        problem.set(Optional.empty());
        opened.get()
                .ifPresent(now -> opened.set(Optional.of(
                        new Opened(now.file(), now.top(), now.mapping().with(column, field)))));
    }

    /** Reads the whole file and judges every row. */
    void read() {
        opened.get()
                .ifPresent(now -> start(
                        Message.of("desktop.invitations.reading"),
                        progress -> {
                            Register register = RegisterFiles.read(now.file(), now.mapping(), rows -> {
                                progress.phase(Message.of("desktop.invitations.readingRows", rows));
                                progress.stopIfCancelled();
                            });
                            return Judgement.of(
                                    register, firstRules(), rounds.barred(), rows -> progress.stopIfCancelled());
                        },
                        judged -> {
                            judgement.set(Optional.of(judged));
                            if (!judged.register().mapping().ofPersons()) {
                                choices.set(choices.get().by(Unit.ADDRESS));
                            }
                            step.set(Step.WHO);
                        }));
    }

    private RegisterRules firstRules() {
        return RegisterRules.by(new Eligibility(workspace.project()).rules(), LocalDate.now(workspace.clock()));
    }

    /** Judges every row again, by other rules. */
    void judge(RegisterRules rules) {
        judgement
                .get()
                .filter(now -> !now.rules().equals(rules))
                .ifPresent(now -> start(
                        Message.of("desktop.invitations.judging"),
                        progress -> Judgement.of(
                                now.register(), rules, rounds.barred(), rows -> progress.stopIfCancelled()),
                        judged -> judgement.set(Optional.of(judged))));
    }

    /** Saves the rows that were left out, with the reason, where the person says. */
    void saveLeftOut() {
        Texts texts = workspace.texts();
        FileQuestion question = FileQuestion.of(
                texts.get("desktop.invitations.saveLeftOut"),
                texts.get("desktop.invitations.leftOutName"),
                texts.get("desktop.invitations.csvKind"),
                "csv");
        judgement
                .get()
                .ifPresent(now -> workspace
                        .dialogs()
                        .saveFile(question)
                        .ifPresent(file -> workspace.edit(
                                () -> LeftOutList.write(file, now, texts),
                                () -> workspace.notify(Notice.success(texts.get(
                                        "desktop.invitations.leftOutSaved", String.valueOf(file.getFileName())))))));
    }

    /** Goes on to how many letters go where. */
    void toSample() {
        judgement
                .get()
                .ifPresent(now -> start(
                        Message.of("desktop.invitations.weighing"),
                        progress -> weighed(now, choices.get()),
                        weighed -> {
                            sample.set(Optional.of(weighed));
                            step.set(Step.SAMPLE);
                        }));
    }

    /** Chooses otherwise, and computes in the background what that comes to; of choices made quickly the last counts. */
    void choose(Choices chosen) {
        if (!chosen.equals(choices.get())) {
            choices.set(chosen);
            judgement
                    .get()
                    .ifPresent(now -> workspace
                            .tasks()
                            .start(BackgroundTask.load(progress -> weighed(now, chosen))
                                    .then(weighed -> sample.set(Optional.of(weighed)))));
        }
    }

    private Sample weighed(Judgement now, Choices chosen) {
        return Sample.of(frame(now, chosen.unit()), chosen);
    }

    /** A frame is made again only for other rows or another unit. */
    private Frame frame(Judgement now, Unit unit) {
        return sample.get()
                .map(Sample::frame)
                .filter(frame -> frame.judgement() == now && frame.unit() == unit)
                .orElseGet(() -> Frame.of(now, unit));
    }

    void toDraw() {
        if (ready()) {
            step.set(Step.DRAW);
        }
    }

    /** Returns whether the letters are divided by the choices as they are now. */
    boolean ready() {
        return sample.get()
                .filter(now -> now.choices().equals(choices.get()))
                .map(Sample::ready)
                .orElse(false);
    }

    /** Has the program make a seed. */
    void makeSeed() {
        seed.set(Rounds.newSeed());
        origin.set(SeedOrigin.MADE);
    }

    /** Fixes settings and seed in the journal; from here on only drawing is left. */
    void fix() {
        sample.get()
                .ifPresent(now -> start(
                        Message.of("desktop.invitations.fixing"),
                        progress -> {
                            int number = rounds.fix(now.frame(), now.choices().plan(), seed.get(), origin.get());
                            return rounds.all().stream()
                                    .filter(round -> round.number() == number)
                                    .findFirst();
                        },
                        fixed::set));
    }

    /** Draws the letters. */
    void draw() {
        sample.get()
                .ifPresent(now -> fixed.get()
                        .ifPresent(round -> start(
                                Message.of("desktop.invitations.drawing"),
                                progress -> {
                                    NewCodes codes = new NewCodes(new Letters(workspace.project()).codes());
                                    return rounds.draw(
                                            round.number(),
                                            now.frame(),
                                            now.choices().plan(),
                                            batches(round.number()),
                                            () -> codes.next().symbols());
                                },
                                count -> {
                                    drawn.set(count);
                                    step.set(Step.DONE);
                                })));
    }

    private List<String> batches(int round) {
        Texts texts = workspace.texts();
        int count = sendings.get();
        return count == 1
                ? List.of(texts.get("desktop.invitations.batchName", round))
                : IntStream.rangeClosed(1, count)
                        .mapToObj(part -> texts.get("desktop.invitations.batchPart", round, part))
                        .toList();
    }

    /** Takes the draw back, if nothing was changed since; what was fixed stays. */
    void undo() {
        UndoStack undo = workspace.project().undo();
        if (undo.next().map(Action::name).equals(Optional.of("invitations.journal.draw"))) {
            workspace.edit(undo::undo, () -> {
                workspace.notify(Notice.success(workspace.texts().get("desktop.invitations.undone")));
                step.set(Step.DRAW);
            });
        }
    }

    /** Goes one page back; what is fixed stays fixed. */
    void back() {
        problem.set(Optional.empty());
        switch (step.get()) {
            case FILE, DONE -> {}
            case COLUMNS -> step.set(Step.FILE);
            case WHO -> step.set(Step.COLUMNS);
            case SAMPLE -> step.set(Step.WHO);
            case DRAW -> {
                if (fixed.get().isEmpty()) {
                    step.set(Step.SAMPLE);
                }
            }
        }
    }

    void leave() {
        close.run();
    }

    private <T> void start(Message name, Job<T> job, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(Optional.empty());
        workspace
                .tasks()
                .start(BackgroundTask.of(name, job)
                        .then(then)
                        .otherwise(failure -> problem.set(Optional.of(failure.told())))
                        .anyway(() -> busy.set(false)));
    }
}
