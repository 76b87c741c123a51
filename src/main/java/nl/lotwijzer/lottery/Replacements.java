package nl.lotwijzer.lottery;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Deed;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.ImpossibleEventException;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import nl.lotwijzer.protocol.Sha256;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the panel after the draw: members leave, reserves are called, and whom the rule of the protocol chooses
 * takes the seat. Nobody chooses by hand. Every event is irrevocable and in the journal.
 */
public final class Replacements {
    private final Project project;

    public Replacements(Project project) {
        this.project = project;
    }

    /** Returns how the panel stands; nothing before a draw, or where the panel was drawn before there were rounds. */
    public Optional<PanelState> state() {
        return project.read(handle -> followed(handle).map(FollowedPanel::state));
    }

    /** Returns what happened since the draw of the round that counts, the oldest first. */
    public List<ReplacementEvent> events() {
        return project.read(handle -> drawn(handle)
                .map(round -> new ReplacementStore(handle).events(round.id()))
                .orElse(List.of()));
    }

    /**
     * A sitting member leaves; the seat is vacant from now on, and this person does not come back.
     *
     * @param number the registration number
     * @param ground {@link ReplacementEvent#WITHDRAWN}, {@link ReplacementEvent#ERASED} or a ground of the rules
     * @throws LotteryException when nothing was drawn, this person does not sit, or the rules do not have that ground
     */
    public void vacate(String number, String ground) throws LotteryException {
        vacate(number, ground, handle -> {});
    }

    /**
     * As {@link #vacate(String, String)}, with what another room notes of it in the same change.
     *
     * @param besides done with the change or, when that fails, not at all
     */
    public void vacate(String number, String ground, Deed<LotteryException> besides) throws LotteryException {
        add(Kind.VACATED, number, null, ground, besides);
    }

    /**
     * Somebody of the pool was called.
     *
     * @param outcome one of {@link ReplacementEvent#CALLS}
     * @throws LotteryException when nothing was drawn, this person is not in the pool, or there is no such outcome
     */
    public void call(String number, String outcome) throws LotteryException {
        call(number, outcome, handle -> {});
    }

    /**
     * As {@link #call(String, String)}, with what another room notes of it in the same change.
     *
     * @param besides done with the change or, when that fails, not at all
     */
    public void call(String number, String outcome, Deed<LotteryException> besides) throws LotteryException {
        add(Kind.CALLED, number, null, outcome, besides);
    }

    /**
     * Somebody who never sat can no longer be chosen.
     *
     * @param why {@link ReplacementEvent#WITHDRAWN}, {@link ReplacementEvent#ERASED}, a ground of the rules, or
     *            {@link ReplacementEvent#REFUSES} or {@link ReplacementEvent#NO_ANSWER} after a call that ended so
     * @throws LotteryException when nothing was drawn, this person sits, sat or fell out already, or it is no such reason
     */
    public void decline(String number, String why) throws LotteryException {
        add(Kind.OUT, number, null, why);
    }

    /**
     * Gives the seat that became vacant first to whom the rule chooses.
     *
     * @param proposed whom the caller was told of; nobody else gets the seat
     * @throws LotteryException when no seat is vacant, nobody can take one, or the rule chooses somebody else by now
     */
    public void replace(String proposed) throws LotteryException {
        String vacant = state().map(PanelState::vacancies).orElse(List.of()).stream()
                .findFirst()
                .map(PanelState.Vacancy::who)
                .orElseThrow(() -> new LotteryException(Message.of("lottery.replacement.noVacancy")));
        add(Kind.REPLACED, proposed, vacant, Canonical.NOTHING);
    }

    private void add(Kind kind, String number, @Nullable String forWhom, String remark) throws LotteryException {
        add(kind, number, forWhom, remark, handle -> {});
    }

    private void add(Kind kind, String number, @Nullable String forWhom, String remark, Deed<LotteryException> besides)
            throws LotteryException {
        IrrevocableStep.take(project, (handle, at) -> {
            Round round =
                    drawn(handle).orElseThrow(() -> new LotteryException(Message.of("lottery.replacement.notDrawn")));
            FollowedPanel panel = followed(handle).orElseThrow();
            int place = panel.rule().events().size() + 1;
            ReplacementEvent event = new ReplacementEvent(place, at, kind, number, forWhom, remark);
            try {
                panel.rule().follow(event);
            } catch (ImpossibleEventException e) {
                throw new LotteryException(refusal(e));
            }
            return new IrrevocableStep.Planned(
                    "lottery.journal.replacement",
                    "ronde=" + round.number() + " gebeurtenis=" + place + " hash=" + Sha256.hex(event.line()),
                    writer -> {
                        new ReplacementStore(writer).add(round.id(), event);
                        besides.with(writer);
                    });
        });
    }

    private static Message refusal(ImpossibleEventException e) {
        String who = e.event().who();
        return switch (e.reason()) {
            case TIME -> Message.of("lottery.failure.clock", e.expected());
            case NOT_IN_POOL -> Message.of("lottery.replacement.notInPool", who);
            case NOT_SITTING -> Message.of("lottery.replacement.notSitting", who);
            case SEATED -> Message.of("lottery.replacement.seated", who);
            case ALREADY_OUT -> Message.of("lottery.replacement.alreadyOut", who);
            case REMARK -> Message.of("lottery.replacement.noGround", e.event().remark());
            case NO_CALL -> Message.of("lottery.replacement.noCall", who, e.expected());
            case NOT_THE_CHOICE ->
                e.expected().isEmpty()
                        ? Message.of("lottery.replacement.nobody")
                        : Message.of("lottery.replacement.notTheChoice", who, e.expected());
            case NUMBER, NOT_FIRST_VACANCY -> Message.of("lottery.failure.changedMeanwhile");
        };
    }

    private static Optional<Round> drawn(Handle handle) {
        return new RoundStore(handle).current().filter(round -> round.state() == RoundState.DRAWN);
    }

    private static Optional<FollowedPanel> followed(Handle handle) {
        return drawn(handle)
                .flatMap(round -> new LotteryStore(handle)
                        .current()
                        .map(lottery ->
                                FollowedPanel.of(round, lottery, new ReplacementStore(handle).events(round.id()))));
    }
}
