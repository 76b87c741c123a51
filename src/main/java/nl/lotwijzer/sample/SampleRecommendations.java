package nl.lotwijzer.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.FollowUps;
import nl.lotwijzer.recommendations.OwnThreshold;
import nl.lotwijzer.recommendations.Poll;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendations;
import nl.lotwijzer.recommendations.Share;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.recommendations.VoteFile;
import nl.lotwijzer.recommendations.Wording;

/** The recommendations of the example: what was advised and voted, what the council answered, and what came of it. */
final class SampleRecommendations {
    private static final LocalDate VOTED = LocalDate.of(2027, 3, 20);
    private static final LocalDate ANSWERED = LocalDate.of(2027, 6, 24);
    private static final int SEATS = 100;

    private final Path files;
    private final Recommendations recommendations;
    private final FollowUps followUps;
    private final LocalDate today;
    private final List<Long> ids = new ArrayList<>();

    SampleRecommendations(Project project, Path files) {
        this.files = files;
        this.recommendations = new Recommendations(project);
        this.followUps = new FollowUps(project);
        this.today = LocalDate.now(project.clock());
    }

    /** Writes the recommendations, reads the votes from the file, and enters what the council did with them. */
    void advise() throws UserException {
        recommendations.keep(new Threshold(new Share(2, 3), Threshold.Bar.AT_LEAST, Threshold.Whole.VALID));
        write();
        recommendations.keep(
                ids.get(12),
                new OwnThreshold(
                        new Threshold(new Share(75, 100), Threshold.Bar.AT_LEAST, Threshold.Whole.CAST),
                        "Een verordening bindt ook de volgende raad. De deelnemers wilden daarvoor een ruimere meerderheid."));
        Poll poll = new Poll(OptionalInt.empty(), OptionalInt.of(SEATS), Optional.of(VOTED));
        recommendations.read(
                VoteFile.of(files.resolve("stemmen.csv"), recommendations.all()).read(poll));
        answer();
        followUp();
    }

    private void write() throws UserException {
        add(
                "Water",
                "Geef regenwater de ruimte in elke wijk",
                "Leg in elke wijk wadi’s en groene stroken aan, zodat een zware bui in één dag weg kan zakken.",
                "In 2024 stond in drie wijken water in huis. Riolen groter maken kost meer en helpt minder.",
                "");
        add(
                "Water",
                "Maak een waterkaart die iedereen begrijpt",
                "Laat per straat zien hoe hoog het water kan komen, en wat je zelf kunt doen.",
                "Veel mensen weten niet welk risico zij lopen.",
                "");
        add(
                "Water",
                "Bouw niet meer in de laagste delen van de polder",
                "Neem in het omgevingsplan op dat er onder 1,5 meter onder NAP geen nieuwe woningen komen.",
                "Wat we nu laag bouwen, moeten onze kinderen droog houden.",
                "Wie hier tegen is, wijst op de jongeren die een huis zoeken. Met hogere vloeren en een goede dijk kan er in de"
                        + " polder wel worden gebouwd.");
        add(
                "Water",
                "Help bewoners hun tuin te vergroenen",
                "Haal tegels gratis op en geef een bon voor planten.",
                "Een derde van de stad is tuin.",
                "");
        add(
                "Wonen",
                "Bouw 40% van de nieuwe woningen voor lage en middeninkomens",
                "Geldt voor elk plan van meer dan tien woningen, en voor ten minste vijftien jaar.",
                "De wachttijd is nu negen jaar.",
                "");
        add(
                "Wonen",
                "Sta hogere gebouwen toe rond het station",
                "Tot acht lagen binnen 400 meter van het station.",
                "Zo blijft het buitengebied open.",
                "Een groep vindt vijf lagen hoog genoeg: anders verliest de buurt het zicht op de kerk.");
        add(
                "Wonen",
                "Maak splitsen van grote woningen makkelijker",
                "Schaf de vergunning af voor splitsen in twee woningen van elk ten minste 50 m².",
                "Eén op de vijf huizen heeft meer dan vijf kamers en één bewoner.",
                "");
        add(
                "Wonen",
                "Vraag een bijdrage van eigenaren van lege woningen",
                "Een bijdrage na een jaar leegstand zonder goede reden.",
                "In het centrum staan 140 woningen leeg.",
                "");
        add(
                "Groen",
                "Plant tienduizend bomen tot 2040",
                "Begin in de straten waar het ’s zomers het warmst is.",
                "Bomen maken een straat tot vier graden koeler.",
                "");
        add(
                "Groen",
                "Houd elk park binnen tien minuten lopen",
                "Voor elke woning, ook in nieuwe wijken.",
                "Wie geen tuin heeft, heeft een park nodig.",
                "");
        add(
                "Groen",
                "Maak het centrum op zaterdag autovrij",
                "Van 10 tot 18 uur, met vrije toegang voor mensen met een beperking.",
                "Er ontstaat ruimte voor bomen en terrassen.",
                "");
        add(
                "Groen",
                "Betaal groen uit de parkeeropbrengst",
                "Zet een kwart van de opbrengst apart.",
                "Zo is er elk jaar geld.",
                "");
        add(
                "Meedoen",
                "Leg het burgerberaad vast in een verordening",
                "Elke vier jaar een beraad, met loting en een vast budget.",
                "Dan hangt het niet af van wie er in de raad zit.",
                "");
        add(
                "Meedoen",
                "Vertel elk jaar wat er met deze aanbevelingen gebeurde",
                "In een bijeenkomst met de deelnemers, en op één bladzijde.",
                "Vertrouwen komt van zien wat er gebeurt.",
                "");
    }

    private void add(String theme, String title, String text, String explanation, String minority)
            throws UserException {
        ids.add(recommendations.add(new Wording(title, text, theme, explanation, minority)));
    }

    private void answer() throws UserException {
        answer(1, CouncilAnswer.Kind.ADOPTED, "", "RB 2027-61");
        answer(2, CouncilAnswer.Kind.ADOPTED, "", "RB 2027-61");
        answer(
                3,
                CouncilAnswer.Kind.PARTLY,
                "Nieuwe plannen niet meer; twee plannen die al zijn vergund gaan door.",
                "RB 2027-61");
        answer(4, CouncilAnswer.Kind.ADOPTED, "", "RB 2027-62");
        answer(
                5,
                CouncilAnswer.Kind.PARTLY,
                "35% in plannen van meer dan twintig woningen: bij kleine plannen komt het niet uit.",
                "RB 2027-63");
        answer(7, CouncilAnswer.Kind.ADOPTED, "", "RB 2027-63");
        answer(9, CouncilAnswer.Kind.ADOPTED, "", "RB 2027-64");
        answer(10, CouncilAnswer.Kind.LATER, "Bij de begroting van 2028, als bekend is wat het kost.", "");
        answer(
                11,
                CouncilAnswer.Kind.REJECTED,
                "De hulpdiensten kunnen de omleiding niet aan. Wel komt er een proef op vier zondagen.",
                "RB 2027-64");
        answer(14, CouncilAnswer.Kind.ADOPTED, "", "RB 2027-60");
    }

    private void answer(int number, CouncilAnswer.Kind kind, String reason, String decision) throws UserException {
        Optional<LocalDate> on = decision.isEmpty() ? Optional.empty() : Optional.of(ANSWERED);
        recommendations.answer(ids.get(number - 1), new CouncilAnswer(kind, reason, decision, on));
    }

    /** Some of it was under way before the assembly began, so that there is something to look back on. */
    private void followUp() throws UserException {
        long ditches = add(1, "Wadi’s aanleggen in Molenwijde en de Vogelbuurt", "Team Openbare ruimte", 2028, 10, 1);
        note(ditches, 2026, 3, 9, Reading.Status.NOT_BEGUN, "Staat op de lijst voor het nieuwe rioolplan", "", "");
        note(ditches, 2026, 6, 15, Reading.Status.UNDER_WAY, "Ontwerp voor de Vogelbuurt is klaar", "Ontwerp", "");
        note(ditches, 2026, 11, 2, Reading.Status.UNDER_WAY, "Eerste wadi ligt er", "Foto’s en oplevering", "");
        long map = add(2, "Overstromingsonderzoek afronden", "Team Water", 2026, 11, 1);
        note(map, 2026, 5, 20, Reading.Status.UNDER_WAY, "Bureau is begonnen", "Opdracht", "");
        note(map, 2026, 10, 5, Reading.Status.UNDER_WAY, "Er komen metingen bij; loopt uit", "", "");
        add(2, "Waterkaart op de website zetten", "Team Communicatie", 2027, 12, 15);
        add(3, "Omgevingsplan aanpassen", "Team Ruimtelijke ordening", 2028, 3, 1);
        long tiles = add(4, "Tegels ophalen met de tegeltaxi", "Team Openbare ruimte", 2026, 10, 1);
        note(tiles, 2026, 4, 1, Reading.Status.UNDER_WAY, "Proef in twee wijken", "", "");
        note(
                tiles,
                2026,
                9,
                28,
                Reading.Status.DONE,
                "Rijdt nu in de hele stad",
                "Raadsinformatiebrief 2026-118",
                "https://www.example.org/tegeltaxi");
        add(5, "Verordening doelgroepen aanpassen", "Team Wonen", 2027, 12, 31);
        add(7, "Regels voor splitsen vereenvoudigen", "Team Vergunningen", 2028, 1, 31);
        long trees = add(9, "Hittekaart maken en plantplaatsen kiezen", "Team Groen", 2027, 3, 1);
        note(trees, 2026, 10, 19, Reading.Status.UNDER_WAY, "Metingen van deze zomer zijn verwerkt", "Hittekaart", "");
        long survey = add(11, "Proef met vier autovrije zondagen", "Team Mobiliteit", 2028, 9, 30);
        note(survey, 2026, 11, 9, Reading.Status.STOPPED, "Geen budget in 2027", "", "");
        add(14, "Jaarlijkse terugkombijeenkomst", "Griffie", 2028, 6, 24);
    }

    private long add(int number, String text, String owner, int year, int month, int day) throws UserException {
        return followUps.add(
                ids.get(number - 1), FollowUp.of(text, owner, Optional.of(LocalDate.of(year, month, day))));
    }

    private void note(
            long followUp,
            int year,
            int month,
            int day,
            Reading.Status status,
            String note,
            String evidence,
            String link)
            throws UserException {
        LocalDate on = LocalDate.of(year, month, day);
        if (!on.isAfter(today)) {
            followUps.note(followUp, new Reading(0, on, status, note, evidence, link));
        }
    }
}
