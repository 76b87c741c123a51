package nl.lotwijzer.desktop.letters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import nl.lotwijzer.invitations.InvitedProject;
import nl.lotwijzer.invitations.Invitee;
import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.LetterSettings;
import nl.lotwijzer.invitations.LetterTemplates;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;

/** Goes through the tab of the letters on people who do not exist, and shows every page to who takes pictures. */
public final class LettersAlbum {
    private static final LocalDate POSTED = LocalDate.of(2026, 9, 28);

    private LettersAlbum() {}

    /**
     * Shows every page. To be called on the screen's thread.
     *
     * @param folder an empty folder for the project
     * @param shown  gets the name of each picture and what is on it
     */
    public static void play(Path folder, Language language, BiConsumer<String, Parent> shown) throws UserException {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            Desk desk = new Desk(
                    Preferences.FIRST.withLanguage(language),
                    new ImmediateTasks(),
                    new AnsweringDialogs(),
                    notice -> {},
                    test.workspace().clock());
            Workspace workspace = new Workspace(desk, test.project(), (place, detail) -> {});
            InvitedProject.invite(test.project(), 400);
            List<Invitee> people = react(test.project());
            LettersTab tab = new LettersTab(workspace);
            StackPane root = new StackPane(tab.node());
            shown.accept("letters-list", root);
            tab.model().searchProperty().set(people.get(1).letter().code());
            tab.model().select(Optional.of(tab.model().shown().getFirst()));
            shown.accept("letters-letter", root);
            tab.model().select(Optional.empty());
            tab.model().clearFilters();
            tab.openReturns();
            returns(tab, people);
            shown.accept("letters-returns", root);
            tab.openMaker();
            shown.accept("letters-make", root);
            tab.dispose();
        }
    }

    private static List<Invitee> react(Project project) throws UserException {
        new Sendings(project).sent("1", Optional.of(POSTED));
        new LetterTemplates(project)
                .keepSettings(LetterSettings.checked("https://meedoen.waterveen.example/?code=", false));
        List<Invitee> people = new Invitees(project).all();
        LetterResults results = new LetterResults(project);
        results.note(people.get(1).letter().code(), Outcome.RETURNED, POSTED.plusDays(9));
        results.note(people.get(4).letter().code(), Outcome.REFUSED, POSTED.plusDays(11));
        results.note(people.get(5).letter().code(), Outcome.MOVED, POSTED.plusDays(12));
        return people;
    }

    private static void returns(LettersTab tab, List<Invitee> people) {
        ReturnsModel returns = tab.returnsModel();
        for (int i = 20; i < 23; i++) {
            returns.codeProperty().set(people.get(i).letter().code());
            returns.note();
        }
        returns.codeProperty().set(people.get(30).letter().code().substring(0, 8) + "2");
        returns.note();
    }
}
