package nl.lotwijzer.desktop.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.JournalEntry;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the bottom: that everything is saved, since when, and how far the journal is. */
final class StatusLine extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final ZoneId zone;
    private final Label saved = new Label();
    private final Hyperlink journal;

    /**
     * @param toJournal shows the journal
     */
    StatusLine(Texts texts, ZoneId zone, boolean readOnly, Runnable toJournal) {
        this.texts = texts;
        this.zone = zone;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        saved.setGraphic(new FontIcon(readOnly ? Feather.EYE : Feather.CHECK));
        saved.setText(texts.get(readOnly ? "desktop.shell.readOnly" : "desktop.shell.saved"));
        saved.setMinWidth(Region.USE_PREF_SIZE);
        journal = Buttons.link("", toJournal);
        getChildren().addAll(saved, journal);
    }

    /** Shows this entry as the newest of the journal. */
    void show(JournalEntry head) {
        String hash = head.hash();
        journal.setText(texts.get(
                "desktop.shell.journal",
                TIME.format(head.time().atZone(zone)),
                head.number(),
                hash.substring(0, 4) + " " + hash.substring(4, 8)));
    }
}
