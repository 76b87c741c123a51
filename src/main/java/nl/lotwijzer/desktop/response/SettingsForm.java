package nl.lotwijzer.desktop.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.response.ResponseSettings;

/** The fields for what is expected of the letters: three percentages, and how many registrants for each seat. */
final class SettingsForm {
    private static final int MOST_PER_SEAT = 20;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final List<TextField> scenarios;
    private final Spinner<Integer> perSeat;
    private final Form form = new Form();

    SettingsForm(ResponseSettings settings, Texts texts) {
        boolean comma = texts.language().locale().getLanguage().equals("nl");
        scenarios = settings.scenarios().stream()
                .map(permille -> field(permille, comma))
                .toList();
        List<String> names = List.of("low", "middle", "high");
        for (int i = 0; i < scenarios.size(); i++) {
            form.row(texts.get("desktop.response.settings." + names.get(i)), scenarios.get(i));
        }
        perSeat = new Spinner<>(1, MOST_PER_SEAT, Math.min(settings.perSeat(), MOST_PER_SEAT));
        perSeat.setPrefWidth(TextSize.width(96));
        form.row(
                texts.get("desktop.response.settings.perSeat"),
                perSeat,
                texts.get("desktop.response.settings.perSeatHint"));
    }

    private static TextField field(int permille, boolean comma) {
        String written = BigDecimal.valueOf(permille, 1).stripTrailingZeros().toPlainString();
        TextField field = new TextField(comma ? written.replace('.', ',') : written);
        field.setMaxWidth(TextSize.width(96));
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0,3}([.,][0-9]?)?") ? change : null));
        return field;
    }

    Node node() {
        return form;
    }

    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> settings().isPresent(),
                scenarios.get(0).textProperty(),
                scenarios.get(1).textProperty(),
                scenarios.get(2).textProperty());
    }

    /** Returns what is filled in, if it goes up. */
    Optional<ResponseSettings> settings() {
        List<Integer> permille = scenarios.stream()
                .map(field -> field.getText().replace(',', '.'))
                .map(text -> text.isEmpty() || text.startsWith(".")
                        ? 0
                        : new BigDecimal(text).multiply(TEN).intValue())
                .toList();
        boolean up = permille.get(0) >= 1
                && permille.get(1) >= permille.get(0)
                && permille.get(2) >= permille.get(1)
                && permille.get(2) <= 1000;
        return up
                ? Optional.of(
                        new ResponseSettings(permille.get(0), permille.get(1), permille.get(2), perSeat.getValue()))
                : Optional.empty();
    }
}
