package nl.lotwijzer.desktop.quotas;

import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.quotas.population.PopulationWizard;
import nl.lotwijzer.desktop.quotas.population.PopulationWizardModel;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Criterion;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Doelverdeling: a card per criterion, and under them whether a panel can be like that. */
public final class QuotasScreen implements Screen {
    private static final String POPULATION = "population";

    private final Workspace workspace;
    private final Texts texts;
    private final QuotasModel model;
    private final QuotaQuestions questions;
    private final Beside beside;
    private final ComparisonPage comparison;
    private final StackPane root = new StackPane();
    private final ScreenPane pane;
    private final VBox cards = new VBox();
    private final Node legend;
    private final VerdictBar verdict;
    private final ToggleSwitch householdRule = new ToggleSwitch();
    private final Figure members;
    private final Figure criteria;
    private final Figure seats;
    private final Figure sharing;
    private final Figure feasible;
    private final List<CriterionCard> shown = new ArrayList<>();
    private List<Long> ids = List.of();

    public QuotasScreen(Workspace workspace) {
        this.workspace = workspace;
        texts = workspace.texts();
        model = new QuotasModel(workspace);
        questions = new QuotaQuestions(workspace, model);
        members = new Figure(texts.get("desktop.quotas.figure.members"))
                .leadsTo(what -> workspace.navigate(Place.REGISTRANTS, "ACTIVE", what));
        criteria = new Figure(texts.get("desktop.quotas.figure.criteria"));
        seats = new Figure(texts.get("desktop.quotas.figure.seats"))
                .leadsTo(what -> workspace.navigate(Place.SETTINGS, "", what));
        sharing = new Figure(texts.get("desktop.quotas.figure.sharing"))
                .leadsTo(what -> workspace.navigate(Place.REGISTRANTS, "SHARED_HOUSE", what));
        feasible = new Figure(texts.get("desktop.quotas.figure.verdict"));
        pane = new ScreenPane(texts.get("desktop.quotas.title"), texts.get("desktop.quotas.purpose"))
                .figures(new FigureStrip(members, sharing, criteria, seats, feasible));
        root.getChildren().add(pane);
        beside = new Beside(workspace, model, questions, pane);
        comparison = new ComparisonPage(texts, () -> root.getChildren().setAll(pane), questions::saveComparison);
        verdict = new VerdictBar(texts, model.editable(), questions::relax, beside::study);
        cards.getStyleClass().add("quota-cards");
        legend = legend();
        model.view().subscribe(this::show);
        model.verdict().subscribe(this::show);
        model.studies().study().subscribe(study -> beside.showAgain());
        model.studies().busy().subscribe(busy -> beside.showAgain());
    }

    private void show(@Nullable QuotasView view) {
        if (view == null) {
            return;
        }
        members.value(number(view.input().members().size()));
        sharing.value(number(view.input().sharingHousehold()));
        criteria.value(number(view.criteria().size()));
        seats.value(number(view.input().seats()));
        pane.banner(banner(view));
        if (view.criteria().isEmpty()) {
            showEmpty(view);
        } else {
            showCards(view);
        }
        beside.show(view);
        comparison.show(view);
    }

    private void showEmpty(QuotasView view) {
        ids = List.of();
        shown.clear();
        pane.actions(Buttons.more(
                texts.get("desktop.quotas.more"),
                Buttons.item(texts.get("desktop.quotas.readQuotas"), Feather.FILE_TEXT, questions::readQuotas)));
        pane.setBottom(null);
        Button read = Buttons.primary(texts.get("desktop.quotas.readPopulation"), Feather.UPLOAD, this::openWizard);
        Button propose = Buttons.secondary(texts.get("desktop.quotas.propose"), Feather.LIST, questions::propose);
        propose.setDisable(view.proposals() == 0);
        Button add = Buttons.secondary(texts.get("desktop.quotas.addCriterion"), Feather.PLUS, questions::addCriterion);
        pane.content(new EmptyState(
                Feather.SLIDERS,
                texts.get("desktop.quotas.empty"),
                texts.get("desktop.quotas.emptyExplained"),
                propose,
                add,
                read));
        pane.getCenter().setDisable(!model.editable());
    }

    private void showCards(QuotasView view) {
        List<Long> now = view.input().criteria().stream().map(Criterion::id).toList();
        if (!now.equals(ids) || shown.isEmpty()) {
            ids = now;
            build(view);
        }
        for (int place = 0; place < shown.size(); place++) {
            shown.get(place).show(view.criteria().get(place), view.input().seats(), view.axis());
        }
        householdRule.setSelected(view.input().householdRule());
    }

    private void build(QuotasView view) {
        shown.clear();
        cards.getChildren().setAll(legend);
        for (int place = 0; place < view.criteria().size(); place++) {
            CriterionCard card = new CriterionCard(model, texts, beside::category, beside::criterion, menu(place));
            shown.add(card);
            cards.getChildren().add(card);
        }
        pane.scrolling(cards);
        pane.setBottom(new VBox(verdict));
        pane.getBottom().getStyleClass().add("verdict-pane");
        MenuButton more = Buttons.more(
                texts.get("desktop.quotas.more"),
                Buttons.item(texts.get("desktop.quotas.propose"), Feather.LIST, questions::propose),
                Buttons.item(texts.get("desktop.quotas.addCriterion"), Feather.PLUS, questions::addCriterion),
                Buttons.item(texts.get("desktop.quotas.comparison.open"), Feather.BAR_CHART_2, this::showComparison),
                Buttons.item(texts.get("desktop.quotas.readQuotas"), Feather.FILE_TEXT, questions::readQuotas),
                Buttons.item(texts.get("desktop.quotas.saveQuotas"), Feather.SAVE, questions::saveQuotas));
        Button read = Buttons.secondary(texts.get("desktop.quotas.readPopulation"), Feather.UPLOAD, this::openWizard);
        Button calculate = Buttons.primary(
                texts.get("desktop.quotas.calculate"), Feather.SLIDERS, () -> questions.calculate(Optional.empty()));
        read.setDisable(!model.editable());
        calculate.setDisable(!model.editable());
        pane.actions(more, read, calculate);
    }

    /** What the signs on the axes mean, and the household rule. */
    private Node legend() {
        householdRule.setText(texts.get("desktop.quotas.household"));
        householdRule.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        householdRule.setMinWidth(Region.USE_PREF_SIZE);
        householdRule.setDisable(!model.editable());
        householdRule.selectedProperty().subscribe((before, on) -> {
            QuotasView view = model.view().get();
            if (view != null && view.input().householdRule() != on) {
                model.deeds().setHouseholdRule(on);
            }
        });
        FlowPane signs = new FlowPane(
                Buttons.link(texts.get("desktop.quotas.comparison.open"), this::showComparison),
                sign("seat-population", "desktop.quotas.legend.population"),
                sign("seat-pool", "desktop.quotas.legend.pool"),
                sign("seat-bracket", "desktop.quotas.legend.quota"));
        signs.getStyleClass().add("seat-signs");
        HBox.setHgrow(signs, Priority.ALWAYS);
        HBox row = new HBox(signs, householdRule);
        row.getStyleClass().add("seat-legend");
        return row;
    }

    private Node sign(String style, String key) {
        Region drawn = new Region();
        drawn.getStyleClass().addAll(style, "legend-sign");
        Label label = Labels.caption(texts.get(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox sign = new HBox(drawn, label);
        sign.getStyleClass().add("legend-item");
        return sign;
    }

    private MenuButton menu(int place) {
        MenuButton menu = Buttons.more(
                texts.get("desktop.quotas.moreOf"),
                Buttons.item(
                        texts.get("desktop.quotas.addCategory"),
                        Feather.PLUS,
                        () -> questions.addCategory(criterion(place))),
                Buttons.item(
                        texts.get("desktop.quotas.calculateOne"),
                        Feather.SLIDERS,
                        () -> questions.calculate(Optional.of(criterion(place)))),
                Buttons.item(
                        texts.get("desktop.quotas.rename"), Feather.EDIT_2, () -> questions.rename(criterion(place))),
                Buttons.item(
                        texts.get("desktop.quotas.up"),
                        Feather.ARROW_UP,
                        () -> model.deeds().moveCriterion(criterion(place), Math.max(0, place - 1))),
                Buttons.item(
                        texts.get("desktop.quotas.down"),
                        Feather.ARROW_DOWN,
                        () -> model.deeds().moveCriterion(criterion(place), Math.min(ids.size() - 1, place + 1))),
                Buttons.item(
                        texts.get("desktop.quotas.remove"),
                        Feather.TRASH_2,
                        () -> model.deeds().removeCriterion(criterion(place))));
        menu.setDisable(!model.editable());
        return menu;
    }

    private Criterion criterion(int place) {
        QuotasView view = model.view().get();
        if (view == null) {
            throw new IllegalStateException("a card without a project");
        }
        return view.input().criteria().get(place);
    }

    private @Nullable Node banner(QuotasView view) {
        if (view.fixity().fixed()) {
            return new Banner(
                    Tone.ACCENT,
                    texts.get("desktop.quotas.fixed." + view.fixity().name()),
                    Buttons.secondary(texts.get("desktop.quotas.toLottery"), () -> workspace.navigate(Place.LOTTERY)));
        }
        if (view.input().leftOut().isEmpty() || view.criteria().isEmpty()) {
            return null;
        }
        int open = view.input().toComplete().size();
        int settled = view.input().leftOut().size() - open;
        return new Banner(
                open > 0 ? Tone.WARNING : Tone.NEUTRAL,
                open > 0
                        ? texts.get("desktop.quotas.leftOut.banner", open)
                        : texts.get("desktop.quotas.leftOut.settled", settled),
                Buttons.secondary(texts.get("desktop.quotas.leftOut.show"), beside::leftOut));
    }

    private void show(Verdict now) {
        verdict.show(now);
        switch (now) {
            case Verdict.Feasible() ->
                feasible.value(texts.get("desktop.quotas.figure.yes")).tone(Tone.SUCCESS);
            case Verdict.Infeasible _ ->
                feasible.value(texts.get("desktop.quotas.figure.no")).tone(Tone.DANGER);
            case Verdict.NotYet(), Verdict.Unknown() -> feasible.value("–").tone(Tone.NEUTRAL);
            case Verdict.Checking() -> feasible.tone(Tone.NEUTRAL);
        }
    }

    private String number(int value) {
        return texts.get("desktop.quotas.number", value);
    }

    private PopulationWizardModel openWizard() {
        PopulationWizardModel wizard =
                new PopulationWizardModel(workspace, () -> root.getChildren().setAll(pane));
        root.getChildren().setAll(new PopulationWizard(texts, wizard).node());
        return wizard;
    }

    private void showComparison() {
        QuotasView view = model.view().get();
        if (view != null) {
            comparison.show(view);
        }
        root.getChildren().setAll(comparison.node());
    }

    @Override
    public Node node() {
        return root;
    }

    /**
     * The detail <i>problems</i> shows who cannot be drawn, <i>study</i> what one seat more or less would do,
     * <i>comparison</i> the registrants beside the population, <i>population</i> the wizard that reads figures, with the path of a file after it from its second page on.
     */
    @Override
    public void onShow(String detail) {
        if (detail.equals("problems")) {
            beside.leftOut();
        } else if (detail.equals("study")) {
            beside.study();
        } else if (detail.equals("comparison")) {
            showComparison();
        } else if (detail.equals(POPULATION)) {
            openWizard();
        } else if (detail.startsWith(POPULATION + " ")) {
            openWizard().open(Path.of(detail.substring(POPULATION.length() + 1)));
        }
    }

    @Override
    public void dispose() {
        model.dispose();
    }
}
