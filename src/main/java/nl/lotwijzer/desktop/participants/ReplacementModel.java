package nl.lotwijzer.desktop.participants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.withdrawal.RemarkWords;
import nl.lotwijzer.desktop.workspace.Edit;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import org.jspecify.annotations.Nullable;

/** Vacant seats, who is next for them, and what is done about it. Nobody is chosen by hand. */
final class ReplacementModel {
    /**
     * What is shown.
     *
     * @param state  the panel since the draw
     * @param people everybody who registered, by number
     */
    record Replacing(PanelState state, Map<String, Registrant> people) {
        /** Returns the name and number of somebody; only the number where no name is known. */
        String who(String number) {
            String name = person(number).map(Registrant::name).orElse(number);
            return name.equals(number) ? number : name + " (" + number + ")";
        }

        Optional<Registrant> person(String number) {
            return Optional.ofNullable(people.get(number));
        }
    }

    private final Workspace workspace;
    private final Replacements replacements;
    private final ReadOnlyObjectWrapper<Optional<Replacing>> replacing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;

    ReplacementModel(Workspace workspace) {
        this.workspace = workspace;
        this.replacements = new Replacements(workspace.project());
        watching = workspace.watch(this::read, replacing::set);
    }

    private Optional<Replacing> read() {
        return replacements
                .state()
                .map(state -> new Replacing(
                        state,
                        new Registrations(workspace.project())
                                .all().stream()
                                        .collect(Collectors.toMap(
                                                person -> person.number().value(), Function.identity()))));
    }

    /** The panel since the draw; nothing before it, and for a panel that was drawn without rounds. */
    ReadOnlyObjectProperty<Optional<Replacing>> replacing() {
        return replacing.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    /** Returns the grounds on which a seat can become vacant, withdrawing first. */
    List<String> grounds() {
        List<String> ofRules = replacing.get().map(now -> now.state().grounds()).orElse(List.of());
        return Stream.concat(Stream.of(ReplacementEvent.WITHDRAWN), ofRules.stream())
                .toList();
    }

    /** Keeps how a call with the person who is next ended; whoever refuses falls out, once that is confirmed. */
    void call(String outcome) {
        Optional<String> next = next();
        if (next.isEmpty() || readOnly()) {
            return;
        }
        String number = next.get();
        if (outcome.equals(ReplacementEvent.REFUSES)) {
            if (confirmOut(number, outcome)) {
                edit(
                        () -> {
                            replacements.call(number, outcome);
                            replacements.decline(number, outcome);
                        },
                        null);
            }
            return;
        }
        edit(() -> replacements.call(number, outcome), null);
    }

    /** Passes over the person who is next, for a reason that stays on record, once that is confirmed. */
    void passOver(String why) {
        next().filter(number -> confirmOut(number, why))
                .ifPresent(number -> edit(() -> replacements.decline(number, why), null));
    }

    private boolean confirmOut(String number, String why) {
        Texts texts = workspace.texts();
        return workspace
                .dialogs()
                .confirm(Confirmation.destructive(
                        texts.get("desktop.participants.outTitle", who(number)),
                        texts.get("desktop.participants.outExplained", RemarkWords.of(texts, why)),
                        texts.get("desktop.participants.outVerb")));
    }

    /** Gives the first vacant seat to the person who is next, once that is confirmed. */
    void replace() {
        Optional<Replacing> now = replacing.get();
        Optional<PanelState.Proposal> proposal = now.flatMap(one -> one.state().proposal());
        if (proposal.isEmpty()) {
            return;
        }
        Texts texts = workspace.texts();
        String number = proposal.get().number();
        String who = who(number);
        boolean sure = workspace
                .dialogs()
                .confirm(Confirmation.of(
                        texts.get("desktop.participants.replaceTitle", who),
                        texts.get(
                                "desktop.participants.replaceExplained",
                                who(proposal.get().vacancy().who())),
                        texts.get("desktop.participants.replaceVerb")));
        if (sure) {
            edit(() -> replacements.replace(number), texts.get("desktop.participants.replaced", who));
        }
    }

    /** Returns the reasons for which the person who is next can be passed over as things stand. */
    List<String> reasonsToPassOver() {
        Optional<PanelState.Proposal> proposal =
                replacing.get().flatMap(now -> now.state().proposal());
        boolean unanswered = proposal.stream()
                .flatMap(one -> one.calls().stream())
                .anyMatch(call -> call.remark().equals(ReplacementEvent.NO_ANSWER));
        return Stream.concat(unanswered ? Stream.of(ReplacementEvent.NO_ANSWER) : Stream.of(), grounds().stream())
                .toList();
    }

    private Optional<String> next() {
        return replacing.get().flatMap(now -> now.state().proposal()).map(PanelState.Proposal::number);
    }

    private String who(String number) {
        return replacing.get().map(now -> now.who(number)).orElse(number);
    }

    private void edit(Edit change, @Nullable String told) {
        workspace.edit(change, () -> {
            if (told != null) {
                workspace.notify(Notice.success(told));
            }
        });
    }

    void dispose() {
        watching.unsubscribe();
    }
}
