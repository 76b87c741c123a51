package nl.lotwijzer.desktop.sessions;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.sessions.RemindersModel.Shown;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Channel;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.Reminders;
import org.kordamp.ikonli.feather.Feather;

/** Those who are to be reminded of the session: by what, and whether it was done. */
final class RemindersPane extends VBox {
    private final Texts texts;
    private final RemindersModel model;
    private final FilterChips<Shown> chips = new FilterChips<>(Shown.OPEN);
    private final Label count = Labels.muted("");
    private final TableView<Reminder> table;

    RemindersPane(Workspace workspace, SessionsModel sessions, SessionPapers papers) {
        this.texts = workspace.texts();
        this.model = new RemindersModel(workspace, sessions);
        getStyleClass().add("tab-content");
        for (Shown which : Shown.values()) {
            chips.chip(which, text("remind." + which));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        Button export = Buttons.secondary(
                text("remindersExport"),
                Feather.SAVE,
                () -> sessions.content()
                        .get()
                        .ifPresent(content -> papers.reminders(content.session(), model.meant())));
        FlowPane deeds = new FlowPane(8, 8, Labels.muted(text("remindBy")));
        deeds.getStyleClass().add("mark-line");
        for (Channel channel : Reminders.CHANNELS) {
            deeds.getChildren()
                    .add(Buttons.secondary(
                            texts.get("sessions.channel." + channel), sign(channel), () -> model.by(channel)));
        }
        Button sent = Buttons.secondary(text("remindedToday"), Feather.CHECK, model::sent);
        sent.setId("reminded");
        deeds.getChildren().addAll(sent, Buttons.secondary(text("remindedNot"), Feather.X, model::notSent));
        getChildren().setAll(chips, new Toolbar(count).right(export), table, deeds);
        model.filter().subscribe(_ -> describe());
        sessions.content().subscribe(_ -> {
            for (Shown which : Shown.values()) {
                chips.count(which, text("number", model.count(which)));
            }
            describe();
        });
    }

    private TableView<Reminder> table() {
        TableView<Reminder> built = TableBuilder.of(model.shown())
                .text(
                        texts.get("desktop.participants.numberColumn"),
                        70,
                        one -> one.participant().number())
                .text(
                        texts.get("desktop.participants.name"),
                        190,
                        one -> one.participant().name())
                .node(text("remindWay"), 130, this::way, Comparator.comparing(Reminder::channel))
                .text(text("remindTo"), 260, this::address)
                .text(
                        text("remindedOn"),
                        110,
                        one -> one.sentOn()
                                .map(day -> texts.get("desktop.participants.date", day))
                                .orElse(""))
                .placeholder(Labels.muted(text("remindNobody")))
                .several(this::choose)
                .build();
        built.setId("reminders");
        return built;
    }

    private void choose(List<Reminder> chosen) {
        model.choose(chosen);
        describe();
    }

    private StatusBadge way(Reminder one) {
        return new StatusBadge(
                one.reachable() ? Tone.NEUTRAL : Tone.WARNING,
                one.reachable() ? sign(one.channel()) : Tone.WARNING.sign(),
                texts.get("sessions.channel." + one.channel()));
    }

    private String address(Reminder one) {
        Registrant person = one.participant().registrant();
        if (!one.reachable()) {
            return text("remindUnreachable");
        }
        return switch (one.channel()) {
            case EMAIL -> person.email();
            case PHONE -> person.phone();
            case LETTER, VISIT -> person.address().line();
        };
    }

    private static Feather sign(Channel channel) {
        return switch (channel) {
            case EMAIL -> Feather.AT_SIGN;
            case PHONE -> Feather.PHONE;
            case LETTER, VISIT -> Feather.MAIL;
        };
    }

    private void describe() {
        int meant = model.meant().size();
        count.setText(model.choosing() ? texts.get("desktop.participants.selected", meant) : text("remindAll", meant));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
