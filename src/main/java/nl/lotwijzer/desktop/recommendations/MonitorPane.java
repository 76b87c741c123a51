package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.recommendations.RecommendationsModel.Line;
import nl.lotwijzer.recommendations.Reading;
import org.kordamp.ikonli.feather.Feather;

/** What is done with the recommendations: who, by when, how it stands and how it went. */
final class MonitorPane extends VBox {
    private static final double ROOMY = 860;
    private static final List<Integer> FOLDED = List.of(2, 6);

    private final RecommendationsModel model;
    private final Words words;
    private final Looks looks;
    private final FilterChips<MonitorFilter> chips = new FilterChips<>(MonitorFilter.ALL);
    private final Label count = Labels.muted("");
    private final SearchField search;
    private final TableView<Line> table;

    MonitorPane(RecommendationsModel model, Words words) {
        this.model = model;
        this.words = words;
        this.looks = new Looks(words);
        getStyleClass().add("tab-page");
        for (MonitorFilter filter : MonitorFilter.values()) {
            chips.chip(filter, words.of("monitor.filter." + filter));
        }
        chips.selectedProperty().bindBidirectional(model.lineFilter());
        search = new SearchField(words.of("monitor.search"));
        search.textProperty().bindBidirectional(model.lineSearch());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        widthProperty().subscribe(width -> fold(width.doubleValue()));
        model.shownLines().addListener((ListChangeListener<Line>) change -> counted());
        model.lines().addListener((ListChangeListener<Line>) change -> show());
        show();
    }

    private void show() {
        if (model.lines().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.CHECK_SQUARE, words.of("monitor.none"), words.of("monitor.noneYet")));
            return;
        }
        counted();
        table.refresh();
        getChildren().setAll(chips, new Toolbar(search).right(count), table, Labels.muted(words.of("monitor.legend")));
    }

    /** Beside an inspector there is no room for what stands in there too. */
    private void fold(double width) {
        for (int column : FOLDED) {
            table.getColumns().get(column).setVisible(width >= ROOMY);
        }
    }

    private void counted() {
        count.setText(words.of(
                "monitor.count", model.shownLines().size(), model.lines().size()));
        for (MonitorFilter filter : MonitorFilter.values()) {
            long found = model.lines().stream()
                    .filter(line -> filter.lets(line.followUp(), model.today()))
                    .count();
            chips.count(filter, words.number(found));
        }
    }

    private TableView<Line> table() {
        TableView<Line> built = TableBuilder.of(model.shownLines())
                .number(
                        words.of("column.number"),
                        44,
                        line -> line.recommendation().number(),
                        number -> Integer.toString(number))
                .text(words.of("column.action"), 260, line -> line.followUp().text())
                .text(words.of("column.owner"), 150, line -> line.followUp().owner())
                .value(
                        words.of("column.deadline"),
                        116,
                        line -> line.followUp().deadline().orElse(LocalDate.MAX),
                        day -> day.equals(LocalDate.MAX) ? "" : words.day(day))
                .node(
                        words.of("column.status"),
                        130,
                        line -> looks.status(line.followUp(), model.today()),
                        Comparator.comparing(line -> line.followUp().status()))
                .node(
                        words.of("column.course"),
                        200,
                        this::timeline,
                        Comparator.comparingInt(
                                line -> line.followUp().readings().size()))
                .text(
                        words.of("column.latest"),
                        180,
                        line -> line.followUp().latest().map(Reading::note).orElse(""))
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        built.setId("follow-ups");
        built.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selected().set(Optional.of(line.recommendation()));
            }
        });
        return built;
    }

    private Node timeline(Line line) {
        VBox cell = new VBox(new Timeline(
                line.followUp(),
                days().min(Comparator.naturalOrder()).orElse(model.today()),
                days().max(Comparator.naturalOrder()).orElse(model.today()),
                model.today(),
                words.of(
                        "courseWords",
                        line.followUp().readings().stream()
                                .map(reading -> words.day(reading.day()) + " " + words.word("status", reading.status()))
                                .collect(Collectors.joining(", ")))));
        cell.getStyleClass().add("vote-cell");
        return cell;
    }

    /** All days that stand on the lines, so that lines under each other have the same axis. */
    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(model.today()),
                model.lines().stream()
                        .flatMap(line -> Stream.concat(
                                line.followUp().deadline().stream(),
                                line.followUp().readings().stream().map(Reading::day))));
    }
}
