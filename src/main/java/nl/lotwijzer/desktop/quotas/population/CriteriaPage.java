package nl.lotwijzer.desktop.quotas.population;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;

/** Which criteria are made of the file, under which names, and from which age on people count. */
final class CriteriaPage {
    private static final int OLDEST_LIMIT = 30;

    private final VBox page = new VBox();

    CriteriaPage(Texts texts, PopulationWizardModel model) {
        page.getStyleClass().add("wizard-page");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("link-grid");
        grid.addRow(
                0,
                Labels.caption(texts.get("desktop.population.inFile")),
                Labels.caption(texts.get("desktop.population.asCriterion")));
        int row = 1;
        for (CriterionChoice choice : model.choices()) {
            CheckBox chosen = new CheckBox(texts.get(
                    "desktop.population.aspect",
                    model.dimension(choice).name(),
                    texts.get("quotas.population.kind." + choice.aspect().kind().name()),
                    choice.aspect().members().size()));
            chosen.selectedProperty().bindBidirectional(choice.chosen());
            TextField name = new TextField();
            name.textProperty().bindBidirectional(choice.criterion());
            name.setAccessibleText(texts.get("desktop.population.asCriterion"));
            name.disableProperty().bind(choice.chosen().not());
            grid.addRow(row, chosen, name);
            row++;
        }
        Spinner<Integer> limit = new Spinner<>(0, OLDEST_LIMIT, model.ageFrom().get());
        limit.setEditable(true);
        limit.setPrefWidth(TextSize.width(96));
        limit.setAccessibleText(texts.get("desktop.population.limit"));
        limit.getEditor()
                .setTextFormatter(new TextFormatter<>(
                        change -> change.getControlNewText().matches("[0-9]{0,2}") ? change : null));
        limit.valueProperty().subscribe(age -> {
            if (age != null) {
                model.ageFrom().set(age);
            }
        });
        HBox ages = new HBox(
                Labels.text(texts.get("desktop.population.limitFrom")),
                limit,
                Labels.text(texts.get("desktop.population.limitYears")));
        ages.getStyleClass().addAll("method-row");
        page.getChildren()
                .addAll(
                        new Card(
                                texts.get("desktop.population.criteria"),
                                texts.get("desktop.population.criteriaHint"),
                                grid),
                        new Card(
                                texts.get("desktop.population.limit"),
                                texts.get("desktop.population.limitHint"),
                                ages));
    }

    Node node() {
        return page;
    }
}
