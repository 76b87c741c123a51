package nl.lotwijzer.desktop.invitations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.Language;

/** Goes through the invitations on the sample register and shows every page to who takes pictures. */
public final class InvitationsAlbum {
    private static final Path REGISTER = Path.of("sample-data", "bevolkingsregister.csv");

    private InvitationsAlbum() {}

    /**
     * Shows every page. To be called on the screen's thread.
     *
     * @param folder an empty folder for the project
     * @param shown  gets the name of each picture and what is on it
     */
    public static void play(Path folder, Language language, BiConsumer<String, Parent> shown) {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            Desk desk = new Desk(
                    Preferences.FIRST.withLanguage(language),
                    new ImmediateTasks(),
                    new AnsweringDialogs(),
                    notice -> {},
                    test.workspace().clock());
            Workspace workspace = new Workspace(desk, test.project(), (place, detail) -> {});
            screen(workspace, "empty", "", shown);
            new Eligibility(test.project())
                    .set(new EligibilityRules(
                            Optional.of(new AgeRule(16, null, LocalDate.of(2026, 9, 1))), Residence.ANYWHERE));
            draw(workspace, shown);
            new Sendings(test.project())
                    .plan(
                            workspace.texts().get("desktop.invitations.batchPart", 1, 1),
                            Optional.of(LocalDate.of(2026, 9, 7)));
            for (String tab : new String[] {"rounds", "letters", "returns", "make", "sendings"}) {
                screen(workspace, tab, tab, shown);
            }
        }
    }

    private static void screen(Workspace workspace, String name, String detail, BiConsumer<String, Parent> shown) {
        InvitationsScreen screen = new InvitationsScreen(workspace);
        screen.onShow(detail);
        shown.accept("invitations-" + name, new StackPane(screen.node()));
        screen.dispose();
    }

    private static void draw(Workspace workspace, BiConsumer<String, Parent> shown) {
        SampleWizardModel model = new SampleWizardModel(workspace, () -> {});
        StackPane root = new StackPane(new SampleWizard(workspace, model).node());
        root.getStylesheets()
                .add(InvitationsScreen.class.getResource("invitations.css").toExternalForm());
        shown.accept("invitations-wizard-1-file", root);
        model.open(REGISTER);
        shown.accept("invitations-wizard-2-columns", root);
        model.read();
        shown.accept("invitations-wizard-3-who", root);
        model.toSample();
        shown.accept("invitations-wizard-4-sample-begun", root);
        model.choose(model.choicesProperty().get().letters(900).by(Unit.ADDRESS).by(Division.EQUAL));
        shown.accept("invitations-wizard-4-sample-equal", root);
        model.choose(model.choicesProperty()
                .get()
                .by(Unit.PERSON)
                .by(Division.PROPORTIONAL)
                .letters(9_000));
        shown.accept("invitations-wizard-4-sample-too-many", root);
        model.choose(model.choicesProperty().get().letters(600));
        model.sendingsProperty().set(2);
        shown.accept("invitations-wizard-4-sample", root);
        model.toDraw();
        model.seedProperty().set("4 1 6 6 2 3 5 2");
        shown.accept("invitations-wizard-5-seed", root);
        model.fix();
        shown.accept("invitations-wizard-5-fixed", root);
        model.draw();
        shown.accept("invitations-wizard-6-done", root);
    }
}
