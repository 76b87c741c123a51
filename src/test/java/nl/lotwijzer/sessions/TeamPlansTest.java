package nl.lotwijzer.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.facilitators.Availabilities;
import nl.lotwijzer.facilitators.Availability;
import nl.lotwijzer.facilitators.Conflicts;
import nl.lotwijzer.facilitators.DayAnswer;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorSkills;
import nl.lotwijzer.facilitators.FacilitatorTerms;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.FeeUnit;
import nl.lotwijzer.facilitators.LanguageLevel;
import nl.lotwijzer.facilitators.Level;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.staffing.Staffing;
import nl.lotwijzer.staffing.StaffingProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamPlansTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 16);
    private static final Texts TEXTS = Texts.in(Language.DUTCH);

    @TempDir
    Path folder;

    private Project project;
    private TeamPlans plans;
    private Facilitators pool;
    private List<Long> sessions;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(30, folder, CLOCK);
        plans = new TeamPlans(project);
        pool = new Facilitators(project);
        Sessions service = new Sessions(project);
        sessions = List.of(
                service.add(new SessionDetails("Afval", DAY, LocalTime.of(9, 0), LocalTime.of(16, 0), "", 8))
                        .id(),
                service.add(new SessionDetails(
                                "Water", DAY.plusWeeks(2), LocalTime.of(9, 0), LocalTime.of(16, 0), "", 8))
                        .id());
        DrawnPanel.draw(project, folder, 120);
        Participants participants = new Participants(project);
        participants.change(
                participants.all().stream().map(Participant::id).toList(), Status.CONFIRMED, DAY.minusWeeks(2), "");
        for (long session : sessions) {
            new TableArranger(project).arrange(ArrangeOrder.of(session).steps(200_000), ArrangeProgress.NONE);
        }
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void fillsEveryTableAndWritesOnlyWhenAccepted() throws Exception {
        people(6);
        TeamPlan current = plans.current(sessions);
        assertThat(current.score().openTables()).isEqualTo(8);

        TeamPlan proposal = plans.propose(current, StaffingProgress.NONE);

        assertThat(proposal.score().openTables()).isZero();
        assertThat(proposal.bound()).isPresent();
        assertThat(new Teams(project).all()).isEmpty();
        plans.accept(proposal);
        assertThat(new Teams(project).of(sessions.getFirst())).hasSize(5);
        assertThat(plans.current(sessions).changesFrom(proposal)).isZero();
        project.undo().undo();
        assertThat(new Teams(project).all()).isEmpty();
    }

    @Test
    void keepsWhatWasChosenByHandAndSaysSo() throws Exception {
        people(6);
        TeamPlan byHand = plans.current(sessions).with(2, 0, 3);

        TeamPlan proposal = plans.propose(byHand, StaffingProgress.NONE);

        assertThat(proposal.place(2, 0)).isEqualTo(3);
        assertThat(words(proposal.reasons(2, 0))).contains("met de hand gekozen");
        plans.accept(proposal);
        assertThat(new Teams(project).of(sessions.getFirst()))
                .filteredOn(TeamMember::locked)
                .extracting(member -> member.facilitator().name())
                .containsExactly("C");
    }

    @Test
    void swapsWithWhoLedTheTable() throws Exception {
        people(6);
        TeamPlan plan = plans.propose(plans.current(sessions), StaffingProgress.NONE);
        int had = plan.place(0, 0);
        int other = plan.leader(0, had == 1 ? 2 : 1);
        int wanted = plan.place(other, 0);

        TeamPlan changed = plan.with(0, 0, wanted);

        assertThat(changed.place(0, 0)).isEqualTo(wanted);
        assertThat(changed.place(other, 0)).isEqualTo(had);
        assertThat(changed.locked(0, 0)).isTrue();
        assertThat(changed.locked(other, 0)).isFalse();
    }

    @Test
    void givesATableTheLanguageItNeedsAndSaysWhoSpeaksIt() throws Exception {
        people(6);
        add("Polka", new FacilitatorSkills(5, null, Map.of("Pools", LanguageLevel.GOOD), List.of()), "Pools");
        add("Beetje", new FacilitatorSkills(5, null, Map.of("Pools", LanguageLevel.BASIC), List.of()), "Pools");
        TablePlan seating = new TablePlans(project).of(sessions.getFirst()).orElseThrow();
        long person = seating.tables().get(2).people().getFirst().id();
        new PersonCards(project).change(person, card -> speaking(card, "Pools"));

        TeamPlan plan = plans.propose(plans.current(sessions), StaffingProgress.NONE);

        int leader = plan.leader(0, 2);
        assertThat(plan.facilitators().get(leader).name()).isEqualTo("Polka");
        assertThat(words(plan.reasons(leader, 0)))
                .contains(
                        "spreekt Pools, wat iemand aan tafel 3 nodig heeft", "is de enige die tafel 3 kan begeleiden");
        int without = index(plan, "Beetje");
        assertThat(words(plan.with(without, 0, 2).broken(without, 0)))
                .containsExactly("Iemand aan tafel 3 heeft Pools nodig; Beetje spreekt dat niet (goed genoeg).");
    }

    @Test
    void saysWhichRuleCannotBeMet() throws Exception {
        people(6);
        for (Facilitator one : pool.all().subList(0, 3)) {
            new Availabilities(project)
                    .answer(one.id(), List.of(DAY.plusWeeks(2)), new DayAnswer(Availability.NO, "vakantie"));
        }

        assertThat(words(plans.current(sessions).shortages()))
                .containsExactly("Bijeenkomst 2: nodig 4, maar hoogstens 3 kunnen. Dat komt door wie kan komen.");

        TablePlan seating = new TablePlans(project).of(sessions.getFirst()).orElseThrow();
        new PersonCards(project)
                .change(seating.tables().get(3).people().getFirst().id(), card -> speaking(card, "Pools"));

        assertThat(words(plans.current(sessions).shortages()))
                .contains("Bijeenkomst 1, tafel 4: Pools is nodig, maar niemand die dat spreekt kan. Er zijn meer"
                        + " begeleiders nodig.");
    }

    @Test
    void heedsConflictsLimitsAndTheme() throws Exception {
        people(5);
        Facilitator limited = pool.add(
                details("Kort", "Nederlands"),
                FacilitatorSkills.UNKNOWN,
                new FacilitatorTerms(1, null, null, null, FeeUnit.HOUR, null));
        Facilitator theme = add("Thema", FacilitatorSkills.UNKNOWN, "Nederlands");
        new Conflicts(project).withTheme(theme.id(), "water", "woont er");
        Facilitator buur = pool.all().getFirst();
        TablePlan seating = new TablePlans(project).of(sessions.getFirst()).orElseThrow();
        new Conflicts(project)
                .withParticipant(
                        buur.id(),
                        seating.tables().getFirst().people().getFirst().id(),
                        "buren");

        TeamPlan plan = plans.propose(plans.current(sessions), StaffingProgress.NONE);

        assertThat(plan.load(index(plan, "Kort"))).isLessThanOrEqualTo(1);
        assertThat(plan.place(index(plan, "Thema"), 1)).isNegative();
        assertThat(plan.place(index(plan, buur.name()), 0)).isNotZero();
        TeamPlan wrong = plan.with(index(plan, buur.name()), 0, 0);
        assertThat(words(wrong.broken(index(plan, buur.name()), 0)))
                .contains(buur.name() + " heeft een belangenconflict met iemand aan tafel 1.");
        TeamPlan twice = plan.with(index(plan, "Kort"), 0, Staffing.RESERVE).with(index(plan, "Kort"), 1, 0);
        assertThat(words(twice.broken(index(plan, "Kort"), 1)))
                .contains("Kort komt dan op 2 bijeenkomsten; afgesproken is hoogstens 1.");
        assertThat(limited.terms().mostSessions()).isEqualTo(1);
    }

    @Test
    void refusesAPlanThatNoLongerFits() throws Exception {
        people(6);
        TeamPlan proposal = plans.propose(plans.current(sessions), StaffingProgress.NONE);

        new TablePlans(project).clear(sessions.getFirst());

        assertThatThrownBy(() -> plans.accept(proposal)).isInstanceOf(SessionException.class);
        assertThat(new Teams(project).all()).isEmpty();
    }

    @Test
    void keepsTheRulesOfTheProposal() throws Exception {
        assertThat(plans.rules()).isEqualTo(TeamRules.USUAL);
        TeamRules rules = new TeamRules(75, 2, 3, 3, 0, 1, 0, 2);

        plans.change(rules);

        assertThat(plans.rules()).isEqualTo(rules);
        assertThatThrownBy(() -> plans.change(new TeamRules(101, 1, 2, 2, 2, 2, 1, 2)))
                .isInstanceOf(SessionException.class);
    }

    private void people(int count) throws Exception {
        for (String name : List.of("A", "B", "C", "D", "E", "F").subList(0, count)) {
            add(name, new FacilitatorSkills(4, Level.EXPERIENCED, Map.of(), List.of()), "Nederlands");
        }
    }

    private Facilitator add(String name, FacilitatorSkills skills, String language) throws Exception {
        return pool.add(details(name, language), skills, FacilitatorTerms.NONE);
    }

    private static FacilitatorDetails details(String name, String language) {
        return new FacilitatorDetails(name, "", "", "", List.of(language), "", List.of(), "", "");
    }

    private static PersonCard speaking(PersonCard card, String language) {
        return new PersonCard(
                card.id(),
                card.food(),
                card.access(),
                card.care(),
                new PersonCard.Speech(language, false),
                card.travel(),
                card.emergency(),
                card.payment(),
                card.consents());
    }

    private static int index(TeamPlan plan, String name) {
        return plan.facilitators().stream().map(Facilitator::name).toList().indexOf(name);
    }

    private static List<String> words(List<Message> messages) {
        return messages.stream().map(TEXTS::get).toList();
    }
}
