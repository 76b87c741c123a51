package nl.lotwijzer.desktop.lottery;

import java.util.Comparator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;

/** The drawn seats per category beside what the quotas allow. */
final class SeatsTable {
    private final TableView<SeatsByCategory> table;

    SeatsTable(Lottery lottery, Texts texts) {
        var seats = FXCollections.observableList(SeatsByCategory.of(lottery));
        table = TableBuilder.of(seats)
                .text(
                        texts.get("desktop.lottery.criterion"),
                        140,
                        line -> line.quota().criterion())
                .text(
                        texts.get("desktop.lottery.category"),
                        180,
                        line -> line.quota().category())
                .<Integer>number(
                        texts.get("desktop.lottery.min"),
                        70,
                        line -> line.quota().min(),
                        Object::toString)
                .<Long>number(texts.get("desktop.lottery.drawn"), 80, SeatsByCategory::seats, Object::toString)
                .<Integer>number(
                        texts.get("desktop.lottery.max"),
                        70,
                        line -> line.quota().max(),
                        Object::toString)
                .node(
                        texts.get("desktop.lottery.withinQuota"),
                        140,
                        line -> line.lawful()
                                ? new StatusBadge(Tone.SUCCESS, texts.get("desktop.lottery.within"))
                                : new StatusBadge(Tone.DANGER, texts.get("desktop.lottery.outside")),
                        Comparator.comparing(SeatsByCategory::lawful))
                .build();
        table.setPrefHeight(TextSize.height(34) * (seats.size() + 1));
    }

    Node node() {
        return table;
    }
}
