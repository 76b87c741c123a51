package nl.lotwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.invitations.Invitee;
import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.invitations.NewCodes;
import nl.lotwijzer.invitations.Rounds;
import nl.lotwijzer.invitations.SeedOrigin;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.register.Registers;
import nl.lotwijzer.invitations.register.Secrecy;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever registers with the letter that somebody was drawn for and is then erased, goes as addressee too. */
class LetterErasureTest {
    private static final RegisterRules RULES =
            new RegisterRules(LocalDate.of(2026, 9, 1), 16, 0, Secrecy.LEAVE_OUT, Set.of(), false);

    @TempDir
    Path folder;

    private Project project;
    private Path register;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 6),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneOffset.UTC));
        register = folder.resolve("register.csv");
        Files.writeString(register, """
                A-nummer;Voornaam;Achternaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats
                1001;Annaq;Polderq;01-02-1980;Kadeq;17;8991 AB;Dorpq
                1002;Berthaq;Molenq;03-04-1985;Dijkq;18;8992 AB;Stadq
                """);
        Frame frame = frame();
        SamplePlan plan = SamplePlan.of(Unit.PERSON, Division.SIMPLE, 2);
        Rounds rounds = new Rounds(project);
        NewCodes codes = new NewCodes(new Letters(project).codes());
        rounds.draw(
                rounds.fix(frame, plan, "zaad", SeedOrigin.TYPED),
                frame,
                plan,
                List.of("Ronde 1"),
                () -> codes.next().symbols());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void theAddresseeOfTheLetterLeavesNoTraceAndIsNotInvitedAgain() throws Exception {
        Invitee invited = new Invitees(project)
                .all().stream()
                        .filter(one -> one.lastName().equals("Polderq"))
                        .findFirst()
                        .orElseThrow();
        Path form = Files.writeString(
                folder.resolve("aanmeldingen.csv"),
                "Briefcode;Naam\n" + invited.letter().code() + ";Iemand Anders\n");
        Registrations registrations = new Registrations(project);
        Sheet sheet = SpreadsheetReader.read(form);
        registrations.importRows(sheet, registrations.propose(sheet));
        project.backUp();
        Files.delete(form);
        String kept = Files.readString(register);
        Files.delete(register);
        assertThat(filesWith("Polderq")).isNotEmpty();

        new Erasure(project).erase(registrations.all().getFirst().number().value());

        for (String datum : List.of("Annaq", "Polderq", "Kadeq", "Dorpq")) {
            assertThat(filesWith(datum)).as(datum).isEmpty();
        }
        assertThat(filesWith("Molenq")).isNotEmpty();
        assertThat(new Invitees(project).all()).extracting(Invitee::wiped).containsExactlyInAnyOrder(true, false);
        Files.writeString(register, kept);
        assertThat(frame().judgement().leftOut(LeftOut.INVITED)).isEqualTo(2);
    }

    private Frame frame() throws Exception {
        return Frame.of(
                Judgement.of(Registers.read(register), RULES, new Rounds(project).barred(), rows -> {}), Unit.PERSON);
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> holds(path, text))
                    .toList();
        }
    }

    private static boolean holds(Path path, String text) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
