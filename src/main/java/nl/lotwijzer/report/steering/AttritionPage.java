package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Bounds;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Figure;
import nl.lotwijzer.report.Block.Figures;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.steering.SteeringReport.Attrition;
import nl.lotwijzer.report.steering.SteeringReport.GroundCount;
import nl.lotwijzer.report.steering.SteeringReport.ReserveCount;
import nl.lotwijzer.report.steering.SteeringReport.StatusCount;

/** How far the participants are, who dropped out and why, and who can still take a seat. People are counted, not named. */
final class AttritionPage {
    private static final String STATUSES = "Deelnemers";

    private final SteeringReport report;
    private final PageWords words;

    AttritionPage(SteeringReport report, Texts texts) {
        this.report = report;
        this.words = new PageWords(texts, "report.participants.");
    }

    Page page() {
        int all = report.statuses().stream().mapToInt(StatusCount::count).sum();
        Attrition attrition = report.attrition();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figures(
                words.text("figures"),
                List.of(
                        figure("vacant", attrition.vacant()),
                        figure("left", attrition.left()),
                        figure("replaced", attrition.replaced()),
                        figure("calls", attrition.calls()))));
        blocks.add(statuses(all));
        blocks.add(Chart.bars(
                words.text("chart"),
                STATUSES,
                0,
                List.of(1),
                0,
                Math.max(0, report.statuses().size() - 1)));
        if (!attrition.grounds().isEmpty()) {
            blocks.add(grounds(attrition.grounds()));
        }
        if (!attrition.reserves().isEmpty()) {
            blocks.add(reserves(attrition.reserves()));
        }
        return words.page(blocks, all == 0);
    }

    private Figure figure(String name, int number) {
        return new Figure(words.text(name), new Count(number), words.text(name + ".note"));
    }

    private Table statuses(int all) {
        return new Table(
                STATUSES,
                List.of(words.words("status"), words.numbers("count"), words.numbers("share")),
                report.statuses().stream()
                        .map(status -> List.of(
                                new Text(words.texts().get(status.status())),
                                new Count(status.count()),
                                Share.of(status.count(), all)))
                        .toList());
    }

    private Table grounds(List<GroundCount> grounds) {
        return new Table(
                "Uitval",
                List.of(words.words("ground"), words.numbers("inPeriod"), words.numbers("sinceDraw")),
                grounds.stream()
                        .map(ground -> List.<Value>of(
                                new Text(ground(ground.ground())),
                                new Count(ground.inPeriod()),
                                new Count(ground.sinceDraw())))
                        .toList());
    }

    /** The rules of the draw word the other grounds themselves. */
    private String ground(String ground) {
        return switch (ground) {
            case ReplacementEvent.WITHDRAWN -> words.text("ground.withdrawn");
            case ReplacementEvent.ERASED -> words.text("ground.erased");
            default -> ground;
        };
    }

    private Table reserves(List<ReserveCount> reserves) {
        return new Table(
                "Reserve",
                List.of(
                        words.words("criterion"),
                        words.words("category"),
                        words.numbers("min"),
                        words.numbers("max"),
                        words.numbers("seated"),
                        words.numbers("available")),
                reserves.stream()
                        .map(reserve -> List.<Value>of(
                                new Text(reserve.criterion()),
                                new Text(reserve.category()),
                                new Count(reserve.min()),
                                new Count(reserve.max()),
                                new Count(reserve.seated()),
                                new Count(reserve.available())))
                        .toList(),
                new Bounds(4, 2, 3));
    }
}
