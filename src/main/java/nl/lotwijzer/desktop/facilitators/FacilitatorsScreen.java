package nl.lotwijzer.desktop.facilitators;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The facilitators, in tabs: the pool, who can come when, who works where, hours and costs, roles and declarations. */
public final class FacilitatorsScreen implements Screen {
    private final Texts texts;
    private final FacilitatorsModel model;
    private final AllocationModel allocation;
    private final CostsModel costs;
    private final OfficesModel offices;
    private final PoolPane pool;
    private final AllocationPane allocationPane;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Map<Tab, Node> beside = new HashMap<>();

    public FacilitatorsScreen(Workspace workspace) {
        this.texts = workspace.texts();
        this.model = new FacilitatorsModel(workspace);
        this.allocation = new AllocationModel(workspace);
        this.costs = new CostsModel(workspace);
        this.offices = new OfficesModel(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(FacilitatorsScreen.class, "facilitators.css"));
        pool = new PoolPane(workspace, model, beside("pool"));
        tab("pool").setContent(pool);
        tab("availability").setContent(new AvailabilityPane(model, texts, beside("availability")));
        allocationPane = new AllocationPane(workspace, allocation, beside("allocation"));
        tab("allocation").setContent(allocationPane);
        tab("costs").setContent(new CostsPane(costs, texts, beside("costs")));
        tab("offices").setContent(new OfficesPane(offices, texts, beside("offices")));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        tabs.getStyleClass().add("narrow-tabs");
        pane.content(tabs);
    }

    /** Returns the tab with this name, which is made the first time. */
    private Tab tab(String name) {
        return tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + name))
                .findFirst()
                .orElseGet(() -> {
                    Tab made = new Tab(text("tab." + name));
                    made.setId("tab-" + name);
                    tabs.getTabs().add(made);
                    return made;
                });
    }

    /** Each tab has an inspector of its own, which is shown while the tab is. */
    private Consumer<@Nullable Node> beside(String name) {
        return node -> {
            Tab tab = tab(name);
            if (node == null) {
                beside.remove(tab);
            } else {
                beside.put(tab, node);
            }
            if (tab.isSelected()) {
                pane.inspector(node);
            }
        };
    }

    private void chosen(@Nullable Tab tab) {
        pane.inspector(tab == null ? null : beside.get(tab));
        if (tab != null && tab.equals(tab("pool"))) {
            pane.actions(
                    Buttons.secondary(text("import"), Feather.DOWNLOAD, model::importFile),
                    Buttons.primary(text("add"), Feather.PLUS, pool::add));
        } else {
            pane.actions();
        }
    }

    private String text(String key) {
        return texts.get("desktop.facilitators." + key);
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail the name of a tab, as {@code allocation}, with after it, if wanted, the ids of a facilitator and a
     *               session; or the id of a facilitator, to show that person
     */
    @Override
    public void onShow(String detail) {
        String[] words = detail.split(" ", -1);
        if (words.length == 3 && words[0].equals("allocation")) {
            allocationPane.choose(Long.parseLong(words[1]), Long.parseLong(words[2]));
        }
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + words[0]))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        model.all().stream()
                .filter(row -> Long.toString(row.facilitator().id()).equals(detail))
                .findFirst()
                .ifPresent(row -> {
                    tabs.getSelectionModel().select(tab("pool"));
                    model.selected().set(Optional.of(row));
                });
    }

    @Override
    public void dispose() {
        pool.dispose();
        model.dispose();
        allocation.dispose();
        costs.dispose();
        offices.dispose();
    }
}
