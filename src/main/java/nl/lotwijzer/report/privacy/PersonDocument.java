package nl.lotwijzer.report.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;

/** Everything that is held of one person, to read: what, why, until when, and what that person can ask. */
final class PersonDocument {
    private final PersonFile file;
    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();

    private PersonDocument(PersonFile file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    static Document of(PersonFile file, String project, Instant made, Language language) {
        return new PersonDocument(file, Texts.in(language)).document(project, made);
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.privacy." + key, arguments);
    }

    private Document document(String project, Instant made) {
        parts.add(new Part.Paragraph(text("intro", project)));
        for (PersonFile.Part part : file.parts()) {
            parts.add(new Part.Heading(1, part.title()));
            part.rows()
                    .forEach(row -> parts.add(new Part.Facts(row.fields().stream()
                            .map(field -> new Part.Fact(field.label(), field.value()))
                            .toList())));
        }
        purposes();
        journal();
        parts.add(new Part.Heading(1, text("rights")));
        parts.add(new Part.Bullets(List.of(text("right.correct"), text("right.erase"), text("right.complain"))));
        String title = text("title");
        return new Document(
                texts.language(),
                title,
                file.person().name(),
                text("subject"),
                "Lotwijzer",
                made,
                project,
                text("foot"),
                parts);
    }

    private void purposes() {
        if (file.purposes().isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(1, text("why")));
        parts.add(new Part.Table(
                text("why"),
                List.of(
                        new Part.Column(text("kind"), false, 2),
                        new Part.Column(text("purpose"), false, 3),
                        new Part.Column(text("ground"), false, 3),
                        new Part.Column(text("until"), false, 2)),
                file.purposes().stream()
                        .map(one -> List.of(one.name(), one.purpose(), one.ground(), until(one)))
                        .toList()));
    }

    private String until(PersonFile.Purpose purpose) {
        return purpose.until()
                .map(day -> text("day", day))
                .orElseGet(() -> text(purpose.group().staysAtTheEnd() ? "stays" : "notKnown"));
    }

    private void journal() {
        if (file.entries().isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(1, text("journal")));
        parts.add(new Part.Table(
                text("journal"),
                List.of(
                        new Part.Column(text("number"), true, 1),
                        new Part.Column(text("time"), false, 2),
                        new Part.Column(text("deed"), false, 5)),
                file.entries().stream()
                        .map(entry -> List.of(Long.toString(entry.number()), entry.time(), entry.deed()))
                        .toList()));
    }
}
