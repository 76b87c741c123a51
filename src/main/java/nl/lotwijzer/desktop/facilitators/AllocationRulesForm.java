package nl.lotwijzer.desktop.facilitators;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.TeamRules;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** By which rules facilitators are allocated, and how heavily each wish weighs. */
final class AllocationRulesForm extends VBox {
    private static final int WEIGHTS = 4;

    private final Texts texts;
    private final Spinner<Integer> experienced;
    private final Spinner<Integer> reserves;
    private final Map<String, ComboBox<Integer>> weights = new LinkedHashMap<>();

    AllocationRulesForm(AllocationModel model, Texts texts, Runnable close) {
        this.texts = texts;
        TeamRules rules = model.rules().get();
        experienced = spinner(100, rules.experiencedPercent(), 5);
        reserves = spinner(9, rules.reserves(), 1);
        Form form = new Form().row(text("experiencedPercent"), experienced).row(text("reserves"), reserves);
        weight(form, "spread", rules.spread());
        weight(form, "strangers", rules.strangers());
        weight(form, "beside", rules.beside());
        weight(form, "preference", rules.preference());
        weight(form, "distance", rules.distance());
        weight(form, "need", rules.need());
        Inspector shown = new Inspector(text("rulesTitle"), "", text("close"), close)
                .add(Labels.muted(text("rulesHint")))
                .add(form)
                .actions(Buttons.primary(text("save"), Feather.CHECK, () -> {
                    model.change(rules());
                    close.run();
                }));
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().add(shown);
    }

    private static Spinner<Integer> spinner(int most, int value, int step) {
        Spinner<Integer> spinner = new Spinner<>(0, most, value, step);
        spinner.setEditable(true);
        spinner.setPrefWidth(TextSize.width(96));
        return spinner;
    }

    private void weight(Form form, String name, int value) {
        ComboBox<Integer> box = new ComboBox<>();
        for (int weight = 0; weight < WEIGHTS; weight++) {
            box.getItems().add(weight);
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer weight) {
                return weight == null ? "" : text("weight." + weight);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        box.setValue(value);
        weights.put(name, box);
        form.row(text("wish." + name), box);
    }

    private TeamRules rules() {
        return new TeamRules(
                experienced.getValue(),
                reserves.getValue(),
                weight("spread"),
                weight("strangers"),
                weight("beside"),
                weight("preference"),
                weight("distance"),
                weight("need"));
    }

    private int weight(String name) {
        ComboBox<Integer> box = weights.get(name);
        return box == null ? 0 : box.getValue();
    }

    private String text(String key) {
        return texts.get("desktop.facilitators." + key);
    }
}
