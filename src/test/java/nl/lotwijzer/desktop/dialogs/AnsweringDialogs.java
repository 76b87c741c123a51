package nl.lotwijzer.desktop.dialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.lotwijzer.gallery.AccessibleNames;

/**
 * Answers for the person: the answers given beforehand, in order; when they run out, the person thinks better of it. Looks
 * of every form, in whatever test it comes up, whether each of its fields has a name.
 */
public final class AnsweringDialogs implements Dialogs {
    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<String> texts = new ArrayDeque<>();
    private final Deque<Boolean> deeds = new ArrayDeque<>();
    private final Deque<Consumer<Node>> fillings = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    /** The next question for a file or folder is answered with this one. */
    public AnsweringDialogs file(Path file) {
        files.add(file);
        return this;
    }

    /** The next question for a text is answered with this one. */
    public AnsweringDialogs text(String text) {
        texts.add(text);
        return this;
    }

    /** The next confirmation or form is answered with its deed. */
    public AnsweringDialogs yes() {
        deeds.add(true);
        return this;
    }

    /** The next form is filled in so, and answered with its deed. */
    public AnsweringDialogs yes(Consumer<Node> filling) {
        fillings.add(filling);
        return yes();
    }

    /** The titles of what was asked, oldest first. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        asked.add(question.title());
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        asked.add(question.title());
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        asked.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public boolean confirm(Confirmation confirmation) {
        asked.add(confirmation.title());
        return !deeds.isEmpty() && deeds.remove();
    }

    @Override
    public boolean fill(FormQuestion form) {
        asked.add(form.title());
        List<String> unnamed = form.content() instanceof Parent parent
                ? AccessibleNames.of(parent).findings()
                : List.of();
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException("The form «" + form.title() + "» is not for everybody: " + unnamed);
        }
        if (!fillings.isEmpty()) {
            fillings.remove().accept(form.content());
        }
        return !deeds.isEmpty() && deeds.remove() && form.valid().get();
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        asked.add(question.title());
        return Optional.ofNullable(texts.poll());
    }
}
