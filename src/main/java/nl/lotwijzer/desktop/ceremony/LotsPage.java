package nl.lotwijzer.desktop.ceremony;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.language.Texts;

/** One page of lots. */
final class LotsPage {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int COLUMNS = 6;

    /** So many digits of a lot tell them apart on a screen. */
    private static final int DIGITS = 8;

    private final CeremonyFacts facts;
    private final Texts texts;

    LotsPage(CeremonyFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** @param number of the page, from 1 */
    Node node(int number) {
        List<LotPage> pages = LotPage.of(facts);
        int shown = Math.min(number, pages.size());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ceremony-lot-grid");
        grid.setAlignment(Pos.TOP_CENTER);
        List<LotPage.Lot> lots = pages.get(shown - 1).lots();
        for (int place = 0; place < lots.size(); place++) {
            grid.add(lot(lots.get(place)), place % COLUMNS, place / COLUMNS);
        }
        Label count = new Label(texts.get("desktop.ceremony.lotPage", shown, pages.size()));
        count.getStyleClass().add("ceremony-note");
        VBox page = new VBox(grid, count);
        page.getStyleClass().add("ceremony-lots");
        page.setAlignment(Pos.TOP_CENTER);
        return page;
    }

    private Node lot(LotPage.Lot lot) {
        VBox box = new VBox();
        box.getStyleClass().add("ceremony-lot");
        box.setAlignment(Pos.CENTER);
        if (!lot.type().isEmpty()) {
            Label type = new Label(texts.get("desktop.ceremony.lotGroup", lot.type(), lot.seats(), lot.size()));
            type.getStyleClass().add("ceremony-lot-type");
            box.getChildren().add(type);
        }
        Label number = new Label(lot.number());
        number.getStyleClass().add("ceremony-lot-number");
        Label digits = new Label(lot.digits().substring(0, DIGITS) + "…");
        digits.getStyleClass().add("ceremony-lot-digits");
        box.getChildren().addAll(number, digits);
        box.pseudoClassStateChanged(LIT, lot.selected());
        return box;
    }
}
