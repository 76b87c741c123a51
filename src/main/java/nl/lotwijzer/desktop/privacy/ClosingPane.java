package nl.lotwijzer.desktop.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.ClosingPreview;
import nl.lotwijzer.privacy.Retention;
import org.kordamp.ikonli.feather.Feather;

/** The tab with which a project is closed: what would go, what stays, what to save first, and doing it. */
final class ClosingPane extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final PrivacyModel model;
    private final List<CheckBox> saved = new ArrayList<>();
    private final TextField typed = new TextField();

    ClosingPane(Workspace workspace, PrivacyModel model) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        getStyleClass().add("tab-content");
        typed.setId("closing-code");
        for (String first : List.of("dossier", "reports", "payments")) {
            CheckBox box = new CheckBox(text("first." + first));
            box.setId("closing-" + first);
            saved.add(box);
        }
        model.view().subscribe(view -> view.ifPresent(this::show));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.privacy." + key, arguments);
    }

    private void show(PrivacyView view) {
        ClosingPreview closing = view.closing();
        GridPane counts = new GridPane(16, 0);
        counts.addRow(0, goes(closing), stays(closing));
        counts.getColumnConstraints().addAll(half(), half());
        VBox column = new VBox(12, closing.closed().isPresent() ? closedBanner(closing) : warning(closing), counts);
        if (closing.closed().isEmpty()) {
            column.getChildren().addAll(first(), deed(view));
        }
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("closing");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    private Node closedBanner(ClosingPreview closing) {
        return new Banner(
                Tone.SUCCESS, closing.closed().map(day -> text("closedOn", day)).orElse(""));
    }

    private Node warning(ClosingPreview closing) {
        return closing.obstacle()
                .<Node>map(obstacle -> new Banner(Tone.WARNING, texts.get(obstacle)))
                .orElseGet(() -> Labels.text(text("closingText")));
    }

    private Card goes(ClosingPreview closing) {
        GridPane grid = grid();
        for (Retention one : closing.goes()) {
            if (one.held() > 0) {
                grid.addRow(grid.getRowCount(), Labels.text(name(one)), Labels.muted(text("number", one.held())));
            }
        }
        if (grid.getRowCount() == 0) {
            grid.addRow(0, Labels.muted(text("nothingGoes")));
        }
        return new Card(text("goes"), text("goesText", closing.people(), closing.backups()), grid);
    }

    private Card stays(ClosingPreview closing) {
        GridPane grid = grid();
        for (Retention one : closing.stays()) {
            grid.addRow(
                    grid.getRowCount(),
                    Labels.text(name(one)),
                    Labels.muted(one.until().map(day -> text("untilDay", day)).orElseGet(() -> text("always"))));
        }
        grid.addRow(grid.getRowCount(), Labels.text(text("figures")), Labels.muted(text("always")));
        return new Card(text("stays"), text("staysWhy"), grid);
    }

    /** Both cards are as wide as each other. */
    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("privacy-row");
        return grid;
    }

    private String name(Retention retention) {
        return texts.get("privacy.group." + retention.group().id() + ".name");
    }

    private Card first() {
        VBox boxes = new VBox(8);
        boxes.getChildren().addAll(saved);
        return new Card(text("first"), text("firstText"), boxes)
                .actions(
                        Buttons.link(text("toLottery"), () -> workspace.navigate(Place.LOTTERY)),
                        Buttons.link(text("toReports"), () -> workspace.navigate(Place.REPORTS)));
    }

    private Card deed(PrivacyView view) {
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button close = Buttons.danger(
                text("doClose"),
                Feather.ARCHIVE,
                () -> model.close(typed.getText(), failure -> problem.setText(texts.get(failure.told()))));
        close.setId("closing-do");
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> typed.getText().strip().equals(view.code())
                        && saved.stream().allMatch(CheckBox::isSelected)
                        && view.closing().obstacle().isEmpty(),
                Stream.concat(Stream.of(typed.textProperty()), saved.stream().map(CheckBox::selectedProperty))
                        .toArray(Observable[]::new));
        close.disableProperty().bind(ready.not());
        typed.setMaxWidth(TextSize.width(280));
        typed.setAccessibleText(text("typeCode", view.code()));
        return new Card(
                text("closeTitle"),
                text("irrevocable"),
                Labels.text(text("typeCode", view.code())),
                new HBox(8, typed, close),
                problem);
    }
}
