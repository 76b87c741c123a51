package nl.lotwijzer.desktop.lottery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of each step, for what the project holds at one moment. */
final class LotteryPages {
    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final PageLife life;

    LotteryPages(LotteryModel model, Texts texts, LotteryView view, PageLife life) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        this.life = life;
    }

    Node page(LotteryStep step) {
        List<Node> nodes = new ArrayList<>(view.lock(step).map(this::locked).orElseGet(() -> nodes(step)));
        if (view.lock(step).isEmpty() && view.next() != step) {
            nodes.addFirst(next());
        }
        VBox page = new VBox();
        page.getStyleClass().add("lottery-page");
        page.getChildren().setAll(nodes);
        return page;
    }

    private List<Node> nodes(LotteryStep step) {
        return switch (step) {
            case DECISION -> decision();
            case RULES ->
                view.round()
                        .map(round -> new FixedRulesPage(texts, round).nodes())
                        .orElseGet(() -> new RulesPage(model, texts, life).nodes());
            case PREPARE -> new PreparePage(model, texts, view, life).nodes();
            case COMPARE -> new ComparePage(model, texts, view, life).nodes();
            case CHANCES -> new ChancesPage(model, texts, view).nodes(lottery());
            case WHO -> new WhoPage(model, texts, life).nodes(lottery());
            case PROOF -> new ProofPage(model, texts, life).nodes(lottery());
            case PLEDGES -> new PledgesPage(model, texts, view.round().orElseThrow()).nodes();
            case FREEZE -> new FreezePage(model, texts, view).nodes();
            case DRAW -> new DrawPage(model, texts, view).nodes(lottery());
            case RESULT -> new ResultPage(model, texts, view).nodes(lottery());
            case DOSSIER -> new DossierPage(model, texts, view, life).nodes();
        };
    }

    private List<Node> decision() {
        List<Node> nodes = new ArrayList<>(new DecisionPage(model, texts, view).nodes());
        if (!view.earlier().isEmpty()) {
            nodes.add(new EarlierRounds(texts, view.earlier()).card());
        }
        return nodes;
    }

    /** Why a page cannot be worked on yet, and where to go first. */
    private List<Node> locked(LotteryView.Lock lock) {
        return List.of(new EmptyState(
                Feather.LOCK,
                texts.get("desktop.lottery.lock.title"),
                texts.get(lock.why()),
                Buttons.primary(
                        texts.get("desktop.lottery.step." + lock.to().name()),
                        Feather.ARROW_RIGHT,
                        () -> model.stepProperty().set(lock.to()))));
    }

    /** What is to be done now, when that is elsewhere. */
    private Node next() {
        LotteryStep step = view.next();
        Button go = Buttons.secondary(
                texts.get("desktop.lottery.step." + step.name()),
                Feather.ARROW_RIGHT,
                () -> model.stepProperty().set(step));
        go.setId("lottery-next");
        Label words = Labels.text(texts.get("desktop.lottery.next." + step.name()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(new FontIcon(Feather.ARROW_RIGHT_CIRCLE), words, go);
        bar.getStyleClass().add("lottery-next");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Lottery lottery() {
        return view.lottery().orElseThrow();
    }
}
