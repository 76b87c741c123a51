package nl.lotwijzer.desktop.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.registration.HouseholdChoice;
import nl.lotwijzer.registration.HouseholdDoubt;
import nl.lotwijzer.registration.Households;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/** Who lives together, what is odd about it, and deciding it by hand. */
final class HouseholdsModel {
    /** Which households are shown. */
    enum Shown {
        ALL,
        DOUBTFUL,
        DECIDED
    }

    private final Workspace workspace;
    private final Households households;
    private final ObservableList<HouseholdRow> all = FXCollections.observableArrayList();
    private final FilteredList<HouseholdRow> shown = new FilteredList<>(all);
    private final ObjectProperty<Shown> filter = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyObjectWrapper<Optional<HouseholdRow>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;

    HouseholdsModel(Workspace workspace) {
        this.workspace = workspace;
        this.households = new Households(workspace.project());
        filter.subscribe(now -> shown.setPredicate(row -> lets(now, row)));
        this.watching = workspace.watch(this::read, this::show);
    }

    private List<HouseholdRow> read() {
        List<HouseholdRow> rows = new ArrayList<>();
        Set<Set<Long>> crowded = new HashSet<>();
        for (HouseholdDoubt doubt : households.doubts()) {
            boolean together = doubt.kind() == HouseholdDoubt.Kind.CROWDED;
            if (together) {
                crowded.add(ids(doubt.people()));
            }
            rows.add(new HouseholdRow(doubt.people(), together, false, "", Optional.of(doubt.kind())));
        }
        List<HouseholdRow> shared = new ArrayList<>();
        Set<Long> listed = new HashSet<>();
        for (Households.Shared home : households.shared()) {
            listed.addAll(ids(home.members()));
            if (!crowded.contains(ids(home.members()))) {
                shared.add(new HouseholdRow(
                        home.members(), true, !home.choices().isEmpty(), home.reason(), Optional.empty()));
            }
        }
        rows.addAll(apart(listed));
        rows.addAll(shared);
        return rows;
    }

    /** Those who were put apart and now live with nobody. */
    private List<HouseholdRow> apart(Set<Long> listed) {
        Map<Long, HouseholdChoice> choices = households.choices();
        return new Registrations(workspace.project())
                .all().stream()
                        .filter(person -> !listed.contains(person.id()))
                        .flatMap(person -> Stream.ofNullable(choices.get(person.id()))
                                .map(choice -> new HouseholdRow(
                                        List.of(person), false, true, choice.reason(), Optional.empty())))
                        .toList();
    }

    private static Set<Long> ids(List<Registrant> people) {
        Set<Long> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }

    ObservableList<HouseholdRow> shown() {
        return shown;
    }

    ObservableList<HouseholdRow> all() {
        return all;
    }

    ObjectProperty<Shown> filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<HouseholdRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    void select(Optional<HouseholdRow> row) {
        selected.set(row);
    }

    int count(Shown by) {
        return (int) all.stream().filter(row -> lets(by, row)).count();
    }

    private static boolean lets(Shown by, HouseholdRow row) {
        return switch (by) {
            case ALL -> true;
            case DOUBTFUL -> row.doubt().isPresent();
            case DECIDED -> row.decided();
        };
    }

    /** Asks why, and has these people live together. */
    void join(List<Registrant> people) {
        ask("joinTitle", people, "join")
                .ifPresent(reason -> edit(() -> households.join(people, reason), text("joined", people.size())));
    }

    /** Asks why, and has each of these people live on their own. */
    void split(List<Registrant> people) {
        ask("splitTitle", people, "split")
                .ifPresent(reason -> edit(() -> households.split(people, reason), text("splitDone", people.size())));
    }

    /** Has these people live where their address says again. */
    void revoke(List<Registrant> people) {
        edit(() -> households.revoke(people), text("revoked", people.size()));
    }

    /** Asks for the numbers of people who live together at addresses that do not show it. */
    void joinByNumber() {
        TextQuestion question = new TextQuestion(text("numbersTitle"), text("numbers"), "", text("next"));
        workspace.dialogs().askText(question).ifPresent(written -> {
            List<String> numbers = List.of(written.toUpperCase(Locale.ROOT).split("[\\s,;]+"));
            List<Registrant> people = new Registrations(workspace.project())
                    .all().stream()
                            .filter(person -> numbers.contains(person.number().value()))
                            .toList();
            if (people.size() < 2 || people.size() < Set.copyOf(numbers).size()) {
                workspace.notify(Notice.warning(text("numbersUnknown")));
            } else {
                join(people);
            }
        });
    }

    private Optional<String> ask(String title, List<Registrant> people, String verb) {
        return workspace
                .dialogs()
                .askText(new TextQuestion(text(title, people.size()), text("reason"), "", text(verb)));
    }

    private void edit(Edit change, String told) {
        workspace.edit(
                change,
                () -> workspace.notify(
                        Notice.success(told).with(workspace.texts().get("desktop.duplicates.undo"), this::undo)));
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.duplicates.homes." + key, arguments);
    }

    private void show(List<HouseholdRow> now) {
        Optional<HouseholdRow> before = selected.get();
        all.setAll(now);
        selected.set(before.flatMap(row -> now.stream().filter(row::isOf).findFirst()));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
