package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.project.Project;
import org.kordamp.ikonli.feather.Feather;

/** Where the assembly stands: phases with their checklists, milestones, deviations, and what was agreed beforehand. */
public final class PhasesScreen implements Screen {
    private final Words words;
    private final PhasesModel model;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final ChecklistPane checklist;
    private final MilestonesPane milestones;
    private final DeviationsPane deviations;
    private final MandatePane mandate;
    private final BesidePane besides;
    private final Tab milestonesTab;
    private final Tab deviationsTab;
    private final Tab mandateTab;
    private final Subscription shown;

    public PhasesScreen(Workspace workspace) {
        words = new Words(workspace.texts());
        model = new PhasesModel(workspace);
        checklist = new ChecklistPane(model, words);
        milestones = new MilestonesPane(model, words);
        deviations = new DeviationsPane(words);
        mandate = new MandatePane(model, words);
        besides = new BesidePane(model, words);
        pane = new ScreenPane(words.of("title"), words.of("purpose"));
        pane.getStylesheets().add(StyleSheets.of(PhasesScreen.class, "phases.css"));
        milestonesTab = tab("milestones", milestones);
        deviationsTab = tab("deviations", deviations);
        mandateTab = tab("mandate", mandate);
        tabs.getTabs().setAll(tab("checklist", checklist), milestonesTab, deviationsTab, mandateTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> arrange());
        pane.content(tabs);
        model.beside()
                .subscribe(beside -> pane.inspector(beside.map(besides::of).orElse(null)));
        shown = model.facts().subscribe(now -> {
            pane.setVisible(now.isPresent());
            now.ifPresent(this::show);
        });
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(words.of("tab." + key), content);
        tab.setId("phases-" + key);
        return tab;
    }

    /** What was agreed is kept by a button of its own; elsewhere milestones can be added. */
    private void arrange() {
        model.close();
        pane.actions(
                mandateTab.isSelected()
                        ? new Node[0]
                        : new Node[] {Buttons.primary(words.of("addMilestone"), Feather.FLAG, this::addMilestone)});
    }

    private void addMilestone() {
        tabs.getSelectionModel().select(milestonesTab);
        model.beside().set(Optional.of(new Beside.Moment(Optional.empty())));
    }

    private void show(PhasesFacts facts) {
        checklist.show(facts);
        milestones.show(facts);
        deviations.show(facts);
        mandate.show(facts);
        pane.figures(figures(facts.standing()));
        pane.banner(banner(facts.standing()).orElse(null));
    }

    private FigureStrip figures(Standing standing) {
        int items = standing.phases().stream()
                .mapToInt(phase -> phase.items().size())
                .sum();
        int met = standing.phases().stream().mapToInt(PhaseStanding::met).sum();
        int aside = standing.deviations().size();
        Figure next = new Figure(words.of("figure.next")).leadsTo(() -> to(milestonesTab));
        standing.next()
                .ifPresent(milestone -> next.value(words.day(milestone.planned()))
                        .note(words.of(milestone.name()))
                        .tone(milestone.late(model.today()) ? Tone.WARNING : Tone.NEUTRAL));
        return new FigureStrip(
                new Figure(words.of("figure.phase"))
                        .value(standing.current()
                                .map(phase -> words.texts().get(phase.key()))
                                .orElse("–"))
                        .leadsTo(() -> onShow(standing.current().map(Enum::name).orElse("-"))),
                new Figure(words.of("figure.met"))
                        .value(words.of("figure.metOf", met, items))
                        .leadsTo(() -> tabs.getSelectionModel().selectFirst()),
                new Figure(words.of("figure.aside"))
                        .value(words.of("number", aside))
                        .leadsTo(() -> to(deviationsTab)),
                next);
    }

    private void to(Tab tab) {
        tabs.getSelectionModel().select(tab);
    }

    /** Problems first: what is late. */
    private Optional<Node> banner(Standing standing) {
        LocalDate today = model.today();
        List<Milestone> late = standing.late(today);
        String names = Stream.concat(
                        standing.phases().stream()
                                .filter(phase -> phase.dates().late(today))
                                .map(phase -> words.texts().get(phase.phase().key())),
                        late.stream().map(milestone -> words.of(milestone.name())))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Banner(
                        Tone.WARNING,
                        words.of("late", names),
                        Buttons.secondary(words.of("show"), () -> to(milestonesTab))));
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(Place.PHASES, texts, "desktop.phases.tab.", "milestones", "deviations", "mandate");
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail {@code milestones}, {@code deviations} or {@code mandate} for these pages, {@code decision} for the
     *               decision of the council, or the name of a phase, to show its checklist
     */
    @Override
    public void onShow(String detail) {
        switch (detail) {
            case "" -> {} // The navigation names no page: the one that was open stays open.
            case "milestones" -> to(milestonesTab);
            case "deviations" -> to(deviationsTab);
            case "mandate" -> to(mandateTab);
            case "decision" -> toDecision();
            default -> {
                tabs.getSelectionModel().selectFirst();
                Arrays.stream(Phase.values())
                        .filter(phase -> phase.name().equals(detail))
                        .forEach(phase -> model.chosen().set(Optional.of(phase)));
            }
        }
    }

    private void toDecision() {
        to(milestonesTab);
        model.facts()
                .get()
                .ifPresent(facts -> facts.standing().milestones().stream()
                        .filter(milestone -> milestone.kind() == MilestoneKind.COUNCIL_DECISION)
                        .findFirst()
                        .ifPresent(milestone ->
                                model.beside().set(Optional.of(new Beside.Moment(Optional.of(milestone))))));
    }

    @Override
    public void dispose() {
        shown.unsubscribe();
        model.dispose();
    }
}
