package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.phases.Milestone;
import org.kordamp.ikonli.feather.Feather;

/** The milestones as a table; the late ones stand out. */
final class MilestonesPane extends VBox {
    private final PhasesModel model;
    private final Words words;
    private final ObservableList<Milestone> rows = FXCollections.observableArrayList();
    private final TableView<Milestone> table;
    private boolean filling;

    MilestonesPane(PhasesModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("tab-page");
        table = TableBuilder.of(rows)
                .text(words.of("milestone"), 200, milestone -> words.of(milestone.name()))
                .value(words.of("planned"), 90, day(Milestone::planned), this::written)
                .value(words.of("reached"), 90, day(Milestone::reached), this::written)
                .node(
                        words.of("state"),
                        112,
                        this::badge,
                        Comparator.comparing((Milestone milestone) ->
                                        milestone.reached().isPresent())
                                .thenComparing(milestone -> milestone.late(model.today())))
                .text(words.of("document"), 120, this::document)
                .build();
        table.setId("milestones");
        table.getSelectionModel().selectedItemProperty().subscribe(milestone -> {
            if (milestone != null && !filling) {
                model.beside().set(Optional.of(new Beside.Moment(Optional.of(milestone))));
            }
        });
        getChildren().setAll(table);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private static Function<Milestone, LocalDate> day(Function<Milestone, Optional<LocalDate>> of) {
        return milestone -> of.apply(milestone).orElse(LocalDate.MAX);
    }

    private String written(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "–" : words.day(day);
    }

    private String document(Milestone milestone) {
        String number = milestone.number().isEmpty() ? "" : words.of("decisionNumber", milestone.number());
        return String.join(
                " · ",
                List.of(number, milestone.document()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private Node badge(Milestone milestone) {
        if (milestone.reached().isPresent()) {
            return new StatusBadge(Tone.SUCCESS, words.of("state.reached"));
        }
        if (milestone.late(model.today())) {
            return new StatusBadge(Tone.WARNING, words.of("state.late"));
        }
        return milestone.planned().isPresent()
                ? new StatusBadge(Tone.ACCENT, Feather.CALENDAR, words.of("state.planned"))
                : new StatusBadge(Tone.NEUTRAL, words.of("state.none"));
    }

    void show(PhasesFacts facts) {
        filling = true;
        rows.setAll(facts.standing().milestones());
        filling = false;
    }
}
