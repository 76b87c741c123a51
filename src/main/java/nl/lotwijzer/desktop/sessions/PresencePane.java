package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.participants.RepresentationLine;
import nl.lotwijzer.desktop.sessions.AttendanceModel.CategoryFilter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Representation;

/** Beside the attendance: whether those who came still mirror the population. A category leads to the people in it. */
final class PresencePane extends BorderPane {
    private final AttendanceModel model;
    private final Texts texts;
    private final VBox head = new VBox();
    private final VBox body = new VBox();

    PresencePane(AttendanceModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("inspector", "presence");
        getStylesheets().add(RepresentationLine.styleSheet());
        head.getStyleClass().add("inspector-head");
        body.getStyleClass().addAll("inspector-body", "presence-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
        model.category().subscribe(_ -> show());
    }

    /** Shows how it stands now. */
    void show() {
        List<Representation> all = model.representation();
        long outside = all.stream()
                .filter(one -> RepresentationLine.tone(one) == Tone.DANGER)
                .count();
        head.getChildren()
                .setAll(
                        Labels.heading(text("presence")),
                        Labels.muted(outside == 0 ? text("presenceFits") : text("presenceOutside", outside)));
        body.getChildren().clear();
        int largest = RepresentationLine.largest(all);
        for (String criterion :
                all.stream().map(Representation::criterion).distinct().toList()) {
            VBox group = new VBox(Labels.caption(criterion));
            all.stream()
                    .filter(one -> one.criterion().equals(criterion))
                    .forEach(one -> group.getChildren().add(line(one, largest)));
            body.getChildren().add(group);
        }
    }

    private RepresentationLine line(Representation one, int largest) {
        CategoryFilter filter = new CategoryFilter(one.criterion(), one.category());
        boolean chosen = model.category().get().equals(Optional.of(filter));
        return new RepresentationLine(
                one,
                largest,
                texts,
                chosen,
                () -> model.category().set(chosen ? Optional.empty() : Optional.of(filter)));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
