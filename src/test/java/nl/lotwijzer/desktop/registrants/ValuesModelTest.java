package nl.lotwijzer.desktop.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Step;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.AnswerColumn;
import nl.lotwijzer.registration.DerivedRule;
import nl.lotwijzer.registration.FoundValue;
import nl.lotwijzer.registration.Profile;
import nl.lotwijzer.registration.Profiles;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values and the profiles of the wizard, without a screen. */
class ValuesModelTest {
    private static final String FILE = """
            id;naam;sekse;postcode
            1;An Bos;V;8991 AB
            2;Bo Dam;Vruow;8992 AB
            3;Cor Eg;wolk;8991 AC
            """;

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private ImportWizardModel wizard;
    private ValuesModel values;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        Quotas quotas = new Quotas(test.project());
        long gender = quotas.addCriterion("Sekse").id();
        quotas.addCategory(gender, "Vrouw");
        quotas.addCategory(gender, "Man");
        wizard = new ImportWizardModel(test.workspace(), () -> {});
        wizard.open(OfficeFiles.text(folder.resolve("a.csv"), FILE));
        wizard.lookAtValues();
        values = wizard.values();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void followsWhatIsCertainAndCountsWhatIsToBeChosen() {
        assertThat(wizard.stepProperty().get()).isEqualTo(Step.VALUES);
        AnswerColumn column = values.foundProperty().get().columns().getFirst();
        assertThat(values.read(column.criterion(), value("V"))).isEqualTo("Vrouw");
        assertThat(values.read(column.criterion(), value("Vruow"))).isEqualTo("Vruow");
        assertThat(values.toLookAt(column)).isEqualTo(2);
        assertThat(values.choices(column, value("wolk"))).containsExactly("Vrouw", "Man", "wolk", "");

        values.map(column.criterion(), value("Vruow"), "Vrouw");
        values.map(column.criterion(), value("wolk"), "");
        assertThat(values.toLookAt(column)).isZero();
        values.map(column.criterion(), value("wolk"), "wolk");
        assertThat(values.toLookAt(column)).isEqualTo(1);
    }

    @Test
    void derivesAreasFromATableOnceTheFileIsRead() {
        test.dialogs().file(OfficeFiles.text(folder.resolve("wijken.csv"), "postcode;wijk\n8991;Noord\n8992;Zuid\n"));
        test.dialogs().text("Wijk");
        values.chooseAreas();
        assertThat(values.rulesProperty().get())
                .extracting(DerivedRule::criterion)
                .containsExactly("Wijk");
        wizard.check();
        wizard.read();
        assertThat(new Registrations(test.project()).all())
                .extracting(registrant -> registrant.answers().get("Wijk"))
                .containsExactly("Noord", "Zuid", "Noord");
    }

    @Test
    void savesRenamesExportsAndReadsTheProfileOfThisFile() throws Exception {
        ProfilesModel profiles = wizard.profiles();
        assertThat(profiles.choiceProperty().get().now()).isEmpty();
        test.dialogs().text("Formulier");
        profiles.save();
        assertThat(profiles.choiceProperty().get().now()).map(Profile::name).contains("Formulier");
        test.dialogs().text("Formulier gemeente");
        profiles.rename();
        Path file = folder.resolve("p.lwprofiel");
        test.dialogs().file(file);
        profiles.export();
        assertThat(Files.readString(file)).startsWith("lotwijzer-profile").doesNotContain("An Bos");
        profiles.remove();
        assertThat(new Profiles(test.project()).all()).isEmpty();
        test.dialogs().file(file);
        profiles.read();
        assertThat(profiles.choiceProperty().get().now()).map(Profile::name).contains("Formulier gemeente");
        assertThat(wizard.chosenProperty()
                        .get()
                        .orElseThrow()
                        .mapping()
                        .values()
                        .categoryOf("sekse", "v"))
                .contains("Vrouw");
    }

    private FoundValue value(String text) {
        List<FoundValue> found =
                values.foundProperty().get().columns().getFirst().values();
        return found.stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
    }
}
