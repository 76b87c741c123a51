package nl.lotwijzer.report.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.steering.AgendaItem;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Risk;
import org.jspecify.annotations.Nullable;

/** What the steering group reads before a meeting: agenda, open actions, decisions since the last one, risks. */
final class AgendaDocument {
    private final MeetingFacts facts;
    private final Meeting meeting;
    private final MeetingWords words;
    private final List<Part> parts = new ArrayList<>();

    AgendaDocument(MeetingFacts facts, Texts texts) {
        this.facts = facts;
        this.meeting = facts.meeting();
        this.words = new MeetingWords(texts);
    }

    Document document() {
        List<Part.Fact> head = words.whenAndWhere(meeting);
        head.add(words.fact(
                "invited", meeting.attendees().stream().map(words::person).collect(Collectors.joining(", "))));
        head.add(words.fact("duration", meeting.minutes() == 0 ? "" : words.of("minutes", meeting.minutes())));
        parts.add(new Part.Facts(head));
        agenda();
        actions();
        decisions();
        risks();
        String subtitle = facts.cover().project();
        return new Document(
                words.texts().language(),
                words.of("agenda.title", meeting.number()),
                subtitle,
                words.of("agenda.subject", meeting.number(), subtitle),
                "Lotwijzer",
                facts.cover().lastChange(),
                subtitle,
                words.of("footer", facts.cover().entries(), facts.cover().head().substring(0, 16)),
                parts);
    }

    private void agenda() {
        parts.add(words.heading("agenda"));
        List<List<String>> rows = new ArrayList<>();
        LocalTime at = meeting.details().start();
        for (AgendaItem item : meeting.agenda()) {
            rows.add(List.of(
                    Integer.toString(item.position()),
                    at == null ? "–" : at.toString(),
                    item.details().title(),
                    words.dash(item.details().owner()),
                    words.texts().get("steering.kind." + item.details().kind())));
            at = after(at, item);
        }
        parts.add(new Part.Table(
                words.of("agenda"),
                List.of(
                        new Part.Column(words.of("number"), true, 1),
                        words.column("time", 2),
                        words.column("item", 8),
                        words.column("owner", 4),
                        words.column("kind", 3)),
                rows));
    }

    /** When the next item begins; not known as soon as one item does not say how long it takes. */
    private static @Nullable LocalTime after(@Nullable LocalTime at, AgendaItem item) {
        Integer minutes = item.details().minutes();
        return at == null || minutes == null ? null : at.plusMinutes(minutes);
    }

    private void actions() {
        parts.add(words.heading("openActions"));
        if (facts.open().isEmpty()) {
            parts.add(new Part.Paragraph(words.of("noActions")));
            return;
        }
        long late = facts.open().stream().filter(facts::late).count();
        parts.add(new Part.Paragraph(words.of("actionsCount", facts.open().size(), late)));
        parts.add(words.actions(facts, "openActions", facts.open()));
    }

    private void decisions() {
        parts.add(words.heading("decisionsSince"));
        parts.add(
                facts.decisions().isEmpty()
                        ? new Part.Paragraph(words.of("noDecisions"))
                        : words.decisions("decisionsSince", facts.decisions()));
    }

    private void risks() {
        parts.add(words.heading("risks"));
        if (facts.risks().isEmpty()) {
            parts.add(new Part.Paragraph(words.of("noRisks")));
            return;
        }
        parts.add(new Part.Table(
                words.of("risks"),
                List.of(
                        words.column("number", 1),
                        words.column("risk", 5),
                        words.column("weight", 3),
                        words.column("measure", 5),
                        words.column("owner", 3)),
                facts.risks().stream().map(this::row).toList()));
    }

    private List<String> row(Risk risk) {
        return List.of(
                risk.code(),
                risk.details().title(),
                words.of(
                        "weightOf",
                        words.texts().get("steering.level." + risk.level()),
                        risk.details().probability(),
                        risk.details().impact()),
                words.dash(risk.details().measure()),
                words.dash(risk.details().owner()));
    }
}
