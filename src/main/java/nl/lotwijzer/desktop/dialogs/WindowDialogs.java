package nl.lotwijzer.desktop.dialogs;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.KeyRules;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** Asks in windows of its own above the program's window. */
public final class WindowDialogs implements Dialogs {
    private final Supplier<@Nullable Window> owner;
    private final Supplier<Texts> texts;
    private @Nullable File lastFolder;

    /**
     * @param owner the program's window
     * @param texts the language of the moment
     */
    public WindowDialogs(Supplier<@Nullable Window> owner, Supplier<Texts> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return answered(chooser(question).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        FileChooser chooser = chooser(question);
        chooser.setInitialFileName(question.suggestedName());
        return answered(chooser.showSaveDialog(owner.get())).flatMap(file -> withEnding(file, question));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        File chosen = chooser.showDialog(owner.get());
        if (chosen != null) {
            lastFolder = chosen;
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public boolean confirm(Confirmation confirmation) {
        return ask(
                confirmation.title(),
                Labels.text(confirmation.explanation()),
                confirmation.verb(),
                confirmation.destructive(),
                Bindings.createBooleanBinding(() -> true),
                null);
    }

    @Override
    public boolean fill(FormQuestion form) {
        return ask(form.title(), form.content(), form.verb(), false, form.valid(), firstField(form.content()));
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        TextField field = new TextField(question.proposed());
        field.setAccessibleText(question.label());
        field.setPrefColumnCount(30);
        Label label = Labels.caption(question.label());
        label.setLabelFor(field);
        VBox content = new VBox(label, field);
        content.getStyleClass().add("dialog-field");
        boolean sent = ask(
                question.title(),
                content,
                question.verb(),
                false,
                Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty()),
                field);
        return sent ? Optional.of(field.getText().strip()) : Optional.empty();
    }

    /** Where typing begins. */
    private static @Nullable Node firstField(Node content) {
        return content.lookupAll(".text-input").stream()
                .filter(field -> field.isFocusTraversable() && !field.isDisabled())
                .findFirst()
                .orElse(null);
    }

    private boolean ask(
            String title,
            Node content,
            String verb,
            boolean destructive,
            ObservableBooleanValue valid,
            @Nullable Node focus) {
        ButtonType deed = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
        ButtonType back = new ButtonType(texts.get().get("desktop.dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        Label heading = Labels.heading(title);
        heading.setWrapText(true);
        VBox body = new VBox(heading, content);
        body.getStyleClass().addAll("dialog-body", content instanceof Form ? "dialog-form" : "dialog-text");
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getStyleClass().add("asking");
        dialog.getDialogPane().getButtonTypes().setAll(deed, back);
        Button button = (Button) dialog.getDialogPane().lookupButton(deed);
        button.disableProperty().bind(Bindings.not(valid));
        if (destructive) {
            button.setDefaultButton(false);
            button.getStyleClass().add(Styles.DANGER);
        }
        KeyRules.hold(dialog.getDialogPane().getScene());
        dialog.setResultConverter(pressed -> pressed);
        Node first = focus == null && destructive ? dialog.getDialogPane().lookupButton(back) : focus;
        if (first != null) {
            // Later, since the window gives the focus to its first button once it is there.
            dialog.setOnShown(event -> Platform.runLater(first::requestFocus));
        }
        return dialog.showAndWait().filter(deed::equals).isPresent();
    }

    private FileChooser chooser(FileQuestion question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        for (FileQuestion.Kind kind : question.kinds()) {
            List<String> patterns =
                    kind.endings().stream().map(ending -> "*." + ending).toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), patterns));
        }
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> answered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        lastFolder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }

    /** The system asks before it replaces the file that was typed, but does not know the name that we complete. */
    private Optional<Path> withEnding(Path file, FileQuestion question) {
        if (question.kinds().isEmpty() || file.toString().matches(".*\\.[A-Za-z0-9]{1,8}")) {
            return Optional.of(file);
        }
        String ending = question.kinds().getFirst().endings().getFirst();
        Path complete = file.resolveSibling(file.getFileName() + "." + ending);
        boolean free = !Files.exists(complete)
                || confirm(Confirmation.destructive(
                        texts.get()
                                .get(
                                        "desktop.dialog.replaceFile",
                                        complete.getFileName().toString()),
                        texts.get().get("desktop.dialog.replaceFileExplained"),
                        texts.get().get("desktop.dialog.replace")));
        return free ? Optional.of(complete) : Optional.empty();
    }
}
