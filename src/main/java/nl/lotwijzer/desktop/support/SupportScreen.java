package nl.lotwijzer.desktop.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
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
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.support.AdviceCard;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.ResidentsBudget;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The support around the assembly, in tabs: trainings, the advice card, conversations, the residents’ budget. */
public final class SupportScreen implements Screen {
    private final Words words;
    private final SupportModel model;
    private final TrainingsModel trainingsModel;
    private final ConversationsModel conversationsModel;
    private final ProposalsModel proposalsModel;
    private final TrainingsPane trainings;
    private final CardsPane cards;
    private final ConversationsPane conversations;
    private final ProposalsPane proposals;
    private final ScreenPane pane;
    private final TabPane tabs = new TabPane();
    private final Map<Tab, Node> beside = new HashMap<>();

    public SupportScreen(Workspace workspace) {
        words = new Words(workspace.texts());
        model = new SupportModel(workspace);
        pane = new ScreenPane(words.of("title"), words.of("purpose"));
        pane.getStylesheets().add(StyleSheets.of(SupportScreen.class, "support.css"));
        for (String name : List.of("trainings", "cards", "conversations", "proposals")) {
            Tab tab = new Tab(words.of("tab." + name));
            tab.setId("support-" + name);
            tabs.getTabs().add(tab);
        }
        trainingsModel = new TrainingsModel(model);
        conversationsModel = new ConversationsModel(model);
        proposalsModel = new ProposalsModel(model);
        trainings = new TrainingsPane(trainingsModel, words, beside("trainings"));
        cards = new CardsPane(new CardsModel(model), words, beside("cards"));
        conversations = new ConversationsPane(conversationsModel, words, beside("conversations"));
        proposals = new ProposalsPane(proposalsModel, words, beside("proposals"));
        tab("trainings").setContent(trainings);
        tab("cards").setContent(cards);
        tab("conversations").setContent(conversations);
        tab("proposals").setContent(proposals);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.content().subscribe(this::show);
        pane.content(tabs);
    }

    private Tab tab(String name) {
        return tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("support-" + name))
                .findFirst()
                .orElseThrow();
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

    private void show(SupportModel.Content content) {
        proposals.arrange();
        pane.figures(figures(content));
    }

    private FigureStrip figures(SupportModel.Content content) {
        int coming = trainingsModel.count(TrainingsModel.Filter.COMING);
        int left = content.cards().stream()
                .filter(card -> card.signal(model.today())
                        .filter(signal -> signal == AdviceCard.Signal.EXPIRED)
                        .isEmpty())
                .mapToInt(AdviceCard::left)
                .sum();
        boolean attention =
                content.cards().stream().anyMatch(card -> SupportModel.asksForAttention(card, model.today()));
        int open = conversationsModel.count(ConversationsModel.Filter.OPEN);
        int late = conversationsModel.count(ConversationsModel.Filter.LATE);
        ResidentsBudget budget = content.budget();
        boolean over = budget.left().filter(Euro::negative).isPresent();
        return new FigureStrip(
                new Figure(words.of("figure.trainings"))
                        .value(Integer.toString(coming))
                        .leadsTo(() -> select("trainings")),
                new Figure(words.of("figure.hours"))
                        .value(words.hours(left))
                        .tone(attention ? Tone.WARNING : Tone.NEUTRAL)
                        .leadsTo(() -> select("cards")),
                new Figure(words.of("figure.followUps"))
                        .value(Integer.toString(open))
                        .note(late == 0 ? "" : words.of("figure.late", late))
                        .tone(late == 0 ? Tone.NEUTRAL : Tone.DANGER)
                        .leadsTo(() -> select("conversations")),
                new Figure(words.of("figure.chosen"))
                        .value(words.euro(budget.chosen()))
                        .tone(over ? Tone.DANGER : Tone.NEUTRAL)
                        .leadsTo(() -> select("proposals")));
    }

    private void select(String name) {
        tabs.getSelectionModel().select(tab(name));
    }

    private void chosen(@Nullable Tab tab) {
        pane.inspector(tab == null ? null : beside.get(tab));
        switch (tab == null ? "" : tab.getId()) {
            case "support-trainings" ->
                pane.actions(Buttons.primary(words.of("trainings.plan"), Feather.PLUS, trainings::add));
            case "support-cards" ->
                pane.actions(
                        Buttons.secondary(words.of("cards.buy"), Feather.CREDIT_CARD, cards::buy),
                        Buttons.primary(words.of("cards.note"), Feather.PLUS, cards::note));
            case "support-conversations" ->
                pane.actions(
                        Buttons.secondary(words.of("talks.lists"), Feather.LIST, conversations::lists),
                        Buttons.primary(words.of("talks.add"), Feather.PLUS, conversations::add));
            case "support-proposals" ->
                pane.actions(
                        Buttons.secondary(words.of("proposals.criteria"), Feather.LIST, this::criteria),
                        Buttons.secondary(words.of("proposals.import"), Feather.DOWNLOAD, proposalsModel::importFile),
                        Buttons.primary(words.of("proposals.add"), Feather.PLUS, proposals::add));
            default -> pane.actions();
        }
    }

    private void criteria() {
        new ChecklistEditor(conversationsModel, words, beside("proposals")).open(List.of(Checklist.FEASIBILITY));
    }

    /** Returns the tabs of this screen by name. */
    public static List<Findable> found(Project project, Texts texts) {
        return Findable.parts(
                Place.SUPPORT, texts, "desktop.support.tab.", "trainings", "cards", "conversations", "proposals");
    }

    @Override
    public Node node() {
        return pane;
    }

    /**
     * @param detail the name of a tab, as {@code cards}; or {@code training} with, after a blank, the id of one to show
     */
    @Override
    public void onShow(String detail) {
        String[] said = detail.split(" ", -1);
        if (said[0].equals("training") && said.length == 2) {
            select("trainings");
            trainingsModel.select(Long.parseLong(said[1]));
            return;
        }
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("support-" + said[0]))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    @Override
    public void dispose() {
        model.dispose();
    }
}
