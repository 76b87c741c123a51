package nl.lotwijzer.desktop.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.seating.SeatingList;
import nl.lotwijzer.sessions.Reseat;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TableRuleKind;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tab with the tables as they stand, round by round: the score, the rules, and people to be dragged. */
final class TablesPane extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final SessionsModel sessions;
    private final TablesModel model;
    private final ArrangeModel arranging;
    private final RulesModel rules;
    private final PlanView plan;
    private final RulesPane rulesPane;
    private final SimpleBooleanProperty rulesShown = new SimpleBooleanProperty();
    private final ScrollPane scroll = new ScrollPane();
    private final HBox main = new HBox(12);
    private final VBox top = new VBox(8);
    private Optional<ScoreLine> score = Optional.empty();
    private boolean reseatWanted;

    TablesPane(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.sessions = sessions;
        this.model = new TablesModel(workspace, sessions);
        this.arranging = new ArrangeModel(workspace, sessions::undo);
        this.rules = new RulesModel(workspace, model, sessions::undo);
        this.plan = new PlanView(texts, model, rules);
        this.rulesPane = new RulesPane(rules, model, texts, () -> rulesShown.set(false));
        getStyleClass().add("tab-content");
        scroll.setContent(plan);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().subscribe(bounds -> plan.fit(bounds.getWidth(), bounds.getHeight()));
        VBox.setVgrow(main, Priority.ALWAYS);
        rulesShown.subscribe(shown -> {
            rulesPane.setVisible(shown);
            rulesPane.setManaged(shown);
        });
        model.content().subscribe(content -> show());
        model.criterion().subscribe(criterion -> show());
        model.reseat().subscribe(found -> show());
        model.trial().subscribe(change -> score.ifPresent(line -> line.change(change)));
        arranging.failure().subscribe(failure -> show());
        rules.draft().subscribe(draft -> {
            if (draft.isPresent()) {
                rulesShown.set(true);
            }
        });
    }

    /** @param detail {@code rules}, {@code rule}, {@code reseat} or {@code round2}; anything else opens nothing */
    void open(String detail) {
        switch (detail) {
            case "rules" -> rulesShown.set(true);
            case "rule" -> rules.begin(TableRuleKind.APART);
            case "reseat" -> {
                reseatWanted = model.plan().isEmpty();
                model.findReseat();
            }
            case "round2" -> model.round(2);
            default -> {} // The plan itself is open already.
        }
    }

    private void show() {
        sessions.content()
                .get()
                .ifPresent(content -> model.content().get().ifPresent(tables -> {
                    if (tables.plan().isPresent()) {
                        plan(content, tables.plan().get());
                    } else if (content.attendance().attendees().isEmpty()) {
                        getChildren().setAll(nobody());
                    } else {
                        Node empty = notYet(tables);
                        HBox.setHgrow(empty, Priority.ALWAYS);
                        main.getChildren().setAll(empty, rulesPane);
                        rulesPane.show();
                        top.getChildren().setAll(new SearchPane(arranging, texts), failure());
                        getChildren().setAll(top, main);
                    }
                }));
        if (reseatWanted && model.plan().isPresent()) {
            reseatWanted = false;
            model.findReseat();
        }
    }

    private Node nobody() {
        return new EmptyState(
                Feather.USERS,
                text("nobody"),
                text("nobodyYet"),
                Buttons.secondary(text("toParticipants"), Feather.USERS, () -> workspace.navigate(Place.PARTICIPANTS)));
    }

    private Node notYet(TablesContent content) {
        ComboBox<Integer> rounds = new ComboBox<>();
        rounds.getItems()
                .setAll(IntStream.rangeClosed(1, TablePlans.MOST_ROUNDS).boxed().toList());
        rounds.setValue(1);
        rounds.setId("rounds");
        rounds.setVisibleRowCount(TablePlans.MOST_ROUNDS);
        rounds.setAccessibleText(text("rounds"));
        Button arrange = Buttons.primary(
                text("arrange"),
                Feather.GRID,
                () -> arranging.arrange(content.session().id(), rounds.getValue()));
        arrange.setId("arrange");
        arrange.disableProperty().bind(arranging.arranging());
        HBox choice = new HBox(8, Labels.caption(text("rounds")), rounds, arrange, rulesButton());
        choice.setAlignment(Pos.CENTER);
        return new EmptyState(Feather.GRID, text("noPlan"), text("noPlanYet"), choice);
    }

    private Node failure() {
        return arranging
                .failure()
                .get()
                .<Node>map(failure -> new Banner(
                        Tone.DANGER,
                        texts.get(failure.told()),
                        Buttons.secondary(text("toRules"), () -> rulesShown.set(true)),
                        Buttons.icon(text("close"), Feather.X, arranging::dismiss)))
                .orElseGet(() -> {
                    Region none = new Region();
                    none.setManaged(false);
                    return none;
                });
    }

    private void plan(SessionContent content, TablePlan shown) {
        ScoreLine line = new ScoreLine(shown.score(), texts);
        score = Optional.of(line);
        List<Node> parts = new ArrayList<>();
        parts.add(head(shown));
        parts.add(new SearchPane(arranging, texts));
        parts.add(failure());
        parts.add(line);
        parts.add(colours(shown));
        Optional<Reseat> mend = model.reseat().get();
        if (mend.isEmpty()) {
            outdated(shown).ifPresent(parts::add);
        }
        top.getChildren().setAll(parts);
        plan.show(shown, content);
        rulesPane.show();
        main.getChildren()
                .setAll(
                        scroll,
                        mend.<Node>map(found -> new ReseatPane(found, model, texts))
                                .orElse(rulesPane));
        getChildren().setAll(top, main);
    }

    private Optional<Node> outdated(TablePlan shown) {
        if (shown.away().isEmpty() && shown.waiting().isEmpty()) {
            return Optional.empty();
        }
        Button mend = Buttons.secondary(text("reseat"), Feather.REPEAT, model::findReseat);
        mend.setId("reseat");
        return Optional.of(new Banner(
                Tone.WARNING,
                text("outdated", shown.away().size(), shown.waiting().size()),
                mend));
    }

    private Node head(TablePlan shown) {
        HBox head = new HBox(8);
        head.setAlignment(Pos.CENTER_LEFT);
        FilterChips<Integer> rounds = new FilterChips<>(shown.round());
        for (int round = 1; round <= shown.rounds(); round++) {
            rounds.chip(round, text("round", round));
        }
        rounds.selectedProperty().subscribe((before, now) -> model.round(now));
        rounds.setId("round-chips");
        Button add = Buttons.icon(text("addRound"), Feather.PLUS, () -> model.rounds(shown.rounds() + 1));
        add.setDisable(shown.rounds() == TablePlans.MOST_ROUNDS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(rounds, add, space, rulesButton(), arrange(shown), more(shown));
        return head;
    }

    private Node rulesButton() {
        ToggleButton button = new ToggleButton(text("rules", rules.rules().size()), new FontIcon(Feather.SLIDERS));
        button.setId("rules");
        button.selectedProperty().bindBidirectional(rulesShown);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node arrange(TablePlan shown) {
        List<Long> coming = model.content().get().map(TablesContent::coming).orElse(List.of());
        SplitMenuButton arrange = new SplitMenuButton();
        arrange.setText(text("arrangeAgain"));
        arrange.setGraphic(new FontIcon(Feather.GRID));
        arrange.setId("arrange");
        arrange.setMinWidth(USE_PREF_SIZE);
        arrange.setOnAction(event -> arranging.arrange(shown.session().id()));
        MenuItem all =
                Buttons.item(text("arrangeComing", coming.size()), Feather.CALENDAR, () -> arranging.arrange(coming));
        all.setDisable(coming.isEmpty());
        arrange.getItems().add(all);
        arrange.disableProperty().bind(arranging.arranging());
        return arrange;
    }

    private MenuButton more(TablePlan shown) {
        MenuItem lastRound = Buttons.item(
                text("removeRound", shown.rounds()), Feather.MINUS, () -> model.rounds(shown.rounds() - 1));
        lastRound.setDisable(shown.rounds() == 1);
        MenuButton more = Buttons.more(text("more"));
        for (SeatingList list : SeatingList.values()) {
            more.getItems().add(Buttons.item(text("export." + list), Feather.PRINTER, () -> model.export(list)));
        }
        more.getItems()
                .addAll(new SeparatorMenuItem(), lastRound, Buttons.item(text("clear"), Feather.TRASH_2, model::clear));
        return more;
    }

    private Node colours(TablePlan shown) {
        ComboBox<String> criterion = new ComboBox<>();
        criterion.getItems().setAll(model.criteria());
        criterion.setValue(model.criterion().get());
        criterion.setAccessibleText(text("colourBy"));
        criterion.valueProperty().subscribe((before, now) -> model.criterion().set(now));
        CategoryLegend legend =
                new CategoryLegend(model.categories(), category -> people(shown, category), plan::pointOut);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox colours = new HBox(8, Labels.caption(text("colourBy")), criterion, legend);
        colours.setAlignment(Pos.CENTER_LEFT);
        return colours;
    }

    private long people(TablePlan shown, String category) {
        return shown.tables().stream()
                .flatMap(table -> table.people().stream())
                .filter(person -> !shown.away().contains(person.id()))
                .filter(person -> person.category(model.criterion().get()).equals(category))
                .count();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
