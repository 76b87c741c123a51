package nl.lotwijzer.desktop.duplicates;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.duplicates.Duplicates;
import nl.lotwijzer.duplicates.KeptBoth;
import nl.lotwijzer.duplicates.Pair;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Merges;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** The pairs to judge one after the other, how the one at hand would be merged, and what was judged before. */
public final class DuplicatesModel {
    private final Workspace workspace;
    private final Duplicates duplicates;
    private final Merges merges;
    private final ObservableList<Pair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyObjectWrapper<Optional<Pair>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MergePlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;

    DuplicatesModel(Workspace workspace) {
        this.workspace = workspace;
        this.duplicates = new Duplicates(workspace.project());
        this.merges = new Merges(workspace.project());
        this.watching = workspace.watch(() -> Findings.of(workspace.project()), this::show);
    }

    /** How the work stands: how many pairs are still to judge. */
    public static PlaceState state(Project project) {
        if (new Registrations(project).count() == 0) {
            return PlaceState.NOT_BEGUN;
        }
        int left = new Duplicates(project).toJudge().size();
        return left == 0 ? PlaceState.DONE : PlaceState.problems(left);
    }

    ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    ObservableList<Pair> pairs() {
        return pairs;
    }

    ReadOnlyObjectProperty<Optional<Pair>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** How the pair at hand would be merged. */
    ReadOnlyObjectProperty<Optional<MergePlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Returns whether the pair at hand can be merged now. */
    boolean canMerge() {
        return !readOnly() && !findings.get().frozen() && plan.get().isPresent();
    }

    void select(Pair pair) {
        if (!selected.get().equals(Optional.of(pair))) {
            selected.set(Optional.of(pair));
            plan.set(Optional.of(duplicates.plan(pair)));
        }
    }

    /** Goes this many pairs on, or back if below 0; not past the ends. */
    void move(int by) {
        int now = selected.get().map(pairs::indexOf).orElse(-1);
        int then = Math.clamp((long) now + by, 0, Math.max(0, pairs.size() - 1));
        if (then < pairs.size()) {
            select(pairs.get(then));
        }
    }

    /** Has this registration of the pair at hand stay; the choice of parts begins anew. */
    void stays(Registrant registrant) {
        plan.get()
                .filter(now -> now.kept().id() != registrant.id())
                .ifPresent(now ->
                        plan.set(Optional.of(MergePlan.filling(/* kept= */ now.other(), /* other= */ now.kept()))));
    }

    /** Takes this part from the registration that goes, or leaves it; the parts of an address go together. */
    void take(String part, boolean fromOther) {
        plan.get().ifPresent(now -> {
            Set<String> taken = new HashSet<>(now.taken());
            List<String> parts = MergePlan.ADDRESS.contains(part) ? MergePlan.ADDRESS : List.of(part);
            if (fromOther) {
                taken.addAll(parts);
            } else {
                parts.forEach(taken::remove);
            }
            plan.set(Optional.of(new MergePlan(now.kept(), now.other(), taken)));
        });
    }

    /** Makes one registration of the pair at hand, as planned. */
    void merge() {
        if (!canMerge()) {
            if (findings.get().frozen()) {
                workspace.notify(Notice.warning(text("frozen")));
            }
            return;
        }
        MergePlan now = plan.get().orElseThrow();
        String ground = findings.get().groundFor(workspace.texts());
        edit(
                () -> merges.merge(now, ground),
                text("merged", now.other().number().value(), now.kept().number().value()));
    }

    /** Records that the pair at hand are two people. */
    void keepBoth(String note) {
        selected.get()
                .filter(pair -> !readOnly())
                .ifPresent(pair -> edit(
                        () -> duplicates.keepBoth(pair.one(), pair.other(), note),
                        text(
                                "keptBoth",
                                pair.one().number().value(),
                                pair.other().number().value())));
    }

    /** The same, and asks why. */
    void keepBothWithNote() {
        TextQuestion question = new TextQuestion(text("noteTitle"), text("note"), "", text("keepBoth"));
        workspace.dialogs().askText(question).ifPresent(this::keepBoth);
    }

    /** Merges all pairs that are certain, after telling how many these are. */
    void mergeCertain() {
        List<MergePlan> plans = findings.get().certain();
        Confirmation question = Confirmation.of(
                text("certainTitle", plans.size()),
                text("certainText", plans.size(), filled(plans)),
                text("certainVerb"));
        if (!plans.isEmpty() && workspace.dialogs().confirm(question)) {
            String ground = findings.get().groundFor(workspace.texts());
            edit(() -> merges.mergeAll(plans, ground), text("mergedAll", plans.size()));
        }
    }

    private static long filled(List<MergePlan> plans) {
        return plans.stream().filter(each -> !each.taken().isEmpty()).count();
    }

    /** Turns a merge back. */
    void revert(Registrant registrant) {
        edit(
                () -> merges.revert(registrant),
                text("reverted", registrant.number().value()));
    }

    /** Shows a pair again that was judged to be two people. */
    void judgeAgain(KeptBoth kept) {
        edit(() -> duplicates.judgeAgain(kept), text("judgedAgain"));
    }

    private void edit(Edit change, String told) {
        Texts texts = workspace.texts();
        workspace.edit(
                change,
                () -> workspace.notify(Notice.success(told).with(texts.get("desktop.duplicates.undo"), this::undo)));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.duplicates." + key, arguments);
    }

    /** The next pair takes the place of one that was judged. */
    private void show(Findings now) {
        Optional<Pair> before = selected.get();
        int place = before.map(pairs::indexOf).orElse(0);
        pairs.setAll(now.pairs());
        Optional<Pair> same =
                before.flatMap(pair -> pairs.stream().filter(pair::isOf).findFirst());
        Optional<Pair> next = pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(same.orElseGet(() -> pairs.get(Math.clamp(place, 0, pairs.size() - 1))));
        if (!next.equals(before)) {
            selected.set(next);
            plan.set(next.map(duplicates::plan));
        }
        findings.set(now);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
