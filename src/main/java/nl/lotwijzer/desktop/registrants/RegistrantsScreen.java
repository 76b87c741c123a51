package nl.lotwijzer.desktop.registrants;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Cursor;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.erasure.ErasureQuestion;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The registrants: a list, or, in its place, the wizard that reads a file or the form to enter somebody. The details
 * <i>problems</i> and <i>excluded</i> filter the list; <i>import</i> opens the wizard, with a file name after it on that
 * file; <i>imports</i> shows what was read before; <i>entry</i> opens the form; a registration number shows the card of that person, with <i>correct</i> before it to
 * correct.
 */
public final class RegistrantsScreen implements Screen {
    private static final long NOBODY = 0;
    private static final double SEARCH_WIDTH = 250;
    private static final String IMPORT_FILE = "import ";
    private static final String CORRECT = "correct ";
    private static final KeyCombination ENTRY = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final Workspace workspace;
    private final Texts texts;
    private final RegistrantsModel model;
    private final RegistrantDeeds deeds;
    private final StackPane root = new StackPane();
    private final ScreenPane list;
    private final VBox main = new VBox();
    private final Label count = Labels.muted("");
    private final FilterChips<Standing> chips = new FilterChips<>(Standing.ALL);
    private final SearchField search;
    private final FilterMenu filters;
    private final MenuButton columns = new MenuButton();
    private final RegistrantInspector inspector;
    private @Nullable RegistrantsTable table;
    private @Nullable EntryScreen entry;
    private List<String> criteriaShown = List.of();
    private String wanted = "";
    private long correcting = NOBODY;

    public RegistrantsScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new RegistrantsModel(workspace);
        this.deeds = new RegistrantDeeds(workspace, model);
        this.filters = new FilterMenu(texts, model);
        this.search = new SearchField(text("search"));
        this.inspector =
                new RegistrantInspector(workspace, model, deeds, this::clearSelection, this::goTo, this::correct);
        this.list = new ScreenPane(text("title"), text("purpose")).actions(actions());
        main.getStyleClass().addAll("screen-content", "registrants");
        root.getStylesheets().add(StyleSheets.of(RegistrantsScreen.class, "registrants.css"));
        root.getChildren().add(list);
        buildToolbar();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
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
            case "no-letter" -> {
                only(Standing.ALL);
                model.filter(new RegistrantFilter.BySending(""));
            }
            case "import" -> openWizard();
            case "imports" -> openHistory();
            case "entry" -> openEntry();
            default -> {
                if (detail.startsWith(IMPORT_FILE)) {
                    openWizard().open(Path.of(detail.substring(IMPORT_FILE.length())));
                } else if (Arrays.stream(Standing.values())
                        .anyMatch(standing -> standing.name().equals(detail))) {
                    only(Standing.valueOf(detail));
                } else if (!detail.isEmpty()) {
                    showList();
                    wanted = detail;
                    goToWanted();
                }
            }
        }
    }

    @Override
    public void dispose() {
        closeEntry();
        model.dispose();
    }

    private void only(Standing standing) {
        showList();
        model.clearFilters();
        model.standingProperty().set(standing);
    }

    private Node[] actions() {
        if (model.readOnly()) {
            return new Node[0];
        }
        Button enter = Buttons.secondary(text("enter"), Feather.EDIT_3, this::openEntry);
        enter.setId("registrants-enter");
        return new Node[] {
            Buttons.more(
                    text("more"),
                    Buttons.item(text("selectAll"), Feather.CHECK_SQUARE, this::selectAll),
                    Buttons.item(texts.get("desktop.imports.title"), Feather.CLOCK, this::openHistory),
                    Buttons.item(text("importLetters"), Feather.MAIL, model::importLetters)),
            enter,
            Buttons.primary(text("import"), Feather.DOWNLOAD, this::openWizard)
        };
    }

    private ImportWizardModel openWizard() {
        closeEntry();
        ImportWizardModel wizard = new ImportWizardModel(workspace, this::showList);
        root.getChildren().setAll(new ImportWizard(texts, wizard).node());
        return wizard;
    }

    private void openHistory() {
        closeEntry();
        ImportHistoryModel history = new ImportHistoryModel(workspace, this::showList);
        root.getChildren()
                .setAll(new ImportHistoryPane(texts, history, workspace.clock().getZone()).node());
    }

    private void openEntry() {
        if (model.readOnly()) {
            return;
        }
        closeEntry();
        EntryScreen opened = new EntryScreen(workspace, this::showList);
        entry = opened;
        root.getChildren().setAll(opened.node());
    }

    private void closeEntry() {
        if (entry != null) {
            entry.dispose();
            entry = null;
        }
    }

    private void showList() {
        closeEntry();
        root.getChildren().setAll(list);
    }

    private void shortcut(KeyEvent event) {
        if (entry == null && ENTRY.match(event)) {
            event.consume();
            openEntry();
        }
    }

    private void buildToolbar() {
        search.setId("registrants-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        for (Standing standing : Standing.values()) {
            chips.chip(standing, texts.get(standing.key()));
        }
        chips.selectedProperty().bindBidirectional(model.standingProperty());
        columns.setGraphic(new FontIcon(Feather.COLUMNS));
        columns.setAccessibleText(text("columns"));
        columns.setTooltip(new Tooltip(text("columns")));
        columns.setId("registrants-columns");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("registrants-count");
        search.setRight(count);
        search.setPrefWidth(TextSize.width(SEARCH_WIDTH));
        columns.getStyleClass().addAll(Styles.BUTTON_ICON, "no-arrow");
        FlowPane toolbar = new FlowPane(chips, new Toolbar(search, filters.menu(), columns));
        toolbar.getStyleClass().add("registrants-toolbar");
        main.getChildren().setAll(toolbar, filters.on());
        model.shown().addListener((Observable changed) -> countShown());
    }

    /** The chip of everybody says how many there are; how many are found stands beside what is sought. */
    private void countShown() {
        boolean all =
                model.shown().size() == model.poolProperty().get().registrants().size();
        count.setText(all ? "" : text("shown", model.shown().size()));
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
                            : new Node[] {
                                Buttons.primary(text("import"), Feather.DOWNLOAD, this::openWizard),
                                Buttons.secondary(text("enter"), Feather.EDIT_3, this::openEntry)
                            }));
            return;
        }
        for (Standing standing : Standing.values()) {
            int number = pool.count(standing);
            chips.count(standing, texts.get("desktop.registrants.count", number));
            chips.shown(standing, number > 0 || standing == Standing.ALL || standing == Standing.ACTIVE);
        }
        if (table == null || !criteriaShown.equals(pool.criteria())) {
            criteriaShown = pool.criteria();
            buildTable();
        }
        countShown();
        list.content(main);
        inspect(model.selectedProperty().get());
        goToWanted();
    }

    private void buildTable() {
        List<RegistrantColumn> all = RegistrantColumn.all(texts, criteriaShown, model.poolProperty()::get);
        ShownColumns shown = workspace.desk().kept(ShownColumns.class, ShownColumns::new);
        RegistrantsTable built = new RegistrantsTable(
                texts,
                model,
                all,
                shown.of(workspace.desk(), all),
                new EmptyState(
                        Feather.SEARCH,
                        text("nobodyTitle"),
                        text("nobodyText"),
                        Buttons.secondary(text("showAll"), model::clearFilters)));
        table = built;
        columns.getItems().setAll(shown.items(workspace.desk(), all, built::choose));
        VBox.setVgrow(built.node(), Priority.ALWAYS);
        main.getChildren().setAll(main.getChildren().get(0), main.getChildren().get(1), built.node());
    }

    /** While somebody is corrected, the form stays in the place of the card until somebody else is selected. */
    private void inspect(List<Registrant> people) {
        if (people.size() != 1 || people.getFirst().id() != correcting) {
            correcting = NOBODY;
            list.inspector(people.isEmpty() ? null : inspector.of(people));
        }
        if (table != null) {
            table.select(people);
        }
    }

    private void correct(Registrant person) {
        Pool pool = model.poolProperty().get();
        CorrectionForm form = new CorrectionForm(workspace, person, pool.choices(), pool.reasons(), this::backToCard);
        correcting = person.id();
        list.inspector(form.node(pool.frozen()));
        form.begin();
    }

    /** The table gets the focus back, after the window has found a place for that of the form that is gone. */
    private void backToCard() {
        correcting = NOBODY;
        inspect(model.selectedProperty().get());
        if (table != null) {
            Cursor.into(table.node());
        }
    }

    private void selectAll() {
        if (table != null) {
            table.node().getSelectionModel().selectAll();
            table.node().requestFocus();
        }
    }

    private void clearSelection() {
        if (table != null) {
            table.clearSelection();
        }
    }

    /** Shows the person whom the way here named, once the list is there. */
    private void goToWanted() {
        boolean correct = wanted.startsWith(CORRECT);
        String number = correct ? wanted.substring(CORRECT.length()) : wanted;
        model.poolProperty().get().registrants().stream()
                .filter(one -> one.number().value().equals(number))
                .findFirst()
                .ifPresent(person -> {
                    wanted = "";
                    goTo(person);
                    if (correct && !model.readOnly()) {
                        correct(person);
                    }
                });
    }

    private void goTo(Registrant registrant) {
        if (!model.shown().contains(registrant)) {
            model.clearFilters();
        }
        if (table != null) {
            table.goTo(registrant);
        }
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
