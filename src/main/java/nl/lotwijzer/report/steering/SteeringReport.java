package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.mirror.CriterionMirror;
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
        List<CriterionMirror> mirror,
        List<StatusCount> statuses,
        List<SessionFacts> sessions,
        List<FacilitatorFacts> facilitators) {
    public SteeringReport {
        mirror = List.copyOf(mirror);
        statuses = List.copyOf(statuses);
        sessions = List.copyOf(sessions);
        facilitators = List.copyOf(facilitators);
    }

    /** Returns the report laid out as pages in a language: the sheets of its workbook, in their order. */
    public List<Page> pages(Language language) {
        return new SteeringPages(this, language).pages();
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
}
