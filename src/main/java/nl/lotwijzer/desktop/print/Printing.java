package nl.lotwijzer.desktop.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import nl.lotwijzer.desktop.controls.Overlay;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Document;

/** Prints what is on the screen: its list, all rows of it, or a picture if there is no list. */
public final class Printing {
    /** Who prints more than some fifty pages of a screen has forgotten a filter. */
    static final int MOST_ROWS = 2_000;

    private static final int SHARP = 150;
    private static final String ENDING = "pdf";

    private final Desk desk;
    private final Consumer<Overlay> shown;

    /** What comes out of the printer. */
    private static final class Paper {
        private final byte[] pdf;
        private final List<Image> pages;

        Paper(Document document) throws IOException {
            pdf = document.pdf();
            pages = PdfPages.of(pdf, SHARP);
        }
    }

    /** @param shown puts the pages over the window */
    public Printing(Desk desk, Consumer<Overlay> shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /**
     * Shows the pages of this screen, to be printed or kept.
     *
     * @param project the name of the project
     */
    public void print(Node screen, String project) {
        Optional<TableView<?>> table = ListReader.tableOn(screen);
        if (table.isEmpty()) {
            open(ListReader.title(screen), List.of(screen.snapshot(null, null)), Optional.empty());
        } else if (table.get().getItems().size() > MOST_ROWS) {
            Texts texts = desk.texts();
            desk.notices()
                    .show(Notice.warning(texts.get(
                            "desktop.print.tooLong", table.get().getItems().size(), MOST_ROWS)));
        } else {
            print(ListReader.read(screen, table.get()), project);
        }
    }

    private void print(PrintedList list, String project) {
        Document document = ListDocument.of(list, project, desk.clock().instant(), desk.texts());
        desk.tasks()
                .start(BackgroundTask.of(Message.of("desktop.print.making"), _ -> new Paper(document))
                        .then(paper ->
                                open(list.title(), paper.pages, Optional.of(() -> save(list.title(), paper.pdf)))));
    }

    private void open(String title, List<Image> pages, Optional<Runnable> save) {
        PrintPane pane = new PrintPane(desk, title, pages, save);
        shown.accept(pane);
        pane.open().set(true);
    }

    private void save(String title, byte[] pdf) {
        Texts texts = desk.texts();
        desk.dialogs()
                .saveFile(FileQuestion.of(
                        texts.get("desktop.print.saveTitle"),
                        title.replaceAll("[^\\p{L}\\p{N} -]", "") + "." + ENDING,
                        texts.get("desktop.print.kind"),
                        ENDING))
                .ifPresent(file -> desk.tasks()
                        .start(BackgroundTask.of(Message.of("desktop.print.saving"), _ -> written(file, pdf))
                                .then(name ->
                                        desk.notices().show(Notice.success(texts.get("desktop.print.saved", name))))));
    }

    private static String written(Path file, byte[] pdf) throws FilesException {
        WholeFile.write(file, pdf);
        return String.valueOf(file.getFileName());
    }
}
