package nl.lotwijzer.desktop.sessions;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.TeamMember;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the facilitators: everybody in the pool, with role and table at this session. */
final class TeamPane extends VBox {
    private final Workspace workspace;
    private final Texts texts;
    private final TeamModel model;
    private final TableView<TeamModel.Line> table;

    TeamPane(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = new TeamModel(workspace, sessions);
        getStyleClass().add("tab-content");
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        sessions.content().subscribe(content -> content.ifPresent(this::show));
    }

    private TableView<TeamModel.Line> table() {
        TableView<TeamModel.Line> built = TableBuilder.of(model.lines())
                .text(text("facilitator"), 170, line -> line.facilitator().name())
                .node(text("role"), 105, this::role, Comparator.comparing(TeamPane::roleOf, nullsLast(naturalOrder())))
                .node(text("table"), 110, this::tableChoice, Comparator.comparing(TeamPane::tableOrder))
                .node(text("comes"), 104, this::comes, Comparator.comparing(TeamModel.Line::canCome))
                .node(text("why"), 400, this::why, Comparator.comparing(this::whyText))
                .text(
                        text("languages"),
                        110,
                        line -> String.join(", ", line.facilitator().details().languages()))
                .build();
        built.setId("team");
        return built;
    }

    private void show(SessionContent content) {
        if (content.pool().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.MESSAGE_CIRCLE,
                            text("noPool"),
                            text("noPoolYet"),
                            Buttons.secondary(
                                    text("toFacilitators"),
                                    Feather.MESSAGE_CIRCLE,
                                    () -> workspace.navigate(Place.FACILITATORS))));
            return;
        }
        getChildren().setAll(state(content), table);
    }

    private Node state(SessionContent content) {
        if (content.plan().isEmpty()) {
            return new Banner(Tone.NEUTRAL, text("teamNoPlan"));
        }
        int without = content.tablesWithoutLeader();
        if (without == 0) {
            return new Banner(Tone.SUCCESS, text("teamComplete"), allSessions());
        }
        Button staff = Buttons.secondary(text("staffOpen"), Feather.USERS, model::staff);
        staff.setId("staff");
        return new Banner(Tone.WARNING, text("teamWithout", without), staff, allSessions());
    }

    private Node allSessions() {
        return Buttons.link(text("allSessions"), () -> workspace.navigate(Place.FACILITATORS, "allocation"));
    }

    private Node role(TeamModel.Line line) {
        ComboBox<Optional<SessionRole>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        Arrays.stream(SessionRole.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(written(
                role -> role.map(one -> texts.get("sessions.role." + one)).orElse("–")));
        box.setValue(line.member().map(TeamMember::role));
        box.setAccessibleText(text("roleOf", line.facilitator().name()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> model.assign(line.facilitator(), now, null));
        return box;
    }

    private Node tableChoice(TeamModel.Line line) {
        if (line.member()
                        .map(TeamMember::role)
                        .filter(role -> role == SessionRole.TABLE)
                        .isEmpty()
                || model.tables().isEmpty()) {
            return new Label();
        }
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(model.tables());
        box.setConverter(written(number -> text("tableName", number)));
        box.setPromptText(text("noTable"));
        box.setValue(line.member().map(TeamMember::table).orElse(null));
        box.setAccessibleText(text("tableOf", line.facilitator().name()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty()
                .subscribe((before, now) -> model.assign(line.facilitator(), Optional.of(SessionRole.TABLE), now));
        return box;
    }

    private Node comes(TeamModel.Line line) {
        if (line.clash()) {
            StatusBadge badge = new StatusBadge(Tone.DANGER, text("cannotCome"));
            badge.setTooltip(new Tooltip(text("clashHint")));
            return badge;
        }
        Label answer = Labels.muted(
                texts.get("desktop.facilitators.answer." + line.answer().availability()));
        answer.setWrapText(false);
        if (!line.answer().reason().isEmpty()) {
            answer.setTooltip(new Tooltip(line.answer().reason()));
        }
        return answer;
    }

    /** What breaks a rule goes before the reasons; either leads to the choice among all sessions. */
    private Node why(TeamModel.Line line) {
        if (line.member().isEmpty()) {
            return new Label();
        }
        Hyperlink link = Buttons.link(whyText(line), () -> model.showIn(line.facilitator()));
        if (!line.broken().isEmpty()) {
            link.getStyleClass().add("form-problem");
        }
        link.setTooltip(new Tooltip(whyText(line)));
        return link;
    }

    private String whyText(TeamModel.Line line) {
        return String.join(
                "; ",
                (line.broken().isEmpty() ? line.reasons() : line.broken())
                        .stream().map(texts::get).toList());
    }

    private static @Nullable SessionRole roleOf(TeamModel.Line line) {
        return line.member().map(TeamMember::role).orElse(null);
    }

    private static Integer tableOrder(TeamModel.Line line) {
        return line.member().map(TeamMember::table).orElse(Integer.MAX_VALUE);
    }

    private static <T> StringConverter<T> written(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
