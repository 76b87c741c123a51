package nl.lotwijzer.desktop.quotas.population;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.population.Figures;
import nl.lotwijzer.quotas.population.Figures.Line;
import nl.lotwijzer.quotas.population.Remark;

/** What the choices come to: the figures, what stands in the way, what was left out, the seats before and after. */
final class CheckPage {
    private final Texts texts;
    private final PopulationWizardModel model;
    private final ScrollPane page;

    CheckPage(Texts texts, PopulationWizardModel model) {
        this.texts = texts;
        this.model = model;
        VBox cards = new VBox();
        cards.getStyleClass().add("wizard-page");
        model.figures().get().forEach(figures -> cards.getChildren().add(card(figures)));
        page = new PageScroll(cards);
    }

    Node node() {
        return page;
    }

    private Node card(Figures figures) {
        VBox content = new VBox();
        content.getStyleClass().add("wizard-page");
        for (Remark remark : figures.remarks()) {
            content.getChildren().add(new Banner(tone(remark), texts.get(remark.message())));
        }
        content.getChildren().add(grid(figures));
        if (!figures.leftOut().isEmpty()) {
            content.getChildren().add(Labels.muted(texts.get("desktop.population.leftOut", listed(figures.leftOut()))));
        }
        if (!figures.skipped().isEmpty()) {
            content.getChildren()
                    .add(Labels.muted(texts.get("desktop.population.skipped", String.join(" · ", figures.skipped()))));
        }
        return new Card(figures.criterion(), content);
    }

    private static Tone tone(Remark remark) {
        return switch (remark.weight()) {
            case REFUSED -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NEUTRAL;
        };
    }

    private String listed(List<Line> lines) {
        return lines.stream()
                .limit(10)
                .map(line -> texts.get("desktop.quotas.propose.answer", line.category(), line.people()))
                .collect(Collectors.joining(" · "));
    }

    private GridPane grid(Figures figures) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("figures-grid");
        column(grid, HPos.LEFT, 200);
        for (int number = 0; number < 5; number++) {
            column(grid, HPos.RIGHT, 90);
        }
        ColumnConstraints source = new ColumnConstraints(120, 200, Double.MAX_VALUE);
        source.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(source);
        grid.addRow(
                0,
                Labels.caption(texts.get("desktop.population.category")),
                Labels.caption(texts.get("desktop.quotas.population")),
                Labels.caption(texts.get("desktop.population.share")),
                Labels.caption(texts.get("desktop.population.exact")),
                Labels.caption(texts.get("desktop.population.before")),
                Labels.caption(texts.get("desktop.population.after")),
                Labels.caption(texts.get("desktop.population.countedFrom")));
        List<Category> categories = figures.lines().stream()
                .map(line -> new Category(0, line.category(), line.people(), 0, 0))
                .toList();
        Criterion after = new Criterion(0, figures.criterion(), categories);
        boolean known = after.hasPopulation();
        for (int place = 0; place < categories.size(); place++) {
            Line line = figures.lines().get(place);
            Label members = Labels.muted(String.join(" + ", shortened(line.members())));
            grid.addRow(
                    place + 1,
                    new Label(line.category()),
                    new Label(texts.get("desktop.quotas.number", line.people())),
                    new Label(known ? percent(after.shares(100).get(place)) : "–"),
                    new Label(
                            known
                                    ? texts.get(
                                            "desktop.population.seats",
                                            after.shares(model.seats())
                                                    .get(place)
                                                    .toDecimal(2))
                                    : "–"),
                    new Label(before(figures.criterion(), line.category())),
                    new Label(
                            known
                                    ? texts.get(
                                            "desktop.quotas.number",
                                            after.targets(model.seats()).get(place))
                                    : "–"),
                    members);
        }
        grid.addRow(
                categories.size() + 1,
                Labels.caption(texts.get("desktop.population.together")),
                Labels.caption(texts.get("desktop.quotas.number", figures.total())));
        return grid;
    }

    private static List<String> shortened(List<String> members) {
        return members.size() <= 3
                ? members
                : List.of(members.getFirst(), "… (" + (members.size() - 2) + ")", members.getLast());
    }

    private String percent(Fraction share) {
        return texts.get("desktop.quotas.percent", share.toDecimal(1));
    }

    private static void column(GridPane grid, HPos side, double width) {
        ColumnConstraints column = new ColumnConstraints(width, width, width);
        column.setHalignment(side);
        grid.getColumnConstraints().add(column);
    }

    /** The seats that the category deserves as the project stands. */
    private String before(String criterion, String category) {
        for (Criterion one : model.criteria()) {
            if (one.name().equalsIgnoreCase(criterion) && one.hasPopulation()) {
                var place = one.categoryOf(category);
                return place.isEmpty()
                        ? "–"
                        : texts.get(
                                "desktop.quotas.number",
                                one.targets(model.seats()).get(place.getAsInt()));
            }
        }
        return "–";
    }
}
