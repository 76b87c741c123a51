package nl.lotwijzer.desktop.lottery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.HashPane;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.Announced;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where pool, table, chances and proof are frozen, and C is shown. */
final class FreezePage {
    /**
     * Something that must be so before freezing.
     *
     * @param good whether it is
     * @param text what must be so
     * @param to   where it is put right
     */
    record Check(boolean good, String text, LotteryStep to) {}

    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;

    FreezePage(LotteryModel model, Texts texts, LotteryView view) {
        this.model = model;
        this.texts = texts;
        this.view = view;
    }

    List<Node> nodes() {
        Round round = view.round().orElseThrow();
        return round.commitment()
                .map(commitment -> frozen(round, commitment))
                .orElseGet(() -> List.of(what(), checks(round)));
    }

    private List<Node> frozen(Round round, String commitment) {
        return List.of(
                new Card(
                        text("frozenTitle"),
                        text(
                                "frozenText",
                                Moments.moment(texts, round.frozenAt().orElseThrow())),
                        new HashPane(commitment, texts)),
                new Card(
                        text("publishTitle"), publish("read"), publish("document"), publish("mail"), publish("print")));
    }

    private Node publish(String key) {
        Label label = Labels.text(text("publish." + key));
        label.setGraphic(new FontIcon(Feather.CHECK_SQUARE));
        label.setGraphicTextGap(10);
        return label;
    }

    private Node what() {
        Form form =
                new Form().row(text("pool"), new Label(texts.get("desktop.lottery.freeze.people", view.entrants())));
        view.lottery().ifPresent(lottery -> rows(form, lottery));
        return new Card(text("title"), text("purpose"), form);
    }

    private void rows(Form form, Lottery lottery) {
        form.row(
                        text("types"),
                        new Label(texts.get("desktop.number", lottery.types().size())))
                .row(text("table"), new Label(text("tableRows", lottery.rows(), lottery.seats())))
                .row(text("chances"), new Label(text("chancesProof")));
    }

    private Node checks(Round round) {
        VBox lines = new VBox();
        lines.getStyleClass().add("lottery-checks");
        List<Check> checks = checksOf(round);
        checks.forEach(check -> lines.getChildren().add(line(check)));
        Button freeze = Buttons.primary(
                text("freeze"), Feather.LOCK, () -> model.round().freeze(view));
        freeze.setId("lottery-freeze");
        boolean ready = checks.stream().allMatch(Check::good);
        freeze.disableProperty().bind(model.round().busyProperty().or(Bindings.createBooleanBinding(() -> !ready)));
        return new Card(text("checks"), text("checks.text"), lines, new HBox(freeze));
    }

    private List<Check> checksOf(Round round) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(view.lottery().isPresent(), text("check.computed"), LotteryStep.PREPARE));
        if (view.lottery().isPresent()) {
            checks.add(new Check(view.byRules(), text("check.byRules"), LotteryStep.PREPARE));
            checks.add(new Check(!view.outdated(), text("check.unchanged"), LotteryStep.PREPARE));
        }
        if (!round.rules().pledges().isEmpty()) {
            checks.add(new Check(
                    view.pledged(),
                    text("check.pledged", round.rules().pledges().size()),
                    LotteryStep.PLEDGES));
        }
        Optional<Instant> beacon = round.rules().beacon().map(Announced.Beacon::at);
        beacon.ifPresent(at -> checks.add(new Check(
                at.isAfter(model.clock().instant()),
                text("check.beacon", Moments.moment(texts, at)),
                LotteryStep.RULES)));
        return checks;
    }

    private Node line(Check check) {
        Tone tone = check.good() ? Tone.SUCCESS : Tone.WARNING;
        FontIcon sign = new FontIcon(tone.sign());
        HBox line = new HBox(sign, new Label(check.text()));
        line.getStyleClass().addAll("lottery-line", "lottery-check", tone.styleClass());
        line.setAlignment(Pos.CENTER_LEFT);
        if (!check.good()) {
            line.getChildren()
                    .add(Buttons.link(
                            texts.get("desktop.lottery.step." + check.to().name()),
                            () -> model.stepProperty().set(check.to())));
        }
        return line;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.lottery.freeze." + key, arguments);
    }
}
