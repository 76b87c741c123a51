package nl.lotwijzer.desktop.registrants;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Chosen;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.AnswerColumn;
import nl.lotwijzer.registration.ColumnMapping;
import nl.lotwijzer.registration.DerivedAnswers;
import nl.lotwijzer.registration.DerivedRule;
import nl.lotwijzer.registration.FoundValue;
import nl.lotwijzer.registration.PostcodeTable;
import nl.lotwijzer.registration.ValueMapping;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** As which categories the values of a file are read, and which answers follow from something else. */
final class ValuesModel {
    /**
     * What there is to decide.
     *
     * @param columns    the columns of criteria with the values they hold
     * @param categories the categories by criterion that the project has
     * @param rules      the rules the project has
     */
    record Found(List<AnswerColumn> columns, Map<String, List<String>> categories, List<DerivedRule> rules) {}

    private final Workspace workspace;
    private final Supplier<Optional<Chosen>> chosen;
    private final Consumer<ColumnMapping> use;
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(List.of(), Map.of(), List.of()));

    private final ReadOnlyObjectWrapper<List<DerivedRule>> ruled = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param chosen the table and its mapping as they are
     * @param use    has the table read so
     */
    ValuesModel(Workspace workspace, Supplier<Optional<Chosen>> chosen, Consumer<ColumnMapping> use) {
        this.workspace = workspace;
        this.chosen = chosen;
        this.use = use;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks through the values of the table, away from the screen's thread. */
    Found look(Chosen now) {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        for (Criterion criterion : new Quotas(workspace.project()).criteria()) {
            categories.put(
                    criterion.name(),
                    criterion.categories().stream().map(Category::name).toList());
        }
        return new Found(
                AnswerColumn.in(now.sheet(), now.mapping(), categories),
                categories,
                new DerivedAnswers(workspace.project()).rules());
    }

    /** Takes what was found, and follows the proposals that are certain. */
    void take(Found now) {
        mapping().ifPresent(mapping -> use.accept(mapping.with(AnswerColumn.certain(now.columns(), mapping.values()))));
        found.set(now);
        tell();
    }

    /** Returns as what a value is read now; empty text is no answer. */
    String read(String criterion, FoundValue value) {
        return mapping()
                .flatMap(mapping -> mapping.values().categoryOf(criterion, value.text()))
                .orElse(value.text());
    }

    /** Reads a value as this category from now on; empty text is no answer, the value itself leaves it as it stands. */
    void map(String criterion, FoundValue value, String category) {
        mapping().ifPresent(mapping -> {
            ValueMapping values = mapping.values();
            use.accept(mapping.with(
                    category.equals(value.text())
                            ? values.without(criterion, value.text())
                            : values.with(criterion, value.text(), category)));
        });
    }

    /** Returns whether a value is read as something that is no category of its criterion, as far as those are known. */
    boolean astray(AnswerColumn column, FoundValue value) {
        String read = read(column.criterion(), value);
        return !column.categories().isEmpty()
                && !read.isEmpty()
                && !column.categories().contains(read);
    }

    /** Returns how many values of a criterion somebody should look at. */
    int toLookAt(AnswerColumn column) {
        return (int)
                column.values().stream().filter(value -> astray(column, value)).count();
    }

    /** Returns what a value can be read as: the categories, or the other values where there are none. */
    List<String> choices(AnswerColumn column, FoundValue value) {
        Collection<String> choices = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (column.categories().isEmpty()) {
            column.values().forEach(other -> choices.add(other.category()));
        }
        choices.remove("");
        return Stream.of(
                        column.categories().stream(),
                        choices.stream(),
                        Stream.of(value.text(), read(column.criterion(), value), ""))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    /** The rules that hold once this file is read. */
    ReadOnlyObjectProperty<List<DerivedRule>> rulesProperty() {
        return ruled.getReadOnlyProperty();
    }

    private List<DerivedRule> rules() {
        return mapping()
                .map(mapping -> DerivedRule.merged(found.get().rules(), mapping.rules()))
                .orElse(List.of());
    }

    /** Sets a rule with this import. */
    void set(DerivedRule rule) {
        mapping().ifPresent(mapping -> {
            use.accept(mapping.with(DerivedRule.merged(mapping.rules(), List.of(rule))));
            tell();
        });
    }

    /** Takes a rule away: one that comes with this import at once, one of the project as a deed of its own. */
    void remove(DerivedRule rule) {
        mapping()
                .ifPresent(mapping -> use.accept(mapping.with(mapping.rules().stream()
                        .filter(other -> !other.equals(rule))
                        .toList())));
        if (found.get().rules().contains(rule)) {
            workspace.edit(() -> new DerivedAnswers(workspace.project()).remove(rule), this::again);
        } else {
            tell();
        }
    }

    /** Shows a short form; true when it was sent. */
    boolean fill(FormQuestion form) {
        return workspace.dialogs().fill(form);
    }

    Clock clock() {
        return workspace.clock();
    }

    /** Asks for a table of postcodes and the criterion it answers. */
    void chooseAreas() {
        workspace
                .dialogs()
                .openFile(RegistrantsModel.officeFile(workspace.texts(), "desktop.values.areasFile"))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.values.readingAreas"),
                                        progress -> PostcodeTable.read(SpreadsheetReader.grid(
                                                        file, Optional.empty(), rows -> progress.stopIfCancelled())
                                                .toSheet()))
                                .then(this::ask)));
    }

    private void ask(PostcodeTable table) {
        workspace
                .dialogs()
                .askText(new TextQuestion(
                        workspace
                                .texts()
                                .get(
                                        "desktop.values.areasTitle",
                                        table.ranges().size(),
                                        table.areas().size()),
                        workspace.texts().get("desktop.values.criterion"),
                        criterionWith(table.areas()),
                        workspace.texts().get("desktop.values.setRule")))
                .ifPresent(criterion -> set(new DerivedRule.Area(criterion, table)));
    }

    /** Returns the criterion that shares most categories with these, else the usual name. */
    private String criterionWith(Collection<String> areas) {
        return found.get().categories().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(areas::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(workspace.texts().get("desktop.values.area"));
    }

    private void again() {
        chosen.get()
                .ifPresent(now -> workspace
                        .tasks()
                        .start(BackgroundTask.load(progress -> look(now)).then(this::take)));
    }

    private void tell() {
        ruled.set(rules());
    }

    private Optional<ColumnMapping> mapping() {
        return chosen.get().map(Chosen::mapping);
    }
}
