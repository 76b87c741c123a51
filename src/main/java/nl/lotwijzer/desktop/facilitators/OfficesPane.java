package nl.lotwijzer.desktop.facilitators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with roles and declarations: steering group, chair, evaluator, supervisor and secretary. */
final class OfficesPane extends VBox {
    private static final OfficeDetails BLANK = new OfficeDetails(Office.STEERING, "", "", "", null, null, null, "", "");

    private final Texts texts;
    private final OfficesModel model;
    private final Consumer<@Nullable Node> inspector;
    private final ObservableList<OfficeHolder> holders = FXCollections.observableArrayList();
    private final TableView<OfficeHolder> table;
    private final VBox missing = new VBox();

    /** @param inspector shows something beside the tab, or nothing */
    OfficesPane(OfficesModel model, Texts texts, Consumer<@Nullable Node> inspector) {
        this.model = model;
        this.texts = texts;
        this.inspector = inspector;
        getStyleClass().add("tab-page");
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.holders().subscribe(this::show);
    }

    private void show(List<OfficeHolder> shown) {
        holders.setAll(shown);
        if (shown.isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.AWARD,
                            text("noOffices"),
                            text("noOfficesYet"),
                            Buttons.secondary(text("addOffice"), Feather.PLUS, this::add)));
            return;
        }
        List<String> names = model.undeclared().stream().map(OfficeHolder::name).toList();
        missing.getChildren()
                .setAll(
                        names.isEmpty()
                                ? new Banner(Tone.SUCCESS, text("allDeclared"))
                                : new Banner(Tone.WARNING, text("undeclared", names.size(), String.join(", ", names))));
        getChildren()
                .setAll(
                        new Toolbar(Labels.muted(text("officeCount", shown.size())))
                                .right(
                                        Buttons.secondary(text("export"), Feather.UPLOAD, model::export),
                                        Buttons.secondary(text("addOffice"), Feather.PLUS, this::add)),
                        missing,
                        table);
    }

    private TableView<OfficeHolder> table() {
        TableView<OfficeHolder> built = TableBuilder.of(holders)
                .text(
                        text("office"),
                        170,
                        holder -> texts.get(
                                "facilitators.office." + holder.details().office()))
                .text(text("name"), 170, OfficeHolder::name)
                .text(text("organisation"), 190, holder -> holder.details().organisation())
                .text(text("period"), 170, this::period)
                .node(
                        text("declaration"),
                        150,
                        this::declaration,
                        Comparator.comparing(holder -> holder.details().declared()))
                .text(text("interests"), 180, holder -> holder.details().interests())
                .build();
        built.setId("offices");
        built.getSelectionModel().selectedItemProperty().subscribe(holder -> {
            if (holder != null) {
                edit(Optional.of(holder));
            }
        });
        return built;
    }

    private String period(OfficeHolder holder) {
        OfficeDetails details = holder.details();
        return details.since() == null && details.until() == null
                ? ""
                : text("fromTo", written(details.since()), written(details.until()));
    }

    private Node declaration(OfficeHolder holder) {
        LocalDate signed = holder.details().declaredOn();
        return signed == null
                ? new StatusBadge(Tone.WARNING, text("notDeclared"))
                : new StatusBadge(Tone.SUCCESS, written(signed));
    }

    private String written(@Nullable LocalDate day) {
        return day == null
                ? "…"
                : day.format(DateTimeFormatter.ofPattern(
                        "d MMM yyyy", texts.language().locale()));
    }

    private void add() {
        table.getSelectionModel().clearSelection();
        edit(Optional.empty());
    }

    private void edit(Optional<OfficeHolder> holder) {
        OfficeForm form = new OfficeForm(holder.map(OfficeHolder::details).orElse(BLANK), texts);
        Button save = Buttons.primary(
                text("save"),
                Feather.CHECK,
                () -> model.save(
                        holder.map(OfficeHolder::id),
                        form.details(),
                        () -> inspector.accept(null),
                        failure -> form.tell(texts.get(failure.told()))));
        Inspector shown = new Inspector(
                        holder.map(OfficeHolder::name).orElseGet(() -> text("newOffice")),
                        "",
                        text("close"),
                        () -> inspector.accept(null))
                .add(form);
        if (holder.isPresent()) {
            shown.actions(save, Buttons.danger(text("remove"), Feather.TRASH_2, () -> {
                model.remove(holder.get());
                inspector.accept(null);
            }));
        } else {
            shown.actions(save);
        }
        inspector.accept(shown);
        form.focusName();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
