package nl.lotwijzer.desktop.participants;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.participants.ReplacementModel.Replacing;
import nl.lotwijzer.desktop.withdrawal.RemarkWords;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.PanelState.Proposal;
import nl.lotwijzer.lottery.PanelState.Vacancy;
import org.kordamp.ikonli.feather.Feather;

/** The page on which vacant seats are filled: who is next, how the panel mirrors the population, and what happened. */
final class ReplacementPage {
    private final Texts texts;
    private final ProposalCard proposalCard;
    private final DateTimeFormatter moment;
    private final ScrollPane scroll = new ScrollPane();
    private boolean proposed;

    ReplacementPage(ReplacementModel model, Texts texts, ZoneId zone) {
        this.texts = texts;
        this.proposalCard = new ProposalCard(model, texts, zone);
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(zone);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("screen-scroll");
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (proposed && proposalCard.press(event)) {
                event.consume();
            }
        });
        model.replacing().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(Optional<Replacing> replacing) {
        if (replacing.isEmpty()) {
            proposed = false;
            scroll.setContent(new EmptyState(Feather.USER_X, text("none"), text("noRound")));
            return;
        }
        Replacing now = replacing.get();
        Optional<Proposal> proposal = now.state().proposal();
        proposed = proposal.isPresent();
        List<Node> cards = new ArrayList<>();
        if (now.state().vacancies().isEmpty()) {
            cards.add(new Banner(Tone.SUCCESS, text("noVacancy")));
        } else if (proposal.isEmpty()) {
            cards.add(new Banner(Tone.WARNING, text("nobodyLeft")));
        } else {
            cards.add(proposalCard.of(now, proposal.get()));
        }
        cards.add(new Card(
                text(proposed ? "mirror" : "mirrorHeading"),
                text(proposed ? "mirrorExplained" : "mirrorNow"),
                new FillBars(texts, now.state().fills(), proposed)));
        if (now.state().vacancies().size() > (proposed ? 1 : 0)) {
            cards.add(vacancies(now));
        }
        if (!now.state().events().isEmpty()) {
            cards.add(history(now));
        }
        VBox column = new VBox(cards.toArray(Node[]::new));
        column.getStyleClass().addAll("tab-page", "seat-cards");
        scroll.setContent(column);
    }

    private Card vacancies(Replacing now) {
        VBox lines = new VBox(4);
        int place = 1;
        for (Vacancy vacancy : now.state().vacancies()) {
            lines.getChildren()
                    .add(Labels.text(text(
                            "vacancy",
                            place++,
                            now.who(vacancy.who()),
                            moment.format(vacancy.since()),
                            RemarkWords.of(texts, vacancy.ground()))));
        }
        return new Card(text("vacancies", now.state().vacancies().size()), text("vacanciesExplained"), lines);
    }

    private Card history(Replacing now) {
        VBox lines = new VBox(4);
        now.state()
                .events()
                .reversed()
                .forEach(event -> lines.getChildren()
                        .add(Labels.text(
                                moment.format(event.at()) + " – " + ReplacementWords.sentence(texts, now, event))));
        return new Card(text("history"), text("historyExplained"), lines);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants.replacing." + key, arguments);
    }
}
