package nl.lotwijzer.desktop.lottery;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.lotwijzer.desktop.ceremony.CeremonyWindow;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Ceremony;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Rehearsal;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Rules;

/** What is done with a round once its rules are fixed: commitments, freezing, the ceremony, annulling. */
final class RoundModel {
    private final Workspace workspace;
    private final Draws draws;
    private final Runnable toResult;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param toResult what happens when somebody came to the end of the ceremony */
    RoundModel(Workspace workspace, Draws draws, Runnable toResult) {
        this.workspace = workspace;
        this.draws = draws;
        this.toResult = toResult;
    }

    /** Whether something is being frozen. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Keeps the commitment of somebody. */
    void pledge(String name, String commitment) {
        workspace.edit(() -> draws.pledge(name, commitment));
    }

    /** Lets somebody type a text and keeps only its commitment. */
    void makePledge(String name) {
        Texts texts = workspace.texts();
        PledgeForm form = new PledgeForm(texts, name);
        if (workspace
                .dialogs()
                .fill(new FormQuestion(
                        texts.get("desktop.lottery.pledges.makeTitle", name),
                        form.node(),
                        texts.get("desktop.lottery.pledges.keep"),
                        form.valid()))) {
            pledge(name, form.commitment());
        }
    }

    /** Freezes what was computed, after the person said that it may be done. */
    void freeze(LotteryView view) {
        Texts texts = workspace.texts();
        boolean confirmed = workspace
                .dialogs()
                .confirm(Confirmation.of(
                        texts.get("desktop.lottery.freeze.confirmTitle"),
                        texts.get("desktop.lottery.freeze.confirmText", view.entrants()),
                        texts.get("desktop.lottery.freeze.freeze")));
        if (confirmed) {
            busy.set(true);
            workspace
                    .tasks()
                    .start(BackgroundTask.of(Message.of("desktop.lottery.freeze.freezing"), progress -> {
                                draws.freeze();
                                return view;
                            })
                            .anyway(() -> busy.set(false)));
        }
    }

    /** Opens the ceremony of the round. */
    void openCeremony(Round round) {
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> draws.ceremony())
                        .then(ceremony -> show(
                                ceremony,
                                round.rules().publication() == Publication.FULL,
                                round.rules().rowByDice(),
                                toResult)));
    }

    /** Opens a rehearsal, of which nothing is kept: by the rules if they are fixed, or else with dice alone. */
    void rehearse(LotteryView view) {
        Optional<Rules> rules = view.round().map(Round::rules);
        List<Announced> announced =
                rules.map(Rules::contributions).orElse(List.of(new Announced.Dice(Announced.FEWEST_DIGITS)));
        boolean rowByDice = rules.map(Rules::rowByDice).orElse(false);
        boolean open = rules.map(Rules::publication).equals(Optional.of(Publication.FULL));
        workspace
                .tasks()
                .start(BackgroundTask.load(progress ->
                                new Rehearsal(workspace.project(), announced, rowByDice, new SecureRandom()))
                        .then(rehearsal -> show(rehearsal, open, rowByDice, () -> {})));
    }

    private void show(Ceremony ceremony, boolean open, boolean rowByDice, Runnable ended) {
        int digits = rowByDice ? String.valueOf(ceremony.lottery().rows()).length() - 1 : 0;
        CeremonyWindow.open(workspace, ceremony, open, digits, ended);
    }

    /** Sets the round aside, on a ground of its rules, with the reason that the person gives. */
    void annul(LotteryView view) {
        Texts texts = workspace.texts();
        AnnulForm form = new AnnulForm(
                texts,
                view.round().map(round -> round.rules().annulmentGrounds()).orElse(List.of()));
        if (workspace
                .dialogs()
                .fill(new FormQuestion(
                        texts.get("desktop.lottery.annulTitle"),
                        form.node(),
                        texts.get("desktop.lottery.annul"),
                        form.valid()))) {
            workspace.edit(() -> draws.annul(form.ground(), form.reason()));
        }
    }
}
