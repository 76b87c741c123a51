package nl.lotwijzer.desktop.print;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Overlay;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The pages as they will come out, to leaf through, with the buttons that print or keep them. */
final class PrintPane extends Overlay {
    private static final double HEIGHT = 470;
    private static final double WIDTH = 640;

    private final Desk desk;
    private final Texts texts;
    private final List<Image> pages;
    private final ImageView shown = new ImageView();
    private final Label where = Labels.muted("");
    private int page;

    /**
     * @param title what is printed
     * @param pages sharp enough for paper
     * @param save  keeps them as a PDF; empty if that cannot be done
     */
    PrintPane(Desk desk, String title, List<Image> pages, Optional<Runnable> save) {
        this.desk = desk;
        this.texts = desk.texts();
        this.pages = List.copyOf(pages);
        setId("print-pane");
        getStylesheets()
                .add(Objects.requireNonNull(PrintPane.class.getResource("print.css"))
                        .toExternalForm());
        shown.setPreserveRatio(true);
        shown.setFitHeight(HEIGHT);
        shown.setFitWidth(WIDTH);
        HBox paper = new HBox(shown);
        paper.setAlignment(Pos.CENTER);
        paper.getStyleClass().add("print-paper");
        Label heading = Labels.heading(texts.get("desktop.print.title", title));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button close = Buttons.icon(texts.get("desktop.print.close"), Feather.X, this::close);
        HBox head = new HBox(heading, close);
        head.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                Buttons.icon(texts.get("desktop.print.before"), Feather.CHEVRON_LEFT, () -> turn(-1)),
                where,
                Buttons.icon(texts.get("desktop.print.next"), Feather.CHEVRON_RIGHT, () -> turn(1)),
                space);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("print-foot");
        save.ifPresent(deed -> {
            Button keep = Buttons.secondary(texts.get("desktop.print.save"), Feather.SAVE, () -> {
                close();
                deed.run();
            });
            keep.setId("print-save");
            foot.getChildren().add(keep);
        });
        Button print = Buttons.primary(texts.get("desktop.print.print"), Feather.PRINTER, this::print);
        print.setId("print-now");
        print.setDefaultButton(true);
        foot.getChildren().add(print);
        VBox box = new VBox(head, paper, foot);
        box.getStyleClass().add("print-box");
        content(box);
        turn(0);
    }

    private void close() {
        open().set(false);
    }

    private void turn(int step) {
        page = Math.clamp(page + step, 0, pages.size() - 1);
        shown.setImage(pages.get(page));
        String words = texts.get("desktop.print.page", page + 1, pages.size());
        where.setText(words);
        shown.setAccessibleText(words);
    }

    /** Hands the pages to the printer that the person chooses. */
    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            desk.notices().show(Notice.warning(texts.get("desktop.print.noPrinter")));
            return;
        }
        if (!job.showPrintDialog(getScene().getWindow())) {
            job.cancelJob();
            return;
        }
        boolean printed = pages.stream().allMatch(image -> job.printPage(layout(job, image), sheet(job, image)));
        close();
        if (printed && job.endJob()) {
            desk.notices().show(Notice.success(texts.get("desktop.print.done", pages.size())));
        } else {
            job.cancelJob();
            desk.notices().show(Notice.failure(texts.get("desktop.print.failed")));
        }
    }

    private static PageLayout layout(PrinterJob job, Image image) {
        return job.getPrinter()
                .createPageLayout(
                        Paper.A4,
                        image.getWidth() > image.getHeight() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                        Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static Node sheet(PrinterJob job, Image image) {
        PageLayout layout = layout(job, image);
        ImageView sheet = new ImageView(image);
        sheet.setPreserveRatio(true);
        sheet.setFitWidth(layout.getPrintableWidth());
        sheet.setFitHeight(layout.getPrintableHeight());
        return sheet;
    }
}
