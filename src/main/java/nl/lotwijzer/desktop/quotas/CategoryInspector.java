package nl.lotwijzer.desktop.quotas;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Flexibility;
import nl.lotwijzer.sortition.SeatSensitivity;
import org.kordamp.ikonli.feather.Feather;

/** The details of one category: its name and population to change, what follows from them, its place, its end. */
final class CategoryInspector {
    private CategoryInspector() {}

    /**
     * @param place the place of the line on the card, from 0
     */
    static Node of(QuotasModel model, Texts texts, QuotasView.Card card, int place, Runnable close) {
        QuotasView.Line line = card.lines().get(place);
        Category category = line.category();
        boolean locked = !model.editable();
        TextField name = new TextField(category.name());
        name.setOnAction(event -> model.deeds().renameCategory(category, name.getText()));
        whenLeft(name, () -> model.deeds().renameCategory(category, name.getText()));
        TextField people = new TextField(texts.get("desktop.quotas.number", category.population()));
        Label wrong = remark();
        Runnable keep = () -> wrong.setText(model.deeds()
                .setPopulation(category, people.getText())
                .map(texts::get)
                .orElse(""));
        people.setOnAction(event -> keep.run());
        whenLeft(people, keep);
        name.setDisable(locked);
        people.setDisable(locked);
        TextField lowest = new TextField(flexible(category, Flexibility::min));
        TextField highest = new TextField(flexible(category, Flexibility::max));
        Label wrongLimits = remark();
        Runnable keepLimits = () -> wrongLimits.setText(model.deeds()
                .setFlexibility(category, model.seats(), lowest.getText(), highest.getText())
                .map(texts::get)
                .orElse(""));
        for (TextField limit : new TextField[] {lowest, highest}) {
            limit.setOnAction(event -> keepLimits.run());
            whenLeft(limit, keepLimits);
            limit.setDisable(locked);
            limit.setPromptText(texts.get("desktop.quotas.noLimit"));
        }
        Fraction share = line.share();
        Integer target = line.target();
        Node up = Buttons.icon(
                texts.get("desktop.quotas.up"),
                Feather.ARROW_UP,
                () -> model.deeds().moveCategory(category, place - 1));
        up.setDisable(locked || place == 0);
        Node down = Buttons.icon(
                texts.get("desktop.quotas.down"),
                Feather.ARROW_DOWN,
                () -> model.deeds().moveCategory(category, place + 1));
        down.setDisable(locked || place == card.lines().size() - 1);
        Node remove = Buttons.danger(
                texts.get("desktop.quotas.remove"),
                Feather.TRASH_2,
                () -> model.deeds().removeCategory(category));
        remove.setDisable(locked);
        Inspector inspector = new Inspector(
                        category.name(), card.criterion().name(), texts.get("desktop.quotas.close"), close)
                .field(texts.get("desktop.quotas.name"), name)
                .field(texts.get("desktop.quotas.people"), people)
                .add(wrong)
                .section(texts.get("desktop.quotas.follows"))
                .field(
                        texts.get("desktop.quotas.share"),
                        share == null ? "" : texts.get("desktop.quotas.shareSeats", share.toDecimal(2)))
                .field(
                        texts.get("desktop.quotas.targetSeats"),
                        target == null ? "" : texts.get("desktop.quotas.number", target))
                .field(texts.get("desktop.quotas.registered"), texts.get("desktop.quotas.number", line.registrants()))
                .field(
                        texts.get("desktop.quotas.quota"),
                        texts.get("desktop.quotas.range", category.min(), category.max()))
                .section(texts.get("desktop.quotas.flex"))
                .field(texts.get("desktop.quotas.flexMin"), lowest)
                .field(texts.get("desktop.quotas.flexMax"), highest)
                .add(wrongLimits)
                .add(Labels.muted(texts.get("desktop.quotas.flexHint")))
                .section(texts.get("desktop.quotas.study.title"));
        addStudy(inspector, model, texts, card, place);
        return inspector.actions(up, down, remove);
    }

    /** What one seat more or less in this quota would do, or a way to find out. */
    private static void addStudy(Inspector inspector, QuotasModel model, Texts texts, QuotasView.Card card, int place) {
        Study study = model.studies().study().get();
        if (study == null) {
            boolean busy = model.studies().busy().get();
            inspector.add(
                    busy
                            ? Labels.muted(texts.get("desktop.quotas.study.busy"))
                            : Buttons.link(texts.get("desktop.quotas.study.start"), model::study));
            return;
        }
        List<Long> criteria =
                study.input().criteria().stream().map(Criterion::id).toList();
        StudyWords words = new StudyWords(texts, study);
        for (SeatSensitivity.Changed changed :
                study.of(criteria.indexOf(card.criterion().id()), place)) {
            inspector.add(StudyInspector.line(words, changed));
        }
    }

    private static String flexible(Category category, ToIntFunction<Flexibility> side) {
        Flexibility flex = category.flex();
        return flex == null ? "" : Integer.toString(side.applyAsInt(flex));
    }

    private static Label remark() {
        Label wrong = new Label();
        wrong.getStyleClass().addAll("form-hint", Tone.DANGER.styleClass());
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        return wrong;
    }

    private static void whenLeft(TextField field, Runnable then) {
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                then.run();
            }
        });
    }
}
