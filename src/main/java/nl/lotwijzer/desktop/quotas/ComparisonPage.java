package nl.lotwijzer.desktop.quotas;

import java.util.Comparator;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.ShareBar;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.PoolComparison;
import nl.lotwijzer.quotas.PoolComparison.Row;
import nl.lotwijzer.quotas.Populations;
import org.kordamp.ikonli.feather.Feather;

/** The registrants beside the population, as a table: problems first, to sort and to save. */
final class ComparisonPage {
    private static final Fraction NONE = Fraction.of(-1);

    private final Texts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ScreenPane pane;
    private final VBox remark = new VBox();

    /**
     * @param back leads to the cards
     * @param save asks where, and writes the table
     */
    ComparisonPage(Texts texts, Runnable back, Runnable save) {
        this.texts = texts;
        Node table = TableBuilder.of(rows)
                .text(text("criterion"), 100, row -> row.criterion().name())
                .text(text("category"), 140, row -> row.category().name())
                .number(
                        text("populationPercent"),
                        100,
                        row -> row.populationPercent().orElse(NONE),
                        this::percent)
                .number(text("registrantsPercent"), 92, row -> row.poolPercent().orElse(NONE), this::percent)
                .number(text("registrants"), 76, Row::registrants, this::number)
                .node(
                        text("bars"),
                        106,
                        this::bars,
                        Comparator.comparing(row -> row.index().orElse(NONE)))
                .number(text("index"), 56, row -> row.index().orElse(NONE), this::index)
                .node(text("judgement"), 196, this::badge, Comparator.comparing(Row::judgement))
                .number(text("min"), 48, row -> row.category().min(), this::number)
                .number(text("perSeat"), 80, row -> row.perSeat().orElse(NONE), this::perSeat)
                .placeholder(new EmptyState(
                        Feather.BAR_CHART_2,
                        texts.get("desktop.quotas.comparison.none"),
                        texts.get("desktop.quotas.comparison.noneYet")))
                .build();
        pane = new ScreenPane(
                        texts.get("desktop.quotas.comparison.title"), texts.get("desktop.quotas.comparison.purpose"))
                .actions(
                        Buttons.secondary(texts.get("desktop.quotas.comparison.back"), Feather.ARROW_LEFT, back),
                        Buttons.primary(texts.get("desktop.quotas.comparison.save"), Feather.SAVE, save))
                .figures(remark)
                .content(table);
    }

    void show(QuotasView view) {
        rows.setAll(PoolComparison.of(view.input()));
        remark.getChildren().clear();
        remark.getChildren().add(Labels.muted(texts.get("desktop.quotas.comparison.explained")));
        Populations.difference(view.input().criteria())
                .ifPresent(difference -> remark.getChildren().add(Labels.muted(texts.get(difference.told()))));
    }

    Node node() {
        return pane;
    }

    private String text(String key) {
        return texts.get("quotas.comparison." + key);
    }

    private String number(int value) {
        return texts.get("desktop.quotas.number", value);
    }

    private String percent(Fraction value) {
        return value.equals(NONE) ? "–" : texts.get("desktop.quotas.percent", value.toDecimal(1));
    }

    private String index(Fraction value) {
        return value.equals(NONE) ? "–" : texts.get("desktop.quotas.number", value.toDecimal(0));
    }

    private String perSeat(Fraction value) {
        return value.equals(NONE) ? "–" : texts.get("desktop.quotas.comparison.decimal", value.toDecimal(1));
    }

    /** Both shares on an axis to 100%. */
    private Node bars(Row row) {
        return new ShareBar(
                share(row.populationPercent()),
                share(row.poolPercent()),
                -1,
                texts.get(
                        "desktop.quotas.comparison.inWords",
                        percent(row.populationPercent().orElse(NONE)),
                        percent(row.poolPercent().orElse(NONE))));
    }

    private static double share(Optional<Fraction> percent) {
        return percent.map(value -> value.toDouble() / 100).orElse(-1.0);
    }

    private Node badge(Row row) {
        Tone tone = switch (row.judgement()) {
            case SHORT -> Tone.DANGER;
            case UNDER -> Tone.WARNING;
            case OVER -> Tone.ACCENT;
            case EQUAL -> Tone.SUCCESS;
            case UNKNOWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(
                tone, texts.get("quotas.judgement." + row.judgement().name()));
    }
}
