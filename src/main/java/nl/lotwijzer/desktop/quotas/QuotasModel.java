package nl.lotwijzer.desktop.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Flexibility;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows and does. Quotas that are being typed are drafts: whether a panel can meet them is worked out at
 * once, in the background, but they are kept only when the person leaves the field.
 */
public final class QuotasModel {
    private final Workspace workspace;
    private final Quotas quotas;
    private final ReadOnlyObjectWrapper<@Nullable QuotasView> view = new ReadOnlyObjectWrapper<>();
    private final VerdictFinder finder;
    private final Studies studies;
    private final SortedMap<Long, QuotaMethod.Range> drafts = new TreeMap<>();
    private final QuotaDeeds deeds;
    private final TermDeeds terms;
    private final Subscription watching;
    private boolean studyWanted;

    QuotasModel(Workspace workspace) {
        this.workspace = workspace;
        this.quotas = new Quotas(workspace.project());
        this.deeds = new QuotaDeeds(workspace, quotas);
        this.terms = new TermDeeds(workspace);
        this.finder = new VerdictFinder(workspace.tasks());
        this.studies = new Studies(workspace.tasks());
        this.watching = workspace.watch(
                () -> QuotasView.of(quotas.input(), quotas.proposals().size(), Fixity.of(workspace.project())),
                this::show);
    }

    /** How the work stands, for the navigation: what counting shows, without the selection. */
    public static PlaceState state(Project project) {
        SelectionInput input = new Quotas(project).input();
        if (input.criteria().isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        if (input.members().isEmpty() && input.leftOut().isEmpty()) {
            return PlaceState.UNDER_WAY;
        }
        int problems = Feasibility.counted(input).size();
        return problems == 0 ? PlaceState.DONE : PlaceState.problems(problems);
    }

    /** What the project says; null until it was read. */
    ReadOnlyObjectProperty<@Nullable QuotasView> view() {
        return view.getReadOnlyProperty();
    }

    /** The seats of the panel; 0 until the project was read. */
    int seats() {
        QuotasView now = view.get();
        return now == null ? 0 : now.input().seats();
    }

    /** Whether a panel can meet the quotas, drafts included. */
    ReadOnlyObjectProperty<Verdict> verdict() {
        return finder.verdict();
    }

    /** What one seat more or less would do, once somebody asked. */
    Studies studies() {
        return studies;
    }

    /** Works out what one seat more or less would do, to the quotas as they stand on the screen or soon will. */
    void study() {
        QuotasView now = view.get();
        studyWanted = now == null;
        if (now != null && !nobody(now.input())) {
            studies.start(drafted(now.input()));
        }
    }

    /** What the person can do besides typing quotas. */
    QuotaDeeds deeds() {
        return deeds;
    }

    /** What the person decides about a criterion beside its categories. */
    TermDeeds terms() {
        return terms;
    }

    /** Whether the draw fixes what stands here. */
    boolean fixed() {
        QuotasView now = view.get();
        return now != null && now.fixity().fixed();
    }

    /** Whether anything can be changed. */
    boolean editable() {
        return !workspace.project().readOnly();
    }

    private void show(QuotasView now) {
        view.set(now);
        drafts.entrySet()
                .removeIf(draft -> find(draft.getKey())
                        .filter(one -> one.min() != draft.getValue().min()
                                || one.max() != draft.getValue().max())
                        .isEmpty());
        check();
    }

    /**
     * Takes note of what is being typed as the quota of a category, without keeping it.
     *
     * @return what is wrong with it, in which case the verdict stays what it was
     */
    Optional<Message> typed(long category, String min, String max) {
        Optional<Message> problem = problemOf(min, max);
        if (problem.isEmpty()) {
            QuotaMethod.Range range = new QuotaMethod.Range(seats(min), seats(max));
            if (!range.equals(drafts.put(category, range))) {
                check();
            }
        }
        return problem;
    }

    /** Keeps what was typed as the quota of a category, if it is one. */
    void keep(long category, String min, String max) {
        if (problemOf(min, max).isEmpty() && !same(category, seats(min), seats(max))) {
            QuotasView now = view.get();
            if (now != null && now.fixity().fixed()) {
                deeds.relax(category, new QuotaMethod.Range(seats(min), seats(max)), () -> forget(category));
            } else {
                workspace.edit(() -> quotas.setQuota(category, seats(min), seats(max)));
            }
        }
    }

    /** Forgets what was typed as the quota of a category. */
    void forget(long category) {
        if (drafts.remove(category) != null) {
            check();
        }
    }

    private boolean same(long category, int min, int max) {
        return find(category)
                .filter(one -> one.min() == min && one.max() == max)
                .isPresent();
    }

    private Optional<Category> find(long category) {
        QuotasView now = view.get();
        return now == null
                ? Optional.empty()
                : now.input().criteria().stream()
                        .flatMap(criterion -> criterion.categories().stream())
                        .filter(one -> one.id() == category)
                        .findFirst();
    }

    private static Optional<Message> problemOf(String min, String max) {
        if (!isSeats(min) || !isSeats(max)) {
            return Optional.of(Message.of("desktop.quotas.notSeats"));
        }
        return seats(min) > seats(max)
                ? Optional.of(Message.of("quotas.problem.minAboveMax", seats(min), seats(max)))
                : Optional.empty();
    }

    private static boolean isSeats(String typed) {
        return typed.strip().matches("[0-9]{1,5}");
    }

    private static int seats(String typed) {
        return Integer.parseInt(typed.strip());
    }

    /** Works out the verdict, instead of the one that was being worked out, unless nothing changed. */
    private void check() {
        QuotasView now = view.get();
        if (now == null || now.criteria().isEmpty() || nobody(now.input())) {
            finder.none();
            studies.forget();
            return;
        }
        SelectionInput input = drafted(now.input());
        studies.keepFor(input);
        finder.find(input);
        if (studyWanted) {
            study();
        }
    }

    private static boolean nobody(SelectionInput input) {
        return input.members().isEmpty() && input.leftOut().isEmpty();
    }

    private SelectionInput drafted(SelectionInput input) {
        return drafts.isEmpty()
                ? input
                : new SelectionInput(
                        input.seats(),
                        input.householdRule(),
                        input.criteria().stream().map(this::drafted).toList(),
                        input.members(),
                        input.leftOut());
    }

    private Criterion drafted(Criterion criterion) {
        List<Category> categories = new ArrayList<>();
        for (Category category : criterion.categories()) {
            QuotaMethod.Range range = drafts.get(category.id());
            categories.add(
                    range == null
                            ? category
                            : category.with(range.min(), range.max(), widened(category.flex(), range)));
        }
        return criterion.with(categories);
    }

    /** The limits of relaxing as they will be when the draft is kept. */
    private static @Nullable Flexibility widened(@Nullable Flexibility flex, QuotaMethod.Range range) {
        return flex == null
                ? null
                : new Flexibility(Math.min(flex.min(), range.min()), Math.max(flex.max(), range.max()));
    }

    void dispose() {
        watching.unsubscribe();
        finder.stop();
        studies.stop();
    }
}
