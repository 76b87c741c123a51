package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import nl.lotwijzer.allowances.CapWarning;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
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
import nl.lotwijzer.project.Project;
import org.kordamp.ikonli.feather.Feather;

/** The allowances: what is due to whom and why, the batches in which it is paid, and the rules. */
public final class AllowancesScreen implements Screen {
    private final Words words;
    private final AllowancesModel model;
    private final BatchesModel batchesModel;
    private final ExportsModel exports;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Tab people;
    private final Tab batches;
    private final Tab rules;
    private final BatchesPane batchesPane;
    private final RulesPane rulesPane;
    private final PersonInspector inspector;
    private final Subscription shown;
    private boolean beginning;

    public AllowancesScreen(Workspace workspace) {
        words = new Words(workspace.texts());
        model = new AllowancesModel(workspace);
        batchesModel = new BatchesModel(workspace, model);
        exports = new ExportsModel(workspace);
        pane = new ScreenPane(words.of("title"), words.of("purpose"));
        pane.getStylesheets().add(StyleSheets.of(AllowancesScreen.class, "allowances.css"));
        inspector = new PersonInspector(model, exports, workspace, words);
        batchesPane = new BatchesPane(batchesModel, exports, words, pane::inspector, this::toFilter, this::toRules);
        rulesPane = new RulesPane(
                new RulesModel(workspace, model), words, LocalDate.now(workspace.clock()), pane::inspector);
        people = tab("people", new PeoplePane(model, words));
        batches = tab("batches", batchesPane);
        rules = tab("rules", rulesPane);
        tabs.getTabs().setAll(people, batches, rules);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::besides);
        model.selected().subscribe(this::besides);
        shown = model.overview().subscribe(now -> now.ifPresent(this::show));
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(words.of("tab." + key), content);
        tab.setId("allowances-" + key);
        return tab;
    }

    private void show(Overview now) {
        rulesPane.show(now);
        batchesPane.show();
        if (now.settings().isEmpty() && !beginning) {
            pane.actions().figures(null).banner(null).content(nothingYet());
            return;
        }
        if (tabs.getParent() == null) {
            pane.content(tabs);
        }
        if (now.settings().isEmpty()) {
            return;
        }
        pane.figures(figures(now));
        arrangeTop(now);
    }

    /** What is done with everybody stands above the participants; the other pages have their own. */
    private void arrangeTop(Overview now) {
        if (now.settings().isEmpty() || !people.isSelected()) {
            pane.actions().banner(null);
            return;
        }
        pane.actions(
                Buttons.secondary(words.of("export"), Feather.DOWNLOAD, exports::everybody),
                Buttons.primary(words.of("toBatch"), Feather.SEND, this::toBatch));
        pane.banner(banner(now).orElse(null));
    }

    private Node nothingYet() {
        return new EmptyState(
                Feather.CREDIT_CARD,
                words.of("none"),
                words.of("noneYet"),
                Buttons.primary(words.of("begin"), Feather.EDIT_3, this::begin));
    }

    private void begin() {
        beginning = true;
        tabs.getSelectionModel().select(rules);
        pane.content(tabs);
    }

    private FigureStrip figures(Overview now) {
        long noAccount =
                now.people().stream().filter(PeopleFilter.NO_ACCOUNT::lets).count();
        return new FigureStrip(
                new Figure(words.of("figure.due"))
                        .value(words.euro(now.due()))
                        .leadsTo(() -> toFilter(PeopleFilter.DUE)),
                new Figure(words.of("figure.paid"))
                        .value(words.euro(now.paid()))
                        .leadsTo(() -> tabs.getSelectionModel().select(batches)),
                new Figure(words.of("figure.warned"))
                        .value(words.number(now.warned().size()))
                        .tone(now.warned().isEmpty() ? Tone.NEUTRAL : Tone.WARNING)
                        .leadsTo(() -> toFilter(PeopleFilter.WARNED)),
                new Figure(words.of("figure.noAccount"))
                        .value(words.number(noAccount))
                        .tone(noAccount == 0 ? Tone.NEUTRAL : Tone.WARNING)
                        .leadsTo(() -> toFilter(PeopleFilter.NO_ACCOUNT)));
    }

    /** Problems first: a year of which nothing is known, else the limits that are passed, by kind. */
    private Optional<Node> banner(Overview now) {
        if (!now.unknownYears().isEmpty()) {
            String years = now.unknownYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return Optional.of(new Banner(
                    Tone.WARNING,
                    words.of("concept.unknownYears", years),
                    Buttons.secondary(words.of("toRules"), this::toRules)));
        }
        List<PersonAllowance> warned = now.warned();
        if (warned.isEmpty()) {
            return Optional.empty();
        }
        String limits = warned.stream()
                .flatMap(person -> person.warnings().stream())
                .map(CapWarning::of)
                .distinct()
                .sorted()
                .map(limit -> words.texts().get("allowances.limit." + limit))
                .collect(Collectors.joining(", "));
        return Optional.of(new Banner(
                Tone.WARNING,
                words.of("banner.warned", warned.size(), limits),
                Buttons.secondary(words.of("show"), () -> toFilter(PeopleFilter.WARNED))));
    }

    private void toFilter(PeopleFilter filter) {
        model.filter().set(filter);
        tabs.getSelectionModel().select(people);
    }

    private void toRules() {
        tabs.getSelectionModel().select(rules);
    }

    private void toBatch() {
        batchesModel.open(Optional.empty());
        tabs.getSelectionModel().select(batches);
    }

    private void besides() {
        model.overview().get().ifPresent(this::arrangeTop);
        pane.inspector(
                people.isSelected() ? model.selected().get().map(inspector::of).orElse(null) : null);
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(Place.ALLOWANCES, texts, "desktop.allowances.tab.", "batches", "rules");
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail {@code batches}, {@code batch} with a number after a space, or {@code rules} for these pages; a
     *               registration number, to show that person; or the name of a filter
     */
    @Override
    public void onShow(String detail) {
        String[] said = detail.split(" ", -1);
        switch (said[0]) {
            case "" -> {} // The navigation names no page: the one that was open stays open.
            case "batches" -> toBatch();
            case "batch" -> openBatch(Integer.parseInt(said[1]));
            case "rules" -> toRules();
            default -> toPeople(detail);
        }
    }

    private void openBatch(int number) {
        tabs.getSelectionModel().select(batches);
        batchesModel.all().stream()
                .filter(batch -> batch.number() == number)
                .findFirst()
                .ifPresent(batch -> batchesModel.open(Optional.of(batch.id())));
    }

    private void toPeople(String detail) {
        tabs.getSelectionModel().select(people);
        for (PeopleFilter filter : PeopleFilter.values()) {
            if (filter.name().equals(detail)) {
                model.filter().set(filter);
            }
        }
        model.select(detail);
    }

    @Override
    public void dispose() {
        shown.unsubscribe();
        model.dispose();
    }
}
