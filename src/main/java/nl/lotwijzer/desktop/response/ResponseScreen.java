package nl.lotwijzer.desktop.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.ScreenPane;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.theme.StyleSheets;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.response.BatchCurve;
import nl.lotwijzer.response.ResponseLine;
import nl.lotwijzer.response.ResponseReport;
import nl.lotwijzer.response.ResponseSettings;
import org.kordamp.ikonli.feather.Feather;

/** How many register after the letters went out: advice, the curve, the forecast, and the table behind them. */
public final class ResponseScreen implements Screen {
    private static final int MOST_ROWS = 16;
    private static final double ROW = 28;
    private static final double HEAD = 34;
    private static final int PERCENT = 100;
    /** Where the forecast stands in the column, about. */
    private static final double FORECAST = 0.55;

    private final Workspace workspace;
    private final Texts texts;
    private final ResponseModel model;
    private final ScreenPane pane;
    private final TableView<ResponseLine> table;
    private final FilterChips<Grouping> chips = new FilterChips<>(Grouping.BATCH_AND_AREA);
    private final Subscription shown;
    private String part = "";

    public ResponseScreen(Workspace workspace) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new ResponseModel(workspace);
        this.pane = new ScreenPane(text("title"), text("purpose"));
        pane.getStylesheets().add(StyleSheets.of(ResponseScreen.class, "response.css"));
        for (Grouping grouping : Grouping.values()) {
            chips.chip(grouping, text("grouping." + grouping));
        }
        chips.selectedProperty().bindBidirectional(model.grouping());
        table = table();
        shown = model.report().subscribe(report -> report.ifPresent(this::arrange));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.response." + key, arguments);
    }

    private void arrange(ResponseReport report) {
        if (report.all().letters() == 0) {
            pane.actions().figures(null).content(noLetters(report));
            return;
        }
        pane.actions(
                Buttons.secondary(text("settings"), Feather.SLIDERS, () -> ask(report.settings())),
                Buttons.primary(text("export"), Feather.SAVE, model::export));
        pane.figures(figures(report));
        List<Node> cards = new ArrayList<>(List.of(new AdviceCard(workspace).of(report), curve(report)));
        if (!report.forecast().isEmpty()) {
            cards.add(new ForecastCard(texts).of(report));
        }
        cards.add(letters());
        pane.scrolling(cards.toArray(Node[]::new));
        scroll();
    }

    /** Brings the part that was asked for into view, once it has been laid out. */
    private void scroll() {
        if (pane.getCenter() instanceof ScrollPane area && !part.isEmpty()) {
            double place = part.equals("letters") ? 1 : FORECAST;
            Platform.runLater(() -> area.setVvalue(place));
            part = "";
        }
    }

    private Node noLetters(ResponseReport report) {
        String explanation = report.registrations() == 0
                ? text("noLettersText")
                : text("noLettersButPeople", report.registrations());
        return new EmptyState(
                Feather.TRENDING_UP,
                text("noLetters"),
                explanation,
                Buttons.secondary(text("toInvitations"), Feather.SEND, () -> workspace.navigate(Place.INVITATIONS)));
    }

    private Node figures(ResponseReport report) {
        ResponseLine all = report.all();
        FigureStrip strip = new FigureStrip(
                new Figure(text("figure.delivered"))
                        .value(text("number", all.delivered()))
                        .note(all.undeliverable() == 0 ? "" : text("figure.undeliverable", all.undeliverable()))
                        .leadsTo(what -> workspace.navigate(Place.INVITATIONS, "letters", what)),
                new Figure(text("figure.registrations"))
                        .value(text("number", all.registrations()))
                        .leadsTo(what -> workspace.navigate(Place.REGISTRANTS, "ALL", what)),
                new Figure(text("figure.rate"))
                        .value(percent(all.rate()))
                        .note(scenario(report))
                        .leadsTo(() -> onShow("letters")));
        if (all.refused() > 0) {
            strip.getChildren()
                    .add(new Figure(text("figure.refused"))
                            .value(text("number", all.refused()))
                            .leadsTo(what -> workspace.navigate(Place.INVITATIONS, "letters", what)));
        }
        if (report.noCode() > 0) {
            strip.getChildren()
                    .add(new Figure(text("figure.noCode"))
                            .value(text("number", report.noCode()))
                            .leadsTo(what -> workspace.navigate(Place.REGISTRANTS, "no-letter", what)));
        }
        if (report.unknown() > 0) {
            strip.getChildren()
                    .add(new Figure(text("figure.unknown"))
                            .value(text("number", report.unknown()))
                            .tone(Tone.WARNING)
                            .leadsTo(what -> workspace.navigate(Place.REGISTRANTS, "no-letter", what)));
        }
        return strip;
    }

    /** Says between which scenarios the response is now. */
    private String scenario(ResponseReport report) {
        Optional<Fraction> rate = report.all().rate();
        if (rate.isEmpty()) {
            return "";
        }
        Fraction permille = rate.get().times(10 * PERCENT);
        List<Integer> reached = report.settings().scenarios().stream()
                .filter(one -> permille.compareTo(Fraction.of(one)) >= 0)
                .toList();
        return reached.isEmpty()
                ? text("belowScenarios", tenth(report.settings().low()))
                : text("aboveScenario", tenth(reached.getLast()));
    }

    private String tenth(int permille) {
        return text("percent", BigDecimal.valueOf(permille, 1));
    }

    private String percent(Optional<Fraction> rate) {
        return rate.map(share -> text("rateOf", share.times(PERCENT).toDecimal(2)))
                .orElse("–");
    }

    private Node curve(ResponseReport report) {
        Card card = new Card(text("curve"), text("curveText"));
        if (report.curves().isEmpty()) {
            card.getChildren().add(Labels.muted(text("noCurve")));
            return card;
        }
        FlowPane legend = new FlowPane(16, 4);
        for (int i = 0; i < report.curves().size(); i++) {
            BatchCurve curve = report.curves().get(i);
            String name =
                    text(curve.sent() ? "curveSent" : "curveFirst", batch(curve.batch()), curve.start(), curve.dated());
            legend.getChildren().add(ForecastCard.swatch(CurveChart.colour(i), name));
        }
        legend.getChildren().add(ForecastCard.swatch("curve-scenario-swatch", text("scenarios")));
        CurveChart chart = new CurveChart(
                report.curves(),
                report.settings().scenarios(),
                share -> text("percent", share),
                day -> text("day", day),
                text("curveWords", percent(report.all().rate()), report.curves().size()));
        card.getChildren().addAll(chart, legend);
        if (report.undated() > 0) {
            card.getChildren().add(Labels.muted(text("undated", report.undated())));
        }
        if (!report.unsent().isEmpty()) {
            card.getChildren()
                    .add(Labels.muted(text(
                            "unsent",
                            String.join(
                                    ", ",
                                    report.unsent().stream().map(this::batch).toList()))));
        }
        return card;
    }

    private String batch(String name) {
        return name.isEmpty() ? text("noBatch") : name;
    }

    private Node letters() {
        VBox body = new VBox(8, chips, table);
        return new Card(text("letters.title"), body);
    }

    private TableView<ResponseLine> table() {
        TableView<ResponseLine> built = TableBuilder.of(model.lines())
                .text(text("batch"), 110, line -> name(line.batch(), Grouping.AREA))
                .text(text("area"), 180, line -> name(line.area(), Grouping.BATCH))
                .number(text("sent"), 90, ResponseLine::letters, number -> text("number", number))
                .number(text("undeliverable"), 110, ResponseLine::undeliverable, number -> text("number", number))
                .number(text("refused"), 90, ResponseLine::refused, number -> text("number", number))
                .number(text("registered"), 110, ResponseLine::registrations, number -> text("number", number))
                .number(text("rate"), 90, line -> line.rate().orElse(Fraction.ZERO), rate -> percent(Optional.of(rate)))
                .node(
                        text("index"),
                        130,
                        this::index,
                        Comparator.comparing(line -> line.rate().orElse(Fraction.ZERO)))
                .placeholder(Labels.muted(text("noLetters")))
                .build();
        built.setId("response");
        built.setAccessibleText(text("letters.title"));
        model.lines().addListener((ListChangeListener<ResponseLine>) change -> fit(built));
        built.setFixedCellSize(TextSize.height(ROW));
        fit(built);
        return built;
    }

    private void fit(TableView<ResponseLine> built) {
        double height = TextSize.height(HEAD + ROW * Math.clamp(model.lines().size(), 1, MOST_ROWS));
        built.setMinHeight(height);
        built.setPrefHeight(height);
    }

    private String name(String written, Grouping all) {
        return !written.isEmpty() ? written : model.grouping().get() == all ? text("all") : text("noName");
    }

    private Node index(ResponseLine line) {
        ResponseLine all =
                model.report().get().map(ResponseReport::all).orElseGet(() -> new ResponseLine("", "", 0, 0, 0, 0));
        return line.index(all)
                .<Node>map(index -> new IndexBar(index.toDouble(), text("indexWords", index.toDecimal(0))))
                .orElseGet(() -> Labels.muted("–"));
    }

    private void ask(ResponseSettings settings) {
        SettingsForm form = new SettingsForm(settings, texts);
        if (workspace.dialogs().fill(new FormQuestion(text("settings"), form.node(), text("save"), form.valid()))) {
            form.settings().ifPresent(model::set);
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    /** @param detail {@code forecast} or {@code letters} to show that part */
    @Override
    public void onShow(String detail) {
        part = detail;
        scroll();
    }

    @Override
    public void dispose() {
        shown.unsubscribe();
        model.dispose();
    }
}
