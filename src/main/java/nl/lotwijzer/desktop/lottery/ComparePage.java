package nl.lotwijzer.desktop.lottery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Comparison;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import org.kordamp.ikonli.feather.Feather;

/** The objectives side by side. */
final class ComparePage {
    /** Less is written as this many seconds. */
    private static final double SHORTEST = 0.1;

    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final PageLife life;
    private final ChanceWords words;

    ComparePage(LotteryModel model, Texts texts, LotteryView view, PageLife life) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        this.life = life;
        this.words = new ChanceWords(texts);
    }

    List<Node> nodes() {
        VBox shown = new VBox();
        shown.getStyleClass().add("lottery-cards");
        List<Comparison> compared = model.comparison().compared();
        shown.getChildren().setAll(cards());
        life.until(model.comparison()
                .compared()
                .subscribe(() -> shown.getChildren().setAll(cards())));
        Button compare = Buttons.primary(
                texts.get(compared.isEmpty() ? "desktop.lottery.compare" : "desktop.lottery.compareAgain"),
                Feather.BAR_CHART_2,
                model::compare);
        compare.setId("lottery-compare");
        compare.setDisable(view.obstacle().isPresent());
        compare.visibleProperty().bind(model.comparison().runningProperty().isNull());
        Card card = new Card(
                        texts.get("desktop.lottery.compareTitle"),
                        texts.get("desktop.lottery.compareText"),
                        new TaskLine(model.comparison().runningProperty(), texts, model.comparison()::stop, life))
                .actions(compare);
        return List.of(card, shown);
    }

    private List<Node> cards() {
        List<Comparison> compared = model.comparison().compared();
        return compared.isEmpty() ? List.of() : List.of(measures(compared), categories(compared));
    }

    private Node measures(List<Comparison> compared) {
        FactGrid grid = new FactGrid(
                        texts.get("desktop.lottery.compareObjective"),
                        texts.get("desktop.lottery.compareSmallest"),
                        texts.get("desktop.lottery.compareLargest"),
                        texts.get("desktop.lottery.compareGini"),
                        texts.get("desktop.lottery.compareWithout"),
                        "")
                .width(0, 0)
                .width(1, 120)
                .width(2, 120)
                .width(3, 70)
                .width(4, 80)
                .width(5, 130);
        Fraction largestSmallest =
                largest(compared.stream().map(Comparison::smallest).toList());
        Fraction largest = largest(compared.stream().map(Comparison::largest).toList());
        Fraction gini = largest(compared.stream().map(Comparison::gini).toList());
        for (Comparison comparison : compared) {
            Button use = Buttons.secondary(texts.get("desktop.lottery.use"), () -> model.use(comparison.goal()));
            use.setVisible(!view.drawn() && !view.fixed());
            grid.line(
                    name(comparison),
                    new Meter(words.of(comparison.smallest()), share(comparison.smallest(), largestSmallest)),
                    new Meter(words.of(comparison.largest()), share(comparison.largest(), largest)),
                    new Meter(number(comparison.gini(), 3), share(comparison.gini(), gini)),
                    new Label(texts.get("desktop.number", comparison.withoutChance())),
                    use);
            Label proved = Labels.muted(proved(comparison) + " "
                    + texts.get("desktop.lottery.compareCost", comparison.rows(), seconds(comparison)));
            proved.getStyleClass().add("lottery-grid-below");
            grid.wide(proved, 5);
        }
        return new Card(texts.get("desktop.lottery.measuresTitle"), texts.get("desktop.lottery.measuresText"), grid);
    }

    private Node name(Comparison comparison) {
        Label name = new Label(texts.get(key(comparison)));
        name.getStyleClass().add("lottery-strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private String proved(Comparison comparison) {
        String key = "desktop.lottery.bound." + comparison.goal().objective().name();
        return switch (comparison.goal().objective()) {
            case LEXIMIN, MAXIMIN -> texts.get(key, words.percent(comparison.bound(), RoundingMode.UP));
            case MINIMAX -> texts.get(key, words.percent(comparison.bound(), RoundingMode.DOWN));
            case NASH ->
                texts.get(key, upwards(comparison.bound().minus(Fraction.ONE).times(100)));
            case GOLDILOCKS -> texts.get(key, number(comparison.value(), 3), number(comparison.bound(), 3));
        };
    }

    private Node categories(List<Comparison> compared) {
        List<String> captions = new ArrayList<>(List.of(texts.get("desktop.lottery.category")));
        for (Comparison comparison : compared) {
            captions.add(comparison.goal().objective().name());
        }
        FactGrid grid = new FactGrid(captions.toArray(String[]::new)).width(0, 0);
        for (int column = 1; column <= Objective.values().length; column++) {
            grid.width(column, 104);
        }
        List<Comparison.CategoryChance> lines = compared.getFirst().categories();
        Fraction largest = largest(compared.stream()
                .flatMap(comparison -> comparison.categories().stream())
                .map(Comparison.CategoryChance::mean)
                .toList());
        String criterion = "";
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).criterion().equals(criterion)) {
                criterion = lines.get(line).criterion();
                Label heading = Labels.heading(criterion);
                heading.getStyleClass().add("lottery-grid-heading");
                grid.wide(heading, compared.size() + 1);
            }
            List<Node> cells = new ArrayList<>();
            Label category = new Label(texts.get(
                    "desktop.lottery.compareCategory",
                    lines.get(line).category(),
                    lines.get(line).members()));
            category.setWrapText(true);
            cells.add(category);
            for (Comparison comparison : compared) {
                Fraction mean = comparison.categories().get(line).mean();
                cells.add(new Meter(words.percent(mean, RoundingMode.HALF_UP), share(mean, largest)));
            }
            grid.line(cells.toArray(Node[]::new));
        }
        return new Card(
                texts.get("desktop.lottery.categoriesTitle"), texts.get("desktop.lottery.categoriesText"), grid);
    }

    private static String key(Comparison comparison) {
        return "lottery.objective." + comparison.goal().objective().name().toLowerCase(Locale.ROOT);
    }

    private String seconds(Comparison comparison) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(Math.max(SHORTEST, comparison.seconds()));
    }

    private String number(Fraction value, int digits) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(digits);
        BigDecimal decimal = value.toDecimal(digits);
        return format.format(decimal);
    }

    /** A very small number, rounded up, since it is a bound. */
    private String upwards(Fraction value) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMaximumFractionDigits(7);
        return format.format(
                new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), 7, RoundingMode.UP));
    }

    private static Fraction largest(List<Fraction> values) {
        return values.stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
    }

    private static double share(Fraction value, Fraction of) {
        return of.signum() == 0 ? 0 : value.dividedBy(of).toDouble();
    }
}
