package nl.lotwijzer.desktop.privacy;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.Catalogue;
import nl.lotwijzer.privacy.FieldGroup;
import nl.lotwijzer.privacy.Retention;
import org.kordamp.ikonli.feather.Feather;

/** One kind of fields beside the list: why it is kept, until when, and taking it out. */
final class GroupInspector {
    private final PrivacyModel model;
    private final Texts texts;

    GroupInspector(PrivacyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.privacy." + key, arguments);
    }

    Node of(Retention retention) {
        FieldGroup group = retention.group();
        String key = "privacy.group." + group.id() + ".";
        Inspector inspector = new Inspector(
                        texts.get(key + "name"),
                        text("heldOf", retention.held()),
                        text("close"),
                        () -> model.select(Optional.empty()))
                .section(text("why"))
                .add(Labels.text(texts.get(key + "purpose")))
                .add(Labels.muted(texts.get(key + "ground")));
        if (Catalogue.special(group)) {
            inspector.add(Labels.muted(text("specialText")));
        }
        inspector.section(text("fields"));
        Catalogue.fieldNames(group, texts.language()).forEach(line -> inspector.add(Labels.text(line)));
        if (group.basis() == FieldGroup.Basis.NEVER) {
            return inspector.section(text("howLong")).add(Labels.text(text("staysText")));
        }
        term(inspector, retention);
        Button clean = Buttons.danger(text("clean"), Feather.TRASH_2, () -> model.clean(retention));
        clean.setId("privacy-clean");
        clean.setDisable(retention.held() == 0);
        return inspector.actions(clean);
    }

    private void term(Inspector inspector, Retention retention) {
        FieldGroup group = retention.group();
        inspector.section(text("howLong"));
        inspector.add(Labels.muted(text("basis." + group.basis(), group.months(), group.months() / 12)));
        if (retention.chosen().isPresent()) {
            inspector.field(text("reason"), retention.reason());
            inspector.add(Buttons.link(
                    retention.proposed().map(day -> text("backTo", day)).orElseGet(() -> text("back")),
                    () -> model.propose(group)));
        }
        DateField until = new DateField(
                retention.until().orElse(LocalDate.EPOCH),
                text("until"),
                texts.language().locale());
        if (retention.until().isEmpty()) {
            until.setValue(null);
        }
        until.setId("privacy-until");
        TextField reason = new TextField();
        reason.setId("privacy-reason");
        reason.setPromptText(text("reasonPrompt"));
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        inspector.field(text("until"), until).field(text("because"), reason).add(problem);
        inspector.add(Buttons.secondary(text("choose"), Feather.CHECK, () -> {
            if (until.getValue() == null) {
                problem.setText(text("noDay"));
            } else {
                model.choose(
                        group,
                        until.getValue(),
                        reason.getText(),
                        failure -> problem.setText(texts.get(failure.told())));
            }
        }));
    }
}
