package nl.lotwijzer.desktop.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.invitations.register.HouseholdSize;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;

/** How many letters, how they are divided, and what chance that gives everybody. */
final class SamplePage {
    /** What rounding to whole letters does stays below this. */
    private static final Fraction NOTABLE = Fraction.of(11, 10);

    private static final int MOST_DIGITS = 7;

    private final Texts texts;
    private final SampleWizardModel model;
    private final HBox page = new HBox();
    private final VBox settings = new VBox();
    private final VBox outcome = new VBox();
    private final VBox givenFields = new VBox();
    private Subscription following = Subscription.EMPTY;
    private boolean built;

    SamplePage(Texts texts, SampleWizardModel model) {
        this.texts = texts;
        this.model = model;
        settings.getStyleClass().add("who-rules");
        outcome.getStyleClass().add("invitations-page");
        givenFields.getStyleClass().add("place-boxes");
        PageScroll scroll = new PageScroll(outcome);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("invitations-columns");
        page.getChildren().setAll(settings, scroll);
        model.judgementProperty().subscribe(judged -> built = false);
        model.sampleProperty().subscribe(sample -> sample.ifPresent(this::show));
    }

    Node node() {
        return page;
    }

    private void show(Sample now) {
        if (!built) {
            built = true;
            following.unsubscribe();
            following = Subscription.EMPTY;
            settings.getChildren().setAll(settings(now));
        }
        givenFields.setManaged(model.choicesProperty().get().division() == Division.GIVEN);
        givenFields.setVisible(givenFields.isManaged());
        List<Node> nodes = new ArrayList<>();
        now.problem().ifPresent(problem -> nodes.add(new Banner(Tone.DANGER, texts.get(problem))));
        factor(now).ifPresent(factor -> nodes.add(new Banner(Tone.WARNING, text("factor", factor.toDecimal(1)))));
        Unit unit = model.choicesProperty().get().unit();
        StrataTable strata = new StrataTable(texts, unit);
        strata.show(now.strata());
        nodes.add(new Card(text("strataTitle", now.letters()), text("strataText." + unit.name()), strata.node()));
        if (!now.sizes().isEmpty()) {
            nodes.add(new Card(text("sizesTitle"), text("sizesText"), sizes(now.sizes())));
        }
        outcome.getChildren().setAll(nodes);
    }

    private static Optional<Fraction> factor(Sample now) {
        return now.ready()
                ? SamplePlan.factor(now.strata()).filter(factor -> factor.compareTo(NOTABLE) >= 0)
                : Optional.empty();
    }

    private Node settings(Sample now) {
        Choices first = model.choicesProperty().get();
        TextField letters = new TextField(first.letters() == 0 ? "" : Integer.toString(first.letters()));
        letters.setId("letters");
        letters.setPrefColumnCount(7);
        letters.textProperty()
                .subscribe(typed -> model.choose(model.choicesProperty().get().letters(number(typed))));
        follow(chosen -> {
            if (number(letters.getText()) != chosen.letters()) {
                letters.setText(Integer.toString(chosen.letters()));
            }
            letters.setDisable(chosen.division() == Division.GIVEN);
        });
        ComboBox<Division> division = new ComboBox<>(FXCollections.observableArrayList(Division.values()));
        division.setConverter(new Names());
        division.setValue(first.division());
        division.setId("division");
        division.setMaxWidth(Double.MAX_VALUE);
        division.setOnAction(event -> model.choose(model.choicesProperty().get().by(division.getValue())));
        follow(chosen -> division.setValue(chosen.division()));
        CheckBox all = new CheckBox(text("allWhereShort"));
        all.setWrapText(true);
        all.setSelected(first.allWhereShort());
        all.setOnAction(event -> model.choose(model.choicesProperty().get().allWhereShort(all.isSelected())));
        Form form = new Form()
                .row(text("howMany"), letters)
                .row(text("perUnit"), units())
                .row(text("divide"), division, text("divideHint"))
                .row(text("sendingCount"), sendings(), text("sendingCountHint"))
                .wide(all);
        fillGiven(now, first);
        return new VBox(new Card(text("sampleSettings"), form, givenFields));
    }

    private ComboBox<Integer> sendings() {
        ComboBox<Integer> combo = new ComboBox<>(FXCollections.observableArrayList(1, 2, 3, 4, 5, 6));
        combo.setId("sendings");
        combo.valueProperty().bindBidirectional(model.sendingsProperty());
        return combo;
    }

    private Node units() {
        boolean persons = model.judgementProperty()
                .get()
                .map(judged -> judged.register().mapping().ofPersons())
                .orElse(false);
        ToggleGroup group = new ToggleGroup();
        VBox radios = new VBox();
        radios.getStyleClass().add("place-boxes");
        for (Unit unit : Unit.values()) {
            RadioButton radio = new RadioButton(text("unit." + unit.name()));
            radio.setId("unit-" + unit.name());
            radio.setToggleGroup(group);
            radio.setWrapText(true);
            follow(chosen -> radio.setSelected(chosen.unit() == unit));
            radio.setDisable(!persons && unit == Unit.PERSON);
            radio.setOnAction(
                    event -> model.choose(model.choicesProperty().get().by(unit)));
            radios.getChildren().add(radio);
        }
        return radios;
    }

    /** Shows in a field what is chosen, now and when that is changed elsewhere, until the fields are made anew. */
    private void follow(Consumer<Choices> field) {
        following = following.and(model.choicesProperty().subscribe(field));
    }

    private void fillGiven(Sample now, Choices first) {
        givenFields.getChildren().clear();
        Form form = new Form();
        now.supply().keySet().forEach(area -> {
            TextField field = new TextField(
                    first.given().containsKey(area)
                            ? Integer.toString(first.given().getOrDefault(area, 0))
                            : "");
            field.setPrefColumnCount(6);
            field.textProperty().subscribe(typed -> {
                Choices current = model.choicesProperty().get();
                Map<String, Integer> given = new HashMap<>(current.given());
                given.put(area, number(typed));
                model.choose(current.given(given));
            });
            form.row(area.isEmpty() ? text("noArea") : area, field);
        });
        givenFields.getChildren().setAll(Labels.caption(text("givenTitle")), form);
    }

    private Node sizes(List<HouseholdSize> sizes) {
        VBox lines = new VBox();
        lines.getStyleClass().add("place-boxes");
        for (HouseholdSize size : sizes) {
            lines.getChildren()
                    .add(new Label(
                            text("sizeOf", size.people(), size.addresses(), StrataTable.oneIn(texts, size.chance()))));
        }
        return lines;
    }

    private static int number(String typed) {
        String digits = typed.replaceAll("[ .]", "");
        return digits.matches("[0-9]+") && digits.length() <= MOST_DIGITS ? Integer.parseInt(digits) : 0;
    }

    private final class Names extends StringConverter<Division> {
        @Override
        public String toString(@Nullable Division division) {
            return division == null ? "" : text("division." + division.name());
        }

        @Override
        public Division fromString(String name) {
            throw new UnsupportedOperationException("Chosen, not typed");
        }
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
