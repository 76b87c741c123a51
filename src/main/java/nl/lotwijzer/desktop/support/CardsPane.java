package nl.lotwijzer.desktop.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.support.AdviceCard;
import nl.lotwijzer.support.AdviceUse;
import nl.lotwijzer.support.CardDetails;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the advice cards: the cards above, and below them what was used of the chosen one. */
final class CardsPane extends VBox {
    private static final double CARDS_HEIGHT = 150;

    private final CardsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final ObservableList<AdviceUse> uses = FXCollections.observableArrayList();
    private final TableView<AdviceCard> cards;
    private final TableView<AdviceUse> table;
    private final Label heading = Labels.heading("");
    private final Node usesBar;

    /** @param beside shows something beside the tab, or nothing */
    CardsPane(CardsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.beside = beside;
        getStyleClass().add("tab-page");
        cards = cards();
        table = uses();
        usesBar = new Toolbar(heading)
                .right(Buttons.secondary(
                        words.of("cards.editCard"),
                        Feather.EDIT_2,
                        () -> edit(model.selected().get())));
        VBox.setVgrow(table, Priority.ALWAYS);
        model.all().subscribe(this::arrange);
        model.selected().subscribe(this::show);
        arrange();
    }

    private void arrange() {
        if (model.all().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.CLOCK,
                            words.of("cards.none"),
                            words.of("cards.noneYet"),
                            Buttons.secondary(words.of("cards.buy"), Feather.PLUS, this::buy)));
        } else if (!getChildren().contains(cards)) {
            getChildren().setAll(cards, usesBar, table);
        }
    }

    private void show(Optional<AdviceCard> card) {
        heading.setText(
                card.map(one -> words.of("cards.usesOf", one.details().name())).orElse(""));
        uses.setAll(card.map(AdviceCard::uses).orElse(List.of()));
    }

    private TableView<AdviceCard> cards() {
        TableView<AdviceCard> built = TableBuilder.of(model.all())
                .text(words.of("cards.name"), 170, card -> card.details().name())
                .text(
                        words.of("cards.validUntil"),
                        100,
                        card -> card.details().validUntil().map(words::day).orElse(""))
                .number(words.of("cards.bought"), 80, card -> card.details().minutes(), words::hours)
                .number(words.of("cards.used"), 80, AdviceCard::used, words::hours)
                .number(words.of("cards.left"), 80, AdviceCard::left, words::hours)
                .node("", 130, this::bar, Comparator.comparingInt(AdviceCard::left))
                .node(words.of("state"), 150, this::signal, Comparator.comparingInt(AdviceCard::left))
                .build();
        built.setId("cards");
        built.setPrefHeight(TextSize.height(CARDS_HEIGHT));
        built.setMinHeight(TextSize.height(CARDS_HEIGHT));
        built.getSelectionModel().selectedItemProperty().subscribe(card -> {
            if (card != null) {
                model.selected().set(Optional.of(card));
            }
        });
        return built;
    }

    private Node bar(AdviceCard card) {
        ProgressBar bar = new ProgressBar(
                Math.min(1, card.used() / (double) card.details().minutes()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.of(
                "cards.usedOf",
                words.hours(card.used()),
                words.hours(card.details().minutes())));
        return bar;
    }

    private Node signal(AdviceCard card) {
        return card.signal(model.today())
                .map(signal -> new StatusBadge(tone(signal), words.name("signal", signal)))
                .orElseGet(() -> new StatusBadge(Tone.SUCCESS, words.of("cards.fine")));
    }

    private static Tone tone(AdviceCard.Signal signal) {
        return switch (signal) {
            case OVERDRAWN, EXPIRED -> Tone.DANGER;
            case LITTLE_LEFT, ENDS_SOON -> Tone.WARNING;
            case USED_UP -> Tone.NEUTRAL;
        };
    }

    private TableView<AdviceUse> uses() {
        TableView<AdviceUse> built = TableBuilder.of(uses)
                .value(words.of("date"), 110, AdviceUse::date, words::day)
                .text(words.of("cards.subject"), 320, AdviceUse::subject)
                .text(words.of("cards.adviser"), 160, AdviceUse::adviser)
                .number(words.of("cards.hours"), 80, AdviceUse::minutes, words::hours)
                .placeholder(Labels.muted(words.of("cards.unused")))
                .build();
        built.setId("advice");
        built.getSelectionModel().selectedItemProperty().subscribe(use -> {
            if (use != null) {
                note(Optional.of(use));
            }
        });
        return built;
    }

    /** Shows empty fields for advice on the chosen card, or for a card where there is none. */
    void note() {
        if (model.all().isEmpty()) {
            buy();
        } else {
            table.getSelectionModel().clearSelection();
            note(Optional.empty());
        }
    }

    private void note(Optional<AdviceUse> use) {
        Fields fields = new Fields(words);
        ComboBox<AdviceCard> card = fields.choice(
                "cards.card",
                model.all(),
                model.selected().get().orElseThrow(),
                one -> words.of("cards.option", one.details().name(), words.hours(one.left())));
        card.setDisable(use.isPresent());
        DateField date = fields.day("date", use.map(AdviceUse::date).orElse(model.today()));
        TextField hours = fields.text(
                "cards.hours", use.map(one -> words.hours(one.minutes())).orElse(""));
        hours.setPromptText("1:30");
        fields.beside(2);
        TextField subject =
                fields.text("cards.subject", use.map(AdviceUse::subject).orElse(""));
        TextField adviser =
                fields.text("cards.adviser", use.map(AdviceUse::adviser).orElse(""));
        Button save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.use(
                        card.getValue(),
                        new CardsModel.UseInput(
                                use.map(AdviceUse::id).orElse(0L),
                                date.getValue(),
                                hours.getText(),
                                subject.getText(),
                                adviser.getText()),
                        this::close,
                        failure -> fields.tell(words.texts().get(failure.told()))));
        save.setId("support-save");
        Inspector inspector = new Inspector(
                        words.of(use.isPresent() ? "cards.use" : "cards.newUse"), "", words.of("close"), this::close)
                .add(fields)
                .add(Labels.muted(words.of("cards.hoursHint")));
        if (use.isPresent()) {
            inspector.actions(save, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> {
                model.removeUse(use.get());
                close();
            }));
        } else {
            inspector.actions(save);
        }
        beside.accept(inspector);
        hours.requestFocus();
    }

    /** Shows empty fields for a card. */
    void buy() {
        edit(Optional.empty());
    }

    private void edit(Optional<AdviceCard> card) {
        Optional<CardDetails> details = card.map(AdviceCard::details);
        Fields fields = new Fields(words);
        TextField name =
                fields.text("cards.name", details.map(CardDetails::name).orElse(""));
        TextField hours = fields.text(
                "cards.boughtHours",
                details.map(one -> words.hours(one.minutes())).orElse("40:00"));
        TextField price = fields.text(
                "cards.price",
                details.flatMap(CardDetails::price).map(words::typed).orElse(""));
        fields.beside(2);
        DateField boughtOn =
                fields.day("cards.boughtOn", details.map(CardDetails::boughtOn).orElse(model.today()));
        DateField validUntil = fields.day(
                "cards.validUntil", details.flatMap(CardDetails::validUntil).orElse(null));
        fields.beside(2);
        TextArea remark = fields.area("remark", details.map(CardDetails::remark).orElse(""), 2);
        Button save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.save(
                        card.map(AdviceCard::id),
                        new CardsModel.CardInput(
                                name.getText(),
                                hours.getText(),
                                boughtOn.getValue(),
                                validUntil.getValue(),
                                price.getText(),
                                remark.getText()),
                        this::close,
                        failure -> fields.tell(words.texts().get(failure.told()))));
        save.setId("support-save");
        Inspector inspector = new Inspector(
                        details.map(CardDetails::name).orElseGet(() -> words.of("cards.new")),
                        "",
                        words.of("close"),
                        this::close)
                .add(fields)
                .add(Labels.muted(words.of("cards.hoursHint")));
        if (card.isPresent()) {
            inspector.actions(save, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> {
                model.remove(card.get());
                close();
            }));
        } else {
            inspector.actions(save);
        }
        beside.accept(inspector);
        name.requestFocus();
    }

    private void close() {
        table.getSelectionModel().clearSelection();
        beside.accept(null);
    }
}
