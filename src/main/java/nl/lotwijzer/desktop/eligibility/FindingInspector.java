package nl.lotwijzer.desktop.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ListMatch;
import nl.lotwijzer.eligibility.PersonFacts;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.admission.Consent;
import nl.lotwijzer.registration.admission.Doubt;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was found of who is selected, beside what the list says, and what can be decided about it. */
final class FindingInspector {
    private final Workspace workspace;
    private final Texts texts;
    private final EligibilityModel model;

    FindingInspector(Workspace workspace, EligibilityModel model) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.eligibility." + key, arguments);
    }

    /** Returns the inspector for these rows, of which there is at least one. */
    Node of(List<FindingRow> rows) {
        FindingRow first = rows.getFirst();
        boolean one = rows.size() == 1;
        Inspector inspector = new Inspector(
                one ? first.registrant().name() : text("selected", rows.size()),
                one ? first.registrant().number().value() : "",
                text("close"),
                () -> model.select(List.of()));
        if (one) {
            finding(inspector, first);
        }
        List<FindingRow> open =
                rows.stream().filter(row -> row.decision().isEmpty()).toList();
        if (!open.isEmpty() && !model.readOnly()) {
            if (open.stream().allMatch(FindingInspector::minor)) {
                consent(inspector, open);
            }
            exclusion(inspector, open);
        }
        if (one && first.decision().isPresent() && !model.readOnly()) {
            inspector.actions(Buttons.secondary(text("withdraw"), Feather.ROTATE_CCW, () -> model.withdraw(first)));
        }
        return inspector;
    }

    private static boolean minor(FindingRow row) {
        return row.doubt().use() == ExclusionGround.Use.CONSENT;
    }

    private void finding(Inspector inspector, FindingRow row) {
        Registrant registrant = row.registrant();
        inspector.section(text("found")).add(Labels.text(texts.get(row.doubt().told())));
        row.decision()
                .ifPresent(decision -> inspector.section(text("kind.ADMITTED")).add(Labels.text(decision.reason())));
        inspector
                .section(text("registrant"))
                .field(
                        text("birth"),
                        birth(registrant.form().birthDate(), registrant.form().birthYear()))
                .field(text("address"), registrant.address().line())
                .field(text("email"), registrant.email());
        row.doubt().match().map(ListMatch::listed).ifPresent(listed -> {
            PersonFacts facts = listed.facts();
            inspector
                    .section(text("onList"))
                    .field(text("name"), (facts.firstName() + " " + facts.lastName()).strip())
                    .field(text("birth"), birth(facts.birthDate(), facts.birthYear()))
                    .field(text("address"), facts.address().line())
                    .field(text("email"), facts.email());
        });
        inspector.add(Buttons.link(
                text("toRegistrant"),
                () -> workspace.navigate(Place.REGISTRANTS, registrant.number().value())));
    }

    private String birth(@Nullable LocalDate date, @Nullable Integer year) {
        if (date != null) {
            return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(texts.language().locale()));
        }
        return year == null ? "" : year.toString();
    }

    private void consent(Inspector inspector, List<FindingRow> rows) {
        Optional<Consent> before =
                model.view().get().report().consent(rows.getFirst().registrant());
        DateField day = new DateField(
                model.view().get().today(), text("consentDay"), texts.language().locale());
        TextField guardian = new TextField(before.map(Consent::guardian).orElse(""));
        guardian.setAccessibleText(text("guardian"));
        FlowPane states = new FlowPane(8, 8);
        for (Consent.State state : Consent.State.values()) {
            Button button = Buttons.secondary(texts.get(state.told()), () -> {
                if (day.getValue() != null) {
                    model.record(rows, new Consent(state, day.getValue(), guardian.getText()));
                }
            });
            button.setId("consent-" + state);
            states.getChildren().add(button);
        }
        inspector
                .section(text("consent"))
                .field(text("consentDay"), day)
                .field(text("guardian"), guardian)
                .add(states);
    }

    private void exclusion(Inspector inspector, List<FindingRow> rows) {
        List<String> grounds = model.view().get().groundsFor(rows.getFirst(), Eligibility.usual(texts));
        ComboBox<String> ground = new ComboBox<>(FXCollections.observableArrayList(grounds));
        ground.setEditable(true);
        ground.setMaxWidth(Double.MAX_VALUE);
        ground.setAccessibleText(text("ground"));
        boolean sure = rows.getFirst().doubt().kind() != Doubt.Kind.UNJUDGED;
        if (sure && !grounds.isEmpty()) {
            ground.setValue(grounds.getFirst());
        }
        Button exclude = Buttons.danger(
                text("exclude"),
                Feather.USER_X,
                () -> model.exclude(rows, ground.getEditor().getText()));
        exclude.disableProperty().bind(ground.getEditor().textProperty().isEmpty());
        inspector
                .section(text("ground"))
                .add(ground)
                .actions(exclude, Buttons.secondary(text("admit"), Feather.USER_CHECK, () -> model.admit(rows)));
    }
}
