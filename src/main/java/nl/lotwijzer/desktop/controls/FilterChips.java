package nl.lotwijzer.desktop.controls;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * A choice of filters beside each other, of which one is always on, each with its count.
 *
 * @param <F> what a filter is
 */
public final class FilterChips<F> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<F, ToggleButton> chips = new LinkedHashMap<>();
    private final Map<F, String> names = new LinkedHashMap<>();
    private final ObjectProperty<F> selected;

    /**
     * @param first the filter that is on at first; add it as a chip too
     */
    public FilterChips(F first) {
        getStyleClass().add("filter-chips");
        selected = new SimpleObjectProperty<>(first);
        selected.subscribe(filter -> {
            ToggleButton chip = chips.get(filter);
            if (chip != null) {
                group.selectToggle(chip);
            }
        });
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
        });
    }

    /** Adds a filter. */
    public FilterChips<F> chip(F filter, String name) {
        ToggleButton chip = new ToggleButton(name);
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> selected.set(filter));
        chip.setSelected(filter.equals(selected.get()));
        chips.put(filter, chip);
        names.put(filter, name);
        getChildren().add(chip);
        return this;
    }

    /** Shows how many rows this filter lets through, as the language writes it. */
    public void count(F filter, String count) {
        ToggleButton chip = chips.get(filter);
        if (chip == null) {
            throw new IllegalArgumentException("No chip for " + filter);
        }
        chip.setText(names.get(filter) + "  " + count);
    }

    /** Shows or hides a filter, for instance one that lets nothing through. */
    public void shown(F filter, boolean visible) {
        ToggleButton chip = chips.get(filter);
        if (chip == null) {
            throw new IllegalArgumentException("No chip for " + filter);
        }
        chip.setVisible(visible);
        chip.setManaged(visible);
    }

    /** The filter that is on; setting it selects its chip. */
    public ObjectProperty<F> selectedProperty() {
        return selected;
    }

    /** As wide as all chips on one line: a flow pane by itself asks for a width of its own choosing. */
    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node chip : getManagedChildren()) {
            width += snapSizeX(chip.prefWidth(-1)) + (width == 0 ? 0 : snapSpaceX(getHgap()));
        }
        return snappedLeftInset() + width + snappedRightInset();
    }
}
