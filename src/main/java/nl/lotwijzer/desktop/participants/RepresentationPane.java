package nl.lotwijzer.desktop.participants;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.participants.ParticipantsModel.CategoryFilter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Representation;

/** Per category how many come, beside the seats that the quota asks for; a category leads to the people in it. */
final class RepresentationPane extends BorderPane {
    private final Texts texts;
    private final Consumer<Optional<CategoryFilter>> choose;

    RepresentationPane(
            Panel panel, Optional<CategoryFilter> chosen, Texts texts, Consumer<Optional<CategoryFilter>> choose) {
        this.texts = texts;
        this.choose = choose;
        getStyleClass().addAll("inspector", "representation");
        List<Representation> all = panel.representation();
        long outside = all.stream().filter(one -> tone(one) == Tone.DANGER).count();
        VBox head = new VBox(
                Labels.heading(text("representation")),
                Labels.muted(outside == 0 ? text("representationHint") : text("representationShort", outside)));
        head.getStyleClass().add("inspector-head");
        VBox body = new VBox();
        body.getStyleClass().add("inspector-body");
        int largest = all.stream()
                .mapToInt(one -> Math.max(one.max(), one.drawn()))
                .max()
                .orElse(1);
        for (String criterion : panel.criteria()) {
            VBox group = new VBox(Labels.caption(criterion));
            all.stream()
                    .filter(one -> one.criterion().equals(criterion))
                    .forEach(one -> group.getChildren().add(line(one, largest, chosen)));
            body.getChildren().add(group);
        }
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head);
        setCenter(scroll);
    }

    private RepresentationLine line(Representation one, int largest, Optional<CategoryFilter> chosen) {
        CategoryFilter filter = new CategoryFilter(one.criterion(), one.category());
        boolean isChosen = chosen.equals(Optional.of(filter));
        String about = text(
                "representationAbout",
                one.category(),
                one.confirmed(),
                one.open(),
                one.drawn(),
                range(one),
                text("standing." + one.standing()));
        return new RepresentationLine(
                one,
                largest,
                text("confirmedOf", one.confirmed(), range(one)),
                tone(one),
                about,
                isChosen,
                () -> choose.accept(isChosen ? Optional.empty() : Optional.of(filter)));
    }

    private String range(Representation one) {
        return one.min() == one.max() ? text("seats", one.min()) : text("seatsRange", one.min(), one.max());
    }

    private static Tone tone(Representation one) {
        return switch (one.standing()) {
            case WITHIN -> Tone.SUCCESS;
            case MAY_STILL -> Tone.NEUTRAL;
            case SHORT, OVER -> Tone.DANGER;
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
