package nl.lotwijzer.desktop.eligibility;

import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Who may take part: the rules on top, and under them everybody about whom somebody has to decide. */
public final class EligibilityScreen implements Screen {
    /** A badge cannot be shortened as text can. */
    private static final double BADGE = 168;

    private final Workspace workspace;
    private final Texts texts;
    private final EligibilityModel model;
    private final ScreenPane pane;
    private final FilterChips<FindingFilter> chips = new FilterChips<>(FindingFilter.OPEN);
    private final VBox content = new VBox();
    private final TableView<FindingRow> table;
    private final Subscription viewed;
    private String wanted = "";

    public EligibilityScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new EligibilityModel(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(EligibilityScreen.class, "eligibility.css"));
        for (FindingFilter filter : FindingFilter.values()) {
            chips.chip(filter, texts.get(filter.key()));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        table = table();
        content.getStyleClass().add("eligibility-content");
        pane.content(content);
        FindingInspector inspector = new FindingInspector(workspace, model);
        model.selected().subscribe(rows -> pane.inspector(rows.isEmpty() ? null : inspector.of(rows)));
        RuleCards cards = new RuleCards(workspace, model);
        viewed = model.view().subscribe(view -> arrange(cards, view));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.eligibility." + key, arguments);
    }

    private void arrange(RuleCards cards, EligibilityView view) {
        for (FindingFilter filter : FindingFilter.values()) {
            long count = model.count(filter);
            chips.count(filter, text("number", count));
            chips.shown(filter, count > 0 || filter == FindingFilter.OPEN);
        }
        if (model.count(model.filter().get()) == 0) {
            model.filter().set(FindingFilter.OPEN);
        }
        showWanted();
        Node list = view.blank() || view.report().judged() == 0 ? nothingToJudge(view) : list();
        VBox.setVgrow(list, Priority.ALWAYS);
        content.getChildren().setAll(cards, list);
    }

    private Node nothingToJudge(EligibilityView view) {
        return view.blank()
                ? new EmptyState(Feather.USER_CHECK, text("blank"), text("blankText"))
                : new EmptyState(
                        Feather.INBOX,
                        text("nobody"),
                        text("nobodyText"),
                        Buttons.secondary(text("toRegistrants"), () -> workspace.navigate(Place.REGISTRANTS)));
    }

    private Node list() {
        SearchField search = new SearchField(text("search"));
        search.textProperty().bindBidirectional(model.search());
        VBox list = new VBox(new Toolbar(chips).right(search), table);
        list.getStyleClass().add("eligibility-content");
        VBox.setVgrow(table, Priority.ALWAYS);
        return list;
    }

    private TableView<FindingRow> table() {
        TableView<FindingRow> built = TableBuilder.of(model.shown())
                .value(text("registrationNumber"), 80, row -> row.registrant().number(), number -> number.value())
                .text(text("name"), 170, row -> row.registrant().name())
                .node(text("kind"), 190, this::badge, Comparator.comparing(FindingRow::filter))
                .node(
                        text("found"),
                        420,
                        this::found,
                        Comparator.comparing(row -> texts.get(row.doubt().told())))
                .placeholder(new EmptyState(Feather.CHECK_CIRCLE, text("allDecided"), text("allDecidedText")))
                .several(model::select)
                .build();
        built.getColumns().getFirst().setMaxWidth(TextSize.width(90));
        built.getColumns().get(1).setMaxWidth(TextSize.width(240));
        built.getColumns().get(2).setMinWidth(BADGE);
        built.getColumns().get(2).setMaxWidth(TextSize.width(200));
        built.setId("findings");
        built.setAccessibleText(text("title"));
        return built;
    }

    private Node badge(FindingRow row) {
        return new StatusBadge(row.filter().tone(), texts.get(row.filter().key()));
    }

    private Node found(FindingRow row) {
        Label told = new Label(row.decision()
                .map(decision -> text("becauseOf", texts.get(row.doubt().told()), decision.reason()))
                .orElseGet(() -> texts.get(row.doubt().told())));
        told.setTooltip(new Tooltip(told.getText()));
        return told;
    }

    @Override
    public Node node() {
        return pane;
    }

    /** @param detail the number of a registrant, to show what was found of this person */
    @Override
    public void onShow(String detail) {
        wanted = detail;
        showWanted();
    }

    /** Selects whom somebody asked to see, as soon as there is anything to select. */
    private void showWanted() {
        model.shown().stream()
                .filter(row -> row.registrant().number().value().equals(wanted))
                .findFirst()
                .ifPresent(row -> {
                    wanted = "";
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(row);
                });
    }

    @Override
    public void dispose() {
        viewed.unsubscribe();
        model.dispose();
    }
}
