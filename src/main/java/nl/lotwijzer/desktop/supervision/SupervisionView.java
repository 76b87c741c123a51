package nl.lotwijzer.desktop.supervision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.supervision.SupervisionModel.Page;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Status;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The screen of a supervisor, with or without a project: open a dossier, read the checks, write down and sign. */
public final class SupervisionView {
    private final Desk desk;
    private final SupervisionModel model;
    private final Texts texts;
    private final List<Node> usual;
    private final List<Node> below;
    private final ScreenPane pane;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox body = new VBox();
    private final Subscription life;
    private Runnable endPage = () -> {};

    /**
     * @param usual the actions that are there whether or not a dossier is open, such as the way back
     * @param below what stands under the place where a dossier is opened
     */
    public SupervisionView(Desk desk, List<Node> usual, List<Node> below) {
        this.desk = desk;
        this.model = SupervisionModel.of(desk);
        this.texts = desk.texts();
        this.usual = List.copyOf(usual);
        this.below = List.copyOf(below);
        pane = new ScreenPane(texts.get("desktop.supervision.title"), texts.get("desktop.supervision.purpose"));
        pane.getStylesheets().add(StyleSheets.of(SupervisionView.class, "supervision.css"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("supervision-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("supervision-body");
        pane.content(body);
        life = Subscription.combine(
                model.inspection().subscribe(this::show), model.page().subscribe(this::turn));
    }

    /** Returns what is shown. */
    public ScreenPane node() {
        return pane;
    }

    /** Opens this dossier and checks it. */
    public void open(Path dossier) {
        model.visit(Page.CHECKS.name() + " " + dossier);
    }

    /** Ends what it listens to; the dossier stays open. */
    public void dispose() {
        life.unsubscribe();
        endPage.run();
    }

    private void show(@Nullable Inspection inspection) {
        if (inspection == null) {
            pane.figures(null);
            pane.actions(usual.toArray(Node[]::new));
            endPage.run();
            OpenPage page = new OpenPage(model, texts);
            endPage = page::end;
            page.getChildren().addAll(below);
            fill(page);
            body.getChildren().setAll(scroll);
            return;
        }
        pane.figures(figures(inspection));
        Button other = Buttons.secondary(texts.get("desktop.supervision.other.dossier"), Feather.ARCHIVE, model::close);
        other.setId("supervision-close");
        Button sign = Buttons.primary(texts.get("desktop.supervision.sign"), Feather.FEATHER, this::sign);
        sign.setId("supervision-to-findings");
        sign.disableProperty()
                .bind(model.page()
                        .isEqualTo(Page.FINDINGS)
                        .and(model.draft().complete().not()));
        List<Node> actions = new ArrayList<>(usual);
        actions.add(other);
        actions.add(sign);
        pane.actions(actions.toArray(Node[]::new));
        FilterChips<Page> chips = new FilterChips<>(model.page().get());
        for (Page page : Page.values()) {
            chips.chip(page, texts.get("desktop.supervision.page." + page));
        }
        chips.selectedProperty().bindBidirectional(model.page());
        Label file = Labels.muted(
                model.dossier().get() == null
                        ? ""
                        : String.valueOf(model.dossier().get().getFileName()));
        file.setWrapText(false);
        body.getChildren().setAll(new Toolbar(chips).right(file), scroll);
        turn();
    }

    private void turn() {
        Inspection inspection = model.inspection().get();
        if (inspection == null) {
            return;
        }
        endPage.run();
        endPage = () -> {};
        fill(
                switch (model.page().get()) {
                    case CHECKS -> new ChecksPage(model, inspection, texts, this::fillIn);
                    case DRAW -> new DrawPage(inspection, texts);
                    case FINDINGS -> {
                        FindingsPage page = new FindingsPage(model, texts);
                        endPage = page::end;
                        yield page;
                    }
                    case RECEIPT -> new ReceiptPage(new ReceiptModel(desk, model), texts);
                });
    }

    private void fill(Node page) {
        scroll.setContent(page);
        scroll.setVvalue(0);
    }

    /** Leads to where there is something to sign, and signs there. */
    private void sign() {
        if (model.page().get() == Page.FINDINGS) {
            model.sign();
        } else {
            model.page().set(Page.FINDINGS);
        }
    }

    private void fillIn() {
        PublishedForm.ask(desk, model);
    }

    private FigureStrip figures(Inspection inspection) {
        List<Check> checks = inspection.report().checks();
        Figure wrong = figure(checks, Status.WRONG);
        if (checks.stream().anyMatch(check -> check.status() == Status.WRONG)) {
            wrong.tone(Tone.DANGER);
        }
        return new FigureStrip(
                new Figure(texts.get("desktop.supervision.figure.round"))
                        .value(
                                inspection.facts().round() == null
                                        ? "–"
                                        : inspection.facts().round().toString())
                        .note(
                                inspection.facts().project() == null
                                        ? ""
                                        : inspection.facts().project()),
                figure(checks, Status.GOOD),
                wrong,
                figure(checks, Status.GREY));
    }

    private Figure figure(List<Check> checks, Status status) {
        long count = checks.stream().filter(check -> check.status() == status).count();
        return new Figure(texts.get(CheckLook.of(status).key())).value(Long.toString(count));
    }
}
