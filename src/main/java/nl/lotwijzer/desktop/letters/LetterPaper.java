package nl.lotwijzer.desktop.letters;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.QrCode;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.letterpaper.LetterTemplate.PreviewLine;

/** The text of one letter on paper, without the look that Word gives it; black on white in the dark too. */
public final class LetterPaper extends ScrollPane {
    private static final double QR_SIZE = 100;

    /**
     * @param lines the letter, paragraph by paragraph
     * @param link  what its QR code says; empty for a letter without one
     */
    public LetterPaper(List<PreviewLine> lines, String link) {
        getStylesheets().add(StyleSheets.of(LetterPaper.class, "letters.css"));
        VBox sheet = new VBox();
        sheet.getStyleClass().add("letter-sheet");
        boolean blank = false;
        for (PreviewLine line : lines) {
            boolean empty = line.text().isBlank() && !line.qr();
            if (!empty || !blank) {
                Label text = new Label(line.text().strip());
                text.setWrapText(true);
                text.setMinHeight(USE_PREF_SIZE);
                text.getStyleClass().add(line.heading() ? "letter-heading" : "letter-line");
                if (!line.qr() || !line.text().isBlank()) {
                    sheet.getChildren().add(text);
                }
            }
            if (line.qr()) {
                sheet.getChildren().add(new QrCode(link, QR_SIZE));
            }
            blank = empty;
        }
        setContent(sheet);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("letter-paper");
    }
}
