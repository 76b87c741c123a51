package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import org.kordamp.ikonli.feather.Feather;

/** The page of each step, for what the project holds at one moment. */
final class LotteryPages {
    private static final List<Integer> ROWS = List.of(100, 1_000, 10_000);

    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final ChanceWords words;

    LotteryPages(LotteryModel model, Texts texts, LotteryView view) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        this.words = new ChanceWords(texts);
    }

    Node page(LotteryStep step) {
        VBox page = new VBox();
        page.getStyleClass().add("lottery-page");
        page.getChildren()
                .setAll(
                        switch (step) {
                            case PREPARE -> prepare();
                            case CHANCES -> chances(view.lottery().orElseThrow());
                            case DRAW -> draw(view.lottery().orElseThrow());
                            case RESULT -> result(view.lottery().orElseThrow());
                        });
        return page;
    }

    private List<Node> prepare() {
        Button compute = Buttons.primary(texts.get("desktop.lottery.compute"), Feather.PLAY, model::compute);
        compute.setId("lottery-compute");
        compute.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(() -> view.obstacle().isPresent() || view.drawn())));
        Button stop = Buttons.secondary(texts.get("desktop.lottery.stop"), model::stop);
        stop.visibleProperty().bind(model.busyProperty());
        Card card = new Card(
                texts.get("desktop.lottery.prepareTitle"),
                texts.get("desktop.lottery.prepareText", view.entrants(), view.seats(), view.criteria()),
                new Form().row(texts.get("desktop.lottery.rows"), rows(), texts.get("desktop.lottery.rowsHint")),
                row(compute, stop));
        return view.obstacle()
                .map(obstacle -> List.<Node>of(new Banner(Tone.WARNING, texts.get(obstacle), toQuotas()), card))
                .orElse(List.of(card));
    }

    private Button toQuotas() {
        return Buttons.secondary(texts.get("desktop.lottery.toQuotas"), () -> model.goTo(Place.QUOTAS));
    }

    private ComboBox<Integer> rows() {
        ComboBox<Integer> rows = new ComboBox<>(FXCollections.observableList(ROWS));
        rows.setValue(model.rowsProperty().get());
        rows.valueProperty()
                .addListener((property, before, now) -> model.rowsProperty().set(now));
        rows.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer count) {
                return texts.get("desktop.number", count);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("The list is not typed in");
            }
        });
        rows.disableProperty().bind(model.busyProperty());
        return rows;
    }

    private List<Node> chances(Lottery lottery) {
        Label smallest = new Label(texts.get(
                "desktop.lottery.smallest",
                words.oneIn(lottery.smallest()),
                words.percent(lottery.smallest(), RoundingMode.DOWN)));
        smallest.getStyleClass().add("lottery-heart");
        smallest.setWrapText(true);
        Label proved =
                Labels.text(texts.get("desktop.lottery.proved", words.percent(lottery.bound(), RoundingMode.UP)));
        proved.getStyleClass().add("lottery-proof");
        Card heart = new Card(texts.get("desktop.lottery.chancesTitle"), smallest, proved);
        if (lottery.withoutChance() > 0) {
            heart.getChildren()
                    .add(new Banner(Tone.WARNING, texts.get("desktop.lottery.withoutChance", lottery.withoutChance())));
        }
        if (!view.drawn()) {
            Button toDraw = Buttons.primary(
                    texts.get("desktop.lottery.toDraw"),
                    Feather.ARROW_RIGHT,
                    () -> model.stepProperty().set(LotteryStep.DRAW));
            toDraw.setId("lottery-to-draw");
            toDraw.setDisable(view.outdated());
            heart.actions(toDraw);
        }
        return List.of(
                heart,
                new Card(
                        texts.get("desktop.lottery.histogramTitle"),
                        texts.get("desktop.lottery.histogramText"),
                        new ChanceHistogram(view.histogram(), texts)),
                new Card(
                        texts.get("desktop.lottery.typesTitle"),
                        texts.get("desktop.lottery.typesText", lottery.types().size(), lottery.rows()),
                        new TypeTable(lottery, texts).node()));
    }

    private List<Node> draw(Lottery lottery) {
        if (view.drawn()) {
            return List.of(drawnCard(lottery));
        }
        TextArea dice = new TextArea();
        dice.setId("lottery-dice");
        dice.setPrefRowCount(2);
        dice.setWrapText(true);
        dice.getStyleClass().add("lottery-dice");
        dice.textProperty().bindBidirectional(model.diceProperty());
        dice.disableProperty().bind(model.busyProperty());
        Label count = Labels.muted("");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("desktop.lottery.digits", model.digits(), Lotteries.FEWEST_DICE),
                        model.diceProperty()));
        Button draw = Buttons.primary(texts.get("desktop.lottery.draw"), Feather.SHUFFLE, model::draw);
        draw.setId("lottery-draw");
        draw.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> !model.diceComplete() || view.outdated(), model.diceProperty())));
        return List.of(new Card(
                texts.get("desktop.lottery.drawCardTitle"),
                texts.get("desktop.lottery.drawCardText"),
                new Form().row(texts.get("desktop.lottery.dice"), dice, count),
                row(draw)));
    }

    private List<Node> result(Lottery lottery) {
        Label heart = new Label(
                texts.get("desktop.lottery.resultHeart", lottery.panel().size()));
        heart.getStyleClass().add("lottery-heart");
        MenuButton more = Buttons.more(
                texts.get("desktop.more"),
                Buttons.item(texts.get("desktop.lottery.annulMenu"), Feather.X_OCTAGON, model::annul));
        Card card = new Card(
                        texts.get("desktop.lottery.resultTitle"),
                        heart,
                        Labels.text(texts.get("desktop.lottery.resultText")))
                .actions(
                        Buttons.primary(
                                texts.get("desktop.lottery.toParticipants"),
                                Feather.USERS,
                                () -> model.goTo(Place.PARTICIPANTS)),
                        more);
        return List.of(
                card,
                drawnCard(lottery),
                new Card(
                        texts.get("desktop.lottery.seatsTitle"),
                        texts.get("desktop.lottery.seatsText"),
                        new SeatsTable(lottery, texts).node()));
    }

    /** How the row and the lots came about, so that anybody can compute them again. */
    private Card drawnCard(Lottery lottery) {
        Drawing drawing = lottery.drawing().orElseThrow();
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(ZoneId.systemDefault());
        Label seed = new Label(String.join(" ", drawing.seed().hex().split("(?<=\\G.{8})")));
        seed.setWrapText(true);
        seed.getStyleClass().add("lottery-hash");
        Label dice = new Label(drawing.seedText());
        dice.setWrapText(true);
        dice.getStyleClass().add("lottery-hash");
        return new Card(
                texts.get("desktop.lottery.drawnTitle"),
                texts.get("desktop.lottery.drawnText"),
                new Form()
                        .row(texts.get("desktop.lottery.drawnAt"), new Label(moment.format(drawing.at())))
                        .row(texts.get("desktop.lottery.dice"), dice)
                        .row(texts.get("desktop.lottery.seed"), seed)
                        .row(
                                texts.get("desktop.lottery.drawnRow"),
                                new Label(texts.get(
                                        "desktop.lottery.rowOf",
                                        Integer.toString(drawing.row()),
                                        lottery.rows() - 1))));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("lottery-actions");
        return row;
    }
}
