package nl.lotwijzer.desktop.response;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.response.Advice;
import nl.lotwijzer.response.ArrivalModel;
import nl.lotwijzer.response.ResponseReport;
import org.kordamp.ikonli.feather.Feather;

/** Whether a second round is needed, for which categories, with the arithmetic. */
final class AdviceCard {
    private static final int MOST_CALLS = 4;
    private static final int TEN = 10;
    private static final int PRECISE = 100;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Workspace workspace;
    private final Texts texts;

    AdviceCard(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.response." + key, arguments);
    }

    Node of(ResponseReport report) {
        Advice advice = report.advice();
        Label head = Labels.text(texts.get(advice.head()));
        head.getStyleClass().add("advice-head");
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        HBox top = new HBox(12, new StatusBadge(tone(advice), text("outcome." + advice.outcome())), head);
        top.getStyleClass().add("advice-top");
        VBox body = new VBox(10, top);
        advice.calls().stream()
                .limit(MOST_CALLS)
                .forEach(call -> body.getChildren().add(call(call, report)));
        if (advice.calls().size() > MOST_CALLS) {
            body.getChildren().add(Labels.muted(text("moreCalls", advice.calls().size() - MOST_CALLS)));
        }
        if (advice.letters() > 0) {
            body.getChildren()
                    .add(Labels.text(
                            text("letters", rounded(advice.letters()), ArrivalModel.FINISHED / DAYS_OF_A_WEEK)));
        }
        Card card = new Card(text("advice"), body);
        switch (advice.outcome()) {
            case NO_QUOTAS ->
                card.actions(
                        Buttons.secondary(text("toQuotas"), Feather.SLIDERS, () -> workspace.navigate(Place.QUOTAS)));
            case SHORT, AT_RISK, TIGHT, TOO_EARLY ->
                card.actions(Buttons.secondary(
                        text("toInvitations"), Feather.SEND, () -> workspace.navigate(Place.INVITATIONS)));
            case NO_LETTERS, ENOUGH -> {}
        }
        return card;
    }

    private Node call(Advice.Call call, ResponseReport report) {
        String name = text(
                "category",
                call.category().criterion(),
                call.category().category().name());
        Label heading = Labels.text(name);
        heading.getStyleClass().add("advice-category");
        List<String> sentences = Advice.told(call, report.settings().perSeat()).stream()
                .map(texts::get)
                .toList();
        return new VBox(2, heading, Labels.muted(String.join(" ", sentences)));
    }

    /** Returns the number of letters, up to two figures that count: more would say more than is known. */
    static long rounded(long letters) {
        long unit = 1;
        while (letters / unit >= PRECISE) {
            unit *= TEN;
        }
        return (letters + unit - 1) / unit * unit;
    }

    private static Tone tone(Advice advice) {
        return switch (advice.outcome()) {
            case SHORT -> Tone.DANGER;
            case AT_RISK -> Tone.WARNING;
            case TIGHT -> Tone.ACCENT;
            case ENOUGH -> Tone.SUCCESS;
            case NO_LETTERS, NO_QUOTAS, TOO_EARLY -> Tone.NEUTRAL;
        };
    }
}
