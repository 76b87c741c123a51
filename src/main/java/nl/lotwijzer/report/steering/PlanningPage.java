package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.phases.Deviation;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.PhaseTable;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Text;

/** Where the assembly stands: its phases with their checklists, its milestones, and what was set aside. */
final class PlanningPage {
    private final Standing standing;
    private final LocalDate today;
    private final PageWords words;

    PlanningPage(Standing standing, LocalDate today, Texts texts) {
        this.standing = standing;
        this.today = today;
        this.words = new PageWords(texts, "report.planning.");
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PhaseTable.of(standing, words));
        blocks.add(milestones());
        if (!standing.deviations().isEmpty()) {
            blocks.add(deviations());
        }
        return words.page(blocks, false);
    }

    private Table milestones() {
        return new Table(
                "Mijlpalen",
                List.of(
                        words.words("milestone"),
                        words.words("milestonePhase"),
                        words.words("planned"),
                        words.words("reached"),
                        words.words("state"),
                        words.words("number"),
                        words.words("document")),
                standing.milestones().stream().map(this::milestone).toList());
    }

    private List<Value> milestone(Milestone milestone) {
        return List.of(
                new Text(words.texts().get(milestone.name())),
                new Text(words.texts().get(milestone.phase().key())),
                PhaseTable.day(milestone.planned()),
                PhaseTable.day(milestone.reached()),
                new Text(words.text(state(milestone))),
                new Text(milestone.number()),
                new Text(milestone.document()));
    }

    private String state(Milestone milestone) {
        if (milestone.reached().isPresent()) {
            return "state.reached";
        }
        if (milestone.late(today)) {
            return "state.late";
        }
        return milestone.planned().isPresent() ? "state.planned" : "state.noDate";
    }

    private Table deviations() {
        return new Table(
                "Afwijkingen",
                List.of(
                        words.words("rule"),
                        words.words("rulePhase"),
                        words.words("decidedOn"),
                        words.words("decidedBy"),
                        words.words("reason")),
                standing.deviations().stream().map(this::deviation).toList());
    }

    private List<Value> deviation(Deviation deviation) {
        return List.of(
                new Text(words.texts().get(deviation.told())),
                new Text(words.texts().get(deviation.phase().key())),
                PhaseTable.day(deviation.on()),
                new Text(deviation.by()),
                new Text(deviation.reason()));
    }
}
