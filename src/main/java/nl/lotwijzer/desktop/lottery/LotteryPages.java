package nl.lotwijzer.desktop.lottery;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;

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
        VBox page = new VBox();
        page.getStyleClass().add("lottery-page");
        page.getChildren().setAll(nodes(step));
        return page;
    }

    private List<Node> nodes(LotteryStep step) {
        return switch (step) {
            case PREPARE -> new PreparePage(model, texts, view, life).nodes();
            case COMPARE -> new ComparePage(model, texts, view, life).nodes();
            case CHANCES -> new ChancesPage(model, texts, view).nodes(lottery());
            case WHO -> new WhoPage(model, texts, life).nodes(lottery());
            case PROOF -> new ProofPage(model, texts, life).nodes(lottery());
            case DRAW -> new DrawPage(model, texts, view).nodes(lottery());
            case RESULT -> new ResultPage(model, texts).nodes(lottery());
        };
    }

    private Lottery lottery() {
        return view.lottery().orElseThrow();
    }
}
