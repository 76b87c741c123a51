package nl.lotwijzer.desktop.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The rounds, the newest first: how each was drawn, from what file, and who could not be drawn. */
final class RoundsPane {
    private final Workspace workspace;
    private final Texts texts;
    private final InvitationsModel model;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);

    RoundsPane(Workspace workspace, InvitationsModel model) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        cards.getStyleClass().add("invitations-cards");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        model.overviewProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(Overview now) {
        if (now.rounds().isEmpty()) {
            cards.getChildren().setAll(new EmptyState(Feather.SHUFFLE, text("noRounds"), text("noRoundsText")));
        } else {
            cards.getChildren()
                    .setAll(now.rounds().reversed().stream()
                            .map(round -> card(round, now))
                            .toList());
        }
    }

    private Node card(Round round, Overview now) {
        Form facts = new Form();
        round.annulled().ifPresent(reason -> facts.row(text("annulReason"), Labels.text(reason)));
        facts.row(text("fact.fixed"), Labels.text(moment(round.fixedAt())));
        round.drawnAt().ifPresent(at -> facts.row(text("fact.drawn"), Labels.text(moment(at))));
        facts.row(
                text("fact.seed"),
                Labels.text(text("seedOf." + round.seedOrigin().name(), round.seed())));
        facts.row(text("fact.method"), Labels.text(method(round)));
        facts.row(
                text("fact.file"),
                Labels.text(text("fileOf", round.file().name(), round.file().bytes(), round.fileRows())));
        facts.row(text("fact.hash"), Labels.text(round.file().hash()));
        facts.row(text("fact.leftOut"), Labels.text(leftOut(round.leftOut())));
        Card card = new Card(text("roundTitle", round.number(), round.letters()), facts);
        StrataTable strata = new StrataTable(texts, round.unit());
        strata.show(round.strata());
        if (round.strata().size() > 1) {
            card.getChildren().add(strata.node());
        }
        List<Node> actions = new ArrayList<>(List.of(badge(round)));
        if (!model.readOnly()) {
            if (round.state() == Round.State.DRAWN && now.addressed(round)) {
                actions.add(Buttons.secondary(text("wipe"), Feather.TRASH_2, () -> model.wipe(round)));
            }
            if (round.state() != Round.State.ANNULLED) {
                actions.add(Buttons.secondary(text("annul"), Feather.X_CIRCLE, () -> model.annul(round)));
            }
        }
        HBox deeds = new HBox(actions.toArray(Node[]::new));
        deeds.getStyleClass().add("round-deeds");
        return card.actions(deeds);
    }

    private StatusBadge badge(Round round) {
        Tone tone = switch (round.state()) {
            case FIXED -> Tone.WARNING;
            case DRAWN -> Tone.SUCCESS;
            case ANNULLED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, text("state." + round.state().name()));
    }

    private String method(Round round) {
        String age = round.settings().getOrDefault("minimumAge", "0");
        String day = round.settings().getOrDefault("referenceDate", "");
        String rules = age.equals("0") || day.isEmpty()
                ? text("rulesOf.NONE")
                : text("rulesOf.AGE", age, written("d MMMM yyyy", LocalDate.parse(day)));
        return text(
                "methodOf",
                text("unit." + round.unit().name()),
                text("division." + round.division().name()),
                rules);
    }

    private String leftOut(Map<LeftOut, Integer> reasons) {
        return reasons.isEmpty()
                ? text("nobodyLeftOut")
                : reasons.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(reason -> text(
                                "leftOutOf",
                                reason.getValue(),
                                texts.get(reason.getKey().nameKey())))
                        .collect(Collectors.joining(" · "));
    }

    private String moment(Instant at) {
        return written("d MMMM yyyy HH:mm:ss", at.atZone(workspace.clock().getZone()));
    }

    private String written(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, texts.language().locale()).format(time);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
