package nl.lotwijzer.desktop.lottery;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lottery: the steps at the left as a path, at the right the page of the chosen step. */
public final class LotteryScreen implements Screen {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final LotteryModel model;
    private final Texts texts;
    private final ScreenPane pane;
    private final BorderPane body = new BorderPane();
    private final ScrollPane page = new ScrollPane();
    private final PageLife life = new PageLife();
    private final Map<LotteryStep, Button> path = new EnumMap<>(LotteryStep.class);
    private final MenuButton annul;
    private final Figure entrants;
    private final Figure leftOut;
    private final Figure seats;
    private final Figure criteria;

    public LotteryScreen(Workspace workspace) {
        texts = workspace.texts();
        model = new LotteryModel(workspace);
        entrants = new Figure(texts.get("desktop.lottery.entrants"))
                .leadsTo(what -> model.goTo(Place.REGISTRANTS, "ACTIVE", what));
        leftOut = new Figure(texts.get("desktop.lottery.leftOut"))
                .leadsTo(what -> model.goTo(Place.QUOTAS, "problems", what));
        seats = new Figure(texts.get("desktop.lottery.seats")).leadsTo(what -> model.goTo(Place.SETTINGS, "", what));
        criteria =
                new Figure(texts.get("desktop.lottery.criteria")).leadsTo(what -> model.goTo(Place.QUOTAS, "", what));
        annul = Buttons.more(
                texts.get("desktop.more"),
                Buttons.item(texts.get("desktop.lottery.annulMenu"), Feather.X_OCTAGON, model::annul));
        annul.setId("lottery-more");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.setLeft(path());
        body.setCenter(page);
        body.getStyleClass().add("lottery-body");
        pane = new ScreenPane(texts.get("desktop.lottery.title"), texts.get("desktop.lottery.purpose"))
                .actions(annul)
                .figures(new FigureStrip(entrants, leftOut, seats, criteria))
                .content(body);
        pane.getStylesheets().add(StyleSheets.of(LotteryScreen.class, "lottery.css"));
        ChangeListener<Object> show = (property, before, now) -> show();
        model.viewProperty().addListener(show);
        model.stepProperty().addListener(show);
        show();
    }

    private Node path() {
        VBox steps = new VBox();
        steps.getStyleClass().add("lottery-path");
        LotteryStep.@Nullable Part begun = null;
        for (LotteryStep step : LotteryStep.values()) {
            if (step.part() != begun) {
                begun = step.part();
                Label part = Labels.caption(
                        texts.get("desktop.lottery.part." + step.part().name()));
                part.getStyleClass().add("lottery-part");
                steps.getChildren().add(part);
            }
            Button button = new Button(texts.get("desktop.lottery.step." + step.name()));
            button.setId("lottery-step-" + step.name());
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("lottery-step");
            button.setOnAction(event -> model.stepProperty().set(step));
            path.put(step, button);
            steps.getChildren().add(button);
        }
        return steps;
    }

    private void show() {
        LotteryView view = model.viewProperty().get();
        if (view == null) {
            return;
        }
        showFigures(view);
        showPath(view);
        pane.banner(outdated(view));
        life.end();
        page.setContent(new LotteryPages(model, texts, view, life)
                .page(model.stepProperty().get()));
        page.setVvalue(0);
    }

    private void showFigures(LotteryView view) {
        entrants.value(texts.get("desktop.number", view.entrants()));
        leftOut.value(texts.get("desktop.number", view.leftOut()))
                .tone(view.leftOut() > 0 && !view.drawn() ? Tone.WARNING : Tone.NEUTRAL);
        seats.value(texts.get("desktop.number", view.seats()));
        criteria.value(texts.get("desktop.number", view.criteria()));
    }

    private void showPath(LotteryView view) {
        path.forEach((step, button) -> {
            boolean locked = view.lock(step).isPresent();
            boolean now = view.next() == step;
            button.setGraphic(new FontIcon(
                    locked
                            ? Feather.LOCK
                            : view.done(step) ? Feather.CHECK_CIRCLE : now ? Feather.DISC : Feather.CIRCLE));
            button.pseudoClassStateChanged(LOCKED, locked);
            button.pseudoClassStateChanged(NOW, now);
            button.pseudoClassStateChanged(
                    SELECTED, step == model.stepProperty().get());
        });
        annul.setVisible(view.fixed() || view.drawn());
    }

    private @Nullable Node outdated(LotteryView view) {
        if (!view.outdated() || view.frozen()) {
            return null;
        }
        Button again = Buttons.secondary(texts.get("desktop.lottery.computeAgain"), model::compute);
        again.disableProperty().bind(model.busyProperty());
        return new Banner(Tone.WARNING, texts.get("desktop.lottery.outdated"), again);
    }

    @Override
    public Node node() {
        return pane;
    }

    /** Shows the page of the step that the detail names, as {@code CHANCES}, if the lottery has come that far. */
    @Override
    public void onShow(String detail) {
        model.askFor(detail);
    }

    @Override
    public void dispose() {
        life.end();
        model.dispose();
    }
}
