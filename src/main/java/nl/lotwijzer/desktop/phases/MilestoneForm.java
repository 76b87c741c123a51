package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.MilestoneDetails;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The fields of a milestone, and for the decision of the council those of the decision. */
final class MilestoneForm {
    private final PhasesModel model;
    private final Words words;
    private final Optional<Milestone> milestone;
    private final MilestoneKind kind;
    private final TextField title = new TextField();
    private final ComboBox<Phase> phase = new ComboBox<>();
    private final DateField planned;
    private final DateField reached;
    private final TextField document = new TextField();
    private final Label problem = Labels.text("");

    MilestoneForm(PhasesModel model, Words words, Optional<Milestone> milestone) {
        this.model = model;
        this.words = words;
        this.milestone = milestone;
        kind = milestone.map(Milestone::kind).orElse(MilestoneKind.OWN);
        planned = day(milestone.flatMap(Milestone::planned).orElse(null), "planned");
        reached = day(
                kind == MilestoneKind.COUNCIL_DECISION
                        ? null
                        : milestone.flatMap(Milestone::reached).orElse(null),
                "reached");
        title.setText(milestone.map(one -> one.details().title()).orElse(""));
        title.setId("milestone-title");
        document.setText(milestone.map(Milestone::document).orElse(""));
        document.setId("milestone-document");
        document.setPromptText(words.of("documentPrompt"));
        document.setAccessibleText(words.of("document"));
        phase.getItems().setAll(Phase.values());
        phase.setConverter(new Choice<>(one -> words.texts().get(one.key())));
        phase.setValue(
                milestone.map(Milestone::phase).or(() -> model.chosen().get()).orElse(kind.phase()));
        phase.setMaxWidth(Double.MAX_VALUE);
        phase.setAccessibleText(words.of("phase"));
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    }

    private DateField day(@Nullable LocalDate value, String name) {
        DateField field =
                new DateField(value, words.of(name), words.texts().language().locale());
        field.setId("milestone-" + name);
        return field;
    }

    Node node() {
        boolean own = kind == MilestoneKind.OWN;
        Inspector inspector = new Inspector(
                milestone.map(one -> words.of(one.name())).orElseGet(() -> words.of("addMilestone")),
                words.of("milestone"),
                words.of("close"),
                model::close);
        if (own) {
            inspector.field(words.of("title"), title);
        }
        inspector.field(words.of("phase"), phase).field(words.of("planned"), planned);
        if (kind != MilestoneKind.COUNCIL_DECISION) {
            inspector.field(words.of("reached"), reached);
        }
        inspector.field(words.of("document"), document);
        if (kind == MilestoneKind.COUNCIL_DECISION) {
            decision(inspector);
        }
        inspector.add(problem);
        Button save = Buttons.secondary(words.of("save"), Feather.CHECK, this::save);
        save.setId("save-milestone");
        if (own && milestone.isPresent()) {
            inspector.actions(
                    save,
                    Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> model.remove(milestone.orElseThrow())));
        } else {
            inspector.actions(save);
        }
        return inspector;
    }

    private void save() {
        model.keep(
                milestone,
                new MilestoneDetails(
                        kind,
                        phase.getValue(),
                        title.getText(),
                        Optional.ofNullable(planned.getValue()),
                        Optional.ofNullable(reached.getValue()),
                        document.getText()),
                this::tell);
    }

    /** The draw is locked until the decision is recorded; once the rules of the draw are fixed it stands in them. */
    private void decision(Inspector inspector) {
        PhasesFacts facts = model.facts().get().orElseThrow();
        inspector.section(words.of("decision"));
        inspector.add(Labels.text(
                switch (facts.decision().orElse(null)) {
                    case CouncilDecision.Taken(String number, LocalDate date) ->
                        words.of("decision.taken", number, words.day(date));
                    case CouncilDecision.Without(String reason) -> words.of("decision.without", reason);
                    case null -> words.of("decision.none");
                }));
        if (facts.fixed()) {
            inspector
                    .add(Labels.muted(words.of("decision.fixed")))
                    .add(Buttons.link(words.texts().get(Place.LOTTERY.key()), () -> model.go(Place.LOTTERY)));
            return;
        }
        TextField number = new TextField(
                facts.decision().orElse(null) instanceof CouncilDecision.Taken taken ? taken.number() : "");
        number.setId("decision-number");
        number.setAccessibleText(words.of("decision.number"));
        DateField date = day(
                facts.decision().orElse(null) instanceof CouncilDecision.Taken taken ? taken.date() : null,
                "decisionDate");
        Button taken = Buttons.secondary(
                words.of("decision.keep"), Feather.CHECK, () -> taken(number.getText(), date.getValue()));
        taken.setId("decision-keep");
        TextArea reason = new TextArea();
        reason.setId("decision-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.setAccessibleText(words.of("reason"));
        Button without =
                Buttons.secondary(words.of("decision.goOn"), Feather.CORNER_UP_RIGHT, () -> without(reason.getText()));
        without.setId("decision-without");
        inspector
                .field(words.of("decision.number"), number)
                .field(words.of("decisionDate"), date)
                .add(taken)
                .section(words.of("decision.withoutTitle"))
                .add(Labels.muted(words.of("decision.withoutText")))
                .add(reason)
                .add(without);
    }

    private void taken(String number, @Nullable LocalDate date) {
        String of = number.strip();
        if (of.isEmpty() || date == null) {
            problem.setText(words.of("decision.incomplete"));
        } else {
            model.decide(new CouncilDecision.Taken(of, date), this::tell);
        }
    }

    private void without(String reason) {
        String why = reason.strip().replaceAll("\\s+", " ");
        if (why.isEmpty()) {
            problem.setText(words.texts().get("phases.problem.reason"));
        } else {
            model.decide(new CouncilDecision.Without(why), this::tell);
        }
    }

    private void tell(Failure failure) {
        problem.setText(words.of(failure.told()));
    }
}
