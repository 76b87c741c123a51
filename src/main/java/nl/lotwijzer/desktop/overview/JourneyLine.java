package nl.lotwijzer.desktop.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The assembly as one line: from the letters to the people in the room, each step a figure that leads to its rows. */
final class JourneyLine extends HBox {
    private final Texts texts;
    private final OverviewModel model;
    private List<Step> shown = List.of();

    /** A figure, already written, with what it counts, a remark, and where its rows are. */
    private record Step(String number, String name, String note, Place place, String detail) {}

    JourneyLine(Texts texts, OverviewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("journey");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(OverviewFacts facts) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(some(facts.letters()), texts.get("desktop.overview.letters"), "", Place.INVITATIONS, "letters"));
        steps.add(step(
                some(facts.registrants()),
                texts.get("desktop.overview.registrants"),
                share(facts.registrants(), facts.letters(), "desktop.overview.response"),
                Place.REGISTRANTS,
                "ALL"));
        int leftOut = facts.registrants() - facts.inLottery();
        steps.add(step(
                facts.criteria().isEmpty() ? OptionalInt.empty() : some(facts.inLottery()),
                texts.get("desktop.overview.inLottery"),
                leftOut == 0 || facts.criteria().isEmpty() ? "" : texts.get("desktop.overview.leftOut", leftOut),
                Place.REGISTRANTS,
                "ACTIVE"));
        steps.add(step(
                facts.drawn(),
                texts.get("desktop.overview.drawn"),
                texts.get("desktop.overview.seats", facts.details().panelSize()),
                Place.LOTTERY,
                ""));
        steps.add(step(
                facts.confirmed(),
                texts.get("desktop.overview.confirmed"),
                share(facts.confirmed().orElse(0), facts.drawn().orElse(0), "desktop.overview.ofDrawn"),
                Place.PARTICIPANTS,
                facts.confirmed().isPresent() ? "CONFIRMED" : ""));
        steps.add(new Step(
                facts.attendance().isPresent()
                        ? texts.get(
                                "desktop.overview.percent", facts.attendance().getAsInt())
                        : "–",
                texts.get("desktop.overview.present"),
                "",
                Place.SESSIONS,
                "attendance"));
        if (steps.equals(shown)) {
            return;
        }
        shown = steps;
        getChildren().clear();
        for (Step step : steps) {
            if (!getChildren().isEmpty()) {
                FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
                arrow.getStyleClass().add("journey-arrow");
                getChildren().add(arrow);
            }
            Node tile = tile(step);
            HBox.setHgrow(tile, Priority.ALWAYS);
            getChildren().add(tile);
        }
    }

    private static OptionalInt some(int count) {
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private String share(int part, int whole, String key) {
        if (part == 0 || whole == 0) {
            return "";
        }
        BigDecimal percent = BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return texts.get(key, percent);
    }

    private Step step(OptionalInt count, String name, String note, Place place, String detail) {
        String number = count.isPresent() ? texts.get("desktop.overview.number", count.getAsInt()) : "–";
        return new Step(number, name, note, place, detail);
    }

    private Node tile(Step step) {
        Label figure = new Label(step.number());
        figure.getStyleClass().add("journey-number");
        Label what = new Label(step.name());
        what.getStyleClass().add("journey-name");
        Label remark = new Label(step.note());
        remark.getStyleClass().add("caption");
        Button button = new Button(null, new VBox(figure, what, remark));
        button.getStyleClass().setAll("journey-step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(step.number() + " " + step.name() + " " + step.note());
        button.setOnAction(event -> model.go(step.place(), step.detail(), step.number() + " " + step.name()));
        return button;
    }
}
