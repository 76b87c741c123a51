package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Which colour is which category. A category that is pressed is pointed out on the tables; pressed again it is not. */
final class CategoryLegend extends FlowPane {
    private String pointedOut = "";

    CategoryLegend(List<String> categories, ToLongFunction<String> people, Consumer<String> pointOut) {
        getStyleClass().add("legend");
        for (int place = 0; place < categories.size(); place++) {
            String category = categories.get(place);
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "category-" + (place % 8 + 1));
            Button entry = new Button(category + "  " + people.applyAsLong(category), swatch);
            entry.getStyleClass().setAll("legend-entry");
            entry.setOnAction(event -> {
                pointedOut = pointedOut.equals(category) ? "" : category;
                pointOut.accept(pointedOut);
            });
            getChildren().add(entry);
        }
    }
}
