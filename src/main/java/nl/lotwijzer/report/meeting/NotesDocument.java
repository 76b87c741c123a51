package nl.lotwijzer.report.meeting;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.steering.AgendaItem;
import nl.lotwijzer.steering.Decision;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.Presence;

/** What came of a meeting: who was there, what was said of each item, decisions and actions. */
final class NotesDocument {
    private final MeetingFacts facts;
    private final Meeting meeting;
    private final MeetingWords words;
    private final List<Part> parts = new ArrayList<>();

    NotesDocument(MeetingFacts facts, Texts texts) {
        this.facts = facts;
        this.meeting = facts.meeting();
        this.words = new MeetingWords(texts);
    }

    Document document() {
        List<Part.Fact> head = words.whenAndWhere(meeting);
        head.add(words.fact("present", words.people(meeting, Presence.PRESENT)));
        head.add(words.fact("excused", words.people(meeting, Presence.EXCUSED)));
        head.add(words.fact("absent", words.people(meeting, Presence.ABSENT)));
        parts.add(new Part.Facts(head));
        paragraphs(meeting.notes());
        meeting.agenda().forEach(this::item);
        parts.add(words.heading("decisions"));
        parts.add(
                facts.taken().isEmpty()
                        ? new Part.Paragraph(words.of("noneTaken"))
                        : words.decisions("decisions", facts.taken()));
        parts.add(words.heading("actions"));
        parts.add(
                facts.came().isEmpty()
                        ? new Part.Paragraph(words.of("noneCame"))
                        : words.actions(facts, "actions", facts.came()));
        String subtitle = facts.cover().project();
        return new Document(
                words.texts().language(),
                words.of("notes.title", meeting.number()),
                subtitle,
                words.of("notes.subject", meeting.number(), subtitle),
                "Lotwijzer",
                facts.cover().lastChange(),
                subtitle,
                words.of("footer", facts.cover().entries(), facts.cover().head().substring(0, 16)),
                parts);
    }

    private void item(AgendaItem item) {
        parts.add(new Part.Heading(
                1, words.of("itemHeading", item.position(), item.details().title())));
        paragraphs(item.details().note());
        facts.taken().stream()
                .filter(decision -> about(decision, item))
                .forEach(decision -> parts.add(new Part.Paragraph(
                        words.of("decided", decision.code(), decision.details().text()))));
    }

    private static boolean about(Decision decision, AgendaItem item) {
        return Long.valueOf(item.id()).equals(decision.details().item());
    }

    private void paragraphs(String text) {
        text.lines().filter(line -> !line.isBlank()).map(Part.Paragraph::new).forEach(parts::add);
    }
}
