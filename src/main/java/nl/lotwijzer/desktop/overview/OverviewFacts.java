package nl.lotwijzer.desktop.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * What the overview shows, as it stands in the project.
 *
 * @param letters      letters sent; 0 if that is not known
 * @param registrants  everybody who registered and is not excluded
 * @param inLottery    those of them who can be drawn
 * @param undecided    registrants about whom somebody has to decide whether they may take part; 0 after the draw
 * @param quotaTrouble what counting shows to be wrong with the quotas, in number
 * @param drawn        seats filled by the draw; empty before the draw
 * @param confirmed    participants who said yes; empty before the draw
 * @param toCall       participants who have not answered yet
 * @param signals      what stands around the assembly
 * @param attendance   of the sessions that were held, how many of the expected came, in percent; empty before the first
 */
record OverviewFacts(
        ProjectDetails details,
        int letters,
        int registrants,
        int inLottery,
        List<Criterion> criteria,
        int undecided,
        int quotaTrouble,
        OptionalInt drawn,
        OptionalInt confirmed,
        int toCall,
        OptionalInt attendance,
        List<Session> sessions,
        int facilitators,
        List<Representation> representation,
        Signals signals) {

    /** How the categories of a criterion are represented. */
    record Representation(String criterion, List<Share> shares) {}

    /** One category: people in the population, among those who can be drawn, and in the panel (0 before the draw). */
    record Share(String category, long population, int pool, int panel) {}

    /** Reads them, on one state of the project. */
    static OverviewFacts read(Project project) {
        return project.read(handle -> {
            SelectionInput input = new Quotas(project).input();
            List<Criterion> criteria = input.criteria();
            Optional<Lottery> drawn =
                    new Lotteries(project).current().filter(lottery -> lottery.state() == LotteryState.DRAWN);
            List<Participant> participants = new Participants(project).all();
            return new OverviewFacts(
                    project.details(),
                    new Letters(project).count(),
                    input.members().size() + input.leftOut().size(),
                    input.members().size(),
                    criteria,
                    drawn.isPresent() ? 0 : new Admissions(project).report().people(),
                    criteria.isEmpty() || input.members().isEmpty()
                            ? 0
                            : Feasibility.counted(input).size(),
                    drawn.map(lottery -> OptionalInt.of(lottery.panel().size())).orElse(OptionalInt.empty()),
                    drawn.isPresent()
                            ? OptionalInt.of(count(participants, one -> one.status() == Status.CONFIRMED))
                            : OptionalInt.empty(),
                    count(participants, one -> one.status().unanswered()),
                    attendance(project),
                    new Sessions(project).all(),
                    new Facilitators(project).all().size(),
                    representation(input, drawn),
                    Signals.read(project, LocalDate.now(project.clock())));
        });
    }

    private static int count(List<Participant> participants, Predicate<Participant> which) {
        return (int) participants.stream().filter(which).count();
    }

    /** Counts the sessions whose attendance was taken: who came, of those expected. */
    private static OptionalInt attendance(Project project) {
        List<AttendanceList> taken = new Attendances(project)
                .all().values().stream().filter(AttendanceList::taken).toList();
        int expected = taken.stream().mapToInt(list -> list.attendees().size()).sum();
        int came = taken.stream().mapToInt(AttendanceList::came).sum();
        return expected == 0 ? OptionalInt.empty() : OptionalInt.of((200 * came + expected) / (2 * expected));
    }

    private static List<Representation> representation(SelectionInput input, Optional<Lottery> drawn) {
        List<Representation> all = new ArrayList<>();
        for (int number = 0; number < input.criteria().size(); number++) {
            Criterion criterion = input.criteria().get(number);
            List<Integer> supply = input.supply(number);
            List<Share> shares = new ArrayList<>();
            for (int place = 0; place < criterion.categories().size(); place++) {
                Category category = criterion.categories().get(place);
                int panel = drawn.map(lottery -> inPanel(lottery, criterion, category))
                        .orElse(0);
                shares.add(new Share(category.name(), category.population(), supply.get(place), panel));
            }
            all.add(new Representation(criterion.name(), shares));
        }
        return all;
    }

    private static int inPanel(Lottery lottery, Criterion criterion, Category category) {
        int place = lottery.criteria().indexOf(criterion.name());
        if (place < 0) {
            return 0;
        }
        return (int) lottery.panel().stream()
                .filter(entrant ->
                        lottery.typeOf(entrant).categories().get(place).equals(category.name()))
                .count();
    }

    /** Returns the sessions from this day on, the first coming first. */
    List<Session> coming(LocalDate today) {
        return sessions.stream()
                .filter(session -> !session.date().isBefore(today))
                .toList();
    }
}
