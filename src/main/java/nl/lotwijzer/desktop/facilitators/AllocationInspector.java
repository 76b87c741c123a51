package nl.lotwijzer.desktop.facilitators;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.TeamPlan;
import nl.lotwijzer.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** One facilitator at one session: the place, why, and which rules it breaks. */
final class AllocationInspector extends VBox {
    private final AllocationModel model;
    private final Texts texts;
    private final int facilitator;
    private final int session;
    private final Runnable close;

    AllocationInspector(AllocationModel model, Texts texts, int facilitator, int session, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.facilitator = facilitator;
        this.session = session;
        this.close = close;
        Subscription[] showing = new Subscription[1];
        sceneProperty().subscribe(scene -> {
            if (showing[0] != null) {
                showing[0].unsubscribe();
                showing[0] = null;
            }
            if (scene != null) {
                showing[0] = model.shown().subscribe(shown -> shown.ifPresent(now -> show(now.plan())));
            }
        });
    }

    private void show(TeamPlan plan) {
        if (facilitator >= plan.facilitators().size()
                || session >= plan.sessions().size()) {
            getChildren().clear();
            return;
        }
        Inspector shown = new Inspector(
                plan.facilitators().get(facilitator).name(),
                text(
                        "cellTitle",
                        plan.sessions().get(session).number(),
                        plan.sessions().get(session).title()),
                text("close"),
                close);
        List<Message> broken = plan.broken(facilitator, session);
        for (Message rule : broken) {
            shown.add(new Banner(Tone.DANGER, texts.get(rule)));
        }
        shown.field(text("place"), places(plan));
        CheckBox lock = new CheckBox(text("keep"));
        lock.setSelected(plan.locked(facilitator, session));
        lock.setDisable(plan.place(facilitator, session) == Staffing.OFF);
        lock.setOnAction(event -> model.lock(facilitator, session, lock.isSelected()));
        shown.add(lock);
        shown.field(
                text("available"), texts.get("desktop.facilitators.answer." + plan.availability(facilitator, session)));
        List<Message> reasons = plan.reasons(facilitator, session);
        if (!reasons.isEmpty()) {
            shown.section(text("why"));
            reasons.forEach(reason -> shown.add(reason(reason)));
        }
        shown.add(Labels.muted(text("keys")));
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(shown);
    }

    private Label reason(Message reason) {
        return Labels.text("– " + texts.get(reason));
    }

    private ComboBox<Integer> places(TeamPlan plan) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("allocation-place");
        box.getItems().addAll(Staffing.OFF, Staffing.RESERVE);
        IntStream.range(0, plan.tables(session)).forEach(box.getItems()::add);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer place) {
                return place == null ? "" : name(plan, place);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        box.setValue(plan.place(facilitator, session));
        box.setDisable(plan.chairs(facilitator, session));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(text("place"));
        box.valueProperty().subscribe((before, now) -> model.place(facilitator, session, now));
        return box;
    }

    private String name(TeamPlan plan, int place) {
        if (place == Staffing.OFF) {
            return text("placeOff");
        }
        if (place == Staffing.RESERVE) {
            return texts.get("sessions.role.RESERVE");
        }
        int leader = plan.leader(session, place);
        return leader < 0
                ? text("placeFree", place + 1)
                : text("placeOf", place + 1, plan.facilitators().get(leader).name());
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
