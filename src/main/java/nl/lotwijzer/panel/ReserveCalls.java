package nl.lotwijzer.panel;

import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;

/**
 * The calls with whom the draw chooses for a vacant seat. Such a call is also an event of the draw, which stays on record:
 * whoever accepts gets the seat, whoever refuses falls out.
 */
public final class ReserveCalls {
    private final Project project;

    public ReserveCalls(Project project) {
        this.project = project;
    }

    /**
     * Notes a call with the person who is next, in the log of contacts and on the record of the draw at once, and does what
     * follows from it. It cannot be taken back.
     *
     * @param number the registration number of who is next
     * @throws UserException if nothing was drawn, or somebody else is next by now
     */
    public void note(String number, ContactDetails details) throws UserException {
        Lottery lottery =
                CurrentPanel.drawn(project).orElseThrow(() -> new PanelException(Message.of("panel.problem.notDrawn")));
        long registrant = lottery.entrants().stream()
                .filter(entrant -> entrant.number().equals(number))
                .map(Entrant::registrantId)
                .findFirst()
                .orElseThrow(() -> new PanelException(Message.of("panel.problem.gone")));
        Replacements replacements = new Replacements(project);
        requireNext(replacements, number);
        replacements.call(
                number,
                event(details.outcome()),
                handle -> new ContactStore(handle).add(lottery.id(), registrant, details));
        if (details.outcome() == Outcome.COMES) {
            replacements.replace(number);
        } else if (details.outcome() == Outcome.DECLINES) {
            replacements.decline(number, ReplacementEvent.REFUSES);
        }
    }

    private static void requireNext(Replacements replacements, String number) throws PanelException {
        boolean next = replacements
                .state()
                .flatMap(state -> state.proposal())
                .filter(proposal -> proposal.number().equals(number))
                .isPresent();
        if (!next) {
            throw new PanelException(Message.of("panel.problem.notNext", number));
        }
    }

    /** Returns how the record of the draw writes it. */
    private static String event(Outcome outcome) {
        return switch (outcome) {
            case COMES -> ReplacementEvent.ACCEPTS;
            case DECLINES -> ReplacementEvent.REFUSES;
            case CALL_BACK -> ReplacementEvent.CALL_BACK;
            case NO_ANSWER, VOICEMAIL, WRONG_NUMBER -> ReplacementEvent.NO_ANSWER;
            case THINKS, NOTED -> ReplacementEvent.SPOKEN;
        };
    }
}
