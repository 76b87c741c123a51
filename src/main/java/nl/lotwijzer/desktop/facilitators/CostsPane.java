package nl.lotwijzer.desktop.facilitators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.sessions.TeamHours;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with hours and costs: a line per facilitator and session, with totals above. */
final class CostsPane extends VBox {
    private static final int MINUTES_IN_HOUR = 60;

    private final Texts texts;
    private final CostsModel model;
    private final Consumer<@Nullable Node> inspector;
    private final ObservableList<TeamHours> lines = FXCollections.observableArrayList();
    private final Label totals = Labels.text("");
    private final TableView<TeamHours> table;

    /** @param inspector shows something beside the tab, or nothing */
    CostsPane(CostsModel model, Texts texts, Consumer<@Nullable Node> inspector) {
        this.model = model;
        this.texts = texts;
        this.inspector = inspector;
        getStyleClass().add("tab-page");
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.hours().subscribe(this::show);
    }

    private void show(List<TeamHours> hours) {
        if (hours.isEmpty()) {
            getChildren().setAll(new EmptyState(Feather.CLOCK, text("noCosts"), text("noCostsYet")));
            return;
        }
        int row = table.getSelectionModel().getSelectedIndex();
        lines.setAll(hours);
        if (row >= 0 && row < lines.size()) {
            table.getSelectionModel().select(row);
        }
        totals.setText(text(
                "costTotals",
                hours(hours.stream().mapToInt(TeamHours::plannedMinutes).sum()),
                hours(hours.stream()
                        .mapToInt(one -> one.made() == null ? 0 : one.made())
                        .sum()),
                Euro.sum(hours.stream().map(TeamHours::total).toList())
                        .words(texts.language().locale())));
        getChildren()
                .setAll(
                        new Toolbar(totals).right(Buttons.secondary(text("export"), Feather.UPLOAD, model::export)),
                        table,
                        Labels.muted(text("costsHint")));
    }

    private TableView<TeamHours> table() {
        TableView<TeamHours> built = TableBuilder.of(lines)
                .text(text("name"), 180, line -> line.facilitator().name())
                .number(text("sessionColumn"), 60, line -> line.session().number(), String::valueOf)
                .text(text("role"), 110, line -> texts.get("sessions.role." + line.role()))
                .number(text("planned"), 90, TeamHours::plannedMinutes, this::hours)
                .number(
                        text("made"),
                        90,
                        line -> line.made() == null ? -1 : line.made(),
                        made -> made < 0 ? "–" : hours(made))
                .number(text("fee"), 100, TeamHours::fee, this::euros)
                .number(text("travel"), 100, TeamHours::travel, this::euros)
                .number(text("total"), 110, TeamHours::total, this::euros)
                .build();
        built.setId("costs");
        built.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                inspect(line);
            }
        });
        return built;
    }

    private void inspect(TeamHours line) {
        TextField planned = new TextField(line.planned() == null ? "" : hours(line.planned()));
        planned.setPromptText(hours(line.plannedMinutes()));
        TextField made = new TextField(line.made() == null ? "" : hours(line.made()));
        made.setId("hours-made");
        made.setPromptText(text("notKnownYet"));
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        Runnable save = () -> save(line, planned.getText(), made.getText(), problem);
        planned.setOnAction(event -> save.run());
        made.setOnAction(event -> save.run());
        inspector.accept(new Inspector(
                        line.facilitator().name(),
                        text(
                                "cellTitle",
                                line.session().number(),
                                line.session().title()),
                        text("close"),
                        () -> inspector.accept(null))
                .field(text("planned"), planned)
                .field(text("made"), made)
                .add(Labels.muted(text("hoursHint")))
                .add(problem)
                .section(text("costs"))
                .field(text("fee"), euros(line.fee()))
                .field(text("travel"), euros(line.travel()))
                .field(text("total"), euros(line.total()))
                .actions(Buttons.primary(text("save"), Feather.CHECK, save)));
    }

    private void save(TeamHours line, String planned, String made, Label problem) {
        Optional<Integer> plannedMinutes = CostsModel.minutes(planned);
        Optional<Integer> madeMinutes = CostsModel.minutes(made);
        boolean wrong = (!planned.isBlank() && plannedMinutes.isEmpty()) || (!made.isBlank() && madeMinutes.isEmpty());
        problem.setText(wrong ? text("noHours") : "");
        if (!wrong) {
            model.note(line, plannedMinutes.orElse(null), madeMinutes.orElse(null));
        }
    }

    private String hours(int minutes) {
        DecimalFormat format = new DecimalFormat(
                "0.##", DecimalFormatSymbols.getInstance(texts.language().locale()));
        return format.format(
                BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES_IN_HOUR), 2, RoundingMode.HALF_UP));
    }

    private String euros(Euro amount) {
        return amount.words(texts.language().locale());
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
