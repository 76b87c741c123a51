package nl.lotwijzer.report.steering;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.mirror.CategoryMirror;
import nl.lotwijzer.report.mirror.CriterionMirror;
import nl.lotwijzer.report.steering.SteeringReport.FacilitatorFacts;
import nl.lotwijzer.report.steering.SteeringReport.SessionFacts;
import nl.lotwijzer.report.steering.SteeringReport.StatusCount;
import org.jspecify.annotations.Nullable;

/** Lays the steering group's report out as pages in one language. */
final class SteeringPages {
    private final SteeringReport report;
    private final Texts texts;

    SteeringPages(SteeringReport report, Language language) {
        this.report = report;
        this.texts = Texts.in(language);
    }

    List<Page> pages() {
        return List.of(new SummaryPage(report, texts).page(), mirror(), participants(), sessions(), facilitators());
    }

    private Page mirror() {
        List<List<Value>> rows = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (CriterionMirror criterion : report.mirror()) {
            int first = rows.size();
            criterion.categories().forEach(category -> rows.add(mirrored(criterion.criterion(), category)));
            if (rows.size() > first) {
                blocks.add(Chart.bars(
                        criterion.criterion(), "Afspiegeling", 1, List.of(3, 5, 10), first, rows.size() - 1));
            }
        }
        blocks.addFirst(new Table(
                "Afspiegeling",
                List.of(
                        words("report.mirror.criterion"),
                        words("report.mirror.category"),
                        numbers("report.mirror.population"),
                        numbers("report.mirror.populationShare"),
                        numbers("report.mirror.registrants"),
                        numbers("report.mirror.registrantsShare"),
                        numbers("report.mirror.target"),
                        numbers("report.mirror.min"),
                        numbers("report.mirror.max"),
                        numbers("report.mirror.panel"),
                        numbers("report.mirror.panelShare"),
                        numbers("report.mirror.deviation")),
                rows,
                new Block.Bounds(9, 7, 8)));
        return page("mirror", blocks, rows.isEmpty());
    }

    private static List<Value> mirrored(String criterion, CategoryMirror category) {
        Value population = Share.of(category.population(), category.allPeople());
        Value panelShare = category.panel() == null ? Value.NONE : Share.of(category.panel(), category.seated());
        return List.of(
                new Text(criterion),
                new Text(category.category()),
                category.allPeople() == 0 ? Value.NONE : new Count(category.population()),
                population,
                new Count(category.registrants()),
                Share.of(category.registrants(), category.inLottery()),
                category.allPeople() == 0
                        ? Value.NONE
                        : new Value.Seats(
                                Math.multiplyExact(category.population(), category.seats()), category.allPeople()),
                new Count(category.min()),
                new Count(category.max()),
                count(category.panel()),
                panelShare,
                population instanceof Share than && panelShare instanceof Share share
                        ? new Value.Difference(share, than)
                        : Value.NONE);
    }

    private Page participants() {
        int all = report.statuses().stream().mapToInt(StatusCount::count).sum();
        List<List<Value>> rows = report.statuses().stream()
                .map(status -> List.of(
                        new Text(texts.get(status.status())), new Count(status.count()), Share.of(status.count(), all)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "Deelnemers",
                List.of(
                        words("report.participants.status"),
                        numbers("report.participants.count"),
                        numbers("report.participants.share")),
                rows));
        if (all > 0) {
            blocks.add(Chart.bars(
                    texts.get("report.participants.chart"), "Deelnemers", 0, List.of(1), 0, rows.size() - 1));
        }
        return page("participants", blocks, all == 0);
    }

    private Page sessions() {
        List<List<Value>> rows = report.sessions().stream().map(this::session).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "Bijeenkomsten",
                List.of(
                        words("report.sessions.name"),
                        words("report.sessions.date"),
                        words("report.sessions.place"),
                        numbers("report.sessions.invited"),
                        numbers("report.sessions.present"),
                        numbers("report.sessions.presentShare"),
                        numbers("report.sessions.tables"),
                        numbers("report.sessions.facilitators")),
                rows));
        if (report.sessions().stream().anyMatch(session -> session.present() != null)) {
            blocks.add(
                    Chart.bars(texts.get("report.sessions.chart"), "Bijeenkomsten", 0, List.of(5), 0, rows.size() - 1));
        }
        return page("sessions", blocks, rows.isEmpty());
    }

    private List<Value> session(SessionFacts session) {
        return List.of(
                new Text(session.name()),
                new Day(session.date()),
                new Text(session.place()),
                new Count(session.invited()),
                count(session.present()),
                session.present() == null ? Value.NONE : Share.of(session.present(), session.invited()),
                session.tables() == 0 ? Value.NONE : new Count(session.tables()),
                new Count(session.team()));
    }

    private Page facilitators() {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d\u00A0MMM", texts.language().locale());
        List<Column> columns = new ArrayList<>();
        columns.add(words("report.facilitators.name"));
        for (int i = 0; i < report.sessions().size(); i++) {
            String date = report.sessions().get(i).date().format(day);
            columns.add(new Column(texts.get("report.facilitators.session", i + 1, date), false));
        }
        columns.add(numbers("report.facilitators.count"));
        List<List<Value>> rows =
                report.facilitators().stream().map(this::facilitator).toList();
        return page("facilitators", List.of(new Table("Begeleiders", columns, rows)), rows.isEmpty());
    }

    private List<Value> facilitator(FacilitatorFacts facilitator) {
        List<Value> row = new ArrayList<>();
        row.add(new Text(facilitator.name()));
        int count = 0;
        for (@Nullable Message role : facilitator.roles()) {
            row.add(role == null ? Value.NONE : new Text(texts.get(role)));
            count += role == null ? 0 : 1;
        }
        row.add(new Count(count));
        return row;
    }

    private Page page(String name, List<Block> blocks, boolean empty) {
        return new Page(
                texts.get("report." + name + ".title"),
                texts.get("report." + name + ".purpose"),
                empty ? List.of() : blocks,
                empty ? texts.get("report." + name + ".missing") : "");
    }

    private Column words(String key) {
        return new Column(texts.get(key), false);
    }

    private Column numbers(String key) {
        return new Column(texts.get(key), true);
    }

    private static Value count(@Nullable Integer number) {
        return number == null ? Value.NONE : new Count(number);
    }
}
