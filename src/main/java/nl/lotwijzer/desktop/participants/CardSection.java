package nl.lotwijzer.desktop.participants;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.participants.PersonModel.Person;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Consent;
import nl.lotwijzer.panel.Diet;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCard.Access;
import nl.lotwijzer.panel.PersonCard.Care;
import nl.lotwijzer.panel.PersonCard.Emergency;
import nl.lotwijzer.panel.PersonCard.Food;
import nl.lotwijzer.panel.PersonCard.Payment;
import nl.lotwijzer.panel.PersonCard.Speech;
import nl.lotwijzer.panel.PersonCard.Travel;
import nl.lotwijzer.panel.Transport;
import org.jspecify.annotations.Nullable;

/** The card of one participant: each part with its purpose, everything optional, kept when a field is left. */
final class CardSection extends VBox {
    private final PersonModel model;
    private final Texts texts;
    private final long id;
    private final List<Consumer<PersonCard>> fields = new ArrayList<>();
    private final VBox guardian = new VBox();
    private boolean showing;

    CardSection(PersonModel model, Texts texts, Person person) {
        this.model = model;
        this.texts = texts;
        this.id = person.id();
        setSpacing(16);
        getChildren()
                .addAll(
                        part("food", food()),
                        part(
                                "access",
                                check(
                                        "wheelchair",
                                        card -> card.access().wheelchair(),
                                        (card, on) -> card.with(
                                                new Access(on, card.access().other()))),
                                field(
                                        "accessOther",
                                        card -> card.access().other(),
                                        (card, typed) -> card.with(
                                                new Access(card.access().wheelchair(), typed)))),
                        part("care", care()),
                        part(
                                "speech",
                                field(
                                        "language",
                                        card -> card.speech().language(),
                                        (card, typed) -> card.with(
                                                new Speech(typed, card.speech().interpreter()))),
                                check(
                                        "interpreter",
                                        card -> card.speech().interpreter(),
                                        (card, on) -> card.with(
                                                new Speech(card.speech().language(), on)))),
                        part("travel", kilometres(), transport()),
                        part(
                                "emergency",
                                field(
                                        "emergencyName",
                                        card -> card.emergency().name(),
                                        (card, typed) -> card.with(new Emergency(
                                                typed, card.emergency().phone()))),
                                field(
                                        "emergencyPhone",
                                        card -> card.emergency().phone(),
                                        (card, typed) -> card.with(
                                                new Emergency(card.emergency().name(), typed)))),
                        part("payment", iban(), refused()),
                        part("consents", consents()),
                        guardian);
        show(person);
        setDisable(model.readOnly());
    }

    /** Shows what is kept now; a field in which somebody is typing stays as it is. */
    void show(Person person) {
        showing = true;
        fields.forEach(field -> field.accept(person.card()));
        guardian.getChildren().clear();
        if (person.minor() || person.guardian().isPresent()) {
            guardian.getChildren().setAll(part("guardian", new GuardianRow(model, texts, person)));
        }
        showing = false;
    }

    /** A part of the card, with its purpose in a sentence. */
    private VBox part(String name, Node... content) {
        VBox part = new VBox(6, Labels.caption(text(name)), Labels.muted(text(name + "Purpose")));
        part.getStyleClass().add("card-part");
        part.getChildren().addAll(content);
        return part;
    }

    private void keep(UnaryOperator<PersonCard> change) {
        if (!showing) {
            model.change(id, change);
        }
    }

    /** A way to come; empty if it is not known. */
    private record TransportChoice(Optional<Transport> transport) {}

    /** Gives a card what was typed or ticked. */
    private interface Change<V> {
        PersonCard with(PersonCard card, V value);
    }

    private Node field(String name, Function<PersonCard, String> value, Change<String> change) {
        KeptField field = new KeptField(text(name), typed -> keep(card -> change.with(card, typed)));
        field.setPromptText(text(name));
        fields.add(card -> field.show(value.apply(card)));
        return field;
    }

    private Node check(String name, Predicate<PersonCard> value, Change<Boolean> change) {
        CheckBox box = new CheckBox(text(name));
        box.setWrapText(true);
        box.setOnAction(event -> keep(card -> change.with(card, box.isSelected())));
        fields.add(card -> box.setSelected(value.test(card)));
        return box;
    }

    private Node food() {
        FlowPane diets = new FlowPane(12, 6);
        Map<Diet, CheckBox> boxes = new EnumMap<>(Diet.class);
        for (Diet diet : Diet.values()) {
            CheckBox box = new CheckBox(texts.get("panel.diet." + diet));
            box.setOnAction(event -> keep(card -> {
                Set<Diet> chosen = EnumSet.noneOf(Diet.class);
                chosen.addAll(card.food().diets());
                if (box.isSelected()) {
                    chosen.add(diet);
                } else {
                    chosen.remove(diet);
                }
                return card.with(new Food(chosen, card.food().allergy()));
            }));
            boxes.put(diet, box);
            diets.getChildren().add(box);
        }
        fields.add(card ->
                boxes.forEach((diet, box) -> box.setSelected(card.food().diets().contains(diet))));
        return new VBox(
                6,
                diets,
                field(
                        "allergy",
                        card -> card.food().allergy(),
                        (card, typed) -> card.with(new Food(card.food().diets(), typed))));
    }

    private Node care() {
        return new VBox(
                6,
                number(
                        "children",
                        PersonCard.MOST_CHILDREN,
                        card -> card.care().asked() ? OptionalInt.of(card.care().children()) : OptionalInt.empty(),
                        (card, number) ->
                                card.with(new Care(number.orElse(0), card.care().remark()))),
                field(
                        "childcare",
                        card -> card.care().remark(),
                        (card, typed) -> card.with(new Care(card.care().children(), typed))));
    }

    private Node kilometres() {
        return number(
                "kilometres",
                PersonCard.MOST_KILOMETRES,
                card -> card.travel().kilometres(),
                (card, number) -> card.with(new Travel(number, card.travel().transport())));
    }

    /** A field for a number; what is none, or too large, is not kept and said to be wrong. */
    private Node number(String name, int most, Function<PersonCard, OptionalInt> value, Change<OptionalInt> change) {
        Label problem = Labels.text("");
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        KeptField field = new KeptField(text(name), typed -> {
            boolean fits = typed.isEmpty() || (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= most);
            problem.setText(fits ? "" : text("numberProblem", most));
            if (fits) {
                OptionalInt number = typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
                keep(card -> change.with(card, number));
            }
        });
        field.setPromptText(text(name));
        fields.add(card -> {
            OptionalInt known = value.apply(card);
            if (problem.getText().isEmpty()) {
                field.show(known.isPresent() ? Integer.toString(known.getAsInt()) : "");
            }
        });
        return new VBox(2, field, problem);
    }

    private Node transport() {
        ComboBox<TransportChoice> choice = new ComboBox<>();
        choice.setAccessibleText(text("transport"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().add(new TransportChoice(Optional.empty()));
        for (Transport transport : Transport.values()) {
            choice.getItems().add(new TransportChoice(Optional.of(transport)));
        }
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TransportChoice shown) {
                return shown == null
                        ? ""
                        : shown.transport()
                                .map(one -> texts.get("panel.transport." + one))
                                .orElse(text("transportUnknown"));
            }

            @Override
            public TransportChoice fromString(String shown) {
                throw new UnsupportedOperationException("transport is chosen, not typed");
            }
        });
        choice.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                keep(card -> card.with(new Travel(card.travel().kilometres(), chosen.transport())));
            }
        });
        fields.add(card -> choice.setValue(new TransportChoice(card.travel().transport())));
        return choice;
    }

    private Node iban() {
        IbanField field = new IbanField(
                texts,
                text("iban"),
                read -> keep(card -> card.with(new Payment(read, card.payment().refused()))));
        fields.add(card -> field.show(card.payment().iban()));
        return field;
    }

    private Node refused() {
        return check(
                "refused",
                card -> card.payment().refused(),
                (card, on) -> card.with(new Payment(card.payment().iban(), on)));
    }

    private Node consents() {
        VBox rows = new VBox(8);
        for (Consent.Subject subject : Consent.Subject.values()) {
            ConsentRow row = new ConsentRow(
                    subject, texts, model.today(), (asked, answer) -> keep(card -> card.with(asked, answer)));
            fields.add(card -> row.show(card.consent(subject)));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants.card." + key, arguments);
    }
}
