package nl.lotwijzer.desktop.quotas.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.PopulationTable;
import org.jspecify.annotations.Nullable;

/** Which form the file has, and which regions, which period and which column of it count. */
final class RegionPage {
    private final Texts texts;
    private final PopulationWizardModel model;
    private final VBox page = new VBox();

    RegionPage(Texts texts, PopulationWizardModel model) {
        this.texts = texts;
        this.model = model;
        page.getStyleClass().add("wizard-page");
        PopulationTable table = model.table().get().orElseThrow();
        page.getChildren()
                .add(Labels.muted(texts.get(
                        "desktop.population.recognised",
                        texts.get(table.file().shape().told()),
                        table.shownTitle(),
                        table.size())));
        Form form = new Form();
        List<String> periods = model.names(Kind.PERIOD);
        if (!periods.isEmpty()) {
            List<Integer> places = IntStream.range(0, periods.size()).boxed().toList();
            form.row(
                    texts.get("desktop.population.period"),
                    choice(places, periods::get, model.period().get(), model.period()::set));
        }
        if (model.topics().size() > 1) {
            form.row(
                    texts.get("desktop.population.topic"),
                    choice(model.topics(), model::topicName, model.topic().get(), model.topic()::set));
        }
        page.getChildren().add(form);
        if (!model.names(Kind.REGION).isEmpty()) {
            addRegions();
        }
    }

    Node node() {
        return page;
    }

    private static ComboBox<Integer> choice(
            List<Integer> places, Function<Integer, String> name, int chosen, Consumer<Integer> then) {
        ComboBox<Integer> combo = new ComboBox<>(FXCollections.observableList(places));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer place) {
                return place == null ? "" : name.apply(place);
            }

            @Override
            public @Nullable Integer fromString(String text) {
                return null;
            }
        });
        combo.setValue(chosen);
        combo.setOnAction(event -> then.accept(combo.getValue()));
        return combo;
    }

    private void addRegions() {
        List<String> names = model.names(Kind.REGION);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
        FilteredList<Integer> shown = new FilteredList<>(FXCollections.observableList(places));
        TextField search = new TextField();
        search.setPromptText(texts.get("desktop.population.search"));
        search.setAccessibleText(texts.get("desktop.population.search"));
        search.textProperty().subscribe(text -> {
            String sought = text.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(
                    place -> names.get(place).toLowerCase(Locale.ROOT).contains(sought));
        });
        Map<Integer, BooleanProperty> checked = new HashMap<>();
        ListView<Integer> list = new ListView<>(shown);
        list.setAccessibleText(texts.get("desktop.population.regions"));
        list.setCellFactory(CheckBoxListCell.forListView(
                place -> checked.computeIfAbsent(place, this::checked), new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Integer place) {
                        return place == null ? "" : names.get(place);
                    }

                    @Override
                    public @Nullable Integer fromString(String text) {
                        return null;
                    }
                }));
        Label count = Labels.muted("");
        Runnable tell = () -> count.setText(
                model.regions().isEmpty()
                        ? texts.get("desktop.population.noneChosen")
                        : texts.get(
                                "desktop.population.chosen",
                                String.join(
                                        ", ",
                                        model.regions().stream()
                                                .limit(4)
                                                .map(names::get)
                                                .toList()),
                                model.regions().size()));
        model.regions().subscribe(tell);
        tell.run();
        VBox.setVgrow(list, Priority.ALWAYS);
        page.getChildren().addAll(Labels.heading(texts.get("desktop.population.regions")), search, list, count);
    }

    private BooleanProperty checked(int place) {
        BooleanProperty checked = new SimpleBooleanProperty(model.regions().contains(place));
        checked.subscribe((before, on) -> {
            if (on && !model.regions().contains(place)) {
                model.regions().add(place);
            } else if (!on) {
                model.regions().removeAll(place);
            }
        });
        return checked;
    }
}
