package nl.lotwijzer.desktop.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.Catalogue;
import nl.lotwijzer.privacy.FieldGroup;
import nl.lotwijzer.privacy.Retention;
import org.kordamp.ikonli.feather.Feather;

/** The tab with every kind of fields about people: until when it is kept, and of how many. */
final class FieldsPane extends VBox {
    private final Texts texts;
    private final PrivacyModel model;
    private final TableView<Retention> table;

    FieldsPane(Workspace workspace, PrivacyModel model) {
        this.texts = workspace.texts();
        this.model = model;
        getStyleClass().add("tab-content");
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.view().subscribe(view -> view.ifPresent(this::show));
        model.selected().subscribe(group -> {
            if (group.isEmpty()) {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.privacy." + key, arguments);
    }

    private void show(PrivacyView view) {
        getChildren().setAll(problem(view), table);
        model.selected()
                .get()
                .ifPresent(group -> table.getItems().stream()
                        .filter(one -> one.group().equals(group.group()))
                        .findFirst()
                        .ifPresent(table.getSelectionModel()::select));
    }

    private Node problem(PrivacyView view) {
        if (view.unfinished()) {
            return new Banner(
                    Tone.WARNING,
                    text("unfinished"),
                    Buttons.secondary(text("finish"), Feather.TRASH_2, model::finish));
        }
        if (view.past().isEmpty()) {
            return Labels.muted(text("nothingPast"));
        }
        Retention first = view.past().getFirst();
        return new Banner(
                Tone.WARNING,
                text("past", view.past().size(), name(first)),
                Buttons.secondary(text("show"), () -> model.select(Optional.of(first))));
    }

    private String name(Retention retention) {
        return texts.get("privacy.group." + retention.group().id() + ".name");
    }

    private TableView<Retention> table() {
        TableView<Retention> built = TableBuilder.of(model.groups())
                .text(text("what"), 240, this::name)
                .text(text("category"), 80, one -> Catalogue.special(one.group()) ? text("special") : "")
                .value(text("until"), 120, one -> one.until().orElse(LocalDate.MAX), this::day)
                .number(text("held"), 80, FieldsPane::held, held -> held < 0 ? "–" : text("number", held))
                .node(text("state"), 140, this::badge, Comparator.comparingInt(this::urgency))
                .build();
        built.setId("privacy-fields");
        built.setAccessibleText(text("tab.fields"));
        built.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) {
                model.select(Optional.of(one));
            }
        });
        return built;
    }

    private String day(LocalDate day) {
        return day.equals(LocalDate.MAX)
                ? "–"
                : DateTimeFormatter.ofPattern("d MMM yyyy", texts.language().locale())
                        .format(day);
    }

    /** What stays as proof is not counted by people. */
    private static int held(Retention retention) {
        return retention.group().basis() == FieldGroup.Basis.NEVER ? -1 : retention.held();
    }

    private int urgency(Retention retention) {
        if (retention.past()) {
            return 0;
        }
        return retention.held() == 0 ? 2 : 1;
    }

    private Node badge(Retention retention) {
        if (retention.past()) {
            return new StatusBadge(Tone.WARNING, text("state.past"));
        }
        if (retention.held() == 0 && retention.until().isPresent()) {
            return new StatusBadge(Tone.NEUTRAL, text("state.empty"));
        }
        if (retention.until().isPresent()) {
            return new StatusBadge(Tone.SUCCESS, text("state.kept"));
        }
        return new StatusBadge(Tone.NEUTRAL, text(retention.group().staysAtTheEnd() ? "state.stays" : "state.unknown"));
    }
}
