package nl.lotwijzer.desktop.invitations;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import nl.lotwijzer.desktop.controls.ShareBar;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;

/** The areas with how many can be drawn, how many letters there are, and what chance that gives. */
final class StrataTable {
    private static final double ROW_HEIGHT = 34;

    private final Texts texts;
    private final Unit unit;
    private final ObservableList<Stratum> strata = FXCollections.observableArrayList();
    private final TableView<Stratum> table;

    StrataTable(Texts texts, Unit unit) {
        this.texts = texts;
        this.unit = unit;
        this.table = build();
    }

    Node node() {
        return table;
    }

    void show(List<Stratum> shown) {
        strata.setAll(shown);
        double height = TextSize.height(ROW_HEIGHT) * (shown.size() + 1) + 4;
        table.setPrefHeight(height);
        table.setMinHeight(Math.min(height, TextSize.height(ROW_HEIGHT) * 5));
        table.setMaxHeight(height);
    }

    private TableView<Stratum> build() {
        TableBuilder<Stratum> builder = TableBuilder.of(strata)
                .text(text("area"), 140, stratum -> name(texts, stratum))
                .number(text("eligible." + unit.name()), 120, Stratum::eligible, this::count);
        if (unit == Unit.ADDRESS) {
            builder.number(text("people"), 100, Stratum::people, this::count);
        }
        TableView<Stratum> built = builder.number(text("letters"), 90, Stratum::letters, this::count)
                .number(text("chance"), 120, Stratum::perInhabitant, chance -> oneIn(texts, chance))
                .node(text("chanceBar"), 110, this::bar, Comparator.comparing(Stratum::perInhabitant))
                .build();
        built.setFixedCellSize(TextSize.height(ROW_HEIGHT));
        built.setAccessibleText(text("strata"));
        return built;
    }

    private Node bar(Stratum stratum) {
        Fraction most = strata.stream()
                .map(Stratum::perInhabitant)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
        double share = stratum.perInhabitant().signum() == 0
                ? -1
                : stratum.perInhabitant().dividedBy(most).toDouble();
        return new ShareBar(-1, share, -1, oneIn(texts, stratum.perInhabitant()));
    }

    /** Returns the name of an area; what has none is an unknown area, or everybody together. */
    static String name(Texts texts, Stratum stratum) {
        return stratum.name().isEmpty() ? texts.get("desktop.invitations.noArea") : stratum.name();
    }

    /** Returns a chance as one in so many, to a tenth. */
    static String oneIn(Texts texts, Fraction chance) {
        return chance.signum() == 0
                ? texts.get("desktop.invitations.noChance")
                : texts.get(
                        "desktop.invitations.oneIn",
                        new Fraction(/* numerator= */ chance.denominator(), /* denominator= */ chance.numerator())
                                .toDecimal(1));
    }

    private String count(int number) {
        return text("count", number);
    }

    private String text(String key) {
        return texts.get("desktop.invitations." + key);
    }

    private String text(String key, int number) {
        return texts.get("desktop.invitations." + key, number);
    }
}
