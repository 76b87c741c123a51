package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.mirror.CriterionMirror;
import nl.lotwijzer.response.ResponseReport;
import org.jspecify.annotations.Nullable;

/**
 * What the steering group reads: plain facts about the project at one moment. Participants are counted, never named;
 * facilitators are named, since the report is for those who hire them.
 *
 * @param sessions     in the order of their dates
 * @param facilitators in the order of their names
 */
public record SteeringReport(
        Cover cover,
        Course course,
        ResponseReport response,
        List<CriterionMirror> mirror,
        List<StatusCount> statuses,
        Attrition attrition,
        List<SessionFacts> sessions,
        List<FacilitatorFacts> facilitators,
        Affairs affairs) {
    public SteeringReport {
        mirror = List.copyOf(mirror);
        statuses = List.copyOf(statuses);
        sessions = List.copyOf(sessions);
        facilitators = List.copyOf(facilitators);
    }

    /** Returns the sessions whose attendance has been entered. */
    public List<SessionFacts> held() {
        return sessions.stream().filter(session -> session.present() != null).toList();
    }

    /** Returns how many came to those sessions, everybody counted once for each. */
    public int present() {
        return sessions.stream()
                .mapToInt(session -> session.present() == null ? 0 : session.present())
                .sum();
    }

    /**
     * How many people there were at each step from registration to panel.
     *
     * @param registrants all registrants, the excluded ones too
     * @param inLottery   those who take part in the lottery
     * @param seats       the size of the panel
     * @param lottery     what the lottery brought; null before it is computed
     * @param drawn       how many were drawn, replacements not counted
     * @param seated      how many have a seat now: drawn, called or confirmed
     * @param confirmed   how many have confirmed
     */
    public record Course(
            int registrants,
            int inLottery,
            int seats,
            @Nullable LotteryFacts lottery,
            int drawn,
            int seated,
            int confirmed) {
        /** Returns how many registrants do not take part in the lottery: excluded, or without a usable answer. */
        public int leftOut() {
            return registrants - inLottery;
        }
    }

    /**
     * What the lottery brought.
     *
     * @param types    how many groups of interchangeable registrants there are
     * @param smallest the smallest chance of anybody who fits a lawful panel
     * @param rows     the number of rows in the table
     * @param drawnRow the row that was drawn; null before the draw
     * @param found    what the newest supervisor found; null where no findings were read
     */
    public record LotteryFacts(
            int types,
            Fraction smallest,
            int rows,
            @Nullable Integer drawnRow,
            @Nullable Supervised found) {}

    /**
     * What a supervisor found who checked the dossier of the lottery.
     *
     * @param verdict the conclusion, in words
     * @param signed  the day on which it was signed
     * @param good    how many checks were good
     * @param wrong   how many were wrong
     * @param unknown how many could not be done
     */
    public record Supervised(Message verdict, LocalDate signed, int good, int wrong, int unknown) {}

    /** How many participants have a status. */
    public record StatusCount(Message status, int count) {}

    /**
     * A session.
     *
     * @param invited  how many participants are expected
     * @param present  how many came; null as long as nobody's attendance has been entered
     * @param tables   how many tables its table plan has, 0 if there is none yet
     * @param team     how many facilitators have a role at it
     * @param leaders  how many of them lead a table
     */
    public record SessionFacts(
            String name,
            LocalDate date,
            String place,
            int invited,
            @Nullable Integer present,
            int tables,
            int team,
            int leaders) {}

    /**
     * A facilitator.
     *
     * @param roles the role at each session of the report, in their order; null where not asked
     */
    public record FacilitatorFacts(String name, List<@Nullable Message> roles) {
        public FacilitatorFacts {
            roles = Collections.unmodifiableList(new ArrayList<>(roles));
        }
    }

    /**
     * Who left the panel since the draw, and who can still come in.
     *
     * @param grounds  why people left, in the order of the alphabet
     * @param replaced how many seats were taken by somebody else
     * @param calls    how many calls were made with people who could take a seat
     * @param vacant   how many seats are vacant now
     * @param reserves for each category, in its order
     */
    public record Attrition(
            List<GroundCount> grounds, int replaced, int calls, int vacant, List<ReserveCount> reserves) {
        public Attrition {
            grounds = List.copyOf(grounds);
            reserves = List.copyOf(reserves);
        }

        /** Returns how many left a seat since the draw. */
        public int left() {
            return grounds.stream().mapToInt(GroundCount::sinceDraw).sum();
        }
    }

    /** How many left a seat for one reason. */
    public record GroundCount(String ground, int inPeriod, int sinceDraw) {}

    /**
     * How many can still take a seat in a category.
     *
     * @param seated    how many hold a seat now
     * @param available how many of the reserve have not been asked, or not refused
     */
    public record ReserveCount(String criterion, String category, int min, int max, int seated, int available) {}
}
