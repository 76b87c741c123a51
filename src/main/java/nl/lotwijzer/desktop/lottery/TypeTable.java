package nl.lotwijzer.desktop.lottery;

import java.util.Comparator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.proof.Fraction;

/** Who has what chance: one line per type, the smallest chance first. */
final class TypeTable {
    private final TableView<LotteryType> table;

    TypeTable(Lottery lottery, Texts texts) {
        ChanceWords words = new ChanceWords(texts);
        var types = FXCollections.observableList(lottery.types().stream()
                .sorted(Comparator.comparing(LotteryType::chance).thenComparingInt(LotteryType::number))
                .toList());
        TableBuilder<LotteryType> columns = TableBuilder.of(types)
                .text(texts.get("desktop.lottery.type"), 64, LotteryType::code)
                .<Fraction>number(texts.get("desktop.lottery.chance"), 140, LotteryType::chance, words::of)
                .<Integer>number(
                        texts.get("desktop.lottery.members"),
                        80,
                        LotteryType::members,
                        count -> texts.get("desktop.number", count));
        for (int i = 0; i < lottery.criteria().size(); i++) {
            int criterion = i;
            columns.text(
                    lottery.criteria().get(i), 120, type -> type.categories().get(criterion));
        }
        table = columns.build();
        table.setPrefHeight(320);
    }

    Node node() {
        return table;
    }
}
