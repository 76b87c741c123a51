package nl.lotwijzer.desktop.recommendations;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.recommendations.Recommendation;

/** All recommendations, those of a theme together, with votes, outcome and answer. */
final class ListPane extends VBox {
    private static final double ROOMY = 860;
    private static final List<Integer> FOLDED = List.of(0, 5, 6);

    private final RecommendationsModel model;
    private final Words words;
    private final Looks looks;
    private final FilterChips<ListFilter> chips = new FilterChips<>(ListFilter.ALL);
    private final Label count = Labels.muted("");
    private final TableView<Recommendation> table;
    private boolean selecting;

    ListPane(RecommendationsModel model, Words words) {
        this.model = model;
        this.words = words;
        this.looks = new Looks(words);
        getStyleClass().add("tab-page");
        for (ListFilter filter : ListFilter.values()) {
            chips.chip(filter, words.of("filter." + filter));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        SearchField search = new SearchField(words.of("search"));
        search.textProperty().bindBidirectional(model.search());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        widthProperty().subscribe(width -> fold(width.doubleValue()));
        getChildren().setAll(chips, new Toolbar(search).right(count), table);
        model.shown().addListener((ListChangeListener<Recommendation>) change -> counted());
        model.all().addListener((ListChangeListener<Recommendation>) change -> counted());
        model.selected().subscribe(now -> {
            selecting = true;
            now.ifPresentOrElse(
                    one -> table.getSelectionModel().select(one),
                    () -> table.getSelectionModel().clearSelection());
            selecting = false;
        });
        counted();
    }

    /** Beside an inspector there is no room for what stands in there too. */
    private void fold(double width) {
        for (int column : FOLDED) {
            table.getColumns().get(column).setVisible(width >= ROOMY);
        }
    }

    private void counted() {
        count.setText(words.of("count", model.shown().size(), model.all().size()));
        for (ListFilter filter : ListFilter.values()) {
            long found = model.all().stream()
                    .filter(one -> filter.lets(one, model.today()))
                    .count();
            chips.count(filter, words.number(found));
        }
    }

    private TableView<Recommendation> table() {
        TableView<Recommendation> built = TableBuilder.of(model.shown())
                .text(words.of("column.theme"), 100, Recommendation::theme)
                .number(words.of("column.number"), 44, Recommendation::number, number -> Integer.toString(number))
                .text(words.of("column.title"), 320, Recommendation::title)
                .node(words.of("column.votes"), 170, this::votes, Comparator.comparing(this::share))
                .node(
                        words.of("column.outcome"),
                        150,
                        one -> looks.verdict(one.outcome()),
                        Comparator.comparing(one -> one.outcome().verdict()))
                .node(words.of("column.answer"), 160, looks::answer, Comparator.comparing(Looks::rank))
                .text(words.of("column.followUp"), 100, this::followUp)
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        built.setId("recommendations");
        built.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (!selecting && one != null) {
                model.selected().set(Optional.of(one));
            }
        });
        return built;
    }

    private Node votes(Recommendation one) {
        if (one.votes().isEmpty()) {
            return Labels.muted("–");
        }
        VBox cell = new VBox(looks.bar(one));
        cell.getStyleClass().add("vote-cell");
        return cell;
    }

    private BigDecimal share(Recommendation one) {
        return one.outcome().percentage().orElse(BigDecimal.ONE.negate());
    }

    private String followUp(Recommendation one) {
        if (one.followUps().isEmpty()) {
            return "";
        }
        long ended = one.followUps().stream()
                .filter(followUp -> followUp.status().ended())
                .count();
        long late = one.followUps().stream()
                .filter(followUp -> followUp.late(model.today()))
                .count();
        return late > 0
                ? words.of("followUpLate", late)
                : words.of("followUpDone", ended, one.followUps().size());
    }
}
