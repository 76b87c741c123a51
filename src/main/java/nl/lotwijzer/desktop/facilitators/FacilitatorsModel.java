package nl.lotwijzer.desktop.facilitators;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.Availabilities;
import nl.lotwijzer.facilitators.AvailabilityGrid;
import nl.lotwijzer.facilitators.Conflict;
import nl.lotwijzer.facilitators.Conflicts;
import nl.lotwijzer.facilitators.DayAnswer;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorImport;
import nl.lotwijzer.facilitators.FacilitatorSkills;
import nl.lotwijzer.facilitators.FacilitatorTerms;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TeamEvaluation;
import nl.lotwijzer.sessions.TeamMember;
import nl.lotwijzer.sessions.TeamWork;
import nl.lotwijzer.sessions.Teams;

/** The pool of facilitators with their work at the sessions, and what can be done with it. */
public final class FacilitatorsModel {
    private record Content(List<FacilitatorRow> rows, List<Session> sessions, List<Participant> participants) {}

    private final Workspace workspace;
    private final Facilitators facilitators;
    private final ObservableList<FacilitatorRow> all = FXCollections.observableArrayList();
    private final FilteredList<FacilitatorRow> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<List<Session>> sessions = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<FacilitatorFilter> filter = new SimpleObjectProperty<>(FacilitatorFilter.ALL);
    private final ReadOnlyObjectWrapper<List<Participant>> participants = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<FacilitatorRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription watching;

    FacilitatorsModel(Workspace workspace) {
        this.workspace = workspace;
        this.facilitators = new Facilitators(workspace.project());
        search.subscribe(text -> narrow());
        filter.subscribe(chosen -> narrow());
        watching = workspace.watch(this::load, this::show);
    }

    /** How the work stands: begun when there is anybody, done when every coming table is led by somebody. */
    public static PlaceState state(Project project) {
        return new Facilitators(project).all().isEmpty() ? PlaceState.NOT_BEGUN : PlaceState.UNDER_WAY;
    }

    private Content load() {
        Project project = workspace.project();
        return project.read(handle -> {
            SortedMap<Long, List<TeamMember>> teams = new Teams(project).all();
            AvailabilityGrid grid = new Availabilities(project).grid();
            Map<Long, List<Conflict>> conflicts =
                    new Conflicts(project).all().stream().collect(Collectors.groupingBy(Conflict::facilitator));
            Map<Long, List<TeamEvaluation>> evaluations = new TeamWork(project)
                    .evaluations().stream().collect(Collectors.groupingBy(TeamEvaluation::facilitator));
            List<FacilitatorRow> rows = facilitators.all().stream()
                    .map(facilitator -> new FacilitatorRow(
                            facilitator,
                            roles(facilitator, teams),
                            grid,
                            conflicts.getOrDefault(facilitator.id(), List.of()),
                            evaluations.getOrDefault(facilitator.id(), List.of())))
                    .toList();
            return new Content(rows, new Sessions(project).all(), new Participants(project).all());
        });
    }

    private static Map<Long, TeamMember> roles(Facilitator facilitator, SortedMap<Long, List<TeamMember>> teams) {
        Map<Long, TeamMember> roles = new HashMap<>();
        teams.forEach((session, team) -> team.stream()
                .filter(member -> member.facilitator().id() == facilitator.id())
                .forEach(member -> roles.put(session, member)));
        return roles;
    }

    private void show(Content content) {
        Optional<Long> kept = selected.get().map(row -> row.facilitator().id());
        participants.set(content.participants());
        all.setAll(content.rows());
        sessions.set(content.sessions());
        narrow();
        selected.set(kept.flatMap(this::row));
    }

    private Optional<FacilitatorRow> row(long id) {
        return all.stream().filter(row -> row.facilitator().id() == id).findFirst();
    }

    private void narrow() {
        Optional<Session> next = next();
        shown.setPredicate(row -> filter.get().lets(row, next) && matches(row, search.get()));
    }

    /** Returns the first session from today on. */
    private Optional<Session> next() {
        LocalDate today = LocalDate.now(workspace.clock());
        return sessions.get().stream()
                .filter(session -> !session.cancelled() && !session.date().isBefore(today))
                .findFirst();
    }

    /** Returns how many this filter lets through. */
    int count(FacilitatorFilter one) {
        Optional<Session> next = next();
        return (int) all.stream().filter(row -> one.lets(row, next)).count();
    }

    ObjectProperty<FacilitatorFilter> filter() {
        return filter;
    }

    /** Those who were drawn, for declaring a conflict with one of them. */
    ReadOnlyObjectProperty<List<Participant>> participants() {
        return participants.getReadOnlyProperty();
    }

    /** Notes whether a facilitator can come on the day of a session. */
    void answer(FacilitatorRow row, Session session, DayAnswer answer) {
        if (!row.answer(session).equals(answer)) {
            workspace.edit(() -> new Availabilities(workspace.project())
                    .answer(row.facilitator().id(), List.of(session.date()), answer));
        }
    }

    void conflictWith(FacilitatorRow row, Participant participant) {
        workspace.edit(() -> new Conflicts(workspace.project())
                .withParticipant(row.facilitator().id(), participant.id(), ""));
    }

    void conflictWith(FacilitatorRow row, String theme) {
        workspace.edit(() ->
                new Conflicts(workspace.project()).withTheme(row.facilitator().id(), theme, ""));
    }

    void remove(Conflict conflict) {
        workspace.edit(() -> new Conflicts(workspace.project()).remove(conflict.id()));
    }

    void evaluate(TeamEvaluation evaluation) {
        workspace.edit(() -> new TeamWork(workspace.project()).evaluate(evaluation));
    }

    ObservableList<FacilitatorRow> shown() {
        return shown;
    }

    ObservableList<FacilitatorRow> all() {
        return all;
    }

    ReadOnlyObjectProperty<List<Session>> sessions() {
        return sessions.getReadOnlyProperty();
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Optional<FacilitatorRow>> selected() {
        return selected;
    }

    /**
     * Adds a facilitator, or changes the one with this id.
     *
     * @param otherwise told what is wrong, if anything is
     */
    void save(
            Optional<Long> id,
            FacilitatorDetails details,
            FacilitatorSkills skills,
            FacilitatorTerms terms,
            Consumer<Failure> otherwise) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> {
                            if (id.isEmpty()) {
                                return facilitators.add(details, skills, terms).id();
                            }
                            facilitators.change(new Facilitator(id.get(), details, skills, terms));
                            return id.get();
                        })
                        .then(saved -> {
                            if (id.isEmpty()) {
                                workspace.notify(Notice.success(
                                        workspace.texts().get("desktop.facilitators.added", details.name())));
                            }
                        })
                        .otherwise(otherwise));
    }

    void remove(List<FacilitatorRow> rows) {
        List<Long> ids = rows.stream().map(row -> row.facilitator().id()).toList();
        workspace.edit(
                () -> facilitators.remove(ids),
                () -> workspace.notify(Notice.success(workspace.texts().get("desktop.facilitators.removed", ids.size()))
                        .with(workspace.texts().get("desktop.facilitators.undo"), this::undo)));
    }

    void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    /** Asks for a file and reads the facilitators in it. */
    void importFile() {
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        workspace.texts().get("desktop.facilitators.importTitle"),
                        "",
                        workspace.texts().get("desktop.facilitators.importKind"),
                        "xlsx",
                        "csv"))
                .ifPresent(this::importFile);
    }

    private void importFile(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.facilitators.importing"), progress -> facilitators.importFile(file))
                        .then(this::tell));
    }

    private void tell(FacilitatorImport outcome) {
        String counts = workspace
                .texts()
                .get("desktop.facilitators.imported", outcome.added(), outcome.changed(), outcome.known());
        if (outcome.refused().isEmpty()) {
            workspace.notify(
                    Notice.success(counts).with(workspace.texts().get("desktop.facilitators.undo"), this::undo));
        } else {
            workspace.notify(Notice.warning(workspace
                    .texts()
                    .get(
                            "desktop.facilitators.refused",
                            counts,
                            outcome.refused().size(),
                            outcome.refused().getFirst().told())));
        }
    }

    void dispose() {
        watching.unsubscribe();
    }

    private static boolean matches(FacilitatorRow row, String text) {
        FacilitatorDetails details = row.facilitator().details();
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        details.name(),
                        details.email(),
                        details.phone(),
                        details.experience(),
                        String.join(" ", details.languages()),
                        details.training(),
                        details.notes())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(sought));
    }
}
