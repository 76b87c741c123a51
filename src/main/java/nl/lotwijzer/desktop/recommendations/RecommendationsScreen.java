package nl.lotwijzer.desktop.recommendations;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.recommendations.RecommendationsModel.Content;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The recommendations: what was advised and voted, what the council says, and what comes of it. */
public final class RecommendationsScreen implements Screen {
    private final Workspace workspace;
    private final Words words;
    private final RecommendationsModel model;
    private final VotesModel votesModel;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Tab list;
    private final Tab votes;
    private final Tab monitor;
    private final RecommendationInspector inspector;
    private final RecommendationForms forms;
    private final Subscription shown;
    private boolean editing;

    public RecommendationsScreen(Workspace workspace) {
        this.workspace = workspace;
        words = new Words(workspace.texts());
        model = new RecommendationsModel(workspace);
        votesModel = new VotesModel(workspace, model);
        pane = new ScreenPane(words.of("title"), words.of("purpose"));
        pane.getStylesheets().add(StyleSheets.of(RecommendationsScreen.class, "recommendations.css"));
        inspector = new RecommendationInspector(model, words, this::beside);
        forms = new RecommendationForms(model, words, () -> beside(null));
        list = tab("list", new ListPane(model, words));
        votes = tab("votes", new VotesPane(votesModel, this::toThreshold));
        monitor = tab("monitor", new MonitorPane(model, words));
        tabs.getTabs().setAll(list, votes, monitor);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> beside(null));
        model.selected().subscribe((before, now) -> {
            boolean same = before.isPresent()
                    && now.isPresent()
                    && before.get().id() == now.get().id();
            if (!same || !editing) {
                beside(null);
            }
        });
        shown = model.content().subscribe(now -> now.ifPresent(this::show));
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(words.of("tab." + key), content);
        tab.setId("recommendations-" + key);
        return tab;
    }

    private void show(Content now) {
        if (now.all().isEmpty()) {
            pane.actions()
                    .figures(null)
                    .banner(null)
                    .content(new EmptyState(
                            Feather.CHECK_SQUARE,
                            words.of("none"),
                            words.of("noneYet"),
                            Buttons.primary(words.of("add"), Feather.PLUS, this::add)));
            return;
        }
        if (tabs.getParent() == null) {
            pane.content(tabs);
        }
        pane.figures(figures(now));
        pane.banner(banner(now).orElse(null));
        pane.actions(
                Buttons.secondary(words.of("toReport"), Feather.BAR_CHART_2, () -> workspace.navigate(Place.REPORTS)),
                Buttons.primary(words.of("add"), Feather.PLUS, this::add));
    }

    private FigureStrip figures(Content now) {
        long adopted = count(ListFilter.ADOPTED, now);
        long waiting = count(ListFilter.WAITING, now);
        long late = now.all().stream()
                .flatMap(one -> one.followUps().stream())
                .filter(one -> one.late(model.today()))
                .count();
        return new FigureStrip(
                new Figure(words.of("figure.all"))
                        .value(words.number(now.all().size()))
                        .leadsTo(() -> toFilter(ListFilter.ALL)),
                new Figure(words.of("figure.adopted"))
                        .value(words.number(adopted))
                        .leadsTo(() -> toFilter(ListFilter.ADOPTED)),
                new Figure(words.of("figure.waiting"))
                        .value(words.number(waiting))
                        .tone(waiting == 0 ? Tone.NEUTRAL : Tone.WARNING)
                        .leadsTo(() -> toFilter(ListFilter.WAITING)),
                new Figure(words.of("figure.late"))
                        .value(words.number(late))
                        .tone(late == 0 ? Tone.NEUTRAL : Tone.DANGER)
                        .leadsTo(() -> toMonitor(MonitorFilter.LATE)));
    }

    private long count(ListFilter filter, Content now) {
        return now.all().stream().filter(one -> filter.lets(one, model.today())).count();
    }

    /** Problems first: votes without a rule to judge them by. */
    private Optional<Node> banner(Content now) {
        boolean unjudged = now.threshold().isEmpty()
                && now.all().stream().anyMatch(one -> one.votes().isPresent());
        return unjudged
                ? Optional.of(new Banner(
                        Tone.WARNING,
                        words.of("noThreshold"),
                        Buttons.secondary(words.of("thresholdAdd"), Feather.EDIT_2, this::toThreshold)))
                : Optional.empty();
    }

    private void add() {
        model.selected().set(Optional.empty());
        tabs.getSelectionModel().select(list);
        if (tabs.getParent() == null) {
            pane.content(tabs);
        }
        beside(inspector.blank());
    }

    private void toThreshold() {
        beside(forms.threshold(model.content().get().flatMap(Content::threshold)));
    }

    private void toFilter(ListFilter filter) {
        model.filter().set(filter);
        tabs.getSelectionModel().select(list);
    }

    private void toMonitor(MonitorFilter filter) {
        model.lineFilter().set(filter);
        tabs.getSelectionModel().select(monitor);
    }

    /** Shows a form, or, with nothing, the selected recommendation where there is a list of them. */
    private void beside(@Nullable Node form) {
        editing = form != null;
        if (form != null) {
            pane.inspector(form);
            return;
        }
        boolean votesOpen = votes.equals(tabs.getSelectionModel().getSelectedItem());
        pane.inspector(
                votesOpen ? null : model.selected().get().map(inspector::of).orElse(null));
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail {@code votes} or {@code monitor} for these pages, {@code votes} with a file after a space to read it,
     *               {@code threshold} for that form, the number of a recommendation, or the name of a filter of the list or
     *               the monitor
     */
    @Override
    public void onShow(String detail) {
        String[] said = detail.split(" ", 2);
        switch (said[0]) {
            case "" -> {} // The navigation names no page: the one that was open stays open.
            case "votes" -> {
                tabs.getSelectionModel().select(votes);
                if (said.length > 1) {
                    votesModel.importFile(Path.of(said[1]));
                }
            }
            case "monitor" -> toMonitor(said.length > 1 ? MonitorFilter.valueOf(said[1]) : MonitorFilter.ALL);
            case "threshold" -> toThreshold();
            default -> toList(detail);
        }
    }

    private void toList(String detail) {
        tabs.getSelectionModel().select(list);
        for (ListFilter filter : ListFilter.values()) {
            if (filter.name().equals(detail)) {
                model.filter().set(filter);
            }
        }
        if (detail.matches("\\d{1,4}")) {
            model.select(Integer.parseInt(detail));
        }
    }

    @Override
    public void dispose() {
        shown.unsubscribe();
        votesModel.dispose();
        model.dispose();
    }
}
