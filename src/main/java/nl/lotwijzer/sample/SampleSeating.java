package nl.lotwijzer.sample;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.ArrangeOrder;
import nl.lotwijzer.sessions.ArrangeProgress;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TableArranger;
import nl.lotwijzer.sessions.TableRuleDetails;
import nl.lotwijzer.sessions.TableRuleKind;
import nl.lotwijzer.sessions.TableRules;
import nl.lotwijzer.sessions.TableTrait;

/** Who sits where in the example: rules of every kind, a session of two rounds, and table plans for all sessions. */
final class SampleSeating {
    /** Enough for plans without a broken rule that hardly repeat a meeting, in part of a second. */
    private static final long STEPS = 1_500_000;

    private static final String LANGUAGE = "Turks";

    private final Project project;
    private final List<Participant> people;

    SampleSeating(Project project) {
        this.project = project;
        this.people = new Participants(project).confirmed();
    }

    void seat(List<Session> sessions) throws UserException {
        needs();
        rules(sessions);
        TableArranger arranger = new TableArranger(project);
        arranger.arrange(ArrangeOrder.of(sessions.getFirst().id()).steps(STEPS), ArrangeProgress.NONE);
        arranger.arrange(ArrangeOrder.of(sessions.get(1).id()).rounds(2).steps(STEPS), ArrangeProgress.NONE);
        List<Long> later = sessions.stream().skip(2).map(Session::id).toList();
        arranger.arrange(ArrangeOrder.of(later).steps(STEPS), ArrangeProgress.NONE);
    }

    private void needs() throws UserException {
        PersonCards cards = new PersonCards(project);
        cards.change(
                people.get(7).id(),
                card -> card.with(new PersonCard.Access(true, card.access().other())));
        for (int place : List.of(19, 52)) {
            cards.change(people.get(place).id(), card -> card.with(new PersonCard.Speech(LANGUAGE, true)));
        }
    }

    private void rules(List<Session> sessions) throws UserException {
        TableRules rules = new TableRules(project);
        rules.add(TableRuleDetails.of(TableRuleKind.APART, ids(3, 28)).because("Buren met een lopende bezwaarzaak"));
        rules.add(TableRuleDetails.of(TableRuleKind.TOGETHER, ids(11, 60)).because("Dochter helpt met lezen"));
        rules.add(TableRuleDetails.of(TableRuleKind.WHEELCHAIR, List.of()));
        rules.add(TableRuleDetails.of(TableRuleKind.LANGUAGE, List.of()).in(LANGUAGE));
        rules.add(TableRuleDetails.fixed(people.get(40).id(), sessions.get(1).id(), Optional.empty(), 2)
                .because("Zit graag bij de deur"));
        for (Session session : sessions) {
            rules.offer(session.id(), TableTrait.wheelchair(1), true);
            rules.offer(session.id(), TableTrait.wheelchair(2), true);
            rules.offer(session.id(), TableTrait.interpreter(3, LANGUAGE), true);
        }
    }

    private List<Long> ids(int one, int other) {
        return List.of(people.get(one).id(), people.get(other).id());
    }
}
