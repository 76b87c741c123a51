package nl.lotwijzer.desktop.participants;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.participants.ParticipantsModel.Basis;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.sessions.Session;

/** How the panel stands, in a few figures that each lead to the people behind them. */
final class PanelFigures extends HBox {
    private final ParticipantsModel model;
    private final Texts texts;
    private final Figure confirmed;
    private final Figure toCall;
    private final Figure left;
    private final Figure vacant;
    private final Figure present;

    /** @param open shows a page, or those with a status, by its name */
    PanelFigures(ParticipantsModel model, Texts texts, Consumer<String> open) {
        this.model = model;
        this.texts = texts;
        confirmed = new Figure(texts.get("panel.status." + Status.CONFIRMED))
                .leadsTo(() -> open.accept(Status.CONFIRMED.name()));
        toCall = new Figure(text("figure.toCall")).leadsTo(() -> open.accept("calls"));
        left = new Figure(text("figure.left")).leadsTo(() -> open.accept(Status.DECLINED.name()));
        vacant = new Figure(text("figure.vacant")).leadsTo(() -> open.accept("seats"));
        present = new Figure(text("figure.present")).leadsTo(() -> open.accept("present"));
        getChildren().add(new FigureStrip(confirmed, toCall, left, vacant, present));
        model.reading().subscribe(reading -> reading.panel().ifPresent(this::show));
        model.basis().subscribe(basis -> model.reading().get().panel().ifPresent(this::show));
    }

    private void show(Panel panel) {
        PeopleReading reading = model.reading().get();
        int seats = reading.sitting().isEmpty()
                ? (int) panel.participants().stream().filter(one -> !one.left()).count()
                : reading.sitting().size() + reading.vacant();
        int comes = panel.with(Status.CONFIRMED).size();
        long open = panel.participants().stream()
                .filter(one -> one.status().unanswered() && !one.left())
                .count();
        long stillSit = panel.participants().stream().filter(model::stillSits).count();
        confirmed.value(text("number", comes)).note(seats == 0 ? "" : text("figure.of", seats, percent(comes, seats)));
        toCall.value(text("number", open)).tone(open == 0 ? Tone.SUCCESS : Tone.NEUTRAL);
        left.value(text("number", stillSit)).tone(stillSit == 0 ? Tone.NEUTRAL : Tone.WARNING);
        left.setVisible(stillSit > 0);
        left.setManaged(stillSit > 0);
        vacant.value(text("number", reading.vacant())).tone(reading.vacant() == 0 ? Tone.NEUTRAL : Tone.WARNING);
        showPresent(reading, comes);
    }

    /** Says how many were present only while those are what is shown: nothing else has counted them. */
    private void showPresent(PeopleReading reading, int comes) {
        Optional<Session> session = model.session().get().or(model::lastHeld);
        boolean known = session.isPresent()
                && model.basis().get() == Basis.PRESENT
                && reading.present().isPresent();
        int there = reading.present().map(ids -> ids.size()).orElse(0);
        present.value(text("number", there));
        present.note(session.map(one -> comes > 0
                        ? text("figure.atShare", one.number(), percent(there, comes))
                        : text("figure.at", one.number()))
                .orElse(""));
        present.setVisible(known);
        present.setManaged(known);
    }

    private static long percent(int part, int whole) {
        return Math.round(100.0 * part / whole);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
