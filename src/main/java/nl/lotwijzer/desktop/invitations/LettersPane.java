package nl.lotwijzer.desktop.invitations;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.invitations.LetterCount;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** How many letters there are, by sending and area. */
final class LettersPane {
    private final Texts texts;
    private final ObservableList<LetterCount> counts = FXCollections.observableArrayList();

    LettersPane(Texts texts, InvitationsModel model) {
        this.texts = texts;
        model.overviewProperty().subscribe(now -> counts.setAll(now.counts()));
    }

    Node node() {
        TableView<LetterCount> table = TableBuilder.of(counts)
                .text(text("batch"), 220, LetterCount::batch)
                .text(text("area"), 260, LetterCount::area)
                .number(text("letters"), 120, LetterCount::letters, count -> text("count", count))
                .placeholder(new EmptyState(Feather.MAIL, text("noLetters"), text("noLettersText")))
                .build();
        table.setAccessibleText(text("tab.letters"));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(table);
        page.getStyleClass().add("invitations-tab");
        return page;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
