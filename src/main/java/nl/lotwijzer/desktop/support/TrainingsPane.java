package nl.lotwijzer.desktop.support;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.Training;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the trainings: a list, and beside it the chosen one with who comes. */
final class TrainingsPane extends VBox {
    private final TrainingsModel model;
    private final Words words;
    private final TrainingInspector inspector;
    private final Label count = Labels.muted("");
    private final FilterChips<TrainingsModel.Filter> chips = new FilterChips<>(TrainingsModel.Filter.ALL);
    private final TableView<Training> table;

    /** @param beside shows something beside the tab, or nothing */
    TrainingsPane(TrainingsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.inspector = new TrainingInspector(model, words, beside);
        getStyleClass().add("tab-page");
        for (TrainingsModel.Filter filter : TrainingsModel.Filter.values()) {
            chips.chip(filter, words.of("trainings.filter." + filter.name().toLowerCase(Locale.ROOT)));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.all().subscribe(this::arrange);
        model.shown().subscribe(this::count);
        model.selected().subscribe(now -> now.ifPresentOrElse(inspector::show, () -> beside.accept(null)));
        arrange();
    }

    private void arrange() {
        count();
        if (model.all().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.BOOK_OPEN,
                            words.of("trainings.none"),
                            words.of("trainings.noneYet"),
                            Buttons.secondary(words.of("trainings.plan"), Feather.PLUS, this::add)));
        } else if (!getChildren().contains(table)) {
            getChildren().setAll(new Toolbar(chips).right(count), table);
        }
    }

    private void count() {
        count.setText(words.of("trainings.count", model.shown().size()));
        for (TrainingsModel.Filter filter : TrainingsModel.Filter.values()) {
            chips.count(filter, Integer.toString(model.count(filter)));
        }
    }

    private TableView<Training> table() {
        TableView<Training> built = TableBuilder.of(model.shown())
                .value(words.of("date"), 100, Training::date, words::day)
                .text(words.of("trainings.title"), 190, one -> one.details().title())
                .text(
                        words.of("kind"),
                        160,
                        one -> words.name("kind", one.details().kind()))
                .text(words.of("trainings.signedUp"), 66, this::taken)
                .node(words.of("state"), 150, this::state, Comparator.comparing(this::taken))
                .placeholder(Labels.muted(words.of("nothingFound")))
                .build();
        built.setId("trainings");
        built.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.selected().set(Optional.of(chosen));
            }
        });
        return built;
    }

    private String taken(Training training) {
        return words.of(
                "trainings.taken", training.placed().size(), training.details().capacity());
    }

    private Node state(Training training) {
        if (training.certifiedOn().isPresent()) {
            return new StatusBadge(Tone.SUCCESS, words.of("trainings.state.certified"));
        }
        List<Presence> presences =
                training.placed().stream().map(one -> one.presence()).toList();
        if (model.held(training) && !presences.isEmpty()) {
            return presences.contains(Presence.UNKNOWN)
                    ? new StatusBadge(Tone.WARNING, words.of("trainings.state.attendance"))
                    : new StatusBadge(Tone.ACCENT, words.of("trainings.state.certificates"));
        }
        int waiting = training.waiting().size();
        if (waiting > 0) {
            return new StatusBadge(Tone.WARNING, words.of("trainings.state.waiting", waiting));
        }
        return training.free() == 0
                ? new StatusBadge(Tone.ACCENT, words.of("trainings.state.full"))
                : new StatusBadge(Tone.NEUTRAL, words.of("trainings.state.free", training.free()));
    }

    /** Shows empty fields. */
    void add() {
        table.getSelectionModel().clearSelection();
        model.selected().set(Optional.empty());
        inspector.edit(Optional.empty());
    }
}
