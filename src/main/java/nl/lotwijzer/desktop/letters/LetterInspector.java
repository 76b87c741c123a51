package nl.lotwijzer.desktop.letters;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.QrCode;
import nl.lotwijzer.invitations.Invitee;
import nl.lotwijzer.invitations.LetterRow;
import nl.lotwijzer.invitations.LetterState;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The details of a letter: to whom, what happened to it, and its QR code. */
final class LetterInspector {
    private static final double QR_SIZE = 150;

    private final Texts texts;
    private final LettersModel model;
    private final Runnable close;

    LetterInspector(Texts texts, LettersModel model, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.close = close;
    }

    Node of(LetterLine line) {
        LetterRow row = line.row();
        Inspector inspector = new Inspector(row.code(), row.name(), text("closeInspector"), close);
        inspector.add(LettersTab.badge(texts, row));
        row.addressee().ifPresent(invitee -> addressee(inspector, row, invitee));
        inspector.section(text("letter"));
        inspector.field(text("area"), row.letter().area());
        inspector.field(text("batch"), row.letter().batch());
        inspector.section(text("history"));
        history(row).forEach(sentence -> inspector.add(Labels.text(sentence)));
        inspector.section(text("qr"));
        String link = model.link(line);
        inspector.add(new QrCode(link, QR_SIZE));
        inspector.add(Labels.muted(link));
        if (!model.readOnly()) {
            inspector.actions(actions(line));
        }
        return inspector;
    }

    private void addressee(Inspector inspector, LetterRow row, Invitee invitee) {
        inspector.section(text("addressee"));
        if (invitee.wiped()) {
            inspector.add(Labels.muted(text("wiped")));
            return;
        }
        inspector.field(text("address"), row.address());
        if (invitee.minor()) {
            inspector.add(Labels.muted(text("minor")));
        }
        if (invitee.separate()) {
            inspector.add(Labels.muted(text("secretAddress")));
        }
    }

    private List<String> history(LetterRow row) {
        List<String> history = new ArrayList<>();
        row.addressee().ifPresent(invitee -> history.add(text("drawn", invitee.round())));
        row.sending()
                .filter(sending -> sending.sentOn().isEmpty())
                .flatMap(sending -> sending.plannedOn())
                .ifPresent(day -> history.add(texts.get(Message.of("desktop.letters.plannedOn", day))));
        row.sentOn().ifPresent(day -> history.add(texts.get(Message.of("desktop.letters.postedOn", day))));
        row.result()
                .ifPresent(result -> history.add(texts.get(Message.of(
                        "desktop.letters.resultOn", Message.of(result.outcome().key()), result.notedOn()))));
        if (row.state() == LetterState.REGISTERED) {
            history.add(text("registered"));
        }
        if (history.isEmpty()) {
            history.add(text("noHistory"));
        }
        return history;
    }

    private Node[] actions(LetterLine line) {
        List<Node> actions = new ArrayList<>();
        MenuButton note = new MenuButton(text("note"), new FontIcon(Feather.EDIT_3));
        for (Outcome outcome : Outcome.values()) {
            MenuItem item = new MenuItem(texts.get(outcome.key()));
            item.setOnAction(event -> model.note(line, outcome));
            note.getItems().add(item);
        }
        actions.add(note);
        if (line.row().result().isPresent()) {
            actions.add(Buttons.secondary(text("withdraw"), Feather.ROTATE_CCW, () -> model.withdraw(line)));
        }
        return actions.toArray(Node[]::new);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.letters." + key, arguments);
    }
}
