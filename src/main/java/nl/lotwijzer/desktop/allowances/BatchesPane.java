package nl.lotwijzer.desktop.allowances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.Payment;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SpokenName;
import nl.lotwijzer.desktop.controls.WizardSteps;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/** The batches at the left, the one being prepared first; of the open one its step from check to paid. */
final class BatchesPane extends HBox {
    private static final double CELL = 66;

    /** A line of the list; without a batch it is the one being prepared. */
    private record Row(Optional<Batch> batch) {
        static final Row NEXT = new Row(Optional.empty());
    }

    private final BatchesModel model;
    private final Words words;
    private final ListView<Row> list = SpokenName.ofPlace(new ListView<>());
    private final WizardSteps steps;
    private final VBox page = new VBox();
    private final ConceptPage concept;
    private final FixedPage fixed;
    private boolean selecting;

    /**
     * @param beside shows a node beside the page; nothing closes it
     * @param toFilter brings the person to the participants that a filter lets through
     * @param toRules brings the person to the rules
     */
    BatchesPane(
            BatchesModel model,
            ExportsModel exports,
            Words words,
            Consumer<@Nullable Node> beside,
            Consumer<PeopleFilter> toFilter,
            Runnable toRules) {
        this.model = model;
        this.words = words;
        this.concept = new ConceptPage(model, words, toFilter, toRules);
        this.fixed = new FixedPage(model, exports, words, beside);
        this.steps = new WizardSteps(
                List.of(words.of("step.check"), words.of("step.fix"), words.of("step.file"), words.of("step.paid")));
        list.setId("batches");
        list.setFixedCellSize(TextSize.height(CELL));
        list.getStyleClass().add("batch-list");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !selecting) {
                beside.accept(null);
                model.open(chosen.batch().map(Batch::id));
            }
        });
        page.getStyleClass().add("batch-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        getStyleClass().addAll("tab-page", "batches");
        getChildren().setAll(list, page);
        model.open().subscribe(open -> show());
    }

    /** Shows what there is now. */
    void show() {
        Optional<Overview> now = model.overview();
        if (now.isEmpty()) {
            return;
        }
        Optional<Batch> open = model.open().get();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.NEXT);
        model.all().forEach(batch -> rows.add(new Row(Optional.of(batch))));
        selecting = true;
        list.getItems().setAll(rows);
        list.getSelectionModel().select(new Row(open));
        selecting = false;
        steps.show(model.step());
        Node content = open.map(fixed::of).orElseGet(() -> concept.of(now.get()));
        page.getChildren().setAll(steps, content);
        VBox.setVgrow(content, Priority.ALWAYS);
    }

    /** A batch in the list: its number, how far it is, and what it amounts to. */
    private final class Cell extends ListCell<Row> {
        @Override
        protected void updateItem(@Nullable Row item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setPrefWidth(0);
            setGraphic(
                    empty || item == null ? null : item.batch().map(this::fixed).orElseGet(this::next));
        }

        private Node next() {
            Optional<Overview> now = model.overview();
            List<PersonAllowance> payable = now.map(Overview::payable).orElse(List.of());
            Euro sum = Euro.sum(payable.stream().map(PersonAllowance::due).toList());
            return cell(words.of("batch.next"), new Region(), payable.size(), sum);
        }

        private Node fixed(Batch batch) {
            return cell(
                    words.of("batch.number", batch.number()),
                    StateLook.of(batch.state(), words),
                    batch.count(),
                    batch.sum());
        }

        private Node cell(String name, Node state, int count, Euro sum) {
            Label title = new Label(name);
            title.getStyleClass().add("medium");
            title.setMinWidth(Region.USE_PREF_SIZE);
            HBox head = new HBox(8, title, state);
            head.getStyleClass().add("batch-head");
            return new VBox(2, head, Labels.muted(words.of("batch.total", count, words.euro(sum))));
        }
    }

    /** Returns how a payment's state reads. */
    static String state(Payment payment, Words words) {
        return payment.returned()
                .map(back -> words.of("payment.returned", words.day(back.on()), back.reason()))
                .orElse("");
    }
}
