package nl.lotwijzer.privacy;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.duplicates.Duplicates;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Receipts;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Corrections;
import nl.lotwijzer.registration.Field;
import nl.lotwijzer.registration.FormPart;
import nl.lotwijzer.registration.Households;
import nl.lotwijzer.registration.ImportHistory;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Merges;
import nl.lotwijzer.registration.Notes;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.ReceiptCheck;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasureTest {
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final String DICE = "31415926535897932384";

    @TempDir
    Path folder;

    private Project project;
    private Erasure erasure;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("dorp.beraad"),
                new ProjectDetails("dorp", "Dorpsberaad", "", "", 6),
                ACTOR,
                Clock.fixed(Instant.parse("2026-11-20T19:30:00Z"), ZoneOffset.UTC));
        Path file = Files.writeString(folder.resolve("aanmeldingen.csv"), people());
        Sheet sheet = SpreadsheetReader.read(file);
        Registrations registrations = new Registrations(project);
        registrations.importRows(sheet, registrations.propose(sheet));
        Files.delete(file);
        Quotas quotas = new Quotas(project);
        add(quotas, "Geslacht", "vrouw", "man");
        add(quotas, "Leeftijd", "jong", "oud");
        erasure = new Erasure(project);
    }

    /** Twenty-four people about whom everything is their own, but that the first six live two by two. */
    private static String people() {
        StringBuilder rows = new StringBuilder("Formulier-id;Briefcode;Voornaam;Achternaam;E-mailadres;Telefoon;Straat;"
                + "Huisnummer;Postcode;Woonplaats;Geboortedatum;Opmerking;Geslacht;Leeftijd\n");
        for (int i = 1; i <= 24; i++) {
            int house = i < 7 ? (i + 1) / 2 : i;
            rows.append(
                            "FQ%02d;LQ%02d;Anna%02dq;Polder%02dq;post%02dq@example.org;06123400%02d;Kade%02dq;%d;%d QZ;Dorp%02dq"
                                    .formatted(i, i, i, i, i, i, house, 7000 + house, 1000 + house, i))
                    .append(";%02d-07-19%02d;Zegt%02dq;%s;%s%n"
                            .formatted(i, 50 + i, i, i % 2 == 0 ? "vrouw" : "man", i % 3 == 0 ? "jong" : "oud"));
        }
        return rows.toString();
    }

    private static void add(Quotas quotas, String name, String... categories) throws UserException {
        Criterion criterion = quotas.addCriterion(name);
        for (String category : categories) {
            quotas.setQuota(quotas.addCategory(criterion.id(), category).id(), 3, 3);
        }
    }

    @AfterEach
    void close() {
        project.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesNothingPersonalInAnyFile(boolean sits) throws Exception {
        PublicDraws.draw(project, DICE);
        String number = somebody(sits);
        Registrant person = registrant(number);
        long id = person.id();
        if (sits) {
            new Participants(project)
                    .change(List.of(id), Status.CONFIRMED, LocalDate.of(2026, 11, 21), "Kent-de-wethouder");
            new Participants(project).note(id, "Belt-na-zessen");
        }
        String remarkOfTheForm = person.form().remark();
        new Corrections(project)
                .correct(person, Map.of(FormPart.of(Field.REMARK), "Werd-anders-gezegd"), "Vertelde-zij-zelf");
        new Notes(project).add(List.of(person), "Neemt-de-buurvrouw-mee");
        person = registrant(number);
        project.backUp();
        List<String> personal = new ArrayList<>(personal(person));
        personal.addAll(List.of(remarkOfTheForm, "Werd-anders-gezegd", "Vertelde-zij-zelf", "Neemt-de-buurvrouw-mee"));
        assertThat(personal)
                .allSatisfy(datum ->
                        assertThat(FoundText.in(folder, datum)).as(datum).isNotEmpty());
        String nonce = nonces().get(number);

        erasure.erase(number);

        for (String datum : personal) {
            assertThat(FoundText.in(folder, datum)).as(datum).isEmpty();
        }
        assertThat(FoundText.in(folder, nonce)).isEmpty();
        assertThat(FoundText.in(folder, "Kent-de-wethouder")).isEmpty();
        assertThat(FoundText.in(folder, "Belt-na-zessen")).isEmpty();
        assertThat(nonces()).hasSize(23).doesNotContainKey(number);
        assertThat(project.backups()).hasSize(1);
        assertThat(registrant(number).erased()).isTrue();
        assertThat(registrant(number).name()).isEqualTo(number);
        assertThat(erasure.unfinished()).isFalse();
        assertThat(project.journal().check().sound()).isTrue();
        assertThat(project.undo().next()).isEmpty();
        assertThat(project.journal().entries())
                .extracting(JournalEntry::action)
                .endsWith("lottery.journal.replacement", "registration.journal.erase", "registration.journal.cleaned");
    }

    @Test
    void leavesNothingOfRowsThatWereRefused() throws Exception {
        Registrations registrations = new Registrations(project);
        Registrant person = registrations.all().get(10);
        Path file = Files.writeString(
                folder.resolve("later.csv"),
                "Naam;E-mailadres;Geboortedatum\nOnbekend;%s;31-2-1980\n%s;;Was-op-reis\nEen Ander;;Blijft-hier\n"
                        .formatted(person.email(), person.name()));
        Sheet sheet = SpreadsheetReader.read(file);
        registrations.importRows(sheet, registrations.propose(sheet));
        Files.delete(file);
        assertThat(new ImportHistory(project).open()).isEqualTo(3);
        assertThat(FoundText.in(folder, "Was-op-reis")).isNotEmpty();

        erasure.erase(person.number().value());

        assertThat(new ImportHistory(project).open()).isEqualTo(1);
        assertThat(FoundText.in(folder, "Was-op-reis")).isEmpty();
        assertThat(FoundText.in(folder, person.email())).isEmpty();
        assertThat(FoundText.in(folder, "Blijft-hier")).isNotEmpty();
    }

    @Test
    void leavesNothingOfWhatWasSaidAboutDuplicatesAndHouseholds() throws Exception {
        Registrations registrations = new Registrations(project);
        List<Registrant> people = registrations.all();
        Registrant erased = people.get(10);
        new Households(project).join(List.of(erased, people.get(11)), "Huurt-bij-Anna");
        new Duplicates(project).keepBoth(erased, people.get(12), "Nichtje-van-Anna");
        new Merges(project).merge(new MergePlan(erased, people.get(13), Set.of("EMAIL")), "dubbele aanmelding");
        String taken = people.get(13).email();
        assertThat(FoundText.in(folder, taken)).isNotEmpty();

        erasure.erase(erased.number().value());

        for (String datum : List.of("Huurt-bij-Anna", "Nichtje-van-Anna", taken, erased.email())) {
            assertThat(FoundText.in(folder, datum)).as(datum).isEmpty();
        }
        assertThat(registrant(people.get(13).number().value()).erased()).isTrue();
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void whoSatLeavesAVacancyAndWhoDidNotFallsOut() throws Exception {
        PublicDraws.draw(project, DICE);
        String member = somebody(true);
        String reserve = somebody(false);
        ErasurePreview preview = erasure.preview(member);
        assertThat(preview.seat()).isTrue();
        assertThat(preview.obstacle()).isEmpty();
        assertThat(erasure.preview(reserve).seat()).isFalse();

        erasure.erase(member);
        erasure.erase(reserve);

        Replacements replacements = new Replacements(project);
        assertThat(replacements.state().orElseThrow().vacancies())
                .singleElement()
                .satisfies(vacancy -> {
                    assertThat(vacancy.who()).isEqualTo(member);
                    assertThat(vacancy.ground()).isEqualTo("gewist");
                });
        assertThat(replacements.state().orElseThrow().canStillBeChosen(reserve)).isFalse();
        assertThat(new Participants(project).all())
                .filteredOn(participant -> participant.number().equals(member))
                .singleElement()
                .satisfies(participant -> {
                    assertThat(participant.name()).isEqualTo(member);
                    assertThat(participant.status()).isEqualTo(Status.DECLINED);
                });
        assertThatThrownBy(() -> erasure.erase(member)).isInstanceOf(PrivacyException.class);
    }

    @Test
    void theDossierStillVerifiesAndTheReceiptNoLongerProves() throws Exception {
        PublicDraws.draw(project, DICE);
        String member = somebody(true);
        String reserve = somebody(false);
        List<Receipt> before = new Receipts(project).all();
        assertThat(before).allSatisfy(receipt -> assertThat(proves(receipt)).isTrue());

        erasure.erase(member);
        erasure.erase(reserve);

        DossierFiles dossier = new Dossiers(project).current();
        assertThat(new Receipts(project).all())
                .hasSize(22)
                .allSatisfy(receipt -> assertThat(proves(receipt)).isTrue());
        for (Receipt receipt : before) {
            boolean erased = List.of(member, reserve).contains(receipt.number());
            assertThat(proves(receipt)).as(receipt.number()).isEqualTo(!erased);
        }
        Report report = Verification.of(dossier, Published.NOTHING, new Recomputation(), () -> false);
        assertThat(report.checks())
                .filteredOn(check -> check.number() != 2)
                .allSatisfy(check -> assertThat(check.status())
                        .as("check %s", check.number())
                        .isEqualTo(nl.lotwijzer.verification.Status.GOOD));
        String commitment =
                PublicDraws.of(project).current().orElseThrow().commitment().orElseThrow();
        assertThat(Verification.of(dossier, new Published(commitment, null, null), new Recomputation(), () -> false)
                        .exitStatus())
                .isZero();
        assertThat(Verification.of(dossier.publicHalf(), new Published(commitment, null, null))
                        .exitStatus())
                .isZero();
    }

    private boolean proves(Receipt receipt) throws Exception {
        return ReceiptCheck.of(new Dossiers(project).current(), receipt).proves();
    }

    @Test
    void waitsBetweenTheFreezeAndTheDraw() throws Exception {
        PublicDraws.freeze(project);

        assertThat(erasure.preview("R0001").obstacle()).isPresent();
        assertThatThrownBy(() -> erasure.erase("R0001")).isInstanceOf(PrivacyException.class);
        assertThat(registrant("R0001").erased()).isFalse();
    }

    @Test
    void beforeTheFreezeThePersonIsCountedAndTakesNoPart() throws Exception {
        erasure.erase("R0009");

        PublicDraws.draw(project, DICE);
        Map<String, String> files = texts();
        assertThat(files.get(DossierPaths.EXCLUSIONS))
                .contains("(aanmeldingen)\t24\n", "(in de loting)\t23\n", "(geen categorie)\t1\n");
        assertThat(nonces()).doesNotContainKey("R0009");
    }

    @Test
    void isFinishedLaterWhereAnotherProgramReads() throws Exception {
        try (Project other = Project.open(project.file(), ACTOR, project.clock())) {
            boolean done = other.read(handle -> {
                new Registrations(other).all();
                try {
                    erasure.erase("R0003");
                    return true;
                } catch (UserException e) {
                    return false;
                }
            });
            assertThat(done).isFalse();
        }
        assertThat(erasure.unfinished()).isTrue();
        assertThat(registrant("R0003").erased()).isTrue();

        erasure.finish();

        assertThat(erasure.unfinished()).isFalse();
        assertThat(FoundText.in(folder, "Polder03q")).isEmpty();
    }

    private String somebody(boolean sits) {
        List<String> sitting = new Replacements(project).state().orElseThrow().sitting();
        return new Registrations(project)
                .all().stream()
                        .map(one -> one.number().value())
                        .filter(number -> number.compareTo("R0010") > 0)
                        .filter(number -> sitting.contains(number) == sits)
                        .findFirst()
                        .orElseThrow();
    }

    private Registrant registrant(String number) {
        return new Registrations(project)
                .byNumber(new RegistrationNumber(number))
                .orElseThrow();
    }

    private static List<String> personal(Registrant person) {
        List<String> personal = List.of(
                person.form().formId(),
                person.letterCode(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.phone(),
                person.address().street(),
                person.address().postcode(),
                person.address().city(),
                String.valueOf(person.form().birthDate()),
                person.form().remark());
        assertThat(personal).doesNotContain("").doesNotHaveDuplicates();
        return personal;
    }

    private Map<String, String> nonces() throws Exception {
        return texts().get(DossierPaths.NONCES)
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
    }

    private Map<String, String> texts() throws Exception {
        return new Dossiers(project)
                .current().files().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }
}
