package nl.lotwijzer.desktop.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.DrawDocuments;
import nl.lotwijzer.report.document.Part.Signatory;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks who was at the draw and writes its record (proces-verbaal), for Word and as PDF. The names stand in the document
 * and nowhere else.
 */
public final class DrawRecordForm {
    private static final int ROWS = 4;

    private record Row(TextField name, TextField role) {}

    private final Workspace workspace;
    private final Texts texts;
    private final VBox fields = new VBox();
    private final List<Row> rows = new ArrayList<>();

    private DrawRecordForm(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
    }

    /** Asks, and writes in the background. To be used when a panel was drawn. */
    public static void ask(Workspace workspace) {
        new DrawRecordForm(workspace).ask();
    }

    private void ask() {
        for (int i = 0; i < ROWS; i++) {
            add();
        }
        fields.getStyleClass().add("form-group");
        VBox content = new VBox(
                Labels.muted(texts.get("desktop.record.explained")),
                fields,
                Buttons.secondary(texts.get("desktop.record.more"), Feather.PLUS, this::add));
        content.getStyleClass().add("form-group");
        content.setPrefWidth(TextSize.width(560));
        if (workspace
                .dialogs()
                .fill(new FormQuestion(
                        texts.get("desktop.record.title"),
                        content,
                        texts.get("desktop.record.make"),
                        new SimpleBooleanProperty(true)))) {
            workspace
                    .dialogs()
                    .chooseFolder(texts.get("desktop.record.folder"))
                    .ifPresent(folder -> write(folder, present()));
        }
    }

    private void add() {
        int number = rows.size() + 1;
        TextField name = field("record-name-" + number, "desktop.record.name", number);
        TextField role = field("record-role-" + number, "desktop.record.role", number);
        rows.add(new Row(name, role));
        HBox line = new HBox(name, role);
        line.getStyleClass().add("form-group");
        fields.getChildren().add(line);
    }

    private TextField field(String id, String key, int number) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key) + " " + number);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private List<Signatory> present() {
        return rows.stream()
                .map(row -> new Signatory(
                        row.name().getText().strip(), row.role().getText().strip()))
                .filter(person -> !person.name().isEmpty() || !person.role().isEmpty())
                .toList();
    }

    private void write(Path folder, List<Signatory> present) {
        DrawDocuments documents = new DrawDocuments(workspace.project());
        Language language = texts.language();
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> documents.names(language))
                        .then(names -> {
                            if (mayReplace(folder, names)) {
                                write(documents, folder, present, language);
                            }
                        }));
    }

    private void write(DrawDocuments documents, Path folder, List<Signatory> present, Language language) {
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of("desktop.record.making"), progress -> {
                            documents.write(folder, present, language);
                            return folder;
                        })
                        .then(done -> workspace.notify(Notice.success(
                                texts.get("desktop.record.made", String.valueOf(folder.getFileName()))))));
    }

    private boolean mayReplace(Path folder, List<String> names) {
        Optional<String> there = names.stream()
                .filter(name -> Files.exists(folder.resolve(name)))
                .findFirst();
        return there.isEmpty()
                || workspace
                        .dialogs()
                        .confirm(Confirmation.destructive(
                                texts.get("desktop.dialog.replaceFile", there.get()),
                                texts.get("desktop.dialog.replaceFileExplained"),
                                texts.get("desktop.dialog.replace")));
    }
}
