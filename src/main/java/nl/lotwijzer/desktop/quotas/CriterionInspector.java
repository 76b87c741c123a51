package nl.lotwijzer.desktop.quotas;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.CriterionTerms;
import nl.lotwijzer.quotas.NoAnswer;
import nl.lotwijzer.quotas.SpecialCategory;
import nl.lotwijzer.quotas.SpecialGround;
import nl.lotwijzer.quotas.population.PopulationSource;
import org.jspecify.annotations.Nullable;

/** What was decided about a criterion: why it is there, what happens without an answer, on which ground, and its figures. */
final class CriterionInspector {
    private final QuotasModel model;
    private final Texts texts;
    private final QuotaQuestions questions;
    private final Criterion criterion;
    private final ZoneId zone;
    private final boolean locked;

    CriterionInspector(QuotasModel model, Texts texts, QuotaQuestions questions, Criterion criterion, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.questions = questions;
        this.criterion = criterion;
        this.zone = zone;
        this.locked = !model.editable() || model.fixed();
    }

    Node node(Runnable close) {
        CriterionTerms terms = criterion.terms();
        Inspector inspector = new Inspector(
                criterion.name(),
                texts.get(
                        "desktop.quotas.terms.subtitle", criterion.categories().size()),
                texts.get("desktop.quotas.close"),
                close);
        inspector.section(texts.get("desktop.quotas.terms.explanation"));
        inspector.add(area(
                terms.explanation(),
                "desktop.quotas.terms.explanationHint",
                text -> model.terms().explain(criterion, text)));
        inspector.section(texts.get("desktop.quotas.terms.noAnswer"));
        addNoAnswer(inspector, terms.noAnswer());
        inspector.section(texts.get("desktop.quotas.terms.special"));
        addGround(inspector, terms);
        inspector.section(texts.get("desktop.quotas.terms.method"));
        CalculationWords words = new CalculationWords(texts, criterion, model.seats());
        inspector.add(Labels.text(words.sentence()));
        if (words.outdated()) {
            inspector.add(toned(texts.get("desktop.quotas.terms.outdated"), Tone.WARNING));
        }
        if (!locked && criterion.hasPopulation()) {
            inspector.add(Buttons.link(
                    texts.get("desktop.quotas.calculateOne"), () -> questions.calculate(Optional.of(criterion))));
        }
        inspector.section(texts.get("desktop.quotas.terms.source"));
        addSource(inspector, terms.source());
        return inspector;
    }

    private void addNoAnswer(Inspector inspector, NoAnswer now) {
        ToggleGroup group = new ToggleGroup();
        for (NoAnswer policy : NoAnswer.values()) {
            RadioButton choice = new RadioButton(texts.get("desktop.quotas.terms.noAnswer." + policy.name()));
            choice.setWrapText(true);
            choice.setToggleGroup(group);
            choice.setSelected(policy == now);
            choice.setDisable(locked);
            choice.setOnAction(event ->
                    model.terms().setNoAnswer(criterion, policy, texts.get("desktop.quotas.terms.noAnswerCategory")));
            inspector.add(choice);
        }
    }

    private void addGround(Inspector inspector, CriterionTerms terms) {
        SpecialCategory.suggestedBy(criterion.name())
                .filter(suggested -> criterion.needsGround())
                .ifPresent(suggested -> inspector.add(toned(
                        texts.get(
                                "desktop.quotas.terms.suggested",
                                texts.get("desktop.quotas.terms.suggested." + suggested.name())),
                        Tone.WARNING)));
        List<@Nullable SpecialGround> grounds = new ArrayList<>();
        grounds.add(null);
        grounds.addAll(List.of(SpecialGround.values()));
        ComboBox<@Nullable SpecialGround> choice = new ComboBox<>(FXCollections.observableList(grounds));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SpecialGround ground) {
                return texts.get("desktop.quotas.terms.ground." + (ground == null ? "UNSAID" : ground.name()));
            }

            @Override
            public @Nullable SpecialGround fromString(String text) {
                return null;
            }
        });
        choice.setValue(terms.ground());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setDisable(locked);
        choice.setAccessibleText(texts.get("desktop.quotas.terms.special"));
        Label wrong = toned("", Tone.DANGER);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        TextArea note = area(terms.groundNote(), "desktop.quotas.terms.groundNote", text -> {
            if (!text.equals(terms.groundNote())) {
                keepGround(choice.getValue(), text, wrong);
            }
        });
        choice.setOnAction(event -> keepGround(choice.getValue(), note.getText(), wrong));
        inspector.add(choice).add(note).add(wrong);
        inspector.add(Labels.muted(texts.get("desktop.quotas.terms.groundHint")));
    }

    private void keepGround(@Nullable SpecialGround ground, String note, Label wrong) {
        wrong.setText(
                model.terms().setGround(criterion, ground, note).map(texts::get).orElse(""));
    }

    private void addSource(Inspector inspector, @Nullable PopulationSource source) {
        if (source == null) {
            inspector.add(Labels.muted(texts.get(
                    criterion.hasPopulation() ? "desktop.quotas.terms.byHand" : "desktop.quotas.terms.noFigures")));
            return;
        }
        SourceWords words = new SourceWords(texts, source, zone);
        words.fields().forEach(inspector::field);
    }

    private TextArea area(String text, String prompt, Consumer<String> keep) {
        TextArea area = new TextArea(text);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setPromptText(texts.get(prompt));
        area.setAccessibleText(texts.get(prompt));
        area.setDisable(locked);
        area.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                keep.accept(area.getText());
            }
        });
        return area;
    }

    private static Label toned(String text, Tone tone) {
        Label label = Labels.text(text);
        label.getStyleClass().addAll("form-hint", tone.styleClass());
        return label;
    }
}
