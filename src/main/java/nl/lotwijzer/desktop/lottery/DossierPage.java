package nl.lotwijzer.desktop.lottery;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.MadeDossier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is given out of a draw: dossiers, receipts; and the proof that somebody with a receipt was in the pool. */
final class DossierPage {
    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final PageLife life;

    DossierPage(LotteryModel model, Texts texts, LotteryView view, PageLife life) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        this.life = life;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(dossier(), receipts(), prove()));
        if (!view.earlier().isEmpty()) {
            nodes.add(new EarlierRounds(texts, view.earlier()).card());
        }
        return nodes;
    }

    private Node dossier() {
        Button whole = Buttons.primary(
                text("dossier.whole"), Feather.ARCHIVE, () -> model.dossier().write(true));
        whole.setId("dossier-whole");
        Button half = Buttons.secondary(
                text("dossier.public"), Feather.GLOBE, () -> model.dossier().write(false));
        half.setId("dossier-public");
        Card card = new Card(
                text("dossier.title"), text(view.drawn() ? "dossier.text" : "dossier.textBefore"), line(whole, half));
        if (!view.dossiers().isEmpty()) {
            card.getChildren().add(made());
        }
        return card;
    }

    private Node made() {
        TableView<MadeDossier> table = TableBuilder.of(FXCollections.observableList(view.dossiers()))
                .<Integer>number(text("dossier.number"), 70, MadeDossier::number, Object::toString)
                .<Integer>number(text("dossier.round"), 70, MadeDossier::round, Object::toString)
                .text(text("dossier.at"), 190, made -> Moments.moment(texts, made.at()))
                .text(text("dossier.hash"), 480, made -> String.join(" ", HashGroups.groups(made.hash())))
                .build();
        table.setId("dossiers");
        table.setPrefHeight(TextSize.height(34) * (Math.min(6, view.dossiers().size()) + 1.4));
        return table;
    }

    private Node receipts() {
        Button write = Buttons.secondary(text("receipts.write"), Feather.MAIL, model.dossier()::writeReceipts);
        write.setId("receipts-write");
        return new Card(text("receipts.title"), text("receipts.text"), line(write));
    }

    private Node prove() {
        TextArea receipt = new TextArea();
        receipt.setId("receipt");
        receipt.setPrefRowCount(6);
        receipt.getStyleClass().add("lottery-file");
        receipt.setPromptText("LW1-ontvangstbewijs …");
        receipt.setAccessibleText(text("prove.receipt"));
        Button check = Buttons.secondary(
                text("prove.check"), Feather.CHECK, () -> model.dossier().prove(receipt.getText()));
        check.setId("receipt-check");
        check.disableProperty().bind(receipt.textProperty().isEmpty());
        Button open = Buttons.secondary(text("prove.openFile"), model.dossier()::openReceipt);
        TextField number = new TextField();
        number.setId("receipt-number");
        number.setPrefColumnCount(8);
        number.setPromptText("R0001");
        number.setAccessibleText(text("prove.number"));
        number.setOnAction(event -> model.dossier().find(number.getText(), receipt::setText));
        Button find =
                Buttons.secondary(text("prove.find"), () -> model.dossier().find(number.getText(), receipt::setText));
        VBox found = new VBox();
        life.until(model.dossier()
                .membershipProperty()
                .subscribe(now -> found.getChildren().setAll(told(now))));
        return new Card(text("prove.title"), text("prove.text"), receipt, line(check, open, number, find), found);
    }

    private List<Node> told(@Nullable Membership membership) {
        if (membership == null) {
            return List.of();
        }
        if (!membership.readable()) {
            return List.of(new Banner(Tone.DANGER, text("prove.unreadable")));
        }
        if (!membership.member()) {
            return List.of(new Banner(Tone.DANGER, text("prove.noMember", membership.number())));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Banner(
                Tone.SUCCESS,
                membership.lot().isEmpty()
                        ? text("prove.member", membership.number())
                        : text(
                                membership.selected() ? "prove.memberSelected" : "prove.memberNotSelected",
                                membership.number())));
        nodes.add(Labels.caption(text("prove.leaf")));
        nodes.add(small(membership.leaf()));
        membership.lot().ifPresent(lot -> {
            nodes.add(Labels.caption(text("prove.lot")));
            nodes.add(small(lot));
        });
        VBox all = new VBox(nodes.toArray(Node[]::new));
        all.getStyleClass().add("lottery-checks");
        return List.of(all);
    }

    private static Node small(String hash) {
        HashGroups groups = new HashGroups(hash, 8);
        groups.getStyleClass().add("hash-small");
        return groups;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lottery-line");
        return line;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.lottery." + key, arguments);
    }
}
