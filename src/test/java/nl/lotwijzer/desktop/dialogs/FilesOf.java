package nl.lotwijzer.desktop.dialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The program's own dialogs, but for those of the operating system, which no test can drive: they answer with the next
 * file of a list.
 */
public final class FilesOf implements Dialogs {
    private final Dialogs windows;
    private final Deque<Path> files;

    /**
     * @param windows asks everything else
     * @param files   the files, in the order in which they will be asked for; more may be added
     */
    public FilesOf(Dialogs windows, Deque<Path> files) {
        this.windows = windows;
        this.files = files;
    }

    /** Returns an empty list of files that a test fills as it goes. */
    public static Deque<Path> none() {
        return new ArrayDeque<>();
    }

    @Override
    public Optional<Path> openFile(FileQuestion question) {
        return Optional.of(next(question.title()));
    }

    @Override
    public Optional<Path> saveFile(FileQuestion question) {
        return Optional.of(next(question.title()));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.of(next(title));
    }

    private Path next(String title) {
        if (files.isEmpty()) {
            throw new NoSuchElementException("Nobody said which file to choose for: " + title);
        }
        return files.removeFirst();
    }

    @Override
    public boolean confirm(Confirmation confirmation) {
        return windows.confirm(confirmation);
    }

    @Override
    public boolean fill(FormQuestion form) {
        return windows.fill(form);
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        return windows.askText(question);
    }
}
