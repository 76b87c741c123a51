package nl.lotwijzer.desktop.letters;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.invitations.LetterResult;
import nl.lotwijzer.invitations.LetterRow;
import nl.lotwijzer.invitations.LetterState;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The letters: a list, what came back, and, in their place, the page on which they are made. */
public final class LettersTab {
    private static final double ONE_LINE = 2000;
    private static final int COLUMNS_BESIDE_INSPECTOR = 4;
    private static final int PROBLEMS_TOLD = 5;

    private final Workspace workspace;
    private final Texts texts;
    private final LettersModel model;
    private final StackPane root = new StackPane();
    private final BorderPane pane = new BorderPane();
    private final VBox main = new VBox();
    private final VBox problems = new VBox();
    private final FilterChips<LetterFilter> chips = new FilterChips<>(LetterFilter.ALL);
    private final Label count = Labels.muted("");
    private final TableView<LetterLine> table;
    private final Button make;
    private final ReturnsModel returnsModel;
    private final ReturnsBar returns;
    private @Nullable MakerModel maker;

    public LettersTab(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new LettersModel(workspace);
        this.returnsModel = new ReturnsModel(workspace);
        this.returns = new ReturnsBar(texts, returnsModel, this::closeReturns);
        this.make = Buttons.primary(text("make"), Feather.PRINTER, this::openMaker);
        this.table = table();
        main.getStyleClass().add("letters-main");
        VBox.setVgrow(table, Priority.ALWAYS);
        for (LetterFilter filter : LetterFilter.values()) {
            chips.chip(filter, texts.get(filter.key()));
        }
        chips.setPrefWrapLength(ONE_LINE);
        chips.selectedProperty().bindBidirectional(model.filterProperty());
        SearchField search = new SearchField(text("search"));
        count.setMinWidth(Region.USE_PREF_SIZE);
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnAction(event -> selectOnly());
        Toolbar toolbar = new Toolbar(search, count).right(actions());
        main.getChildren().setAll(problems, chips, toolbar, table);
        pane.setCenter(main);
        root.getStylesheets().add(StyleSheets.of(LettersTab.class, "letters.css"));
        root.getStyleClass().add("letters");
        root.getChildren().add(pane);
        model.contentProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::inspect);
        model.problemsProperty().subscribe(list -> showProblems());
        model.shown().addListener((Observable changed) -> countShown());
    }

    public Node node() {
        return root;
    }

    LettersModel model() {
        return model;
    }

    ReturnsModel returnsModel() {
        return returnsModel;
    }

    public void dispose() {
        closeMaker();
        model.dispose();
    }

    /** Opens the page on which letters are made, for whoever comes here for that. */
    public void openMaker() {
        closeMaker();
        MakerModel opened = new MakerModel(workspace, this::closeMaker);
        maker = opened;
        root.getChildren().setAll(new MakerPage(texts, opened).node());
    }

    private void closeMaker() {
        if (maker != null) {
            maker.dispose();
            maker = null;
            root.getChildren().setAll(pane);
        }
    }

    /** Opens the line on which returned letters are noted. */
    public void openReturns() {
        if (!main.getChildren().contains(returns)) {
            main.getChildren().addFirst(returns);
        }
        returns.focusCode();
    }

    private void closeReturns() {
        main.getChildren().remove(returns);
        table.requestFocus();
    }

    private Node[] actions() {
        if (model.readOnly()) {
            return new Node[0];
        }
        return new Node[] {
            Buttons.more(text("more"), Buttons.item(text("importResults"), Feather.DOWNLOAD, model::importResults)),
            Buttons.secondary(text("returns"), Feather.CORNER_DOWN_LEFT, this::openReturns),
            make
        };
    }

    private TableView<LetterLine> table() {
        TableView<LetterLine> built = TableBuilder.of(model.shown())
                .text(text("code"), 120, line -> line.row().code())
                .text(text("name"), 180, line -> line.row().name())
                .text(text("area"), 140, line -> line.row().letter().area())
                .node(
                        text("state"),
                        150,
                        this::badge,
                        Comparator.comparing(line -> line.row().state()))
                .text(text("batch"), 110, line -> line.row().letter().batch())
                .value(
                        text("sentOn"),
                        150,
                        line -> line.row()
                                .sentOn()
                                .map(java.time.LocalDate::toString)
                                .orElse(""),
                        this::day)
                .text(text("address"), 230, line -> line.row().address())
                .placeholder(new EmptyState(
                        Feather.SEARCH,
                        text("noneShownTitle"),
                        text("noneShownText"),
                        Buttons.secondary(text("showAll"), model::clearFilters)))
                .build();
        built.setAccessibleText(text("table"));
        built.setFixedCellSize(TextSize.height(36));
        built.getSelectionModel().selectedItemProperty().subscribe(line -> model.select(Optional.ofNullable(line)));
        return built;
    }

    /** A scanner ends with Enter: the only letter found opens. */
    private void selectOnly() {
        if (model.shown().size() == 1) {
            table.getSelectionModel().select(model.shown().getFirst());
        }
    }

    private void show(LettersContent content) {
        if (content.lines().isEmpty()) {
            pane.setCenter(new EmptyState(Feather.MAIL, text("emptyTitle"), text("emptyText")));
            return;
        }
        for (LetterFilter filter : LetterFilter.values()) {
            int number = content.count(filter);
            chips.count(filter, text("count", number));
            chips.shown(filter, number > 0 || filter == LetterFilter.ALL);
        }
        make.setDisable(!content.addressed());
        countShown();
        pane.setCenter(main);
    }

    private void countShown() {
        count.setText(text("shown", model.shown().size()));
    }

    private void inspect(Optional<LetterLine> line) {
        pane.setRight(line.map(shown -> new LetterInspector(
                                texts, model, () -> table.getSelectionModel().clearSelection())
                        .of(shown))
                .orElse(null));
        for (int i = COLUMNS_BESIDE_INSPECTOR; i < table.getColumns().size(); i++) {
            table.getColumns().get(i).setVisible(line.isEmpty());
        }
        if (line.isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else if (!line.get().equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(line.get());
        }
    }

    private void showProblems() {
        problems.getChildren().clear();
        var list = model.problemsProperty().get();
        if (!list.isEmpty()) {
            StringBuilder told = new StringBuilder(text("problems", list.size()));
            list.stream()
                    .limit(PROBLEMS_TOLD)
                    .map(texts::get)
                    .forEach(each -> told.append("\n").append(each));
            problems.getChildren()
                    .add(new Banner(
                            Tone.WARNING,
                            told.toString(),
                            Buttons.secondary(text("closeProblems"), Feather.X, model::clearProblems)));
        }
    }

    private Node badge(LetterLine line) {
        return badge(texts, line.row());
    }

    /** Returns how a letter stands; of what came back, why. */
    static StatusBadge badge(Texts texts, LetterRow row) {
        LetterState state = row.state();
        String name = texts.get(state.key());
        return switch (state) {
            case NOT_SENT -> new StatusBadge(Tone.NEUTRAL, Feather.CLOCK, name);
            case SENT -> new StatusBadge(Tone.NEUTRAL, Feather.SEND, name);
            case REGISTERED -> new StatusBadge(Tone.SUCCESS, name);
            case UNDELIVERABLE ->
                new StatusBadge(
                        Tone.WARNING,
                        Feather.CORNER_DOWN_LEFT,
                        row.result()
                                .map(LetterResult::outcome)
                                .map(outcome -> texts.get(outcome.key()))
                                .orElse(name));
            case REFUSED -> new StatusBadge(Tone.NEUTRAL, Feather.SLASH, name);
        };
    }

    private String day(String iso) {
        return iso.isEmpty() ? "" : texts.get(Message.of("desktop.letters.day", java.time.LocalDate.parse(iso)));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.letters." + key, arguments);
    }
}
