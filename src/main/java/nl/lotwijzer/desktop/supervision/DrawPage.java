package nl.lotwijzer.desktop.supervision;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.supervision.ComparedQuota;
import nl.lotwijzer.supervision.DossierFacts;
import nl.lotwijzer.supervision.Inspection;
import org.jspecify.annotations.Nullable;

/** What the draw was about, and what changed between freeze A and freeze B, side by side. */
final class DrawPage extends VBox {
    private final Texts texts;

    DrawPage(Inspection inspection, Texts texts) {
        this.texts = texts;
        getStyleClass().add("supervision-page");
        getChildren().addAll(facts(inspection), changes(inspection));
    }

    private Card facts(Inspection inspection) {
        DossierFacts dossier = inspection.facts();
        GridPane grid = grid();
        row(grid, "project", dossier.project());
        row(grid, "round", dossier.round());
        inspection.rules().ifPresent(rules -> {
            row(
                    grid,
                    "decision",
                    switch (rules.decision()) {
                        case CouncilDecision.Taken(var number, var date) ->
                            texts.get("desktop.supervision.decisionTaken", number, date);
                        case CouncilDecision.Without(var reason) ->
                            texts.get("desktop.supervision.decisionWithout", reason);
                    });
            row(grid, "seats", rules.seats());
            row(
                    grid,
                    "objective",
                    texts.get("lottery.objective." + rules.objective().name().toLowerCase(Locale.ROOT)));
        });
        row(grid, "half", texts.get(dossier.whole() ? "desktop.supervision.whole" : "desktop.supervision.public"));
        row(grid, "row", dossier.row());
        hash(grid, "rules", dossier.rules());
        hash(grid, "commitment", dossier.commitment());
        hash(grid, "seed", dossier.seed());
        hash(grid, "head", dossier.head());
        hash(grid, "fingerprint", dossier.fingerprint());
        return new Card(texts.get("desktop.supervision.facts"), grid);
    }

    private Card changes(Inspection inspection) {
        String title = texts.get("desktop.supervision.changes");
        List<ComparedQuota> quotas = inspection.quotas();
        if (quotas.isEmpty()) {
            return new Card(title, Labels.muted(texts.get("desktop.supervision.changesUnknown")));
        }
        GridPane grid = grid();
        Label before = Labels.caption(texts.get("desktop.supervision.before"));
        Label after = Labels.caption(texts.get("desktop.supervision.after"));
        grid.addRow(0, new Label(), before, after);
        String criterion = "";
        for (ComparedQuota quota : quotas) {
            if (!quota.criterion().equals(criterion)) {
                criterion = quota.criterion();
                Label name = Labels.caption(criterion);
                name.getStyleClass().add("supervision-criterion");
                grid.add(name, 0, grid.getRowCount());
            }
            int row = grid.getRowCount();
            grid.add(new Label(quota.category()), 0, row);
            grid.add(range(quota.minBefore(), quota.maxBefore(), false), 1, row);
            grid.add(range(quota.min(), quota.max(), quota.changed()), 2, row);
            if (quota.changed()) {
                grid.add(new StatusBadge(Tone.WARNING, texts.get("desktop.supervision.widened")), 3, row);
                Label why = Labels.muted(String.join("; ", quota.why()));
                GridPane.setHgrow(why, Priority.ALWAYS);
                grid.add(why, 4, row);
            }
        }
        String sentence = inspection.changes() == 0
                ? texts.get("desktop.supervision.noChanges")
                : texts.get("desktop.supervision.someChanges", inspection.changes());
        return new Card(title, sentence, grid);
    }

    private static Label range(int min, int max, boolean changed) {
        Label label = new Label(min == max ? Integer.toString(min) : min + " – " + max);
        label.getStyleClass().add(changed ? "supervision-changed" : "supervision-range");
        GridPane.setHalignment(label, HPos.LEFT);
        return label;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("supervision-grid");
        return grid;
    }

    private void row(GridPane grid, String name, @Nullable Object value) {
        put(grid, name, Labels.text(value == null ? "–" : value.toString()));
    }

    /** A hash that can be selected and copied. */
    private void hash(GridPane grid, String name, @Nullable String hex) {
        if (hex == null) {
            row(grid, name, null);
            return;
        }
        TextField field = new TextField(hex.replaceAll("(.{4})(?!$)", "$1 "));
        field.setEditable(false);
        field.getStyleClass().add("supervision-hash");
        field.setAccessibleText(texts.get("desktop.supervision." + name));
        put(grid, name, field);
    }

    private void put(GridPane grid, String name, Node value) {
        Label label = Labels.muted(texts.get("desktop.supervision." + name));
        label.setMinWidth(USE_PREF_SIZE);
        label.setWrapText(false);
        GridPane.setHgrow(value, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, value);
    }
}
