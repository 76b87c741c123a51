package nl.lotwijzer.desktop.checkin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;

/** People with the names of the invented population register, all confirmed for a session that began two minutes ago. */
final class Crowd {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Crowd() {}

    /** Fills the project and returns the session. */
    static Session of(int people, TestWorkspace test, Path folder) throws UserException, IOException {
        ProjectDetails details = test.project().details();
        test.project()
                .changeDetails(new ProjectDetails(
                        details.code(), details.name(), details.commissioner(), details.question(), people));
        Path registrants = Files.writeString(folder.resolve("mensen.csv"), registrants(4 * people));
        Path population = Files.writeString(
                folder.resolve("bevolking.csv"), "Kenmerk;Categorie;Aantal\nGeslacht;vrouw;505\nGeslacht;man;495\n");
        DrawnPanel.draw(test.project(), registrants, population);
        Participants participants = new Participants(test.project());
        List<Long> ids = participants.all().stream().map(Participant::id).toList();
        participants.change(ids, Status.CONFIRMED, TODAY.minusDays(9), "");
        return new Sessions(test.project())
                .add(new SessionDetails("Wonen", TODAY, LocalTime.of(14, 0), LocalTime.of(17, 0), "Stadhuis", 8));
    }

    private static String registrants(int number) throws IOException {
        Random random = new Random(2026);
        List<String> register = Files.readAllLines(Path.of("sample-data", "bevolkingsregister.csv"));
        StringBuilder rows = new StringBuilder("Voornaam;Achternaam;Straat;Huisnummer;Postcode;Woonplaats;Geslacht\n");
        for (int person = 1; person <= number; person++) {
            String[] cells = register.get(person).split(";", -1);
            rows.append("%s;%s;Proefstraat;%d;8991 AB;Proef;%s%n"
                    .formatted(
                            cells[2],
                            (cells[3] + " " + cells[4]).strip(),
                            person,
                            random.nextBoolean() ? "vrouw" : "man"));
        }
        return rows.toString();
    }
}
