package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/** Who has what chance: one line per type, the smallest chance first. */
final class TypeTable {
    private final TableView<LotteryType> table;

    TypeTable(Lottery lottery, ObservableList<LotteryType> types, Texts texts, ProofModel proof, PageLife life) {
        ChanceWords words = new ChanceWords(texts);
        TableBuilder<LotteryType> columns = TableBuilder.of(types)
                .text(texts.get("desktop.lottery.type"), 64, LotteryType::code)
                .<Fraction>number(texts.get("desktop.lottery.chance"), 140, LotteryType::chance, words::of)
                .<Fraction>number(
                        texts.get("desktop.lottery.ideal"),
                        76,
                        LotteryType::ideal,
                        ideal -> words.percent(ideal, RoundingMode.HALF_UP))
                .<Integer>number(
                        texts.get("desktop.lottery.members"),
                        76,
                        LotteryType::members,
                        count -> texts.get("desktop.number", count))
                .<Integer>number(
                        texts.get("desktop.lottery.level"),
                        60,
                        type -> level(proof, type),
                        level -> level == 0 ? "–" : texts.get("desktop.number", level));
        for (int i = 0; i < lottery.criteria().size(); i++) {
            int criterion = i;
            columns.text(
                    lottery.criteria().get(i), 120, type -> type.categories().get(criterion));
        }
        table = columns.build();
        table.setId("lottery-types");
        table.setPrefHeight(Math.min(330, 44 + 20.0 * Math.max(4, types.size())));
        table.getSelectionModel().selectFirst();
        life.until(proof.storyProperty().subscribe(table::refresh));
    }

    /** Returns the types of a lottery, the smallest chance first. */
    static List<LotteryType> ordered(Lottery lottery) {
        return lottery.types().stream()
                .sorted(Comparator.comparing(LotteryType::chance).thenComparingInt(LotteryType::number))
                .toList();
    }

    /** The step of the proof at which the chance settled, from 1; 0 for none. */
    private static int level(ProofModel proof, LotteryType type) {
        ProofStory story = proof.storyProperty().get();
        return story == null ? 0 : story.levels().get(type.number()) + 1;
    }

    /** The type whose line is selected, or null. */
    ReadOnlyObjectProperty<@Nullable LotteryType> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    Node node() {
        return table;
    }
}
