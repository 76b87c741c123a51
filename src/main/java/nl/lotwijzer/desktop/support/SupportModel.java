package nl.lotwijzer.desktop.support;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.FileWriting;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.support.AdviceCard;
import nl.lotwijzer.support.AdviceCards;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Checklists;
import nl.lotwijzer.support.Conversation;
import nl.lotwijzer.support.Conversations;
import nl.lotwijzer.support.Proposals;
import nl.lotwijzer.support.ResidentsBudget;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.Trainings;

/** Everything that the screen of support shows, and changing it with the way back at hand. */
public final class SupportModel {
    /** What there is. */
    record Content(
            List<Training> trainings,
            List<AdviceCard> cards,
            List<Conversation> conversations,
            ResidentsBudget budget,
            List<Facilitator> pool,
            Map<Checklist, List<String>> lists) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Content> content;
    private final Subscription watching;

    SupportModel(Workspace workspace) {
        this.workspace = workspace;
        this.content = new ReadOnlyObjectWrapper<>(new Content(
                List.of(),
                List.of(),
                List.of(),
                new ResidentsBudget(Optional.empty(), List.of()),
                List.of(),
                Map.of()));
        watching = workspace.watch(this::load, content::set);
    }

    /** How the work stands: what was agreed and is late, cards that ask for attention, and a budget that is overspent. */
    public static PlaceState state(Project project) {
        LocalDate today = LocalDate.now(project.clock());
        return project.read(handle -> {
            List<Training> trainings = new Trainings(project).all();
            List<AdviceCard> cards = new AdviceCards(project).all();
            List<Conversation> conversations = new Conversations(project).all();
            ResidentsBudget budget = new Proposals(project).budget();
            long problems =
                    conversations.stream().filter(one -> one.late(today)).count()
                            + cards.stream()
                                    .filter(card -> asksForAttention(card, today))
                                    .count()
                            + budget.left().filter(Euro::negative).stream().count();
            if (problems > 0) {
                return PlaceState.problems((int) problems);
            }
            return trainings.isEmpty()
                            && cards.isEmpty()
                            && conversations.isEmpty()
                            && budget.proposals().isEmpty()
                    ? PlaceState.NOT_BEGUN
                    : PlaceState.UNDER_WAY;
        });
    }

    /** Returns whether something should be done about a card; one that is used up is simply done with. */
    static boolean asksForAttention(AdviceCard card, LocalDate today) {
        return card.signal(today)
                .filter(signal -> signal != AdviceCard.Signal.USED_UP)
                .isPresent();
    }

    private Content load() {
        Project project = workspace.project();
        return project.read(handle -> {
            Checklists checklists = new Checklists(project);
            Map<Checklist, List<String>> lists = new EnumMap<>(Checklist.class);
            for (Checklist list : Checklist.values()) {
                lists.put(list, checklists.of(list, workspace.texts().language()));
            }
            return new Content(
                    new Trainings(project).all(),
                    new AdviceCards(project).all(),
                    new Conversations(project).all(),
                    new Proposals(project).budget(),
                    new Facilitators(project).all(),
                    lists);
        });
    }

    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    Workspace workspace() {
        return workspace;
    }

    /**
     * Does a change, then says so with the way back beside it.
     *
     * @param told      what to say of the result; empty says nothing
     * @param otherwise told what is wrong, if anything is
     */
    <T> void change(Job<T> job, Told<T> told, Consumer<Failure> otherwise) {
        workspace
                .tasks()
                .start(BackgroundTask.edit(job)
                        .then(result -> {
                            String text = told.of(result);
                            if (!text.isEmpty()) {
                                workspace.notify(Notice.success(text).with(text("undo"), this::undo));
                            }
                        })
                        .otherwise(otherwise));
    }

    /** What to say of the result of a change. */
    @FunctionalInterface
    interface Told<T> {
        String of(T result);
    }

    /** Asks where a file is to go, and makes it. */
    void write(String title, String name, String ending, FileWriting writing) {
        workspace.save(
                FileQuestion.of(text(title), name + "." + ending, text("file." + ending), ending),
                Message.of("desktop.support.writing"),
                writing,
                written -> text("written", written));
    }

    /** Shows a failure where no form can. */
    void fail(Failure failure) {
        workspace.notify(Notice.warning(workspace.texts().get(failure.told())));
    }

    void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.support." + key, arguments);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
