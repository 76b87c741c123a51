package nl.lotwijzer.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.eligibility.ExclusionLists;
import nl.lotwijzer.invitations.register.Frame;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.invitations.register.Register;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.register.Registers;
import nl.lotwijzer.invitations.register.Secrecy;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    private static final SamplePlan FORTY = SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 40);

    @TempDir
    Path folder;

    private Project project;
    private Rounds rounds;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 6),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));
        rounds = new Rounds(project);
        file = folder.resolve("register.csv");
        List<String> lines = new ArrayList<>(List.of(
                "A-nummer;Voornaam;Achternaam;Geboortedatum;Straat;Huisnummer;" + "Postcode;Woonplaats;Wijk;Geheim"));
        for (int i = 0; i < 200; i++) {
            lines.add("%d;Anna%dq;Polder%dq;%d-03-1980;Kade;%d;8991 AB;Dorp;%s;%s"
                    .formatted(1000 + i, i, i, 1 + i % 28, 1 + i / 2, i < 120 ? "Noord" : "Zuid", i == 7 ? "ja" : ""));
        }
        Files.write(file, lines);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void recordsSettingsAndSeedBeforeTheDrawAndTheCountsExactly() throws Exception {
        Frame frame = frame(false);
        int number = rounds.fix(frame, FORTY, " 3 1 4 ", SeedOrigin.TYPED);
        assertThat(new Invitees(project).all()).isEmpty();
        Round fixed = rounds.all().getFirst();
        assertThat(fixed.state()).isEqualTo(Round.State.FIXED);
        assertThat(fixed.seed()).isEqualTo("3 1 4");
        assertThat(fixed.leftOut()).isEqualTo(Map.of(LeftOut.SECRET, 1));
        assertThat(fixed.fileRows()).isEqualTo(200);
        assertThat(fixed.strata())
                .extracting(stratum -> stratum.name() + " " + stratum.eligible() + " " + stratum.letters())
                .containsExactly("Noord 119 24", "Zuid 80 16");
        assertThat(draw(number, frame, FORTY)).isEqualTo(40);
        assertThat(rounds.all().getFirst().drawnAt()).isPresent();
        assertThat(new Letters(project).count()).isEqualTo(40);
        assertThat(project.journal().entries().stream().map(JournalEntry::action))
                .containsSubsequence("invitations.journal.fix", "invitations.journal.draw");
        assertThat(project.journal().entries().toString()).doesNotContain("Polder", "Anna");
    }

    @Test
    void drawsTheSamePeopleFromTheSameSeedInAnyProject() throws Exception {
        invite("2718", FORTY, false);
        List<String> first = names();
        close();
        Files.delete(folder.resolve("dorp.beraad"));
        List<String> lines = Files.readAllLines(file);
        open();
        List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
        java.util.Collections.shuffle(shuffled, new java.util.Random(1));
        shuffled.addFirst(lines.getFirst());
        Files.write(file, shuffled);
        invite("2718", FORTY, false);
        assertThat(names()).isEqualTo(first);
    }

    @Test
    void neverInvitesAnybodyTwiceUntilEverybodyWas() throws Exception {
        Set<String> invited = new HashSet<>();
        for (int round = 1; round <= 4; round++) {
            invite("zaad " + round, FORTY, false);
        }
        assertThat(new Invitees(project).all()).hasSize(160).allMatch(invitee -> invited.add(invitee.name()));
        assertThatThrownBy(() -> invite("zaad 5", FORTY, false)).isInstanceOf(UserException.class);
        assertThat(frame(false).judgement().leftOut(LeftOut.INVITED)).isEqualTo(160);
        assertThat(frame(false).judgement().eligible()).isEqualTo(39);
    }

    @Test
    void recognisesWhoWasInvitedInAFileWithoutKeysAndAfterErasingTheAddresses() throws Exception {
        invite("zaad", FORTY, false);
        new Invitees(project).wipe(1);
        assertThat(new Invitees(project).all())
                .hasSize(40)
                .allMatch(Invitee::wiped)
                .allMatch(one -> one.name().isEmpty());
        assertThat(frame(false).judgement().leftOut(LeftOut.INVITED)).isEqualTo(40);
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file,
                lines.stream()
                        .map(line -> line.substring(line.indexOf(';') + 1))
                        .toList());
        assertThat(frame(false).judgement().leftOut(LeftOut.INVITED)).isEqualTo(40);
        assertThat(frame(true).judgement().leftOut(LeftOut.ADDRESS_INVITED)).isPositive();
    }

    @Test
    void erasingTheAddressesLeavesNoTraceOfThem() throws Exception {
        invite("zaad", FORTY, false);
        project.backUp();
        String name = new Invitees(project).all().getFirst().lastName();
        assertThat(filesWith(name)).isNotEmpty();
        Files.delete(file);
        new Invitees(project).wipe(1);
        assertThat(filesWith(name)).isEmpty();
    }

    @Test
    void skipsAddressesThatGotALetterIfAsked() throws Exception {
        invite("zaad", FORTY, false);
        Set<String> before = new HashSet<>();
        new Invitees(project).all().forEach(one -> before.add(one.address().line()));
        invite("zaad 2", SamplePlan.of(Unit.PERSON, Division.SIMPLE, 50), true);
        assertThat(new Invitees(project).all().stream().filter(one -> one.round() == 2))
                .hasSize(50)
                .noneMatch(one -> before.contains(one.address().line()));
    }

    @Test
    void anAnnulledRoundFreesItsPeopleAndUndoBringsThemBack() throws Exception {
        invite("zaad", FORTY, false);
        List<String> names = names();
        rounds.annul(1, "verkeerde peildatum");
        assertThat(new Letters(project).count()).isZero();
        assertThat(frame(false).judgement().leftOut(LeftOut.INVITED)).isZero();
        assertThat(rounds.all().getFirst().annulled()).contains("verkeerde peildatum");
        project.undo().undo();
        assertThat(names()).isEqualTo(names);
        new Sendings(project).sent("Ronde", Optional.of(LocalDate.of(2026, 9, 7)));
        assertThatThrownBy(() -> rounds.annul(1, "te laat")).isInstanceOf(RoundException.class);
    }

    @Test
    void nothingElseThanWhatWasFixedIsDrawn() throws Exception {
        Frame frame = frame(false);
        int number = rounds.fix(frame, FORTY, "zaad", SeedOrigin.MADE);
        assertThatThrownBy(() -> rounds.fix(frame, FORTY, "ander zaad", SeedOrigin.MADE))
                .isInstanceOf(RoundException.class);
        assertThatThrownBy(() -> draw(number, frame, SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 41)))
                .isInstanceOf(RoundException.class);
        assertThatThrownBy(() -> draw(number, frame(true), FORTY)).isInstanceOf(RoundException.class);
        assertThat(draw(number, frame, FORTY)).isEqualTo(40);
        assertThatThrownBy(() -> draw(number, frame, FORTY)).isInstanceOf(RoundException.class);
    }

    @Test
    void whoIsOnAnExclusionListIsNotDrawn() throws Exception {
        Path list = Files.writeString(
                folder.resolve("raad.csv"), "Voornaam;Achternaam;Geboortedatum\nAnna3q;Polder3q;4-03-1980\n");
        ExclusionLists lists = new ExclusionLists(project);
        lists.add("Raad", "lid van de raad", null, lists.read(SpreadsheetReader.read(list)));
        assertThat(frame(false).judgement().leftOut(LeftOut.EXCLUDED)).isEqualTo(1);
    }

    private void invite(String seed, SamplePlan plan, boolean skipAddresses) throws Exception {
        Frame frame = frame(skipAddresses);
        draw(rounds.fix(frame, plan, seed, SeedOrigin.TYPED), frame, plan);
    }

    private int draw(int number, Frame frame, SamplePlan plan) throws UserException {
        NewCodes codes = new NewCodes(new Letters(project).codes());
        return rounds.draw(
                number, frame, plan, List.of("Ronde"), () -> codes.next().symbols());
    }

    private Frame frame(boolean skipAddresses) throws UserException {
        Register register = Registers.read(file);
        RegisterRules rules =
                new RegisterRules(LocalDate.of(2026, 9, 1), 16, 0, Secrecy.LEAVE_OUT, Set.of(), skipAddresses);
        return Frame.of(Judgement.of(register, rules, rounds.barred(), rows -> {}), Unit.PERSON);
    }

    private List<String> names() {
        return new Invitees(project).all().stream().map(Invitee::name).toList();
    }

    private List<Path> filesWith(String text) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> holds(path, text))
                    .toList();
        }
    }

    private static boolean holds(Path path, String text) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
