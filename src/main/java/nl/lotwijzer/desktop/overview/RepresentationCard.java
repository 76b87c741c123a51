package nl.lotwijzer.desktop.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ShareBar;
import nl.lotwijzer.desktop.overview.OverviewFacts.Representation;
import nl.lotwijzer.desktop.overview.OverviewFacts.Share;
import nl.lotwijzer.language.Texts;

/** Whether those who registered, and the panel, look like the population: small bars per criterion. */
final class RepresentationCard {
    private final Texts texts;
    private final FlowPane criteria = new FlowPane();
    private final HBox legend = new HBox();
    private final Card node;
    private List<Representation> before = List.of();

    RepresentationCard(Texts texts) {
        this.texts = texts;
        criteria.getStyleClass().add("mirror");
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        node = new Card(texts.get("desktop.overview.representation"), criteria).actions(legend);
        node.setVisible(false);
        node.setManaged(false);
    }

    Card node() {
        return node;
    }

    /** Shows them; dozens of bars are not drawn anew for what has stayed the same. */
    void show(List<Representation> shown) {
        if (shown.equals(before)) {
            return;
        }
        before = shown;
        boolean drawn = shown.stream().flatMap(each -> each.shares().stream()).anyMatch(share -> share.panel() > 0);
        legend.getChildren()
                .setAll(
                        key("share-population", texts.get("desktop.overview.population")),
                        key("share-pool", texts.get("desktop.overview.pool")));
        if (drawn) {
            legend.getChildren().add(key("share-panel", texts.get("desktop.overview.panel")));
        }
        criteria.getChildren()
                .setAll(shown.stream().map(each -> criterion(each, drawn)).toList());
        node.setVisible(!shown.isEmpty());
        node.setManaged(!shown.isEmpty());
    }

    private static Node key(String styleClass, String name) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", styleClass);
        Label label = new Label(name, swatch);
        label.getStyleClass().add("caption");
        return label;
    }

    private Node criterion(Representation shown, boolean drawn) {
        long population = shown.shares().stream().mapToLong(Share::population).sum();
        int pool = shown.shares().stream().mapToInt(Share::pool).sum();
        int panel = shown.shares().stream().mapToInt(Share::panel).sum();
        double widest = shown.shares().stream()
                .mapToDouble(share -> Math.max(
                        part(share.population(), population),
                        Math.max(part(share.pool(), pool), part(share.panel(), panel))))
                .max()
                .orElse(1);
        double scale = widest <= 0 ? 1 : widest;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mirror-grid");
        int row = 0;
        for (Share share : shown.shares()) {
            Label name = new Label(share.category());
            name.getStyleClass().add("mirror-name");
            ShareBar bar = new ShareBar(
                    population == 0 ? -1 : part(share.population(), population) / scale,
                    pool == 0 ? -1 : part(share.pool(), pool) / scale,
                    drawn ? part(share.panel(), panel) / scale : -1,
                    inWords(share, population, pool, panel, drawn));
            GridPane.setHgrow(bar, Priority.ALWAYS);
            Label figure = new Label(texts.get(
                    "desktop.overview.percent",
                    Math.round(100 * (drawn ? part(share.panel(), panel) : part(share.pool(), pool)))));
            figure.getStyleClass().add("mirror-figure");
            grid.addRow(row, name, bar, figure);
            row++;
        }
        VBox box = new VBox(Labels.caption(shown.criterion()), grid);
        box.getStyleClass().add("mirror-criterion");
        return box;
    }

    private String inWords(Share share, long population, int pool, int panel, boolean drawn) {
        return texts.get(
                "desktop.overview.shares",
                share.category(),
                Math.round(100 * part(share.population(), population)),
                Math.round(100 * part(share.pool(), pool)),
                drawn ? Math.round(100 * part(share.panel(), panel)) : 0);
    }

    private static double part(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
