package nl.lotwijzer.desktop.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Texts;

/** Asks what a new project is about and makes it. */
public final class NewProject {
    private final Desk desk;
    private final ProjectOpener opener;

    public NewProject(Desk desk, ProjectOpener opener) {
        this.desk = desk;
        this.opener = opener;
    }

    /** Shows the form; makes and opens the project when the person says so. */
    public void ask() {
        Preferences now = desk.preferences().get();
        NewProjectModel model = new NewProjectModel(usualFolder(desk), now.name(), now.role());
        Texts texts = desk.texts();
        FormQuestion question = new FormQuestion(
                texts.get("desktop.welcome.new"), form(model), texts.get("desktop.welcome.create"), model.valid());
        if (desk.dialogs().fill(question)) {
            desk.prefer(preferences ->
                    preferences.withPerson(model.person().get(), model.role().get()));
            opener.create(model.file().get(), model.details());
        }
    }

    /** Beside the project opened last, else where this person keeps documents. */
    static Path usualFolder(Desk desk) {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        Path usual = Files.isDirectory(documents) ? documents : home;
        return desk.preferences().get().recent().stream()
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(usual);
    }

    private Form form(NewProjectModel model) {
        Texts texts = desk.texts();
        TextField name = new TextField();
        name.setId("new-name");
        name.setPromptText(texts.get("desktop.welcome.nameExample"));
        name.textProperty().bindBidirectional(model.name());
        TextField commissioner = new TextField();
        commissioner.setId("new-commissioner");
        commissioner.setPromptText(texts.get("desktop.welcome.commissionerExample"));
        commissioner.textProperty().bindBidirectional(model.commissioner());
        TextArea question = new TextArea();
        question.setId("new-question");
        question.setPrefRowCount(2);
        question.setWrapText(true);
        question.textProperty().bindBidirectional(model.question());
        TextField seats = new TextField();
        seats.setId("new-seats");
        seats.setMaxWidth(TextSize.width(96));
        seats.textProperty().bindBidirectional(model.panelSize());
        Label wrong = new Label();
        wrong.getStyleClass().add(Tone.DANGER.styleClass());
        wrong.textProperty()
                .bind(model.panelSize()
                        .map(typed -> model.seats().isPresent() ? "" : texts.get("desktop.welcome.seatsWrong")));
        TextField person = new TextField();
        person.setId("new-person");
        person.textProperty().bindBidirectional(model.person());
        TextField role = new TextField();
        role.setId("new-role");
        role.setPromptText(texts.get("desktop.settings.roleLeader"));
        role.textProperty().bindBidirectional(model.role());
        HBox who = new HBox(person, role);
        who.getStyleClass().add("form-group");
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox.setHgrow(role, Priority.ALWAYS);
        return new Form()
                .row(texts.get("desktop.welcome.name"), name)
                .row(texts.get("desktop.welcome.commissioner"), commissioner)
                .row(texts.get("desktop.welcome.question"), question)
                .row(texts.get("desktop.welcome.seats"), seats, wrong)
                .row(texts.get("desktop.welcome.file"), file(model), texts.get("desktop.welcome.fileHint"))
                .row(texts.get("desktop.welcome.person"), who, texts.get("desktop.welcome.personHint"));
    }

    private HBox file(NewProjectModel model) {
        Texts texts = desk.texts();
        TextField path = new TextField();
        path.setEditable(false);
        path.setFocusTraversable(false);
        path.textProperty().bind(model.file().map(Path::toString));
        HBox.setHgrow(path, Priority.ALWAYS);
        Button other = Buttons.secondary(
                texts.get("desktop.welcome.elsewhere"),
                () -> desk.dialogs()
                        .saveFile(FileQuestion.of(
                                texts.get("desktop.welcome.file"),
                                String.valueOf(model.file().get().getFileName()),
                                texts.get("desktop.opener.kind"),
                                ProjectOpener.ENDING))
                        .ifPresent(model::choose));
        HBox row = new HBox(path, other);
        row.getStyleClass().add("form-group");
        return row;
    }
}
