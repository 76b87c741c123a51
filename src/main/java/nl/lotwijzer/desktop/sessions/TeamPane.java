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
                .text(text("facilitator"), 190, line -> line.facilitator().name())
                .node(text("role"), 120, this::role, Comparator.comparing(TeamPane::roleOf, nullsLast(naturalOrder())))
                .node(text("table"), 130, this::tableChoice, Comparator.comparing(TeamPane::tableOrder))
                .node(text("comes"), 110, this::comes, Comparator.comparing(TeamModel.Line::canCome))
                .text(
                        text("languages"),
                        160,
                        line -> String.join(", ", line.facilitator().details().languages()))
                .text(
                        text("interests"),
                        150,
                        line -> line.facilitator().details().interests())
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
            return new Banner(Tone.SUCCESS, text("teamComplete"));
        }
        Button staff = Buttons.secondary(text("staff"), Feather.USERS, model::staff);
        staff.setId("staff");
        return new Banner(Tone.WARNING, text("teamWithout", without), staff);
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
        return Labels.muted(text(
                line.facilitator().details().available().isEmpty()
                        ? "notKnown"
                        : line.canCome() ? "canCome" : "cannotCome"));
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
