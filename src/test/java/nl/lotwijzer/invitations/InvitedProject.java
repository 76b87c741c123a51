package nl.lotwijzer.invitations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.ProjectFileException;
import nl.lotwijzer.protocol.Sha256;
import org.jdbi.v3.core.Handle;

/** A project in which people were drawn who do not exist, in two sendings over three areas, as a round leaves them. */
public final class InvitedProject {
    private static final List<String> FIRST =
            List.of("Noor", "Sam", "Fatima", "Jan", "Zoë", "Mehmet", "Ĳsbrand", "Aaltje", "Rajesh", "Marie-José");
    private static final List<String> LAST = List.of(
            "van Dam", "de Vries", "Bouhadouli", "Jansen", "’t Hooft", "Yılmaz", "van der Meer", "Ramdharising");
    private static final List<String> STREETS =
            List.of("Kade", "Waagstraat", "Lakenhallaan", "Pakhuisstraat", "Burgemeester Van Zompveldlaan");
    private static final List<String> AREAS = List.of("Binnenstad", "Havenkwartier", "Molenwijde");

    private InvitedProject() {}

    public static Project create(Path folder, int letters) throws ProjectFileException {
        Project project = Project.create(
                folder.resolve("waterveen.beraad"),
                new ProjectDetails(
                        "waterveen",
                        "Burgerberaad Waterveen 2040",
                        "Gemeente Waterveen",
                        "Hoe gaan we tot 2040 om met water, wonen en groen?",
                        100),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneId.of("Europe/Amsterdam")));
        invite(project, letters);
        return project;
    }

    /** Draws people for letters in two sendings of half of them each; every twentieth has a secret address. */
    public static void invite(Project project, int letters) {
        project.perform(new Action("invitations.journal.draw", "round=1 letters=" + letters), handle -> {
            handle.execute("""
                    INSERT INTO invitation_round (number, state, fixed_at, drawn_at, seed, seed_origin, unit, division,
                        settings, file_name, file_bytes, file_hash, file_rows)
                    VALUES (1, 'drawn', '2026-09-01T08:00:00Z', '2026-09-01T09:00:00Z', 'zaad', 'typed', 'person', 'simple',
                        '{}', 'register.csv', 1, ?, 1)""", Sha256.hex("register"));
            NewCodes codes = new NewCodes(List.of(), new SplittableRandom(4));
            List<Letter> written = new ArrayList<>();
            for (int i = 0; i < letters; i++) {
                written.add(
                        new Letter(codes.next().symbols(), i < letters / 2 ? "1" : "2", AREAS.get(i % AREAS.size())));
            }
            new LetterStore(handle).insert(written);
            for (int i = 0; i < letters; i++) {
                person(handle, i, written.get(i));
            }
        });
    }

    private static void person(Handle handle, int i, Letter letter) {
        handle.execute(
                """
                INSERT INTO invitee (round_id, letter_id, stratum, lot, key_hash, first_name, last_name, street,
                    house_number, addition, postcode, city, minor, separate)
                VALUES (1, (SELECT id FROM letter WHERE code = ?), '', ?, ?, ?, ?, ?, ?, '', ?, 'Waterveen', ?, ?)""",
                letter.code(),
                Sha256.hex("lot" + i),
                Sha256.hex("key" + i),
                FIRST.get(i % FIRST.size()),
                LAST.get(i * 7 / 3 % LAST.size()),
                STREETS.get(i % STREETS.size()),
                Integer.toString(1 + i % 180),
                "8991 A" + (char) ('A' + i % 20),
                i % 17 == 0 ? 1 : 0,
                i % 20 == 19 ? 1 : 0);
    }
}
