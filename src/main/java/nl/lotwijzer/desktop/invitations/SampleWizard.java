package nl.lotwijzer.desktop.invitations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.WizardSteps;
import nl.lotwijzer.desktop.invitations.SampleWizardModel.Step;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The wizard that draws letters from a register: the steps above, one page below, the next step at the right. */
final class SampleWizard {
    private static final List<Step> STEPS = List.of(Step.values());

    private final Texts texts;
    private final SampleWizardModel model;
    private final ScreenPane pane;
    private final VBox body = new VBox();
    private final Map<Step, Node> pages = new EnumMap<>(Step.class);
    private final WizardSteps steps;

    SampleWizard(Workspace workspace, SampleWizardModel model) {
        this.texts = workspace.texts();
        this.model = model;
        pages.put(Step.FILE, new FilePage(texts, model).node());
        pages.put(Step.COLUMNS, new ColumnsPage(texts, model).node());
        pages.put(Step.WHO, new WhoPage(texts, model).node());
        pages.put(Step.SAMPLE, new SamplePage(texts, model).node());
        pages.put(Step.DRAW, new DrawPage(texts, model).node());
        pages.put(Step.DONE, new DonePage(texts, model).node());
        body.getStyleClass().add("wizard-page");
        steps = new WizardSteps(STEPS.stream().map(Step::key).map(texts::get).toList());
        pane = new ScreenPane(text("wizardTitle"), text("wizardPurpose"))
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
        Button back = Buttons.secondary(text("back"), Feather.ARROW_LEFT, model::back);
        back.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> model.fixedProperty().get().isPresent(), model.fixedProperty())));
        switch (now) {
            case FILE -> pane.actions(leave);
            case COLUMNS -> pane.actions(leave, back, next("read", Feather.DOWNLOAD, model::read));
            case WHO -> pane.actions(leave, back, next("toSample", Feather.ARROW_RIGHT, model::toSample));
            case SAMPLE -> pane.actions(leave, back, toDraw());
            case DRAW -> pane.actions(notNow(), back, fix(), draw());
            case DONE -> pane.actions(Buttons.primary(text("toRounds"), Feather.ARROW_RIGHT, model::leave));
        }
        showPage();
    }

    private Button next(String key, Feather icon, Runnable action) {
        Button next = Buttons.primary(text(key), icon, action);
        next.disableProperty().bind(model.busyProperty());
        return next;
    }

    private Button toDraw() {
        Button next = Buttons.primary(text("toDraw"), Feather.ARROW_RIGHT, model::toDraw);
        BooleanBinding unready =
                Bindings.createBooleanBinding(() -> !model.ready(), model.sampleProperty(), model.choicesProperty());
        next.disableProperty().bind(model.busyProperty().or(unready));
        return next;
    }

    private Button fix() {
        Button fix = Buttons.secondary(text("fix"), Feather.LOCK, model::fix);
        BooleanBinding done = Bindings.createBooleanBinding(
                () -> model.fixedProperty().get().isPresent()
                        || model.seedProperty().get().isBlank(),
                model.fixedProperty(),
                model.seedProperty());
        fix.disableProperty().bind(model.busyProperty().or(done));
        return fix;
    }

    /** What is fixed is not cancelled by leaving. */
    private Button notNow() {
        Button leave = Buttons.secondary("", model::leave);
        leave.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.fixedProperty().get().isPresent()
                                ? text("notNow")
                                : texts.get("desktop.dialog.cancel"),
                        model.fixedProperty()));
        return leave;
    }

    private Button draw() {
        int letters = model.sampleProperty().get().map(Sample::letters).orElse(0);
        Button draw = Buttons.primary(text("draw", letters), Feather.SHUFFLE, model::draw);
        BooleanBinding unfixed = Bindings.createBooleanBinding(
                () -> model.fixedProperty()
                        .get()
                        .filter(round -> round.state() == Round.State.FIXED)
                        .isEmpty(),
                model.fixedProperty());
        draw.disableProperty().bind(model.busyProperty().or(unfixed));
        return draw;
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

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
