package nl.lotwijzer.desktop.overview;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Standing;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The phases as a line above everything: which are over, which is under way, and the milestone that comes next. */
final class PhaseLine extends HBox {
    private final Texts texts;
    private final OverviewModel model;
    private Optional<Standing> shown = Optional.empty();

    PhaseLine(Texts texts, OverviewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("phase-line");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Standing standing, LocalDate today) {
        if (shown.equals(Optional.of(standing))) {
            return;
        }
        shown = Optional.of(standing);
        getChildren().clear();
        for (PhaseStanding phase : standing.phases()) {
            if (!phase.phase().beside()) {
                if (!getChildren().isEmpty()) {
                    FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
                    arrow.getStyleClass().add("journey-arrow");
                    getChildren().add(arrow);
                }
                getChildren().add(step(phase));
            }
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, next(standing, today));
    }

    private Node step(PhaseStanding phase) {
        boolean over = phase.dates().finished().isPresent();
        boolean now = phase.dates().underWay();
        FontIcon sign = new FontIcon(over ? Feather.CHECK_CIRCLE : now ? Feather.PLAY_CIRCLE : Feather.CIRCLE);
        String name = texts.get(phase.phase().key());
        Button step = new Button(name, sign);
        step.getStyleClass().setAll("phase-line-step", over ? "phase-over" : now ? "phase-now" : "phase-coming");
        String state = texts.get("desktop.overview.phase." + (over ? "over" : now ? "now" : "coming"));
        step.setAccessibleText(name + ": " + state);
        step.setOnAction(event -> model.go(Place.PHASES, phase.phase().name()));
        step.setMinWidth(USE_PREF_SIZE);
        return step;
    }

    private Node next(Standing standing, LocalDate today) {
        Optional<Milestone> milestone = standing.next();
        String text = milestone
                .map(next -> texts.get(
                        next.late(today) ? "desktop.overview.milestoneLate" : "desktop.overview.milestone",
                        next.name(),
                        next.planned().orElseThrow()))
                .orElseGet(() -> texts.get("desktop.overview.noMilestone"));
        Hyperlink link = Buttons.link(text, () -> model.go(Place.PHASES, "milestones"));
        link.getStyleClass().add("phase-line-next");
        return link;
    }
}
