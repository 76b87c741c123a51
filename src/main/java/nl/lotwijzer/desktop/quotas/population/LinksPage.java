package nl.lotwijzer.desktop.quotas.population;

import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.population.BandText;

/** Which lines of the file make which category; for ages, in which bands. */
final class LinksPage {
    private static final int MOST_LINES = 150;

    private final Texts texts;
    private final PopulationWizardModel model;
    private final ScrollPane page;

    LinksPage(Texts texts, PopulationWizardModel model) {
        this.texts = texts;
        this.model = model;
        VBox cards = new VBox();
        cards.getStyleClass().add("wizard-page");
        for (CriterionChoice choice : model.wanted()) {
            cards.getChildren().add(choice.ofAges() ? bands(choice) : links(choice));
        }
        page = new PageScroll(cards);
    }

    Node node() {
        return page;
    }

    private Node bands(CriterionChoice choice) {
        TextField typed = new TextField();
        typed.textProperty().bindBidirectional(choice.bands());
        typed.setAccessibleText(choice.criterion().get());
        Label read = Labels.muted("");
        typed.textProperty().subscribe(text -> {
            BandText bands = BandText.of(text == null ? "" : text);
            read.setText(bands.problem()
                    .map(texts::get)
                    .orElseGet(() -> bands.bands().stream()
                            .map(band -> texts.get(band.ages().told()))
                            .collect(Collectors.joining("  ·  "))));
        });
        return new Card(choice.criterion().get(), texts.get("desktop.population.bandsHint"), typed, read);
    }

    private Node links(CriterionChoice choice) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("link-grid");
        grid.addRow(
                0,
                Labels.caption(texts.get("desktop.population.inFile")),
                Labels.caption(texts.get("desktop.population.category")));
        int row = 1;
        for (var link : choice.links().entrySet()) {
            if (row > MOST_LINES) {
                grid.add(
                        Labels.muted(texts.get(
                                "desktop.population.tooMany", choice.links().size() - MOST_LINES)),
                        0,
                        row);
                break;
            }
            String member = model.dimension(choice).members().get(link.getKey()).shown();
            Label name = new Label(member);
            grid.addRow(row, name, category(choice, member, link.getValue()));
            row++;
        }
        return new Card(choice.criterion().get(), texts.get("desktop.population.linksHint"), grid);
    }

    private ComboBox<String> category(CriterionChoice choice, String member, StringProperty category) {
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList(
                model.categories(choice.criterion().get())));
        combo.setEditable(true);
        combo.setPromptText(texts.get("desktop.population.notCounted"));
        combo.setAccessibleText(texts.get("desktop.population.categoryOf", member));
        combo.getEditor().setText(category.get());
        combo.setValue(category.get());
        combo.getEditor().textProperty().subscribe((before, text) -> category.set(text));
        combo.setPrefWidth(TextSize.width(280));
        return combo;
    }
}
