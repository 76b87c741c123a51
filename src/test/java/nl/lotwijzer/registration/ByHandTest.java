package nl.lotwijzer.registration;

import static nl.lotwijzer.registration.FormPart.answer;
import static nl.lotwijzer.registration.FormPart.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to registrants by hand: entering, correcting, noting. */
class ByHandTest {
    private static final String ROWS = """
            Formulier-id;Briefcode;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;Huisnummer;Postcode;Woonplaats;Geboortedatum;Wijk
            F1;AA11;Anna;Bos;anna@example.org;0612345678;Kade;1;8991 AB;Dorp;1-2-1980;Noord
            F2;BB22;Bram;Kok;bram@example.org;0687654321;Hof;2;8991 AC;Dorp;3-4-1990;Zuid
            """;

    @TempDir
    Path folder;

    private Project project;
    private Registrations registrations;
    private Corrections corrections;
    private HandEntries entries;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.create(folder);
        registrations = new Registrations(project);
        corrections = new Corrections(project);
        entries = new HandEntries(project);
        new Letters(project)
                .importLetters(sheet("brieven.csv", "Briefcode;Batch;Wijk\nAA11;1;N\nBB22;1;Z\nCC-33;2;Z\n"));
        read(ROWS);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aCorrectionIsKeptWithItsReasonAndAFileLeavesItAlone() throws Exception {
        corrections.correct(
                anna(),
                Map.of(of(Field.LAST_NAME), "Bosch", answer("Wijk"), "Zuid", of(Field.CITY), "Dorp"),
                "belde zelf");

        assertThat(anna().name()).isEqualTo("Anna Bosch");
        assertThat(anna().answers()).containsEntry("Wijk", "Zuid");
        assertThat(anna().corrected()).isEqualTo(Set.of("LAST_NAME", "=Wijk"));
        assertThat(corrections.of(anna()))
                .extracting(
                        Correction::part, Correction::was, Correction::becomes, Correction::reason, Correction::role)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                of(Field.LAST_NAME), "Bos", "Bosch", "belde zelf", "projectleider"),
                        org.assertj.core.groups.Tuple.tuple(
                                answer("Wijk"), "Noord", "Zuid", "belde zelf", "projectleider"));
        assertThat(corrections.reasons()).containsExactly("belde zelf");
    }

    @Test
    void undoOfACorrectionRestoresEverything() throws Exception {
        String before = content();
        corrections.correct(List.of(anna(), bram()), Map.of(answer("Wijk"), "Oost"), "herindeling");
        assertThat(registrations.all())
                .allSatisfy(one -> assertThat(one.answers()).containsEntry("Wijk", "Oost"));

        project.undo().undo();
        assertThat(content()).isEqualTo(before);

        project.undo().redo();
        assertThat(anna().corrected()).containsExactly("=Wijk");
    }

    @Test
    void oneFieldIsPutBackAsItWasBeforeTheFirstCorrection() throws Exception {
        corrections.correct(anna(), Map.of(of(Field.BIRTH_DATE), "020281"), "paspoort");
        corrections.correct(anna(), Map.of(of(Field.BIRTH_DATE), "3-2-1981"), "nog eens gekeken");
        corrections.correct(anna(), Map.of(of(Field.EMAIL), "a@example.org"), "tikfout");
        assertThat(anna().form().birthDate()).isEqualTo(LocalDate.of(1981, 2, 3));

        corrections.putBack(anna(), of(Field.BIRTH_DATE), "teruggezet");

        assertThat(anna().form().birthDate()).isEqualTo(LocalDate.of(1980, 2, 1));
        assertThat(anna().corrected()).containsExactly("EMAIL");
        assertThat(corrections.of(anna()).getFirst().back()).isTrue();
        corrections.correct(anna(), Map.of(of(Field.BIRTH_DATE), "5-2-1981"), "toch");
        corrections.putBack(anna(), of(Field.BIRTH_DATE), "teruggezet");
        assertThat(anna().form().birthDate()).isEqualTo(LocalDate.of(1980, 2, 1));
    }

    @Test
    void whatIsTypedIsCheckedAsAFileIs() {
        assertThatThrownBy(() -> corrections.correct(anna(), Map.of(of(Field.EMAIL), "x@example.org"), " "))
                .isInstanceOf(RegistrationException.class);
        for (Map<FormPart, String> wrong : List.of(
                Map.of(of(Field.BIRTH_DATE), "31-2-1980"),
                Map.of(of(Field.LETTER_CODE), "ZZ99"),
                Map.of(of(Field.LETTER_CODE), "bb-22"),
                Map.of(of(Field.FORM_ID), "F2"),
                Map.of(of(Field.FIRST_NAME), "", of(Field.LAST_NAME), ""))) {
            String before = content();
            assertThatThrownBy(() -> corrections.correct(anna(), wrong, "reden"))
                    .as("%s", wrong)
                    .isInstanceOf(RegistrationException.class);
            assertThat(content()).isEqualTo(before);
            assertThat(corrections.check(anna(), wrong)).anyMatch(PartRemark::refuses);
        }
        assertThat(corrections.check(anna(), Map.of(of(Field.POSTCODE), "89 91", of(Field.EMAIL), "bram@example.org")))
                .extracting(remark -> remark.reason().key())
                .containsExactlyInAnyOrder("registration.warning.postcode", "registration.hand.sameEmail");
        assertThat(corrections.check(anna(), Map.of(of(Field.LETTER_CODE), "cc33")))
                .isEmpty();
    }

    @Test
    void nothingChangedIsNoDeed() throws Exception {
        long entries = project.journal().entries().size();
        assertThat(corrections.correct(List.of(anna()), Map.of(of(Field.LAST_NAME), "Bos"), "niets"))
                .isZero();
        assertThat(project.journal().entries()).hasSize((int) entries);
    }

    @Test
    void somebodyWhoTelephonesIsRegisteredAndAFileRecognisesThem() throws Exception {
        Registrant cor = entries.enter(
                Map.of(
                        of(Field.LETTER_CODE), "cc33",
                        of(Field.FIRST_NAME), "Cor",
                        of(Field.LAST_NAME), "Eg",
                        of(Field.BIRTH_DATE), "010280",
                        of(Field.POSTCODE), "8991ab",
                        of(Field.HOUSE_NUMBER), "7",
                        answer("Wijk"), "Zuid"),
                Channel.PHONE);

        assertThat(cor.number().value()).isEqualTo("R0003");
        assertThat(cor.channel()).isEqualTo(Channel.PHONE);
        assertThat(cor.form().birthDate()).isEqualTo(LocalDate.of(1980, 2, 1));
        assertThat(cor.address().postcode()).isEqualTo("8991 AB");
        assertThat(cor.form().registeredAt()).isEqualTo("2026-11-01T09:00:00");
        assertThat(registrations.batches()).hasSize(1);
        assertThat(anna().channel()).isEqualTo(Channel.FILE);

        read(ROWS.lines().findFirst().orElseThrow()
                + "\nF3;CC33;Cor;Eg;cor@example.org;;Kade;7;8991 AB;Dorp;1-2-1980;Zuid\n");

        assertThat(registrations.all()).hasSize(3);
        assertThat(registrant("R0003").email()).isEqualTo("cor@example.org");
        assertThat(registrant("R0003").channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void anEntryIsCheckedWhileItIsTyped() throws Exception {
        assertThat(entries.examine(Map.of(of(Field.LETTER_CODE), "c-c33")).letter())
                .hasValueSatisfying(letter -> assertThat(letter.batch()).isEqualTo("2"));
        assertThat(entries.examine(Map.of(of(Field.LETTER_CODE), "aa11")).remarks())
                .anySatisfy(remark -> {
                    assertThat(remark.reason().key()).isEqualTo("registration.hand.usedLetter");
                    assertThat(remark.who()).contains(anna().number());
                });
        HandEntries.Examined again = entries.examine(Map.of(
                of(Field.FIRST_NAME), "anna",
                of(Field.LAST_NAME), "BOS",
                of(Field.BIRTH_DATE), "1.2.80",
                of(Field.PHONE), "+31 6 12345678"));
        assertThat(again.remarks())
                .extracting(remark -> remark.reason().key())
                .contains("registration.hand.samePerson");
        HandEntries.Examined housemate = entries.examine(
                Map.of(of(Field.FIRST_NAME), "Dirk", of(Field.POSTCODE), "8991AC", of(Field.HOUSE_NUMBER), "2"));
        assertThat(housemate.refused()).isFalse();
        assertThat(housemate.remarks())
                .extracting(remark -> remark.reason().key())
                .contains("registration.hand.sameHouse");
        assertThatThrownBy(() -> entries.enter(
                        Map.of(of(Field.LETTER_CODE), "AA11", of(Field.FIRST_NAME), "Eef"), Channel.PAPER))
                .isInstanceOf(RegistrationException.class);
        assertThat(registrations.all()).hasSize(2);
    }

    @Test
    void notesAreAddedToManyAndTakenAway() throws Exception {
        String before = content();
        Notes notes = new Notes(project);
        notes.add(List.of(anna(), bram()), "Belt na zessen terug");

        assertThat(notes.all()).hasSize(2);
        Note note = notes.all().get(anna().id()).getFirst();
        assertThat(note.text()).isEqualTo("Belt na zessen terug");
        assertThat(note.role()).isEqualTo("projectleider");
        notes.remove(note);
        assertThat(notes.all()).containsOnlyKeys(bram().id());
        project.undo().undo();
        project.undo().undo();
        assertThat(content()).isEqualTo(before);
        assertThatThrownBy(() -> notes.add(List.of(anna()), " ")).isInstanceOf(RegistrationException.class);
    }

    private Registrant anna() {
        return registrant("R0001");
    }

    private Registrant bram() {
        return registrant("R0002");
    }

    private Registrant registrant(String number) {
        return registrations.byNumber(new RegistrationNumber(number)).orElseThrow();
    }

    private void read(String text) throws Exception {
        Sheet sheet = sheet("aanmeldingen.csv", text);
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private Sheet sheet(String name, String text) throws Exception {
        return SpreadsheetReader.read(Files.writeString(folder.resolve(name), text));
    }

    /** Everything but the journal. */
    private String content() {
        String dump = TestProject.dump(project);
        int journal = dump.indexOf("\njournal\n");
        int next = dump.indexOf("\n\n", journal + 2);
        return journal < 0 ? dump : dump.substring(0, journal) + dump.substring(next);
    }
}
