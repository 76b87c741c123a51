package nl.lotwijzer.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.AgendaDetails;
import nl.lotwijzer.steering.AgendaKind;
import nl.lotwijzer.steering.Attendee;
import nl.lotwijzer.steering.BudgetEntry;
import nl.lotwijzer.steering.BudgetLine;
import nl.lotwijzer.steering.Budgets;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Decisions;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingDetails;
import nl.lotwijzer.steering.MeetingStatus;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.steering.Presence;
import nl.lotwijzer.steering.RiskDetails;
import nl.lotwijzer.steering.RiskStatus;
import nl.lotwijzer.steering.Risks;
import nl.lotwijzer.steering.StandingAgenda;
import org.jspecify.annotations.Nullable;

/** The steering group of the example: three meetings that were held and one to come, with a budget of € 250,000. */
final class SampleSteering {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 21);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 19);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 9);
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 7);
    private static final String LEADER = "Projectleider";
    private static final String MANAGER = "Programmamanager";
    private static final String CLERK = "Griffie";

    private final Project project;
    private final Path files;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Actions actions;

    /** @param files the folder of the sample files */
    SampleSteering(Project project, Path files) {
        this.project = project;
        this.files = files;
        this.meetings = new Meetings(project);
        this.decisions = new Decisions(project);
        this.actions = new Actions(project);
    }

    /** Holds the meetings, and keeps what came of them. */
    void meet() throws UserException {
        long first = held(FIRST, "Kennisgemaakt. De opdracht van de raad is besproken.", "Werving en brieven");
        long decided = decide(
                first, FIRST, "De brieven gaan uit in drie keer, elk naar een derde van de adressen.", "Communicatie");
        decide(
                first,
                FIRST,
                "De stuurgroep vergadert elke drie tot vier weken en krijgt vooraf een rapportage.",
                "Leden");
        act(
                first,
                "Klankbord van jongeren vragen naar de brief",
                "Communicatie",
                FIRST.plusDays(14),
                ActionStatus.DONE);
        act(first, "Locatie voor vijf zaterdagen vastleggen", LEADER, FIRST.plusDays(28), ActionStatus.DONE);
        act(first, "Gastspreker over waterbeheer vragen", MANAGER, FIRST.plusDays(35), ActionStatus.DROPPED);
        long second = held(SECOND, "De respons valt mee. Jongeren blijven achter.", "Extra brieven voor jongeren");
        long replacing = decide(
                second,
                SECOND,
                "De derde brief gaat extra naar wijken met weinig aanmeldingen van jongeren.",
                "Communicatie");
        decisions.replace(decided, replacing);
        decide(second, SECOND, "Deelnemers krijgen € 37,50 per bijeenkomst en hun reiskosten.", "Administratie");
        act(
                second,
                "Afspraken over vergoedingen naar de deelnemers sturen",
                "Administratie",
                SECOND.plusDays(14),
                ActionStatus.DONE);
        act(
                second,
                "Vertaling van de uitnodiging laten nakijken",
                "Communicatie",
                SECOND.plusDays(28),
                ActionStatus.OPEN);
        long third = held(
                THIRD,
                "De loting van 20 november is voorbereid. De toezichthouder was erbij.",
                "Draaiboek van de loting");
        decide(
                third,
                THIRD,
                "De loting is openbaar, in de raadzaal, met de toezichthouder erbij.",
                "Griffie, toezichthouder");
        decide(third, THIRD, "Er komen tolken bij elke bijeenkomst waar iemand daarom vraagt.", LEADER);
        act(third, "Pers uitnodigen voor de loting", "Communicatie", THIRD.plusDays(7), ActionStatus.OPEN);
        act(third, "Offerte voor tolken vragen", LEADER, THIRD.plusDays(21), ActionStatus.OPEN);
        act(third, "Raadsinformatiebrief over de loting opstellen", CLERK, NEXT.minusDays(3), ActionStatus.OPEN);
        act(
                third,
                "Evaluatie van de eerste bijeenkomst voorbereiden",
                "Evaluator",
                NEXT.plusDays(45),
                ActionStatus.OPEN);
        long next = plan(NEXT);
        meetings.addItem(next, AgendaDetails.of("Uitkomst van de loting", LEADER, 20, AgendaKind.DISCUSS));
        meetings.addItem(next, AgendaDetails.of("Tolken en kinderopvang", MANAGER, 10, AgendaKind.DECIDE));
        risks();
        budget();
    }

    private long plan(LocalDate date) {
        return meetings.plan(
                new MeetingDetails(date, LocalTime.of(9, 30), "Raadhuis, kamer 2.14"),
                StandingAgenda.in(Texts.in(Language.DUTCH)));
    }

    private long held(LocalDate date, String notes, String extra) throws UserException {
        long id = plan(date);
        if (date.equals(FIRST)) {
            meetings.addGuest(id, "Robbert Griffioen", "Griffie Waterveen");
        }
        meetings.addItem(id, AgendaDetails.of(extra, LEADER, 20, AgendaKind.DECIDE));
        Meeting meeting = meeting(id);
        List<Attendee> people = meeting.attendees();
        meetings.presence(id, people, Presence.PRESENT);
        if (date.equals(SECOND)) {
            meetings.presence(id, people.subList(0, 1), Presence.EXCUSED);
        }
        meetings.notes(id, notes);
        meetings.status(id, MeetingStatus.HELD);
        return id;
    }

    private Meeting meeting(long id) {
        return meetings.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    /** Notes a decision about the item of the agenda that is this meeting's own. */
    private long decide(long meeting, LocalDate date, String text, String concerns) throws UserException {
        long item = meeting(meeting).agenda().stream()
                .filter(one -> !one.details().standing())
                .findFirst()
                .orElseThrow()
                .id();
        return decisions.note(new DecisionDetails(text, date, meeting, item, concerns));
    }

    private void act(long meeting, String text, String owner, LocalDate due, ActionStatus status) throws UserException {
        actions.note(ActionDetails.open(text, owner, due, meeting));
        ActionPoint noted = actions.all().getLast();
        if (status != ActionStatus.OPEN) {
            actions.close(noted, status, due.minusDays(2));
        }
    }

    private void risks() throws UserException {
        Risks risks = new Risks(project);
        risks.note(risk(
                "Te weinig jongeren",
                "Jongeren openen de brief minder vaak",
                "De groep lijkt niet op Waterveen",
                3,
                4,
                "Communicatie",
                "Extra brieven en een filmpje",
                RiskStatus.OPEN,
                THIRD));
        risks.note(risk(
                "Uitval na de eerste bijeenkomst",
                "Zaterdagen zijn lastig te combineren met werk",
                "Minder dan 90 deelnemers aan het einde",
                3,
                3,
                LEADER,
                "Reserves bellen en kinderopvang bieden",
                RiskStatus.OPEN,
                THIRD));
        risks.note(risk(
                "De raad neemt weinig over",
                "De kaders zijn ruim geformuleerd",
                "Deelnemers voelen zich niet gehoord",
                2,
                5,
                "Wethouder",
                "Vooraf afspreken hoe de raad antwoordt",
                RiskStatus.OPEN,
                THIRD));
        risks.note(risk(
                "Zaal te klein of niet toegankelijk",
                "Een zaal voor 120 mensen is schaars",
                "Deelnemers kunnen niet meedoen",
                1,
                4,
                LEADER,
                "Tweede locatie als reserve",
                RiskStatus.OPEN,
                SECOND));
        risks.note(risk(
                "Tolken kosten meer dan begroot",
                "Zes deelnemers vroegen om een tolk",
                "De post inclusie wordt overschreden",
                4,
                3,
                MANAGER,
                "Offertes vergelijken",
                RiskStatus.OCCURRED,
                THIRD));
        risks.note(risk(
                "Vertraging bij het drukwerk",
                "Drukker had weinig tijd",
                "Brieven te laat bezorgd",
                2,
                3,
                "Communicatie",
                "Reserveweek in de planning",
                RiskStatus.CLOSED,
                SECOND));
    }

    private static RiskDetails risk(
            String title,
            String cause,
            String consequence,
            int probability,
            int impact,
            String owner,
            String measure,
            RiskStatus status,
            @Nullable LocalDate reviewed) {
        return new RiskDetails(title, cause, consequence, probability, impact, owner, measure, status, reviewed);
    }

    private void budget() throws UserException {
        Budgets budgets = new Budgets(project);
        budgets.read(files.resolve("begroting.csv"));
        List<BudgetLine> lines = budgets.lines();
        spend(budgets, lines.get(0), FIRST, "Procesbegeleiding, eerste termijn", 24_000);
        spend(budgets, lines.get(1), FIRST.minusDays(10), "Drukwerk van 10.000 brieven", 6_480);
        spend(budgets, lines.get(1), SECOND, "Porto van drie verzendingen", 9_350);
        spend(budgets, lines.get(2), SECOND.plusDays(3), "Filmpje en website", 7_260);
        spend(budgets, lines.get(3), THIRD, "Aanbetaling van de zaal", 8_500);
        spend(budgets, lines.get(7), THIRD.plusDays(2), "Tolken, eerste reservering", 6_350);
    }

    private static void spend(Budgets budgets, BudgetLine line, LocalDate day, String what, long euros)
            throws UserException {
        budgets.spend(BudgetEntry.of(line.id(), day, what, Euro.of(euros, 0)));
    }
}
