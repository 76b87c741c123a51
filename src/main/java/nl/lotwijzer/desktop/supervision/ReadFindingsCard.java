package nl.lotwijzer.desktop.supervision;

import java.time.format.DateTimeFormatter;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.supervision.CheckFinding.Result;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.ReadFindings;
import nl.lotwijzer.supervision.Verdict;
import org.kordamp.ikonli.feather.Feather;

/** The findings that were read into the project: who, when, and what came of it. */
final class ReadFindingsCard extends VBox {
    private final ReadFindingsModel model;
    private final Texts texts;
    private final VBox list = new VBox();

    ReadFindingsCard(ReadFindingsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Button read = Buttons.secondary(texts.get("desktop.supervision.readFindings"), Feather.DOWNLOAD, model::read);
        read.setId("supervision-read");
        list.getStyleClass().add("supervision-list");
        getChildren()
                .add(new Card(
                                texts.get("desktop.supervision.findings"),
                                texts.get("desktop.supervision.findingsExplained"),
                                list)
                        .actions(read));
        model.findings().addListener((ListChangeListener<ReadFindings>) change -> show());
        show();
    }

    private void show() {
        if (model.findings().isEmpty()) {
            list.getChildren().setAll(Labels.muted(texts.get("desktop.supervision.noFindings")));
        } else {
            list.getChildren().setAll(model.findings().stream().map(this::row).toList());
        }
    }

    private Node row(ReadFindings read) {
        Findings findings = read.findings();
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                        "d MMMM yyyy, HH:mm", texts.language().locale())
                .withZone(model.zone());
        Label who = new Label(findings.name());
        who.getStyleClass().add("supervision-sentence");
        Label when = Labels.muted(texts.get(
                "desktop.supervision.findingsWhen",
                findings.role().isEmpty() ? "–" : findings.role(),
                format.format(findings.signed()),
                format.format(read.readAt())));
        Label counts = Labels.muted(texts.get(
                "desktop.supervision.findingsCounts",
                String.valueOf(findings.dossier().round()),
                findings.count(Result.GOOD),
                findings.count(Result.WRONG),
                findings.count(Result.UNKNOWN)));
        VBox words = new VBox(who, when, counts);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                words,
                new StatusBadge(tone(findings.verdict()), texts.get("supervision.verdict." + findings.verdict())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("supervision-read-row");
        return row;
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case AGREED -> Tone.SUCCESS;
            case AGREED_WITH_REMARKS -> Tone.WARNING;
            case NOT_AGREED -> Tone.DANGER;
        };
    }
}
