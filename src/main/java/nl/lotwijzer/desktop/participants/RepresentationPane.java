package nl.lotwijzer.desktop.participants;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.participants.ParticipantsModel.Basis;
import nl.lotwijzer.desktop.participants.ParticipantsModel.CategoryFilter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Representation;
import nl.lotwijzer.panel.Representation.Standing;
import nl.lotwijzer.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Per category how many were drawn, come, or were present at a session, beside the seats that the quota asks for. A
 * category leads to the people in it; one that is short also to who of the reserve belongs to it.
 */
final class RepresentationPane extends BorderPane {
    private final ParticipantsModel model;
    private final Texts texts;
    private final Consumer<CategoryFilter> toReserve;
    private final ComboBox<Session> sessions = new ComboBox<>();
    private final VBox head = new VBox(8);
    private final VBox body = new VBox();
    private boolean showing;

    /** @param toReserve shows who of the reserve belongs to a category */
    RepresentationPane(ParticipantsModel model, Texts texts, Consumer<CategoryFilter> toReserve) {
        this.model = model;
        this.texts = texts;
        this.toReserve = toReserve;
        getStyleClass().addAll("inspector", "representation");
        head.getStyleClass().add("inspector-head");
        body.getStyleClass().add("inspector-body");
        FilterChips<Basis> bases = new FilterChips<>(model.basis().get());
        for (Basis basis : Basis.values()) {
            bases.chip(basis, text("basis." + basis));
        }
        bases.selectedProperty().bindBidirectional(model.basis());
        sessions.setId("present-at");
        sessions.setMaxWidth(Double.MAX_VALUE);
        sessions.setAccessibleText(text("presentAt"));
        sessions.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Session session) {
                return session == null ? text("noSession") : text("session", session.number(), session.date());
            }

            @Override
            public Session fromString(String shown) {
                throw new UnsupportedOperationException("a session is chosen, not typed");
            }
        });
        sessions.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.session().set(Optional.of(chosen));
            }
        });
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        head.getChildren().setAll(Labels.heading(text("representation")), bases, sessions);
        setTop(head);
        setCenter(scroll);
        model.panel().subscribe(this::show);
        model.reading().subscribe(this::show);
        model.category().subscribe(this::show);
        model.basis().subscribe(basis -> {
            if (basis == Basis.PRESENT && model.session().get().isEmpty()) {
                model.session().set(model.lastHeld());
            }
            show();
        });
    }

    private void show() {
        Optional<Panel> panel = model.panel().get();
        if (panel.isEmpty()) {
            return;
        }
        Basis basis = model.basis().get();
        showSessions(basis);
        if (basis == Basis.PRESENT && model.reading().get().present().isEmpty()) {
            body.getChildren().setAll(Labels.muted(text("noSessions")));
            return;
        }
        List<Representation> all = model.representation();
        long outside = all.stream()
                .filter(one -> RepresentationLine.tone(one) == Tone.DANGER)
                .count();
        body.getChildren()
                .setAll(Labels.muted(outside == 0 ? text("hint." + basis) : text("outside." + basis, outside)));
        int largest = RepresentationLine.largest(all);
        for (String criterion : panel.get().criteria()) {
            VBox group = new VBox(Labels.caption(criterion));
            all.stream()
                    .filter(one -> one.criterion().equals(criterion))
                    .forEach(one -> group.getChildren().addAll(lines(one, largest)));
            body.getChildren().add(group);
        }
    }

    private void showSessions(Basis basis) {
        showing = true;
        sessions.getItems().setAll(model.reading().get().sessions());
        sessions.setValue(model.session()
                .get()
                .flatMap(chosen -> sessions.getItems().stream()
                        .filter(one -> one.id() == chosen.id())
                        .findFirst())
                .orElse(null));
        sessions.setVisible(basis == Basis.PRESENT);
        sessions.setManaged(basis == Basis.PRESENT);
        showing = false;
    }

    private List<Node> lines(Representation one, int largest) {
        CategoryFilter filter = new CategoryFilter(one.criterion(), one.category());
        boolean isChosen = model.category().get().equals(Optional.of(filter));
        RepresentationLine line = new RepresentationLine(
                one,
                largest,
                texts,
                isChosen,
                () -> model.category().set(isChosen ? Optional.empty() : Optional.of(filter)));
        boolean missing = one.standing() == Standing.SHORT || one.standing() == Standing.MAY_STILL;
        if (!missing || model.basis().get() != Basis.CONFIRMED) {
            return List.of(line);
        }
        int reserve = model.reading()
                .get()
                .supply()
                .of(one.criterion(), one.category())
                .size();
        Hyperlink link = Buttons.link(
                text("shortBy", one.min() - one.confirmed(), one.open(), reserve), () -> toReserve.accept(filter));
        link.getStyleClass().add("representation-reserve");
        link.setWrapText(true);
        return List.of(line, link);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
