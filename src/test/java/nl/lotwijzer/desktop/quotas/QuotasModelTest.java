package nl.lotwijzer.desktop.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.quotas.population.PopulationWizardModel;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Flexibility;
import nl.lotwijzer.quotas.Problem;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Relief;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twenty seats; sixty people registered, forty of them women and half from the north, and one from elsewhere. */
class QuotasModelTest {
    @TempDir
    Path folder;

    private TestWorkspace world;
    private QuotasModel model;

    @BeforeEach
    void open() throws Exception {
        world = new TestWorkspace(folder);
        StringBuilder rows = new StringBuilder("Voornaam;Achternaam;E-mail;Geslacht;Wijk\n");
        for (int number = 0; number < 60; number++) {
            rows.append("Voor%d;Achter%d;m%d@example.nl;%s;%s\n"
                    .formatted(
                            number,
                            number,
                            number,
                            number < 40 ? "vrouw" : "Man ",
                            number % 2 == 0 ? "Noord" : "Zuid"));
        }
        rows.append("Voor60;Achter60;m60@example.nl;vrouw;Elders\n");
        Sheet sheet = SpreadsheetReader.read(OfficeFiles.text(folder.resolve("a.csv"), rows.toString()));
        Registrations registrations = new Registrations(world.project());
        registrations.importRows(sheet, registrations.propose(sheet));
        model = new QuotasModel(world.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        world.close();
    }

    @Test
    void withoutCriteriaThereIsNoVerdict() {
        assertThat(view().criteria()).isEmpty();
        assertThat(view().proposals()).isEqualTo(2);
        assertThat(model.verdict().get()).isInstanceOf(Verdict.NotYet.class);
        assertThat(QuotasModel.state(world.project())).isEqualTo(PlaceState.NOT_BEGUN);
    }

    @Test
    void thePopulationIsReadAndTheQuotasFollow() {
        readPopulation();
        assertThat(world.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Tone.SUCCESS);
            assertThat(notice.text()).isEqualTo("Bevolking ingelezen: 4 categorieën bijgewerkt, 0 waren al zo.");
        });
        model.deeds().calculate(new QuotaMethod.Rounded(), view().input().criteria());
        assertThat(quota("vrouw")).isEqualTo("10..11");
        assertThat(quota("man")).isEqualTo("9..10");
        assertThat(view().axis()).isEqualTo(20);
        QuotasView.Line men = view().criteria().getFirst().lines().get(1);
        assertThat(men.registrants()).isEqualTo(20);
        assertThat(men.target()).isEqualTo(9);
        assertThat(model.verdict().get()).isInstanceOf(Verdict.Feasible.class);
        assertThat(QuotasModel.state(world.project())).isEqualTo(PlaceState.DONE);
    }

    @Test
    void theNoticeOfAReadFileTakesItBack() {
        readPopulation();
        world.notices().getFirst().action().orElseThrow().run().run();
        assertThat(view().criteria()).isEmpty();
    }

    @Test
    void whoFitsNoCategoryIsNamedAndTheAnswerCanBecomeOne() {
        readPopulation();
        assertThat(view().hindrances()).hasSize(1);
        QuotasView.Hindrance hindrance = view().hindrances().getFirst();
        assertThat(text(hindrance.mismatch().told())).isEqualTo("Wijk: “Elders” is geen categorie");
        assertThat(hindrance.numbers()).containsExactly("R0061");
        model.deeds().addCategory(hindrance.mismatch());
        assertThat(view().hindrances()).isEmpty();
        assertThat(view().input().members()).hasSize(61);
    }

    @Test
    void theVerdictFollowsWhatIsTypedBeforeItIsKept() {
        readPopulation();
        long women = id("vrouw");
        assertThat(model.typed(women, "15", "20")).isEmpty();
        assertThat(model.verdict().get()).isInstanceOf(Verdict.Feasible.class);
        assertThat(model.typed(id("man"), "6", "20")).isEmpty();
        assertThat(reasons())
                .containsExactly(
                        "Bij Geslacht zijn de minimums samen 21, meer dan de 20 plaatsen. Verlaag een minimum.");
        assertThat(quota("vrouw")).as("not kept yet").isEqualTo("0..20");

        model.forget(id("man"));
        assertThat(model.verdict().get()).isInstanceOf(Verdict.Feasible.class);
        model.keep(women, "15", "20");
        assertThat(quota("vrouw")).isEqualTo("15..20");
        long entries = world.project().journal().entries().size();
        model.keep(women, "15", "20");
        assertThat(world.project().journal().entries()).as("nothing new").hasSize((int) entries);
    }

    @Test
    void whatIsNoQuotaIsToldAndNotKept() {
        readPopulation();
        assertThat(model.typed(id("vrouw"), "12", "11").map(this::text))
                .contains(
                        "Het minimum (12) is hoger dan het maximum (11). Verlaag het minimum of verhoog het maximum.");
        assertThat(model.typed(id("vrouw"), "", "11").map(this::text))
                .contains("Vul bij min en max een heel getal in, 0 of meer.");
        model.keep(id("vrouw"), "12", "11");
        assertThat(quota("vrouw")).isEqualTo("0..20");
        assertThat(model.verdict().get()).isInstanceOf(Verdict.Feasible.class);
    }

    @Test
    void tooFewRegistrantsMakeAProblemInTheNavigation() {
        readPopulation();
        model.keep(id("man"), "20", "20");
        model.keep(id("Noord"), "0", "5");
        model.keep(id("Zuid"), "0", "5");
        assertThat(reasons())
                .containsExactly("Bij Wijk zijn de maximums samen 10, minder dan de 20 plaatsen. Verhoog een maximum.");
        assertThat(QuotasModel.state(world.project())).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void aRelaxationIsProposedAndAppliedWithAReason() {
        readPopulation();
        model.keep(id("vrouw"), "0", "9");
        model.keep(id("man"), "0", "9");
        assertThat(model.verdict().get()).isInstanceOfSatisfying(Verdict.Infeasible.class, infeasible -> {
            assertThat(infeasible.remedy()).isInstanceOf(Verdict.Remedy.Found.class);
            Relief relief = ((Verdict.Remedy.Found) infeasible.remedy()).relief();
            assertThat(relief.steps())
                    .singleElement()
                    .satisfies(
                            step -> assertThat(text(step.told())).isEqualTo("Geslacht “vrouw”: maximum van 9 naar 11"));
            model.deeds().relax(relief, "Er zijn meer vrouwen dan mannen");
        });
        assertThat(model.verdict().get()).isInstanceOf(Verdict.Feasible.class);
        assertThat(quota("vrouw")).isEqualTo("0..11");
        assertThat(world.notices().getLast().text()).isEqualTo("1 quotum versoepeld.");
        world.notices().getLast().action().orElseThrow().run().run();
        assertThat(quota("vrouw")).isEqualTo("0..9");
    }

    @Test
    void aProposalKeepsToTheLimits() {
        readPopulation();
        model.keep(id("vrouw"), "0", "9");
        assertThat(model.deeds().setFlexibility(category("vrouw"), 20, "1", "").map(this::text))
                .contains("De ondergrens bij versoepelen (1) is hoger dan het minimum (0). Vul 0 of minder in.");
        assertThat(model.deeds().setFlexibility(category("vrouw"), 20, "", "tien"))
                .isNotEmpty();
        assertThat(model.deeds().setFlexibility(category("vrouw"), 20, "", "9")).isEmpty();
        assertThat(category("vrouw").flex()).isEqualTo(new Flexibility(0, 9));
        model.typed(id("man"), "0", "9");
        assertThat(model.verdict().get())
                .isInstanceOfSatisfying(
                        Verdict.Infeasible.class,
                        infeasible -> assertThat(((Verdict.Remedy.Found) infeasible.remedy())
                                        .relief()
                                        .steps()
                                        .getFirst()
                                        .category()
                                        .name())
                                .isEqualTo("man"));
        assertThat(model.deeds().setFlexibility(category("vrouw"), 20, "", "")).isEmpty();
        assertThat(category("vrouw").flex()).isNull();
    }

    @Test
    void noRelaxationHelpsWhereThereAreTooFewPeople() {
        readPopulation();
        world.project().changeDetails(new ProjectDetails("proef", "Proef", "", "", 61));
        model.typed(id("man"), "0", "61");
        assertThat(model.verdict().get())
                .isInstanceOfSatisfying(
                        Verdict.Infeasible.class,
                        infeasible -> assertThat(infeasible.remedy()).isInstanceOf(Verdict.Remedy.None.class));
    }

    @Test
    void oneSeatMoreOrLessIsWorkedOutAndForgottenWhenAnythingChanges() {
        readPopulation();
        model.keep(id("vrouw"), "0", "10");
        assertThat(model.studies().study().get()).isNull();
        model.study();
        Study study = Objects.requireNonNull(model.studies().study().get());
        assertThat(model.studies().busy().get()).isFalse();
        StudyWords words = new StudyWords(Texts.in(Language.DUTCH), study);

        assertThat(words.now()).as("forty women, ten seats").isEqualTo("1 op 4 (25,0%)");
        assertThat(study.better().stream()
                        .map(changed -> words.change(changed.change()) + ": " + words.effect(changed)))
                .containsExactly("Geslacht “vrouw” hoogstens 11 (nu 10): 1 op 3,6 (27,5%)");
        assertThat(study.of(0, 0)).hasSize(3);
        assertThat(study.better().size()
                        + study.worse().size()
                        + study.impossible().size()
                        + study.same())
                .isEqualTo(study.sensitivity().changes().size());

        model.typed(id("vrouw"), "0", "11");
        assertThat(model.studies().study().get()).isNull();
    }

    @Test
    void whoHasNoChanceIsNamedWithTheReason() {
        readPopulation();
        model.keep(id("Zuid"), "0", "0");
        model.study();
        Study study = Objects.requireNonNull(model.studies().study().get());
        StudyWords words = new StudyWords(Texts.in(Language.DUTCH), study);
        assertThat(study.noChoice().excluded()).singleElement().satisfies(group -> {
            assertThat(words.excluded(group)).endsWith("Wijk “Zuid” hoogstens 0.");
            assertThat(words.numbers(group)).startsWith("R0002, R0004");
        });
    }

    @Test
    void quotasGoToAFileAndComeBack() throws Exception {
        readPopulation();
        model.keep(id("man"), "5", "9");
        Path file = folder.resolve("quota.csv");
        model.deeds().saveQuotas(file);
        assertThat(Files.readAllLines(file)).contains("Geslacht,man,5,9,5,9");
        model.deeds().removeCriterion(view().input().criteria().getFirst());
        assertThat(view().criteria()).hasSize(1);
        model.deeds().readQuotas(file);
        assertThat(quota("man")).isEqualTo("5..9");
    }

    @Test
    void aFileThatIsWrongChangesNothingAndIsExplained() {
        readPopulation();
        PopulationWizardModel wizard = new PopulationWizardModel(world.workspace(), () -> {});
        wizard.open(OfficeFiles.text(folder.resolve("b.csv"), "kenmerk;categorie;aantal\nWijk;Noord;-3\n"));
        assertThat(wizard.problem().get()).isPresent();
        assertThat(view().criteria().getLast().lines().getFirst().category().population())
                .isEqualTo(300);
    }

    @Test
    void criteriaAreProposedFromTheAnswers() {
        model.deeds().propose(proposals -> model.deeds().add(List.of(proposals.getFirst())));
        assertThat(view().criteria()).hasSize(1);
        assertThat(view().proposals()).isEqualTo(1);
        assertThat(view().criteria().getFirst().lines().stream()
                        .map(line -> line.category().name()))
                .containsExactly("Man", "vrouw");
    }

    @Test
    void aPopulationIsTypedWithOrWithoutDots() {
        readPopulation();
        Category women = view().criteria().getFirst().lines().getFirst().category();
        assertThat(model.deeds().setPopulation(women, "12.345")).isEmpty();
        assertThat(view().criteria().getFirst().lines().getFirst().category().population())
                .isEqualTo(12_345);
        assertThat(model.deeds().setPopulation(women, "veel").map(this::text))
                .contains("Vul een aantal inwoners in: een heel getal, 0 of meer.");
    }

    @Test
    void theHouseholdRuleIsKept() {
        readPopulation();
        model.deeds().setHouseholdRule(false);
        assertThat(view().input().householdRule()).isFalse();
    }

    private void readPopulation() {
        new PopulationWizardModel(world.workspace(), () -> {})
                .open(
                        OfficeFiles.text(
                                folder.resolve("bevolking.csv"),
                                "Kenmerk;Categorie;Aantal\nGeslacht;vrouw;530\nGeslacht;man;470\nWijk;Noord;300\nWijk;Zuid;700\n"));
    }

    private QuotasView view() {
        return Objects.requireNonNull(model.view().get());
    }

    private Category category(String name) {
        return view().input().criteria().stream()
                .flatMap(criterion -> criterion.categories().stream())
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long id(String name) {
        return category(name).id();
    }

    private String quota(String name) {
        return category(name).min() + ".." + category(name).max();
    }

    private List<String> reasons() {
        return model.verdict().get() instanceof Verdict.Infeasible(List<Problem> problems, Verdict.Remedy _)
                ? problems.stream().map(Problem::told).map(this::text).toList()
                : List.of();
    }

    private String text(Message message) {
        return Texts.in(Language.DUTCH).get(message);
    }
}
