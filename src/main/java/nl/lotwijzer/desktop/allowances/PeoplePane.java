package nl.lotwijzer.desktop.allowances;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;

/** The participants with what each of them gets. */
final class PeoplePane extends VBox {
    private final AllowancesModel model;
    private final Words words;
    private final FilterChips<PeopleFilter> chips = new FilterChips<>(PeopleFilter.ALL);
    private final Label count = Labels.muted("");
    private final TableView<PersonAllowance> table;
    private boolean selecting;

    PeoplePane(AllowancesModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("tab-page");
        for (PeopleFilter filter : PeopleFilter.values()) {
            chips.chip(filter, words.of("filter." + filter));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        SearchField search = new SearchField(words.of("search"));
        search.textProperty().bindBidirectional(model.search());
        table = table();
        getChildren().setAll(chips, new Toolbar(search).right(count), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.all().subscribe(this::countFilters);
        model.shown().subscribe(this::countRows);
        model.selected().subscribe(this::selectAgain);
        countFilters();
        countRows();
    }

    private TableView<PersonAllowance> table() {
        TableView<PersonAllowance> built = TableBuilder.of(model.shown())
                .text(
                        words.of("column.number"),
                        66,
                        person -> person.participant().number())
                .node(
                        words.of("column.name"),
                        170,
                        this::name,
                        Comparator.comparing(person -> person.participant().name()))
                .number(words.of("column.due"), 90, PersonAllowance::due, words::euro)
                .node(
                        words.of("column.state"),
                        172,
                        person -> StateLook.of(person, words),
                        Comparator.comparing((PersonAllowance person) ->
                                        person.obstacle().isEmpty())
                                .thenComparing(person -> !person.payable()))
                .number(words.of("column.settled"), 88, PersonAllowance::settled, words::euro)
                .number(words.of("column.entitled"), 88, PersonAllowance::entitled, words::euro)
                .number(words.of("column.sessions"), 56, PeoplePane::sessions, words::number)
                .placeholder(Labels.muted(words.of("noneFound")))
                .build();
        built.setId("allowances");
        built.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        built.getSelectionModel().selectedItemProperty().subscribe(person -> {
            if (person != null && !selecting) {
                model.selected().set(Optional.of(person));
            }
        });
        return built;
    }

    private HBox name(PersonAllowance person) {
        HBox line = new HBox(6, new Label(person.participant().name()));
        line.getStyleClass().add("allowance-name");
        if (!person.warnings().isEmpty()) {
            StatusBadge sign =
                    new StatusBadge(Tone.WARNING, words.number(person.warnings().size()));
            sign.setAccessibleText(words.of("warnings", person.warnings().size()));
            line.getChildren().add(sign);
        }
        return line;
    }

    private static long sessions(PersonAllowance person) {
        return person.lines().stream()
                .filter(line -> line.entitlement().item().kind() == Item.Kind.FEE)
                .count();
    }

    private void countFilters() {
        for (PeopleFilter filter : PeopleFilter.values()) {
            long number = model.all().stream().filter(filter::lets).count();
            chips.count(filter, words.number(number));
            chips.shown(
                    filter,
                    number > 0
                            || filter == PeopleFilter.ALL
                            || filter == model.filter().get());
        }
    }

    private void countRows() {
        count.setText(words.of("count", model.shown().size(), model.all().size()));
    }

    /** The rows were read anew, which cleared the selection. */
    private void selectAgain(Optional<PersonAllowance> selected) {
        selecting = true;
        selected.ifPresentOrElse(
                person -> table.getSelectionModel().select(person),
                () -> table.getSelectionModel().clearSelection());
        selecting = false;
    }
}
