package nl.lotwijzer.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.support.AdviceCards;
import nl.lotwijzer.support.AdviceUse;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.CardDetails;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Checklists;
import nl.lotwijzer.support.Conversation;
import nl.lotwijzer.support.Conversation.Answer;
import nl.lotwijzer.support.Conversations;
import nl.lotwijzer.support.Proposal;
import nl.lotwijzer.support.ProposalStatus;
import nl.lotwijzer.support.Proposals;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.TrainingDetails;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;
import nl.lotwijzer.support.Trainings;
import nl.lotwijzer.support.Verdict;
import org.jspecify.annotations.Nullable;

/** The support around the example: four trainings, a card with advice, five conversations and nine proposals. */
final class SampleSupport {
    private static final String OFFICE = "Bureau Samenspraak";
    private static final List<String> GUESTS =
            List.of("Noor Veldhuis", "Bram Oosting", "Saskia de Wit", "Yusuf Demir", "Femke Hoogland", "Ruud Timmer");

    private final Project project;
    private final Path files;
    private final Trainings trainings;
    private final List<Facilitator> pool;

    SampleSupport(Project project, Path files) {
        this.project = project;
        this.files = files;
        this.trainings = new Trainings(project);
        this.pool = new Facilitators(project).all();
    }

    void make() throws UserException {
        train();
        advise();
        talk();
        propose();
    }

    private void train() throws UserException {
        long start = plan(
                TrainingKind.INSPIRATION,
                "Wat is een burgerberaad?",
                TrainingLength.TWO_HOURS,
                LocalDate.of(2026, 10, 8),
                "19:30",
                "Raadzaal",
                "raadsleden en ambtenaren",
                30);
        for (String guest : GUESTS) {
            trainings.signUp(start, guest(guest));
        }
        present(start, 1);
        long facilitating = plan(
                TrainingKind.FACILITATORS,
                "Een tafel begeleiden",
                TrainingLength.DAY,
                LocalDate.of(2026, 11, 14),
                "09:30",
                "Stadhuis, Vergaderzaal 2",
                "gespreksbegeleiders",
                20);
        for (Facilitator facilitator : pool.subList(0, Math.min(14, pool.size()))) {
            trainings.signUp(facilitating, pooled(facilitator));
        }
        present(facilitating, 2);
        trainings.certify(facilitating, "Een tafel begeleiden (2026)");
        long master = plan(
                TrainingKind.MASTERCLASS,
                "Lastige gesprekken",
                TrainingLength.HALF_DAY,
                LocalDate.of(2026, 12, 9),
                "13:00",
                "Bibliotheek",
                "ervaren begeleiders",
                8);
        for (Facilitator facilitator : pool.subList(0, Math.min(10, pool.size()))) {
            trainings.signUp(master, pooled(facilitator));
        }
        trainings.signUp(master, guest(GUESTS.getFirst()));
        long own = plan(
                TrainingKind.OWN,
                "Schrijven zonder vaktaal",
                TrainingLength.TWO_HOURS,
                LocalDate.of(2027, 1, 21),
                "15:00",
                "Online",
                "ambtenaren die aanbevelingen beantwoorden",
                TrainingDetails.USUAL_CAPACITY);
        trainings.signUp(own, guest(GUESTS.get(3)));
        trainings.signUp(own, guest(GUESTS.get(4)));
    }

    private long plan(
            TrainingKind kind,
            String title,
            TrainingLength length,
            LocalDate day,
            String starts,
            String place,
            String audience,
            int capacity)
            throws UserException {
        return trainings
                .plan(new TrainingDetails(
                        kind,
                        title,
                        length,
                        day,
                        LocalTime.parse(starts),
                        place,
                        audience,
                        "Marit Zijlstra",
                        capacity,
                        ""))
                .id();
    }

    /** Notes that all were there but the last so many. */
    private void present(long training, int absent) throws UserException {
        List<Long> placed = trainings.all().stream()
                .filter(one -> one.id() == training)
                .flatMap(one -> one.placed().stream())
                .map(SignUp::id)
                .toList();
        int there = placed.size() - absent;
        trainings.mark(training, placed.subList(0, there), SignUp.Presence.PRESENT);
        trainings.mark(training, placed.subList(there, placed.size()), SignUp.Presence.ABSENT);
    }

    private static Attendee pooled(Facilitator facilitator) {
        return new Attendee.Pooled(
                facilitator.id(), facilitator.name(), facilitator.details().email());
    }

    private static Attendee guest(String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return Attendee.Guest.of(name, "Gemeente Waterveen", address);
    }

    private void advise() throws UserException {
        AdviceCards cards = new AdviceCards(project);
        long card = cards.buy(new CardDetails(
                        OFFICE,
                        2400,
                        LocalDate.of(2026, 9, 1),
                        Optional.of(LocalDate.of(2027, 8, 31)),
                        Optional.of(Euro.of(4_400, 0)),
                        "Offerte 2026-114"))
                .id();
        use(cards, card, LocalDate.of(2026, 9, 9), 120, "Opdracht en vraag scherp krijgen");
        use(cards, card, LocalDate.of(2026, 9, 30), 90, "Brief aan inwoners");
        use(cards, card, LocalDate.of(2026, 10, 21), 180, "Kenmerken en doelverdeling");
        use(cards, card, LocalDate.of(2026, 11, 11), 240, "Generale repetitie van de loting");
        use(cards, card, LocalDate.of(2026, 11, 13), 150, "Draaiboek van de eerste dag");
        use(cards, card, LocalDate.of(2026, 11, 16), 345, "Begeleiders indelen en voorbereiden");
        use(cards, card, LocalDate.of(2026, 11, 19), 75, "Vergoedingen en betaalbestand");
    }

    private static void use(AdviceCards cards, long card, LocalDate day, int minutes, String subject)
            throws UserException {
        cards.use(card, new AdviceUse(0, day, minutes, subject, "Joris Bakker"), false);
    }

    private void talk() throws UserException {
        talk(
                Checklist.INTAKE,
                LocalDate.of(2026, 3, 17),
                "Gemeente Waterveen",
                "Ellen Postma",
                "De gemeente wil inwoners laten meedenken over water, wonen en groen. De raad beslist vooraf wat hij met de uitkomst doet.",
                "Startnotitie sturen",
                LocalDate.of(2026, 4, 7),
                LocalDate.of(2026, 4, 3),
                6);
        talk(
                Checklist.COUNCIL,
                LocalDate.of(2026, 6, 4),
                "Griffie van Waterveen",
                "Wouter Dam",
                "De raad wil niet tussentijds sturen, wel twee leden als toehoorder.",
                "Raadsbesluit voorbereiden",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 6, 25),
                4);
        talk(
                Checklist.PROGRESS,
                LocalDate.of(2026, 10, 27),
                "Gemeente Waterveen",
                "Ellen Postma",
                "De aanmelding loopt goed. Er is zorg over de zaal van de vierde bijeenkomst.",
                "Nieuwe zaal zoeken voor de vierde bijeenkomst",
                LocalDate.of(2026, 11, 16),
                null,
                3);
        talk(
                Checklist.INTAKE,
                LocalDate.of(2026, 11, 17),
                "Gemeente Zoutkamperveen",
                "Lies van Essen",
                "De buurgemeente denkt aan een burgerberaad over energie, met zestig mensen.",
                "Voorstel met begroting sturen",
                LocalDate.of(2026, 12, 8),
                null,
                5);
        talk(
                Checklist.OTHER,
                LocalDate.of(2026, 11, 19),
                "Wijkraad Buitengebied",
                "Henk Rozema",
                "De wijkraad vraagt of het verslag ook op papier komt.",
                "",
                null,
                null,
                2);
    }

    private void talk(
            Checklist kind,
            LocalDate day,
            String organisation,
            String person,
            String summary,
            String agreed,
            @Nullable LocalDate followUp,
            @Nullable LocalDate done,
            int answered)
            throws UserException {
        List<String> questions = new Checklists(project).of(kind, Language.DUTCH);
        List<Answer> answers = IntStream.range(0, questions.size())
                .mapToObj(place -> new Answer(questions.get(place), place < answered ? "Besproken, zie de kern." : ""))
                .toList();
        new Conversations(project)
                .add(new Conversation(
                        0,
                        kind,
                        day,
                        organisation,
                        person,
                        "",
                        summary,
                        agreed,
                        Optional.ofNullable(followUp),
                        Optional.ofNullable(done),
                        answers));
    }

    private void propose() throws UserException {
        Proposals proposals = new Proposals(project);
        proposals.importFile(files.resolve("voorstellen.csv"));
        proposals.available(Optional.of(Euro.of(75_000, 0)));
        List<String> criteria = new Checklists(project).of(Checklist.FEASIBILITY, Language.DUTCH);
        for (Proposal proposal : proposals.budget().proposals()) {
            if (proposal.status() != ProposalStatus.RECEIVED) {
                proposals.change(proposal.withTests(tests(proposal, criteria)));
            }
        }
    }

    /** Everything can be done, but for the wish that the water board decides on. */
    private static List<Proposal.Test> tests(Proposal proposal, List<String> criteria) {
        boolean elsewhere = proposal.title().startsWith("Zwemsteiger");
        return IntStream.range(0, criteria.size())
                .mapToObj(place -> elsewhere && place == 1
                        ? new Proposal.Test(criteria.get(place), Verdict.NO, "Het waterschap gaat erover")
                        : new Proposal.Test(criteria.get(place), Verdict.YES, ""))
                .toList();
    }
}
