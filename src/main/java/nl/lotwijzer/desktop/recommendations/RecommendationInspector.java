package nl.lotwijzer.desktop.recommendations;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.OwnThreshold;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Votes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything of one recommendation, and from here to the forms to change it. */
final class RecommendationInspector {
    private final RecommendationsModel model;
    private final Words words;
    private final Looks looks;
    private final RecommendationForms forms;
    private final Consumer<@Nullable Node> beside;

    /** @param beside shows a form beside the page, or, with nothing, the selected recommendation again */
    RecommendationInspector(RecommendationsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.looks = new Looks(words);
        this.beside = beside;
        this.forms = new RecommendationForms(model, words, () -> beside.accept(null));
    }

    /** Returns the form for a recommendation that is not there yet. */
    Node blank() {
        return forms.wording(Optional.empty());
    }

    Node of(Recommendation one) {
        Inspector inspector = new Inspector(
                words.of("inspector.title", one.number(), one.title()), one.theme(), words.of("close"), () -> {
                    model.selected().set(Optional.empty());
                });
        text(inspector, one);
        votes(inspector, one);
        council(inspector, one);
        followUps(inspector, one);
        return inspector.actions(
                Buttons.secondary(
                        words.of("change"), Feather.EDIT_2, () -> beside.accept(forms.wording(Optional.of(one)))),
                Buttons.more(
                        words.of("more"),
                        Buttons.item(words.of("moveUp"), Feather.ARROW_UP, () -> model.move(one, -1)),
                        Buttons.item(words.of("moveDown"), Feather.ARROW_DOWN, () -> model.move(one, 1)),
                        Buttons.item(words.of("remove"), Feather.TRASH_2, () -> model.remove(one))));
    }

    private void text(Inspector inspector, Recommendation one) {
        if (!one.wording().text().isEmpty()) {
            inspector.add(Labels.text(one.wording().text()));
        }
        if (!one.wording().explanation().isEmpty()) {
            inspector
                    .section(words.of("field.explanation"))
                    .add(Labels.text(one.wording().explanation()));
        }
        if (!one.wording().minority().isEmpty()) {
            inspector
                    .section(words.of("field.minority"))
                    .add(Labels.text(one.wording().minority()));
        }
    }

    private void votes(Inspector inspector, Recommendation one) {
        inspector.section(words.of("section.votes"));
        if (one.votes().isPresent()) {
            Votes votes = one.votes().get();
            inspector
                    .add(line(looks.verdict(one.outcome()), Labels.muted(words.day(votes.heldOn()))))
                    .add(looks.bar(one))
                    .add(Labels.text(looks.counts(one)))
                    .add(Labels.text(words.told(one.outcome().sentence())));
            if (votes.abstained().isPresent()) {
                inspector.add(Labels.muted(words.of(
                        "abstained",
                        votes.present().orElseThrow(),
                        votes.abstained().getAsInt())));
            }
        } else {
            inspector.add(Labels.muted(words.told(one.outcome().sentence())));
        }
        one.outcome().threshold().ifPresent(rule -> inspector.add(Labels.muted(words.told(rule.sentence()))));
        one.own()
                .map(OwnThreshold::reason)
                .ifPresent(reason -> inspector.add(Labels.muted(words.of("ownReason", reason))));
        FlowPane links = links(
                Buttons.link(
                        words.of(one.votes().isPresent() ? "votesChange" : "votesAdd"),
                        () -> beside.accept(forms.votes(one))),
                Buttons.link(words.of("ownChange"), () -> beside.accept(forms.own(one))));
        if (one.own().isPresent()) {
            links.getChildren().add(Buttons.link(words.of("ownRemove"), () -> model.removeOwnThreshold(one)));
        }
        if (one.votes().isPresent()) {
            links.getChildren().add(Buttons.link(words.of("votesRemove"), () -> model.removeVotes(one)));
        }
        inspector.add(links);
    }

    private void council(Inspector inspector, Recommendation one) {
        inspector.section(words.of("section.council"));
        Optional<CouncilAnswer> answer = one.answer();
        inspector.add(line(looks.answer(one), Labels.muted(words.day(answer.flatMap(CouncilAnswer::on)))));
        answer.map(CouncilAnswer::reason)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> inspector.add(Labels.text(reason)));
        answer.map(CouncilAnswer::decision)
                .filter(decision -> !decision.isEmpty())
                .ifPresent(decision -> inspector.add(Labels.muted(words.of("decision", decision))));
        FlowPane links = links(Buttons.link(
                words.of(answer.isPresent() ? "answerChange" : "answerAdd"), () -> beside.accept(forms.answer(one))));
        if (answer.isPresent()) {
            links.getChildren().add(Buttons.link(words.of("answerRemove"), () -> model.removeAnswer(one)));
        }
        inspector.add(links);
    }

    private void followUps(Inspector inspector, Recommendation one) {
        inspector.section(words.of("section.followUp"));
        for (FollowUp followUp : one.followUps()) {
            inspector.add(followUp(one, followUp));
        }
        inspector.add(links(
                Buttons.link(words.of("followUpAdd"), () -> beside.accept(forms.followUp(one, Optional.empty())))));
    }

    private Node followUp(Recommendation one, FollowUp followUp) {
        VBox box = new VBox(4);
        box.getStyleClass().add("follow-up");
        Label text = Labels.text(followUp.text());
        text.getStyleClass().add("follow-up-text");
        String due =
                followUp.deadline().map(day -> words.of("due", words.day(day))).orElse(words.of("noDeadline"));
        String owner = followUp.owner().isEmpty() ? words.of("noOwner") : followUp.owner();
        box.getChildren()
                .addAll(
                        text,
                        Labels.muted(words.of("ownerDue", owner, due)),
                        line(looks.status(followUp, model.today())));
        for (Reading reading : followUp.readings().reversed()) {
            box.getChildren().add(reading(reading));
        }
        box.getChildren()
                .add(links(
                        Buttons.link(words.of("readingAdd"), () -> beside.accept(forms.reading(one, followUp))),
                        Buttons.link(
                                words.of("change"), () -> beside.accept(forms.followUp(one, Optional.of(followUp)))),
                        Buttons.link(words.of("remove"), () -> model.remove(followUp))));
        return box;
    }

    private Node reading(Reading reading) {
        VBox said = new VBox(Labels.caption(
                words.of("readingOn", words.day(reading.day()), words.word("status", reading.status()))));
        if (!reading.note().isEmpty()) {
            said.getChildren().add(Labels.text(reading.note()));
        }
        if (!reading.evidence().isEmpty() || !reading.link().isEmpty()) {
            said.getChildren()
                    .add(Labels.muted(words.of("evidence", (reading.evidence() + "  " + reading.link()).strip())));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(
                4, said, Buttons.icon(words.of("readingRemove"), Feather.TRASH_2, () -> model.remove(reading)));
        row.getStyleClass().add("follow-up-reading");
        return row;
    }

    private static Node line(Node... parts) {
        HBox line = new HBox(8, parts);
        line.getStyleClass().add("badge-line");
        for (Node part : parts) {
            if (part instanceof Region region) {
                region.setMinHeight(Region.USE_PREF_SIZE);
            }
        }
        return line;
    }

    private static FlowPane links(Node... links) {
        FlowPane row = new FlowPane(links);
        row.getStyleClass().add("link-line");
        return row;
    }
}
