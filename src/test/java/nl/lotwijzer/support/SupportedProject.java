package nl.lotwijzer.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;

/** A project on a day in March, for tests of the support around it. */
final class SupportedProject implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Path file;
    Project project;
    Trainings trainings;

    SupportedProject(Path folder) throws UserException {
        file = folder.resolve("proef.beraad");
        project = TestProject.of(10, folder, clock());
        trainings = new Trainings(project);
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    }

    static TrainingDetails details(int capacity) {
        return details(TODAY.plusDays(10), capacity);
    }

    static TrainingDetails details(LocalDate day, int capacity) {
        return new TrainingDetails(
                TrainingKind.FACILITATORS,
                "Een tafel leiden",
                TrainingLength.HALF_DAY,
                day,
                LocalTime.of(9, 30),
                "Stadhuis",
                "begeleiders",
                "B. Trainer",
                capacity,
                "");
    }

    static Attendee guest(String name) {
        return Attendee.Guest.of(name, "Gemeente Proef", name.toLowerCase(Locale.ROOT) + "@voorbeeld.nl");
    }

    Attendee.Pooled pooled(String name, String training) throws UserException {
        Facilitator added = new Facilitators(project)
                .add(new FacilitatorDetails(name, "", "", "", List.of(), training, List.of(), "", ""));
        return new Attendee.Pooled(added.id(), name, "");
    }

    Training training(long id) {
        return trainings.all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Closes the project and opens it anew. */
    void reopen() throws UserException {
        project.close();
        project = Project.open(file, new Actor("projectleider", ""), clock());
        trainings = new Trainings(project);
    }

    @Override
    public void close() {
        project.close();
    }
}
