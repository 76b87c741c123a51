package nl.lotwijzer.desktop.participants;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.PanelState.Fill;
import org.kordamp.ikonli.javafx.FontIcon;

/** Per category the seats before and after a replacement, each as a bar against the seats that the quota asks for. */
final class FillBars extends GridPane {
    private static final double NAMES = 190;
    private static final double WIDTH = 110;
    private static final double HEIGHT = 12;

    private final Texts texts;
    private int rows;

    /** @param proposed whether somebody is proposed, so that there is an after */
    FillBars(Texts texts, List<Fill> fills, boolean proposed) {
        this.texts = texts;
        getStyleClass().add("fill-bars");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        names.setPrefWidth(NAMES);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints()
                .addAll(names, new ColumnConstraints(WIDTH), right, new ColumnConstraints(WIDTH), right, right);
        int largest = fills.stream()
                .mapToInt(fill -> Math.max(fill.max(), fill.proposed()))
                .max()
                .orElse(1);
        addRow(
                rows++,
                new Label(),
                Labels.caption(text("before")),
                new Label(),
                Labels.caption(proposed ? text("after") : ""),
                new Label(),
                Labels.caption(text("asked")));
        String criterion = "";
        for (Fill fill : fills) {
            if (!fill.criterion().equals(criterion)) {
                criterion = fill.criterion();
                add(Labels.caption(criterion), 0, rows++, 6, 1);
            }
            row(fill, largest, proposed);
        }
    }

    private void row(Fill fill, int largest, boolean proposed) {
        Label name = new Label(fill.category());
        boolean changes = fill.proposed() != fill.seats();
        if (changes) {
            name.getStyleClass().add("fill-changes");
        }
        add(name, 0, rows);
        add(bar(fill.seats(), fill, largest), 1, rows);
        add(number(fill.seats(), fill.violation()), 2, rows);
        if (proposed) {
            add(bar(fill.proposed(), fill, largest), 3, rows);
            add(number(fill.proposed(), fill.violationProposed()), 4, rows);
        }
        Label range = Labels.muted(
                fill.min() == fill.max()
                        ? texts.get("desktop.participants.seats", fill.min())
                        : texts.get("desktop.participants.seatsRange", fill.min(), fill.max()));
        range.setWrapText(false);
        add(range, 5, rows);
        rows++;
    }

    private Label number(int seats, int violation) {
        FontIcon sign = new FontIcon((violation == 0 ? Tone.SUCCESS : Tone.DANGER).sign());
        sign.getStyleClass().addAll("representation-sign", (violation == 0 ? Tone.SUCCESS : Tone.DANGER).styleClass());
        Label label = new Label(texts.get("desktop.participants.seats", seats), sign);
        label.setAccessibleText(violation == 0 ? text("fits", seats) : text("off", seats, violation));
        label.getStyleClass().add("representation-number");
        return label;
    }

    private static Pane bar(int seats, Fill fill, int largest) {
        Pane pane = new Pane();
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        double perSeat = WIDTH / Math.max(1, largest);
        add(pane, "seat-bar-confirmed", 3, 6, 0, seats * perSeat);
        add(pane, "seat-bar-bracket", 0, HEIGHT, fill.min() * perSeat, fill.max() * perSeat);
        return pane;
    }

    /** A bracket of no width, where the fewest is the most, still shows as a line. */
    private static void add(Pane pane, String style, double top, double height, double from, double to) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.resizeRelocate(from, top, Math.max(2, to - from), height);
        region.setManaged(false);
        region.setVisible(to > 0);
        pane.getChildren().add(region);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants.fill." + key, arguments);
    }
}
