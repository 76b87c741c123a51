package nl.lotwijzer.desktop.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.guide.GuideCard;
import nl.lotwijzer.desktop.guide.GuideModel;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The first screen of an open project. */
public final class OverviewScreen implements Screen {
    private final OverviewModel model;
    private final GuideModel guide;
    private final ScreenPane pane;

    public OverviewScreen(Workspace workspace) {
        Texts texts = workspace.texts();
        model = new OverviewModel(workspace);
        guide = new GuideModel(workspace);
        PhaseLine phases = new PhaseLine(texts, model);
        JourneyLine journey = new JourneyLine(texts, model);
        TodoCard todo = new TodoCard(texts, model);
        SessionsCard sessions = new SessionsCard(texts, model);
        RepresentationCard representation = new RepresentationCard(texts);
        GridPane columns = new GridPane();
        columns.getStyleClass().add("overview-columns");
        columns.getColumnConstraints().addAll(column(58), column(42));
        columns.addRow(0, todo.node(), sessions.node());
        GridPane.setFillHeight(todo.node(), true);
        todo.node().setMaxHeight(Double.MAX_VALUE);
        sessions.node().setMaxHeight(Double.MAX_VALUE);
        pane = new ScreenPane(texts.get("desktop.overview.title"), texts.get("desktop.overview.purpose"))
                .actions(bringBack(texts))
                .scrolling(new GuideCard(guide, texts).node(), phases, journey, columns, representation.node());
        pane.getStylesheets().add(StyleSheets.of(OverviewScreen.class, "/nl/lotwijzer/desktop/overview/overview.css"));
        model.facts().subscribe(facts -> {
            pane.setVisible(facts != null);
            if (facts != null) {
                question(facts.details().question());
                phases.show(facts.signals().standing(), model.today());
                journey.show(facts);
                todo.show(model.todos(facts));
                sessions.show(facts.sessions(), model.today());
                representation.show(facts.representation());
            }
        });
    }

    /** Where the way through a first draw is found again by who put it away. */
    private MenuButton bringBack(Texts texts) {
        MenuButton more = Buttons.more(
                texts.get("desktop.more"),
                Buttons.item(texts.get("desktop.guide.bringBack"), Feather.COMPASS, guide::bringBack));
        more.setId("overview-more");
        more.visibleProperty().bind(guide.shown().not());
        return more;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /** The question put to the assembly is the best sentence of purpose there is. */
    private void question(String question) {
        if (!question.isEmpty() && pane.lookup(".screen-purpose") instanceof Label purpose) {
            purpose.setText(question);
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void dispose() {
        model.dispose();
        guide.dispose();
    }
}
