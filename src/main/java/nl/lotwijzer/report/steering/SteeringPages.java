package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Previous;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.steering.SteeringReport.FacilitatorFacts;
import nl.lotwijzer.report.steering.SteeringReport.SessionFacts;
import org.jspecify.annotations.Nullable;

/** Lays the steering group's report out as pages in one language. */
final class SteeringPages {
    private final SteeringReport report;
    private final PackRequest request;
    private final Optional<Previous> previous;
    private final Texts texts;

    SteeringPages(SteeringReport report, PackRequest request, Optional<Previous> previous) {
        this.report = report;
        this.request = request;
        this.previous = previous;
        this.texts = Texts.in(request.language());
    }

    List<Page> pages() {
        LocalDate today = report.cover().date();
        return List.of(
                new SummaryPage(report, texts).page(new Changes(Changes.figures(report), texts).since(previous)),
                new ResponsePage(report.response(), texts).page().at("INVITATIONS"),
                new MirrorPage(report.mirror(), texts).page().at("QUOTAS"),
                new PlanningPage(report.affairs().standing(), today, texts)
                        .page()
                        .at("PHASES"),
                sessions().at("SESSIONS"),
                new AttritionPage(report, texts).page().at("LOTTERY"),
                new BudgetPage(report.affairs().budget(), texts).page().at("STEERING"),
                new RisksPage(report.affairs().risks(), texts).page().at("STEERING"),
                new DecisionsPage(report.affairs(), request.period(), today, texts)
                        .page()
                        .at("STEERING"),
                facilitators().at("FACILITATORS"));
    }

    private Page sessions() {
        PageWords words = new PageWords(texts, "report.sessions.");
        List<List<Value>> rows = report.sessions().stream().map(this::session).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "Bijeenkomsten",
                List.of(
                        words.words("name"),
                        words.words("date"),
                        words.words("place"),
                        words.numbers("invited"),
                        words.numbers("present"),
                        words.numbers("presentShare"),
                        words.numbers("tables"),
                        words.numbers("facilitators")),
                rows));
        if (report.sessions().stream().anyMatch(session -> session.present() != null)) {
            blocks.add(Chart.bars(words.text("chart"), "Bijeenkomsten", 0, List.of(5), 0, rows.size() - 1));
        }
        return words.page(blocks, rows.isEmpty());
    }

    private List<Value> session(SessionFacts session) {
        return List.of(
                new Text(session.name()),
                new Day(session.date()),
                new Text(session.place()),
                new Count(session.invited()),
                PageWords.count(session.present()),
                session.present() == null ? Value.NONE : Share.of(session.present(), session.invited()),
                session.tables() == 0 ? Value.NONE : new Count(session.tables()),
                new Count(session.team()));
    }

    private Page facilitators() {
        PageWords words = new PageWords(texts, "report.facilitators.");
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d\u00A0MMM", texts.language().locale());
        List<Column> columns = new ArrayList<>();
        columns.add(words.words("name"));
        for (int i = 0; i < report.sessions().size(); i++) {
            String date = report.sessions().get(i).date().format(day);
            columns.add(new Column(words.text("session", i + 1, date), false));
        }
        columns.add(words.numbers("count"));
        List<List<Value>> rows =
                report.facilitators().stream().map(this::facilitator).toList();
        return words.page(List.of(new Table("Begeleiders", columns, rows)), rows.isEmpty());
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
}
