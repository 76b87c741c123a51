package nl.lotwijzer.desktop.quotas.population;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.WizardSteps;
import nl.lotwijzer.desktop.quotas.population.PopulationWizardModel.Step;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The wizard that takes population figures over: the steps above, one page below, the next step at the right. */
public final class PopulationWizard {
    private static final List<Step> STEPS = List.of(Step.values());

    private final Texts texts;
    private final PopulationWizardModel model;
    private final ScreenPane pane;
    private final VBox body = new VBox();
    private final WizardSteps steps;

    public PopulationWizard(Texts texts, PopulationWizardModel model) {
        this.texts = texts;
        this.model = model;
        body.getStyleClass().add("wizard-page");
        steps = new WizardSteps(STEPS.stream().map(Step::key).map(texts::get).toList());
        pane = new ScreenPane(texts.get("desktop.population.title"), texts.get("desktop.population.purpose"))
                .figures(steps)
                .content(body);
        pane.getStylesheets().add(StyleSheets.of(PopulationWizard.class, "population.css"));
        model.step().subscribe(this::show);
        model.problem().subscribe(problem -> showPage());
        model.figures().subscribe(figures -> show(model.step().get()));
    }

    public Node node() {
        return pane;
    }

    private void show(Step now) {
        steps.show(STEPS.indexOf(now));
        Button leave = Buttons.secondary(texts.get("desktop.dialog.cancel"), model::leave);
        Button back = Buttons.secondary(texts.get("desktop.population.back"), Feather.ARROW_LEFT, model::back);
        back.disableProperty().bind(model.busy());
        boolean last = now == Step.CHECK;
        Button next = Buttons.primary(
                texts.get(last ? "desktop.population.apply" : "desktop.population.next"),
                last ? Feather.CHECK : Feather.ARROW_RIGHT,
                model::next);
        if (last && !model.usable()) {
            next.setDisable(true);
        } else {
            next.disableProperty().bind(model.busy());
        }
        if (now == Step.FILE) {
            pane.actions(leave);
        } else {
            pane.actions(leave, back, next);
        }
        showPage();
    }

    private void showPage() {
        Step now = model.step().get();
        Node page = switch (now) {
            case FILE -> new FilePage(texts, model).node();
            case REGION -> new RegionPage(texts, model).node();
            case CRITERIA -> new CriteriaPage(texts, model).node();
            case LINKS -> new LinksPage(texts, model).node();
            case CHECK -> new CheckPage(texts, model).node();
        };
        VBox.setVgrow(page, Priority.ALWAYS);
        body.getChildren().clear();
        model.problem().get().ifPresent(problem -> body.getChildren().add(new Banner(Tone.DANGER, texts.get(problem))));
        body.getChildren().add(page);
    }
}
