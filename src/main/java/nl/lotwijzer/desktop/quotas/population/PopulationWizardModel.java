package nl.lotwijzer.desktop.quotas.population;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.FileEffect;
import nl.lotwijzer.quotas.PlanProposal;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.Populations;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.population.AgeRange;
import nl.lotwijzer.quotas.population.BandText;
import nl.lotwijzer.quotas.population.Dimension;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Figures;
import nl.lotwijzer.quotas.population.Member;
import nl.lotwijzer.quotas.population.PopulationReader;
import nl.lotwijzer.quotas.population.PopulationSource;
import nl.lotwijzer.quotas.population.PopulationTable;
import nl.lotwijzer.quotas.population.Selection;
import nl.lotwijzer.quotas.population.Shape;
import nl.lotwijzer.quotas.population.Tally;

/** Taking population figures over from a file, in five steps. Nothing is changed before the last is confirmed. */
public final class PopulationWizardModel {
    /** The pages of the wizard. */
    enum Step {
        FILE,
        REGION,
        CRITERIA,
        LINKS,
        CHECK;

        String key() {
            return "desktop.population.step." + name();
        }
    }

    private static final int MOST_REGIONS_NAMED = 6;
    private static final int USUAL_LIMIT = 16;

    private final Workspace workspace;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PopulationTable>> table =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Figures>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<Integer> regions = FXCollections.observableArrayList();
    private final IntegerProperty period = new SimpleIntegerProperty();
    private final IntegerProperty topic = new SimpleIntegerProperty();
    private final IntegerProperty ageFrom = new SimpleIntegerProperty(USUAL_LIMIT);
    private List<CriterionChoice> choices = List.of();
    private List<Criterion> criteria = List.of();

    /** @param close leaves the wizard */
    public PopulationWizardModel(Workspace workspace, Runnable close) {
        this.workspace = workspace;
        this.close = close;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why one cannot go on. */
    public ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PopulationTable>> table() {
        return table.getReadOnlyProperty();
    }

    /** What the choices come to. */
    ReadOnlyObjectProperty<List<Figures>> figures() {
        return figures.getReadOnlyProperty();
    }

    /** The regions that are added up, by their places. */
    ObservableList<Integer> regions() {
        return regions;
    }

    IntegerProperty period() {
        return period;
    }

    IntegerProperty topic() {
        return topic;
    }

    /** From which age on people count; 0 for all ages. */
    IntegerProperty ageFrom() {
        return ageFrom;
    }

    List<CriterionChoice> choices() {
        return choices;
    }

    /** The criteria of the project when the file was read. */
    List<Criterion> criteria() {
        return criteria;
    }

    int seats() {
        return workspace.project().details().panelSize();
    }

    void chooseFile() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.population.choose"),
                        "",
                        texts.get("desktop.population.files"),
                        "csv",
                        "zip",
                        "txt",
                        "xlsx"))
                .ifPresent(this::open);
    }

    /** Reads this file and goes on to its regions; a table of one's own is taken over at once. */
    public void open(Path file) {
        start(
                Message.of("desktop.population.reading"),
                progress -> {
                    criteria = new Quotas(workspace.project()).criteria();
                    return PopulationReader.shape(file) == Shape.PLAIN
                            ? Optional.<PopulationTable>empty()
                            : Optional.of(PopulationReader.read(file, rows -> progress.stopIfCancelled()));
                },
                read -> {
                    if (read.isPresent()) {
                        take(read.get());
                    } else {
                        takeOwn(file);
                    }
                });
    }

    private void takeOwn(Path file) {
        start(
                Message.of("desktop.population.reading"),
                progress -> new Quotas(workspace.project()).apply(PopulationFile.read(file)),
                this::done);
    }

    private void take(PopulationTable read) {
        List<Member> known = read.members(Kind.REGION);
        regions.setAll(known.size() == 1 ? List.of(0) : List.of());
        period.set(Math.max(0, read.members(Kind.PERIOD).size() - 1));
        topic.set(read.countingTopics().getFirst());
        choices = read.aspects().stream().map(CriterionChoice::new).toList();
        PlanProposal proposal = new PlanProposal(read, criteria, workspace.texts());
        for (CriterionChoice choice : choices) {
            choice.criterion().set(proposal.criterion(choice.aspect()));
            boolean usual =
                    choice.aspect().kind() != Kind.OTHER && choice.aspect().kind() != Kind.REGION;
            choice.chosen().set(usual || proposal.known(choice.aspect()).isPresent());
        }
        table.set(Optional.of(read));
        boolean nothingToChoose = known.size() <= 1
                && read.members(Kind.PERIOD).size() <= 1
                && read.countingTopics().size() <= 1;
        step.set(nothingToChoose ? Step.CRITERIA : Step.REGION);
    }

    /** Goes on to the next page, or says why not. */
    void next() {
        problem.set(Optional.empty());
        switch (step.get()) {
            case FILE -> chooseFile();
            case REGION -> fromRegion();
            case CRITERIA -> toLinks();
            case LINKS -> toCheck();
            case CHECK -> apply();
        }
    }

    private void fromRegion() {
        if (regions.isEmpty() && !read().members(Kind.REGION).isEmpty()) {
            problem.set(Optional.of(Message.of("quotas.population.remark.noRegion")));
        } else {
            step.set(Step.CRITERIA);
        }
    }

    private void toLinks() {
        List<CriterionChoice> wanted = wanted();
        Optional<CriterionChoice> unnamed = wanted.stream()
                .filter(choice -> choice.criterion().get().isBlank())
                .findFirst();
        if (wanted.isEmpty() || unnamed.isPresent()) {
            problem.set(Optional.of(
                    Message.of(wanted.isEmpty() ? "desktop.population.noCriteria" : "quotas.problem.nameBlank")));
            return;
        }
        PlanProposal proposal = new PlanProposal(read(), criteria, workspace.texts());
        for (CriterionChoice choice : wanted) {
            if (choice.ofAges()) {
                choice.bands().set(proposal.bands(choice.aspect(), ageFrom.get()));
            } else {
                choice.propose(proposal.links(choice.aspect(), List.copyOf(regions)));
            }
        }
        step.set(Step.LINKS);
    }

    private void toCheck() {
        for (CriterionChoice choice : wanted()) {
            if (choice.ofAges()) {
                Optional<Message> wrong = BandText.of(choice.bands().get()).problem();
                if (wrong.isPresent()) {
                    problem.set(wrong);
                    return;
                }
            }
        }
        PopulationTable from = read();
        Selection selection = selection();
        List<CriterionChoice> wanted = wanted();
        start(
                Message.of("desktop.population.counting"),
                progress -> wanted.stream()
                        .map(choice -> Tally.of(from, selection, choice.plan()))
                        .toList(),
                counted -> {
                    figures.set(counted);
                    step.set(Step.CHECK);
                });
    }

    /** Whether the figures can be taken over. */
    boolean usable() {
        return !figures.get().isEmpty() && figures.get().stream().allMatch(Figures::usable);
    }

    private void apply() {
        List<Figures> counted = figures.get();
        List<PopulationSource> sources = counted.stream().map(this::source).toList();
        start(
                Message.of("desktop.population.applying"),
                progress -> new Populations(workspace.project()).apply(counted, sources),
                this::done);
    }

    private void done(FileEffect effect) {
        Texts texts = workspace.texts();
        workspace.notify(Notice.success(
                        texts.get("desktop.quotas.populationRead", effect.added() + effect.changed(), effect.same()))
                .with(
                        texts.get("desktop.quotas.undo"),
                        () -> workspace.edit(() -> workspace.project().undo().undo())));
        close.run();
    }

    private PopulationSource source(Figures counted) {
        PopulationTable from = read();
        AgeRange ages = counted.ages();
        return new PopulationSource(
                from.file().shape(),
                from.file().name(),
                from.file().hash(),
                from.file().title(),
                from.file().id(),
                named(Kind.PERIOD, List.of(period.get())),
                named(Kind.REGION, List.copyOf(regions)),
                from.countingTopics().size() > 1
                        ? from.topics().get(topic.get()).name()
                        : "",
                ages,
                workspace.project().now());
    }

    private String named(Kind kind, List<Integer> places) {
        List<String> members = names(kind);
        String names = places.stream()
                .filter(place -> place < members.size())
                .limit(MOST_REGIONS_NAMED)
                .map(members::get)
                .collect(Collectors.joining(", "));
        return places.size() > MOST_REGIONS_NAMED ? names + ", +" + (places.size() - MOST_REGIONS_NAMED) : names;
    }

    Selection selection() {
        return new Selection(List.copyOf(regions), period.get(), topic.get(), ageFrom.get());
    }

    /** Goes one page back. */
    void back() {
        problem.set(Optional.empty());
        step.set(
                switch (step.get()) {
                    case FILE, REGION -> Step.FILE;
                    case CRITERIA -> Step.REGION;
                    case LINKS -> Step.CRITERIA;
                    case CHECK -> Step.LINKS;
                });
    }

    void leave() {
        close.run();
    }

    List<CriterionChoice> wanted() {
        return choices.stream().filter(choice -> choice.chosen().get()).toList();
    }

    /** The names of the members of a dimension, by their places. */
    List<String> names(Kind kind) {
        return read().members(kind).stream()
                .map(member -> kind == Kind.PERIOD ? member.label() : member.shown())
                .toList();
    }

    /** The members of what a criterion is made of. */
    Dimension dimension(CriterionChoice choice) {
        return read().dimensions().get(choice.aspect().dimension());
    }

    /** The categories that a criterion of this name has in the project. */
    List<String> categories(String criterion) {
        return criteria.stream()
                .filter(one -> one.name().equalsIgnoreCase(criterion.strip()))
                .flatMap(one -> one.categories().stream())
                .filter(category -> !category.unanswered())
                .map(category -> category.name())
                .distinct()
                .toList();
    }

    /** The topics that count people: their places, with their names by place. */
    List<Integer> topics() {
        return read().countingTopics();
    }

    String topicName(int place) {
        return read().topics().get(place).name();
    }

    private PopulationTable read() {
        return table.get().orElseThrow();
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
                        .then(result -> {
                            busy.set(false);
                            then.accept(result);
                        })
                        .otherwise(failure -> problem.set(Optional.of(failure.told())))
                        .anyway(() -> busy.set(false)));
    }
}
