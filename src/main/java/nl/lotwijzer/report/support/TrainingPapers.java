package nl.lotwijzer.report.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.TrainingDetails;

/** Lays out the papers of a training. */
final class TrainingPapers {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ProjectDetails project;
    private final Training training;
    private final ZoneId zone;
    private final Texts texts;

    TrainingPapers(ProjectDetails project, Training training, ZoneId zone, Texts texts) {
        this.project = project;
        this.training = training;
        this.zone = zone;
        this.texts = texts;
    }

    /** Returns who has a place, with room to sign; then the waiting list. */
    Document attendance() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(facts()));
        parts.add(list("places", training.placed()));
        if (!training.waiting().isEmpty()) {
            parts.add(new Part.Heading(1, text("waiting")));
            parts.add(list("waiting", training.waiting()));
        }
        return document("attendance", parts);
    }

    private Part list(String key, List<SignUp> signUps) {
        List<List<String>> rows = new ArrayList<>();
        for (SignUp signUp : signUps) {
            rows.add(List.of(Integer.toString(rows.size() + 1), signUp.name(), organisation(signUp), presence(signUp)));
        }
        return new Part.Table(
                text(key),
                List.of(
                        new Part.Column(text("number"), true, 1),
                        new Part.Column(text("name"), false, 6),
                        new Part.Column(text("organisation"), false, 6),
                        new Part.Column(text("signature"), false, 6)),
                rows);
    }

    private String organisation(SignUp signUp) {
        return switch (signUp.who()) {
            case Attendee.Pooled pooled -> text("pool");
            case Attendee.Guest guest -> guest.organisation();
        };
    }

    /** On paper made before the training this is where people sign. */
    private String presence(SignUp signUp) {
        return signUp.presence() == SignUp.Presence.UNKNOWN ? "" : texts.get("support.presence." + signUp.presence());
    }

    /** Returns the certificates of those who were there, each on a page of its own behind a list of them. */
    Document certificates() {
        List<SignUp> attended = training.attended();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(text("certificatesAbout", attended.size())));
        parts.add(new Part.Bullets(attended.stream().map(SignUp::name).toList()));
        for (SignUp signUp : attended) {
            parts.add(new Part.NewPage(text("certificate")));
            parts.add(new Part.Heading(2, signUp.name()));
            parts.add(new Part.Paragraph(
                    text("certificateText", training.details().title(), day(training.date()))));
            parts.add(new Part.Facts(facts()));
            parts.add(new Part.Signatures(
                    List.of(new Part.Signatory(training.details().trainer(), text("trainer")))));
        }
        return document("certificates", parts);
    }

    private List<Part.Fact> facts() {
        TrainingDetails details = training.details();
        List<Part.Fact> facts = new ArrayList<>();
        add(facts, "kind", texts.get("support.kind." + details.kind()));
        add(
                facts,
                "when",
                text(
                        "whenText",
                        day(details.date()),
                        details.starts().format(CLOCK),
                        details.ends().format(CLOCK)));
        add(facts, "place", details.place());
        add(facts, "trainer", details.trainer());
        return facts;
    }

    private void add(List<Part.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Part.Fact(text(key), value));
        }
    }

    private Document document(String key, List<Part> parts) {
        String title = training.details().title();
        return new Document(
                texts.language(),
                text(key),
                title,
                text("subject", title, project.name()),
                "Lotwijzer",
                dated(),
                project.name(),
                title,
                parts);
    }

    /** The moment of the training, so that the same paper is the same bytes. */
    private Instant dated() {
        return training.date().atTime(training.details().starts()).atZone(zone).toInstant();
    }

    private String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern("d MMMM yyyy", texts.language().locale()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.training." + key, arguments);
    }
}
