package nl.lotwijzer.desktop.allowances;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.FeeKind;
import nl.lotwijzer.allowances.PartialRule;
import nl.lotwijzer.allowances.TravelKind;
import nl.lotwijzer.allowances.payment.Bic;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.money.Iban;

/** The fields for what was agreed about the allowances, and who pays. */
final class SettingsForm extends VBox {
    private static final double NARROW = 120;
    private static final double HALF = 440;

    private final Words words;
    private final ComboBox<Country> country;
    private final ComboBox<FeeKind> feeKind;
    private final TextField fee;
    private final ComboBox<TravelKind> travelKind;
    private final TextField travel;
    private final CheckBox care;
    private final ComboBox<PartialRule> partial;
    private final TextField payer;
    private final TextField iban;
    private final TextField bic;
    private final Label problem = Labels.text("");

    /** @param save the button that stands below the fields */
    SettingsForm(AllowanceSettings settings, Words words, Button save) {
        super(12);
        this.words = words;
        country = words.choice("country", Country.values(), settings.country());
        feeKind = words.choice("fee", FeeKind.values(), settings.feeKind());
        fee = field("fee", words.typed(settings.fee()));
        travelKind = words.choice("travel", TravelKind.values(), settings.travelKind());
        travel = field("travel", words.typed(settings.travelRate()));
        care = new CheckBox(words.of("settings.careChoice"));
        care.setSelected(settings.care());
        partial = words.choice("partial", PartialRule.values(), settings.partial());
        payer = field("payer", settings.payer());
        iban = field("iban", settings.account().map(Iban::grouped).orElse(""));
        bic = field("bic", settings.bank().map(Bic::value).orElse(""));
        arrange(save);
    }

    private void arrange(Button save) {
        fee.setMaxWidth(NARROW);
        travel.setMaxWidth(NARROW);
        fee.setAccessibleText(words.of("settings.fee"));
        travel.setAccessibleText(words.of("settings.rate"));
        travel.visibleProperty()
                .bind(travelKind
                        .valueProperty()
                        .map(kind -> kind == TravelKind.FIXED || kind == TravelKind.KILOMETRES));
        Form agreed = new Form()
                .row(words.of("settings.country"), country, words.of("settings.countryHint"))
                .row(words.of("settings.fee"), new HBox(8, fee, feeKind))
                .row(words.of("settings.partial"), partial)
                .row(words.of("settings.travel"), new HBox(8, travelKind, travel))
                .row(words.of("settings.care"), care);
        Form paying = new Form()
                .row(words.of("settings.payer"), payer, words.of("settings.payerHint"))
                .row(words.of("settings.iban"), iban)
                .row(words.of("settings.bic"), bic, words.of("settings.bicHint"));
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox payer = new VBox(12, Labels.heading(words.of("settings.paying")), paying, problem, save);
        HBox columns = new HBox(32, agreed, payer);
        HBox.setHgrow(agreed, Priority.ALWAYS);
        HBox.setHgrow(payer, Priority.ALWAYS);
        agreed.setPrefWidth(HALF);
        payer.setPrefWidth(HALF);
        getChildren().setAll(columns);
    }

    private static TextField field(String name, String value) {
        TextField field = new TextField(value);
        field.setId("allowance-" + name);
        return field;
    }

    SettingsInput input() {
        return new SettingsInput(
                country.getValue(),
                feeKind.getValue(),
                fee.getText(),
                travelKind.getValue(),
                travel.getText(),
                care.isSelected(),
                partial.getValue(),
                payer.getText(),
                iban.getText(),
                bic.getText());
    }

    /** Says what is wrong; empty for nothing. */
    void tell(Optional<String> text) {
        problem.setText(text.orElse(""));
    }
}
