package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Payment;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A batch that was fixed: its control totals, what to do next, and its payments. */
final class FixedPage {
    private static final int SHORT_HASH = 12;

    private final BatchesModel model;
    private final ExportsModel exports;
    private final Words words;
    private final Consumer<@Nullable Node> beside;

    FixedPage(BatchesModel model, ExportsModel exports, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.exports = exports;
        this.words = words;
        this.beside = beside;
    }

    Node of(Batch batch) {
        VBox page = new VBox(12);
        if (!batch.sound()) {
            page.getChildren().add(new Banner(Tone.DANGER, words.of("fixed.unsound")));
        }
        if (!batch.returned().isEmpty()) {
            Euro back = batch.sum().minus(batch.arrived());
            page.getChildren()
                    .add(new Banner(
                            Tone.WARNING,
                            words.of("fixed.returned", batch.returned().size(), words.euro(back))));
        }
        FilteredList<Payment> payments = new FilteredList<>(FXCollections.observableArrayList(batch.payments()));
        SearchField search = new SearchField(words.of("searchPayment"));
        search.textProperty().subscribe(typed -> payments.setPredicate(BatchesModel.matching(typed)));
        TableView<Payment> table = table(batch, payments);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren()
                .addAll(
                        next(batch),
                        totals(batch),
                        new Toolbar(search).right(Labels.muted(words.of("fixed.hint"))),
                        table);
        return page;
    }

    private Node next(Batch batch) {
        Button file = Buttons.secondary(words.of("fixed.file"), Feather.DOWNLOAD, () -> model.export(batch));
        HBox row = new HBox(12);
        row.getStyleClass().add("batch-actions");
        switch (batch.state()) {
            case FIXED -> {
                Button first = Buttons.primary(words.of("fixed.file"), Feather.DOWNLOAD, () -> model.export(batch));
                Button reopen = Buttons.secondary(words.of("fixed.reopen"), Feather.UNLOCK, () -> model.reopen(batch));
                row.getChildren().setAll(first, reopen);
            }
            case EXPORTED -> {
                DateField day = new DateField(
                        batch.execution(),
                        words.of("fixed.paidOn"),
                        words.texts().language().locale());
                day.setPrefWidth(TextSize.width(150));
                Button paid = Buttons.primary(
                        words.of("fixed.paid"),
                        Feather.CHECK,
                        () -> model.paid(
                                batch,
                                Optional.of(Optional.ofNullable(day.getValue()).orElse(batch.execution()))));
                Label caption = new Label(words.of("fixed.paidOn"));
                caption.setLabelFor(day);
                caption.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().setAll(caption, day, paid, file);
            }
            case PAID -> {
                Button unpaid = Buttons.secondary(
                        words.of("fixed.unpaid"), Feather.CORNER_UP_LEFT, () -> model.paid(batch, Optional.empty()));
                row.getChildren().setAll(file, unpaid);
            }
        }
        row.getChildren().add(Buttons.secondary(words.of("fixed.list"), Feather.FILE_TEXT, () -> exports.batch(batch)));
        return new VBox(6, row, Labels.muted(words.of("fixed.next." + batch.state())));
    }

    private Node totals(Batch batch) {
        FlowPane facts = new FlowPane(20, 4);
        facts.getStyleClass().add("batch-totals");
        facts.getChildren()
                .setAll(
                        fact("fixed.count", words.number(batch.count())),
                        fact("fixed.sum", words.euro(batch.sum())),
                        fact("execution", words.day(batch.execution())),
                        fact("fixed.hash", batch.hash().substring(0, SHORT_HASH)));
        batch.paidOn().ifPresent(on -> facts.getChildren().add(fact("fixed.paidOn", words.day(on))));
        facts.getChildren().add(fact("fixed.message", batch.message()));
        return facts;
    }

    private Node fact(String name, String value) {
        Label label = new Label(value);
        label.getStyleClass().add("medium");
        return new VBox(Labels.caption(words.of(name)), label);
    }

    private TableView<Payment> table(Batch batch, FilteredList<Payment> payments) {
        TableView<Payment> table = TableBuilder.of(payments)
                .text(words.of("column.name"), 180, this::name)
                .text(
                        words.of("account"),
                        220,
                        payment -> payment.account().map(Iban::grouped).orElse("–"))
                .number(words.of("column.amount"), 90, Payment::amount, words::euro)
                .text(words.of("column.remark"), 170, payment -> BatchesPane.state(payment, words))
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        table.setId("payments");
        table.getSelectionModel().selectedItemProperty().subscribe(payment -> {
            if (payment != null) {
                beside.accept(inspector(batch, payment));
            }
        });
        return table;
    }

    private String name(Payment payment) {
        return payment.name().isEmpty() ? words.of("erased") : payment.name();
    }

    private Node inspector(Batch batch, Payment payment) {
        Inspector inspector = new Inspector(
                        name(payment), payment.reference(), words.of("close"), () -> beside.accept(null))
                .field(words.of("column.amount"), words.euro(payment.amount()))
                .field(words.of("account"), payment.account().map(Iban::grouped).orElse(""))
                .field(words.of("description"), payment.description())
                .section(words.of("lines"))
                .add(LinesView.fixed(payment.lines(), words))
                .section(words.of("back.title"));
        if (payment.returned().isPresent()) {
            return inspector.add(Labels.text(BatchesPane.state(payment, words)));
        }
        return inspector.add(
                batch.state() == Batch.State.FIXED ? Labels.muted(words.of("back.notYet")) : back(batch, payment));
    }

    private Node back(Batch batch, Payment payment) {
        DateField day = new DateField(
                batch.execution(),
                words.of("back.day"),
                words.texts().language().locale());
        TextField reason = new TextField();
        reason.setPromptText(words.of("back.prompt"));
        reason.setAccessibleText(words.of("back.reason"));
        reason.setId("return-reason");
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button note = Buttons.secondary(words.of("back.note"), Feather.CORNER_UP_LEFT, () -> {
            LocalDate on = Optional.ofNullable(day.getValue()).orElse(batch.execution());
            model.returned(
                    payment,
                    on,
                    reason.getText(),
                    failure -> problem.setText(words.texts().get(failure.told())));
        });
        return new VBox(
                6,
                Labels.muted(words.of("back.hint")),
                new VBox(2, Labels.caption(words.of("back.day")), day),
                new VBox(2, Labels.caption(words.of("back.reason")), reason),
                problem,
                note);
    }
}
