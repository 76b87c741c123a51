package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.FollowUps;
import nl.lotwijzer.recommendations.Outcome;
import nl.lotwijzer.recommendations.OwnThreshold;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.recommendations.Themes;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.recommendations.Wording;

/** The recommendations, and what can be done with one of them. */
public final class RecommendationsModel {
    /** What there is, read at one moment. */
    record Content(List<Recommendation> all, Optional<Threshold> threshold) {
        Content {
            all = List.copyOf(all);
        }
    }

    /** A follow-up with its recommendation. */
    record Line(Recommendation recommendation, FollowUp followUp) {}

    private final Workspace workspace;
    private final Recommendations service;
    private final FollowUps followUps;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Recommendation> all = FXCollections.observableArrayList();
    private final FilteredList<Recommendation> shown = new FilteredList<>(all);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> shownLines = new FilteredList<>(lines);
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty lineSearch = new SimpleStringProperty("");
    private final ObjectProperty<ListFilter> filter = new SimpleObjectProperty<>(ListFilter.ALL);
    private final ObjectProperty<MonitorFilter> lineFilter = new SimpleObjectProperty<>(MonitorFilter.ALL);
    private final ObjectProperty<Optional<Recommendation>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription watching;

    RecommendationsModel(Workspace workspace) {
        this.workspace = workspace;
        this.service = new Recommendations(workspace.project());
        this.followUps = new FollowUps(workspace.project());
        search.subscribe(text -> refilter());
        filter.subscribe(which -> refilter());
        lineSearch.subscribe(text -> refilterLines());
        lineFilter.subscribe(which -> refilterLines());
        watching = workspace.watch(this::read, this::show);
    }

    /** How the work stands: late follow-ups are problems; done when everything adopted was answered and ended. */
    public static PlaceState state(Project project) {
        List<Recommendation> all = new Recommendations(project).all();
        LocalDate today = LocalDate.now(project.clock());
        if (all.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        List<FollowUp> followUps =
                all.stream().flatMap(one -> one.followUps().stream()).toList();
        int late = (int) followUps.stream().filter(one -> one.late(today)).count();
        if (late > 0) {
            return PlaceState.problems(late);
        }
        boolean done = all.stream().allMatch(one -> one.outcome().verdict().judged() && !one.awaitsAnswer())
                && followUps.stream().allMatch(one -> one.status().ended());
        return done ? PlaceState.DONE : PlaceState.UNDER_WAY;
    }

    private Content read() {
        return workspace.project().read(handle -> new Content(Themes.together(service.all()), service.threshold()));
    }

    private void show(Content now) {
        Optional<Long> kept = selected.get().map(Recommendation::id);
        all.setAll(now.all());
        lines.setAll(now.all().stream()
                .flatMap(one -> one.followUps().stream().map(followUp -> new Line(one, followUp)))
                .toList());
        content.set(Optional.of(now));
        selected.set(kept.flatMap(this::find));
    }

    private Optional<Recommendation> find(long id) {
        return all.stream().filter(one -> one.id() == id).findFirst();
    }

    private void refilter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        ListFilter which = filter.get();
        shown.setPredicate(one -> which.lets(one, today())
                && holds(
                        sought,
                        Integer.toString(one.number()),
                        one.title(),
                        one.theme(),
                        one.wording().text()));
    }

    private void refilterLines() {
        String sought = lineSearch.get().strip().toLowerCase(Locale.ROOT);
        MonitorFilter which = lineFilter.get();
        shownLines.setPredicate(line -> which.lets(line.followUp(), today())
                && holds(
                        sought,
                        line.recommendation().title(),
                        line.followUp().text(),
                        line.followUp().owner()));
    }

    private static boolean holds(String sought, String... texts) {
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    /** Everything there is; empty until it was read first. */
    ReadOnlyObjectProperty<Optional<Content>> content() {
        return content.getReadOnlyProperty();
    }

    ObservableList<Recommendation> all() {
        return all;
    }

    /** The recommendations that the filter and the search let through. */
    ObservableList<Recommendation> shown() {
        return shown;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** The follow-ups that their filter and search let through. */
    ObservableList<Line> shownLines() {
        return shownLines;
    }

    StringProperty search() {
        return search;
    }

    StringProperty lineSearch() {
        return lineSearch;
    }

    ObjectProperty<ListFilter> filter() {
        return filter;
    }

    ObjectProperty<MonitorFilter> lineFilter() {
        return lineFilter;
    }

    ObjectProperty<Optional<Recommendation>> selected() {
        return selected;
    }

    /** Selects the recommendation with this number, if there is one. */
    void select(int number) {
        all.stream().filter(one -> one.number() == number).findFirst().ifPresent(one -> selected.set(Optional.of(one)));
    }

    /** Returns the themes that there are, to choose from. */
    List<String> themes() {
        return Themes.of(all).keySet().stream()
                .filter(theme -> !theme.isEmpty())
                .toList();
    }

    /**
     * Adds a recommendation, or changes the selected one.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void save(Optional<Recommendation> known, Wording wording, int number, Runnable then, Consumer<Failure> otherwise) {
        edit(
                () -> {
                    if (known.isEmpty()) {
                        service.add(wording);
                    } else {
                        service.change(known.get().id(), wording, number);
                    }
                },
                known.isEmpty() ? "added" : "saved",
                then,
                otherwise);
    }

    void move(Recommendation one, int steps) {
        workspace.edit(() -> service.move(one.id(), steps));
    }

    void remove(Recommendation one) {
        workspace.edit(() -> service.remove(one.id()), () -> tell("removed"));
    }

    /** Returns how many outcomes another threshold of the project would change. */
    long changedBy(Threshold threshold) {
        return all.stream()
                .filter(one -> one.own().isEmpty() && one.votes().isPresent())
                .filter(one -> one.outcome().verdict().judged())
                .filter(one -> Outcome.of(Optional.of(threshold), one.votes()).verdict()
                        != one.outcome().verdict())
                .count();
    }

    /** Keeps the threshold of the project; asks first where that changes what was adopted. */
    void keep(Threshold threshold, Runnable then, Consumer<Failure> otherwise) {
        long changed = changedBy(threshold);
        boolean sure = changed == 0
                || workspace
                        .dialogs()
                        .confirm(Confirmation.of(
                                text("thresholdTitle"), text("thresholdText", changed), text("thresholdVerb")));
        if (sure) {
            edit(() -> service.keep(threshold), "thresholdKept", then, otherwise);
        }
    }

    void keep(Recommendation one, OwnThreshold own, Runnable then, Consumer<Failure> otherwise) {
        edit(() -> service.keep(one.id(), own), "thresholdKept", then, otherwise);
    }

    void removeOwnThreshold(Recommendation one) {
        workspace.edit(() -> service.removeOwnThreshold(one.id()), () -> tell("thresholdKept"));
    }

    void vote(Recommendation one, Votes votes, Runnable then, Consumer<Failure> otherwise) {
        edit(() -> service.vote(one.id(), votes), "votesKept", then, otherwise);
    }

    void removeVotes(Recommendation one) {
        workspace.edit(() -> service.removeVotes(one.id()), () -> tell("votesRemoved"));
    }

    void answer(Recommendation one, CouncilAnswer answer, Runnable then, Consumer<Failure> otherwise) {
        edit(() -> service.answer(one.id(), answer), "answerKept", then, otherwise);
    }

    void removeAnswer(Recommendation one) {
        workspace.edit(() -> service.removeAnswer(one.id()), () -> tell("answerRemoved"));
    }

    /** Adds a follow-up, or changes the one with its id. */
    void save(Recommendation one, FollowUp followUp, Runnable then, Consumer<Failure> otherwise) {
        edit(
                () -> {
                    if (followUp.id() == 0) {
                        followUps.add(one.id(), followUp);
                    } else {
                        followUps.change(followUp);
                    }
                },
                "followUpKept",
                then,
                otherwise);
    }

    void remove(FollowUp followUp) {
        workspace.edit(() -> followUps.remove(followUp.id()), () -> tell("followUpRemoved"));
    }

    void note(FollowUp followUp, Reading reading, Runnable then, Consumer<Failure> otherwise) {
        edit(() -> followUps.note(followUp.id(), reading), "readingKept", then, otherwise);
    }

    void remove(Reading reading) {
        workspace.edit(() -> followUps.removeReading(reading.id()), () -> tell("readingRemoved"));
    }

    private void edit(Edit change, String told, Runnable then, Consumer<Failure> otherwise) {
        workspace.edit(
                change,
                () -> {
                    then.run();
                    tell(told);
                },
                otherwise);
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.recommendations." + key, arguments);
    }

    private void tell(String key) {
        workspace.notify(Notice.success(text("told." + key)).with(text("undo"), this::undo));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
