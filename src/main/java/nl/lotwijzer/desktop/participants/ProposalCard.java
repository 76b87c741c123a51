package nl.lotwijzer.desktop.participants;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.participants.ReplacementModel.Replacing;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.withdrawal.RemarkWords;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.PanelState.Fill;
import nl.lotwijzer.lottery.PanelState.Proposal;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/** Who is next for a vacant seat, why, the calls with this person, and what can be done. */
final class ProposalCard {
    private static final List<Feather> SIGNS = List.of(
            Feather.MESSAGE_CIRCLE, Feather.PHONE_MISSED, Feather.PHONE_FORWARDED, Feather.CHECK, Feather.PHONE_OFF);

    private final ReplacementModel model;
    private final Texts texts;
    private final DateTimeFormatter moment;

    ProposalCard(ReplacementModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(zone);
    }

    Node of(Replacing now, Proposal proposal) {
        VBox person = new VBox(4, name(now, proposal), Labels.muted(categories(now)), contact(now, proposal));
        VBox why = new VBox(4, Labels.caption(text("why")));
        reasons(now, proposal).forEach(reason -> why.getChildren().add(Labels.text("•  " + reason)));
        person.setMinWidth(TextSize.width(280));
        person.setPrefWidth(TextSize.width(320));
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox top = new HBox(32, person, why);
        Card card = new Card(
                text("nextFor", now.who(proposal.vacancy().who())),
                text(
                        "vacantSince",
                        moment.format(proposal.vacancy().since()),
                        RemarkWords.of(texts, proposal.vacancy().ground())),
                top);
        if (!model.readOnly()) {
            card.getChildren().addAll(Labels.caption(text("callNow")), calls(), deeds());
        }
        card.getChildren().add(log(proposal));
        return card;
    }

    private static Label name(Replacing now, Proposal proposal) {
        Label name = Labels.heading(now.who(proposal.number()));
        name.getStyleClass().add("proposal-name");
        name.setWrapText(true);
        return name;
    }

    private static String categories(Replacing now) {
        return String.join(
                " · ",
                now.state().fills().stream()
                        .filter(fill -> fill.proposed() != fill.seats())
                        .map(Fill::category)
                        .toList());
    }

    private Node contact(Replacing now, Proposal proposal) {
        Optional<Registrant> person = now.person(proposal.number());
        String phone = person.map(Registrant::phone).orElse("");
        Label number = new Label(phone.isEmpty() ? text("noPhone") : phone);
        number.getStyleClass().add("proposal-phone");
        return new VBox(2, number, Labels.muted(person.map(Registrant::email).orElse("")));
    }

    private List<String> reasons(Replacing now, Proposal proposal) {
        String left = proposal.vacancy().who();
        return List.of(
                text("why.violation", proposal.before(), proposal.after()),
                text("why.least", proposal.least(), proposal.candidates()),
                proposal.sameType() ? text("why.sameType", proposal.alike(), left) : text("why.otherType", left),
                text(
                        "why.lot",
                        now.person(proposal.number())
                                .map(one -> one.number().value())
                                .orElse(proposal.number()),
                        proposal.alike(),
                        proposal.lot().substring(0, 4) + " " + proposal.lot().substring(4, 8)));
    }

    /** A button for each way a call can end, which a digit presses too. */
    private Node calls() {
        FlowPane buttons = new FlowPane(8, 8);
        for (int i = 0; i < ReplacementEvent.CALLS.size(); i++) {
            String outcome = ReplacementEvent.CALLS.get(i);
            Button button = Buttons.secondary(
                    text("outcome", i + 1, RemarkWords.of(texts, outcome)), SIGNS.get(i), () -> model.call(outcome));
            button.setId("call-" + (i + 1));
            buttons.getChildren().add(button);
        }
        return new VBox(4, buttons, Labels.muted(text("callKeys")));
    }

    /** Does what a digit stands for; returns whether it stood for something. */
    boolean press(KeyEvent event) {
        String key = event.getText();
        if (key.length() != 1 || event.isShortcutDown() || model.readOnly()) {
            return false;
        }
        int place = key.charAt(0) - '1';
        if (place < 0 || place >= ReplacementEvent.CALLS.size()) {
            return false;
        }
        model.call(ReplacementEvent.CALLS.get(place));
        return true;
    }

    private Node deeds() {
        Button replace = Buttons.primary(text("giveSeat"), Feather.USER_CHECK, model::replace);
        replace.setId("give-seat");
        MenuButton pass = new MenuButton(text("passOver"));
        pass.setId("pass-over");
        model.reasonsToPassOver()
                .forEach(why -> pass.getItems()
                        .add(Buttons.item(
                                RemarkWords.of(texts, why), Feather.SKIP_FORWARD, () -> model.passOver(why))));
        FlowPane deeds = new FlowPane(8, 8, replace, pass);
        deeds.getStyleClass().add("proposal-deeds");
        return deeds;
    }

    private Node log(Proposal proposal) {
        VBox log = new VBox(2, Labels.caption(text("calls")));
        if (proposal.calls().isEmpty()) {
            log.getChildren().add(Labels.muted(text("noCalls")));
        }
        proposal.calls()
                .forEach(call -> log.getChildren()
                        .add(Labels.text(moment.format(call.at()) + " – " + RemarkWords.of(texts, call.remark()))));
        return log;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants.replacing." + key, arguments);
    }
}
