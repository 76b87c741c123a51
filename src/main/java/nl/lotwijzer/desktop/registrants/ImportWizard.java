package nl.lotwijzer.desktop.registrants;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.WizardSteps;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Step;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ImportPreview;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import org.kordamp.ikonli.feather.Feather;

/** The wizard that reads registrants from a file: the steps above, one page below, the next step at the right. */
final class ImportWizard {
    private static final List<Step> STEPS = List.of(Step.values());

    private final Texts texts;
    private final ImportWizardModel model;
    private final ScreenPane pane;
    private final VBox body = new VBox();
    private final Map<Step, Node> pages = new EnumMap<>(Step.class);
    private final WizardSteps steps;

    ImportWizard(Texts texts, ImportWizardModel model) {
        this.texts = texts;
        this.model = model;
        WizardPages made = new WizardPages(texts, model);
        pages.put(Step.FILE, made.file());
        pages.put(Step.COLUMNS, made.columns());
        pages.put(Step.VALUES, new ValuesPage(texts, model.values()).node());
        pages.put(Step.CHECK, made.check());
        pages.put(Step.DONE, made.done());
        body.getStyleClass().add("wizard-page");
        steps = new WizardSteps(STEPS.stream().map(Step::key).map(texts::get).toList());
        pane = new ScreenPane(
                        texts.get("desktop.registrants.importTitle"), texts.get("desktop.registrants.importPurpose"))
                .figures(steps)
                .content(body);
        model.stepProperty().subscribe(this::show);
        model.problemProperty().subscribe(problem -> showPage());
    }

    Node node() {
        return pane;
    }

    private void show(Step now) {
        steps.show(STEPS.indexOf(now));
        Button leave = Buttons.secondary(texts.get("desktop.dialog.cancel"), model::leave);
        Button back = Buttons.secondary(texts.get("desktop.registrants.back"), Feather.ARROW_LEFT, model::back);
        back.disableProperty().bind(model.busyProperty());
        switch (now) {
            case FILE -> pane.actions(leave);
            case COLUMNS -> pane.actions(leave, back, next("toValues", model::lookAtValues));
            case VALUES -> pane.actions(leave, back, next("toCheck", model::check));
            case CHECK -> pane.actions(leave, back, toImport());
            case DONE ->
                pane.actions(
                        Buttons.primary(texts.get("desktop.registrants.toList"), Feather.ARROW_RIGHT, model::leave));
        }
        showPage();
    }

    private Button next(String name, Runnable deed) {
        Button next = Buttons.primary(texts.get("desktop.registrants." + name), Feather.ARROW_RIGHT, deed);
        next.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> model.problemProperty().get().isPresent(), model.problemProperty())));
        return next;
    }

    private Button toImport() {
        int rows = model.previewProperty().get().map(ImportWizard::rowsToRead).orElse(0);
        boolean onlyRefused = rows == 0 && model.anythingNew();
        Button read = Buttons.primary(
                onlyRefused
                        ? texts.get("desktop.registrants.keepRefused")
                        : texts.get("desktop.registrants.read", rows),
                Feather.DOWNLOAD,
                model::read);
        if (model.anythingNew()) {
            read.disableProperty().bind(model.busyProperty());
        } else {
            read.setDisable(true);
        }
        return read;
    }

    private static int rowsToRead(ImportPreview preview) {
        return preview.count(Verdict.ADDED) + preview.count(Verdict.CHANGED);
    }

    private void showPage() {
        Node page = pages.get(model.stepProperty().get());
        VBox.setVgrow(page, Priority.ALWAYS);
        body.getChildren().clear();
        model.problemProperty()
                .get()
                .ifPresent(problem -> body.getChildren().add(new Banner(Tone.DANGER, texts.get(problem))));
        body.getChildren().add(page);
    }
}
