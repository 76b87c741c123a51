package nl.lotwijzer.desktop.steering;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.steering.Risk;
import nl.lotwijzer.steering.RiskDetails;
import nl.lotwijzer.steering.RiskLevel;

/**
 * The risks on a field of five by five: the more likely the higher, the worse the further to the right. A cell that is
 * pressed shows only its risks; pressed again, all.
 */
final class HeatMap extends GridPane {
    private final Rows<Risk> rows;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();

    HeatMap(Rows<Risk> rows, Words words) {
        this.rows = rows;
        this.words = words;
        getStyleClass().add("heat-map");
        getColumnConstraints().add(new ColumnConstraints());
        for (int impact = 1; impact <= RiskDetails.MOST; impact++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
        }
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                rows.filter().set(risk -> true);
            }
        });
        rows.all().subscribe(this::draw);
        draw();
    }

    private void draw() {
        getChildren().clear();
        group.selectToggle(null);
        group.getToggles().clear();
        for (int probability = RiskDetails.MOST; probability >= 1; probability--) {
            int row = RiskDetails.MOST - probability;
            add(Labels.muted(words.of("heat.probability." + probability)), 0, row);
            for (int impact = 1; impact <= RiskDetails.MOST; impact++) {
                add(cell(probability, impact), impact, row);
            }
        }
        for (int impact = 1; impact <= RiskDetails.MOST; impact++) {
            add(Labels.muted(words.of("heat.impact." + impact)), impact, RiskDetails.MOST);
        }
        Label axes = Labels.caption(words.of("heat.axes"));
        add(axes, 0, RiskDetails.MOST + 1, RiskDetails.MOST + 1, 1);
    }

    private ToggleButton cell(int probability, int impact) {
        Predicate<Risk> here = risk -> risk.live()
                && risk.details().probability() == probability
                && risk.details().impact() == impact;
        List<Risk> risks = rows.all().stream().filter(here).toList();
        String codes = risks.stream().map(Risk::code).collect(Collectors.joining("\n"));
        ToggleButton cell = new ToggleButton(codes);
        RiskLevel level = RiskLevel.of(probability, impact);
        cell.getStyleClass().setAll("heat-cell", "heat-" + level.name().toLowerCase(Locale.ROOT));
        cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("filled"), !risks.isEmpty());
        cell.setToggleGroup(group);
        cell.setFocusTraversable(!risks.isEmpty());
        cell.setMouseTransparent(risks.isEmpty());
        cell.setMouseTransparent(risks.isEmpty());
        String told = words.of("heat.cell", words.word("level", level), probability, impact, risks.size());
        cell.setAccessibleText(told);
        cell.setTooltip(new Tooltip(risks.stream()
                .map(risk -> words.of("heat.risk", risk.code(), risk.details().title()))
                .collect(Collectors.joining("\n"))));
        cell.setOnAction(event -> {
            if (cell.isSelected()) {
                rows.filter().set(here);
            }
        });
        return cell;
    }
}
