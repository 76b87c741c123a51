package nl.lotwijzer.desktop.registrants;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The registrants: a list, or, while reading a file, the wizard in its place. The details <i>problems</i> and
 * <i>excluded</i> filter the list; <i>import</i> opens the wizard, with a file name after it on that file; <i>imports</i> opens what was
 * read before.
 */
public final class RegistrantsScreen implements Screen {
    private static final int CRITERIA_SHOWN = 5;
    private static final int COLUMNS_BESIDE_INSPECTOR = 5;
    private static final double ONE_LINE = 2000;
    private static final String IMPORT_FILE = "import ";

    private final Workspace workspace;
    private final Texts texts;
    private final RegistrantsModel model;
    private final StackPane root = new StackPane();
    private final ScreenPane list;
    private final VBox main = new VBox();
    private final Label count = Labels.muted("");
    private final MenuButton byAnswer = new MenuButton();
    private final FilterChips<Standing> chips = new FilterChips<>(Standing.ALL);
    private final RegistrantInspector inspector;
    private TableView<Registrant> table = new TableView<>();
    private List<String> criteriaShown = List.of();

    public RegistrantsScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new RegistrantsModel(workspace);
        this.inspector = new RegistrantInspector(
                texts,
                model,
                () -> table.getSelectionModel().clearSelection(),
                this::select,
                workspace.clock().getZone());
        this.list = new ScreenPane(text("title"), text("purpose")).actions(actions());
        main.getStyleClass().add("screen-content");
        root.getStylesheets()
                .add(Objects.requireNonNull(
                                RegistrantsScreen.class.getResource("registrants.css"),
                                "registrants.css comes with the program")
                        .toExternalForm());
        root.getChildren().add(list);
        acceptDrops();
        buildToolbar();
        model.poolProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::inspect);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void onShow(String detail) {
        switch (detail) {
            case "problems" -> only(Standing.UNANSWERED);
            case "excluded" -> only(Standing.EXCLUDED);
            case "import" -> openWizard();
            case "imports" -> openHistory();
            default -> {
                if (detail.startsWith(IMPORT_FILE)) {
                    openWizard().open(Path.of(detail.substring(IMPORT_FILE.length())));
                }
            }
        }
    }

    @Override
    public void dispose() {
        model.dispose();
    }

    private void only(Standing standing) {
        model.clearFilters();
        model.standingProperty().set(standing);
    }

    private Node[] actions() {
        if (model.readOnly()) {
            return new Node[0];
        }
        Button read = Buttons.primary(text("import"), Feather.DOWNLOAD, this::openWizard);
        return new Node[] {
            Buttons.more(
                    text("more"),
                    Buttons.item(texts.get("desktop.imports.title"), Feather.CLOCK, this::openHistory),
                    Buttons.item(text("importLetters"), Feather.MAIL, model::importLetters)),
            read
        };
    }

    private ImportWizardModel openWizard() {
        ImportWizardModel wizard = new ImportWizardModel(workspace, this::closeWizard);
        root.getChildren().setAll(new ImportWizard(texts, wizard).node());
        return wizard;
    }

    private void openHistory() {
        ImportHistoryModel history = new ImportHistoryModel(workspace, this::closeWizard);
        root.getChildren()
                .setAll(new ImportHistoryPane(
                                texts, history, workspace.clock().getZone())
                        .node());
    }

    private void closeWizard() {
        root.getChildren().setAll(list);
    }

    private void acceptDrops() {
        list.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && !model.readOnly()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        list.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream()
                    .findFirst()
                    .ifPresent(file -> openWizard().open(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void buildToolbar() {
        SearchField search = new SearchField(text("search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        for (Standing standing : Standing.values()) {
            chips.chip(standing, texts.get(standing.key()));
        }
        chips.selectedProperty().bindBidirectional(model.standingProperty());
        byAnswer.setText(text("byAnswer"));
        model.answerProperty()
                .subscribe(filter -> byAnswer.setText(
                        filter.map(given -> text("byAnswerOf", given.criterion(), answerName(given.answer())))
                                .orElse(text("byAnswer"))));
        byAnswer.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        chips.setPrefWrapLength(ONE_LINE);
        main.getChildren().setAll(chips, new Toolbar(search, byAnswer).right(count));
        model.shown().addListener((Observable changed) -> countShown());
    }

    private void countShown() {
        Pool pool = model.poolProperty().get();
        String shown = text("shown", model.shown().size());
        count.setText(
                pool.letters() == 0
                        ? shown
                        : text(
                                "shownOfLetters",
                                shown,
                                pool.letters(),
                                pool.registrants().size() / (double) pool.letters()));
    }

    /** An erasure that is not finished goes before what the draw has fixed. */
    private @Nullable Node banner(Pool pool) {
        if (pool.traces() && !model.readOnly()) {
            return new ErasureQuestion(workspace).unfinished();
        }
        if (pool.frozen()) {
            return new Banner(Tone.ACCENT, text("frozen"));
        }
        return pool.refused() == 0
                ? null
                : new Banner(
                        Tone.WARNING,
                        texts.get("desktop.imports.banner", pool.refused()),
                        Buttons.secondary(texts.get("desktop.imports.look"), this::openHistory));
    }

    private void show(Pool pool) {
        list.banner(banner(pool));
        if (pool.registrants().isEmpty()) {
            list.content(new EmptyState(
                    Feather.INBOX,
                    text("emptyTitle"),
                    text(model.readOnly() ? "emptyReadOnly" : "emptyText"),
                    model.readOnly()
                            ? new Node[0]
                            : new Node[] {Buttons.primary(text("import"), Feather.DOWNLOAD, this::openWizard)}));
            return;
        }
        for (Standing standing : Standing.values()) {
            int number = pool.count(standing);
            chips.count(standing, written(number));
            chips.shown(standing, number > 0 || standing == Standing.ALL || standing == Standing.ACTIVE);
        }
        fillAnswers(pool);
        if (table.getColumns().isEmpty() || !criteriaShown.equals(pool.criteria())) {
            criteriaShown = pool.criteria();
            buildTable();
        }
        countShown();
        list.content(main);
    }

    private void fillAnswers(Pool pool) {
        MenuItem everybody = new MenuItem(text("anyAnswer"));
        everybody.setOnAction(event -> model.answerProperty().set(Optional.empty()));
        byAnswer.getItems().setAll(everybody);
        for (String criterion : pool.criteria()) {
            Menu menu = new Menu(criterion);
            for (Map.Entry<String, Integer> answer : pool.answers(criterion).entrySet()) {
                MenuItem item = new MenuItem(answerName(answer.getKey()) + "  " + written(answer.getValue()));
                item.setOnAction(
                        event -> model.answerProperty().set(Optional.of(new AnswerFilter(criterion, answer.getKey()))));
                menu.getItems().add(item);
            }
            byAnswer.getItems().add(menu);
        }
    }

    private void buildTable() {
        TableBuilder<Registrant> builder = TableBuilder.of(model.shown())
                .value(text("number"), 70, Registrant::number, number -> number.value())
                .text(text("name"), 170, Registrant::name);
        for (String criterion : criteriaShown.subList(0, Math.min(CRITERIA_SHOWN, criteriaShown.size()))) {
            builder.text(criterion, 116, registrant -> registrant.answers().getOrDefault(criterion, ""));
        }
        builder.text(text("address"), 180, registrant -> registrant.address().line())
                .node(text("state"), 120, this::badge, Comparator.comparing(Registrant::state))
                .placeholder(new EmptyState(
                        Feather.SEARCH,
                        text("nobodyTitle"),
                        text("nobodyText"),
                        Buttons.secondary(text("showAll"), model::clearFilters)));
        table = builder.build();
        table.setAccessibleText(text("title"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((Observable changed) -> model.select(selectedRows()));
        VBox.setVgrow(table, Priority.ALWAYS);
        hideWhatTheInspectorShows();
        main.getChildren().setAll(main.getChildren().get(0), main.getChildren().get(1), table);
    }

    /** While rows are replaced, the table may hold places without a row. */
    private List<Registrant> selectedRows() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void inspect(List<Registrant> people) {
        list.inspector(people.isEmpty() ? null : inspector.of(people));
        hideWhatTheInspectorShows();
        if (!selectedRows().equals(people)) {
            table.getSelectionModel().clearSelection();
            people.forEach(table.getSelectionModel()::select);
        }
    }

    /** Beside the inspector there is room for a few columns only; it shows the others itself. */
    private void hideWhatTheInspectorShows() {
        boolean alone = model.selectedProperty().get().isEmpty();
        int columns = table.getColumns().size();
        for (int i = COLUMNS_BESIDE_INSPECTOR; i < columns - 1; i++) {
            table.getColumns().get(i).setVisible(alone);
        }
    }

    private Node badge(Registrant registrant) {
        if (model.poolProperty().get().unanswered(registrant)) {
            return new StatusBadge(Tone.WARNING, text("unanswered"));
        }
        if (registrant.erased()) {
            return new StatusBadge(Tone.NEUTRAL, Feather.TRASH_2, text("erased"));
        }
        return registrant.active()
                ? new StatusBadge(Tone.SUCCESS, text("active"))
                : new StatusBadge(Tone.NEUTRAL, Feather.SLASH, text("excluded"));
    }

    private void select(Registrant registrant) {
        if (!model.shown().contains(registrant)) {
            model.clearFilters();
        }
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(registrant);
        table.scrollTo(registrant);
    }

    private String answerName(String answer) {
        return answer.isEmpty() ? text("noAnswer") : answer;
    }

    private String written(int number) {
        return texts.get("desktop.registrants.count", number);
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
