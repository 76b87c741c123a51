package nl.lotwijzer.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.LogoMark;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places at the left, grouped by stage, each with its state. Narrow windows get the icons only. */
final class Navigation extends VBox {
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    /** From this height on, in pixels, the places have more room between them. */
    private static final double ROOMY_FROM = 930;

    private static final String BRAND = "Lotwijzer";

    private record Item(ToggleButton button, HBox line, Label name, Tooltip tooltip) {}

    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place, Item> items = new EnumMap<>(Place.class);
    private final Map<Place.Stage, Label> stages = new EnumMap<>(Place.Stage.class);
    private final Label brand = new Label(BRAND, new LogoMark(20));
    private final VBox places = new VBox();
    private final ScrollPane scroll = new ScrollPane(places);
    private boolean collapsed;

    /**
     * @param present the places that have a screen
     */
    Navigation(Texts texts, List<Place> present, Consumer<Place> go) {
        this.texts = texts;
        getStyleClass().add("navigation");
        places.getStyleClass().add("navigation-places");
        scroll.getStyleClass().add("navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        heightProperty().subscribe(height -> pseudoClassStateChanged(ROOMY, height.doubleValue() >= ROOMY_FROM));
        Place.Stage stage = Place.Stage.NONE;
        for (Place place : Place.values()) {
            if (!present.contains(place)) {
                continue;
            }
            if (place == Place.SETTINGS) {
                Region space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                places.getChildren().add(space);
            } else if (place.stage() != stage) {
                stage = place.stage();
                places.getChildren().add(heading(stage));
            }
            places.getChildren().add(item(place, go));
        }
        brand.getStyleClass().add("brand");
        getChildren().addAll(brand, scroll);
    }

    private Node heading(Place.Stage stage) {
        Label heading = new Label(texts.get(stage.key()));
        heading.getStyleClass().add("navigation-stage");
        stages.put(stage, heading);
        return heading;
    }

    private ToggleButton item(Place place, Consumer<Place> go) {
        Label name = new Label(texts.get(place.key()), new FontIcon(place.icon()));
        name.getStyleClass().add("navigation-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name);
        line.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton(null, line);
        button.getStyleClass().setAll("navigation-item");
        button.setId("place-" + place.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get(place.key()));
        button.setOnAction(event -> {
            button.setSelected(true);
            go.accept(place);
        });
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(button);
            }
        });
        Tooltip tooltip = new Tooltip(texts.get(place.key()));
        items.put(place, new Item(button, line, name, tooltip));
        return button;
    }

    /** Scrolls as far as needed to see a place, in a window in which not all of them fit. */
    private void reveal(Node shown) {
        double hidden = places.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double bottom = top + scroll.getViewportBounds().getHeight();
            double from = shown.getBoundsInParent().getMinY();
            double to = shown.getBoundsInParent().getMaxY();
            double wanted = from < top ? from : to > bottom ? to - (bottom - top) : top;
            scroll.setVvalue(wanted / hidden);
        }
    }

    /** Shows where the person is. */
    void select(Place place) {
        Item item = items.get(place);
        if (item != null) {
            item.button().setSelected(true);
            reveal(item.button());
        }
    }

    /** Shows how the work stands. */
    void show(Map<Place, PlaceState> states) {
        items.forEach((place, item) -> {
            PlaceState state = states.getOrDefault(place, PlaceState.NONE);
            String words = StateSign.inWords(state, texts);
            String name = texts.get(place.key());
            item.line().getChildren().setAll(item.name(), new StateSign(state));
            item.button().setAccessibleText(words.isEmpty() ? name : name + ": " + words);
            item.tooltip().setText(words.isEmpty() ? name : name + ": " + words);
            item.button().setTooltip(collapsed || !words.isEmpty() ? item.tooltip() : null);
        });
    }

    /** Shows icons only, or names too. */
    void collapse(boolean narrow) {
        collapsed = narrow;
        pseudoClassStateChanged(COLLAPSED, narrow);
        items.forEach((place, item) -> {
            item.name().setText(narrow ? "" : texts.get(place.key()));
            item.button().setTooltip(narrow ? item.tooltip() : null);
        });
        stages.forEach((stage, heading) -> heading.setText(narrow ? "" : texts.get(stage.key())));
        brand.setText(narrow ? "" : BRAND);
    }
}
