package nl.lotwijzer.desktop.privacy;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.SpokenName;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.privacy.PersonRef;
import nl.lotwijzer.privacy.Subject;
import nl.lotwijzer.report.privacy.PersonExport;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with which one looks somebody up, gives access to everything that is held, and erases. */
final class AccessPane extends HBox {
    private static final double FOUND = 250;

    private final Workspace workspace;
    private final Texts texts;
    private final PrivacyModel model;
    private final VBox right = new VBox(8);

    AccessPane(Workspace workspace, PrivacyModel model) {
        super(16);
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        getStyleClass().add("privacy-access");
        SearchField search = new SearchField(text("search"));
        search.setId("privacy-search");
        search.textProperty().bindBidirectional(model.search());
        ListView<PersonRef> list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, search, list);
        left.setPrefWidth(FOUND);
        left.setMinWidth(FOUND);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        model.person()
                .subscribe(
                        file -> right.getChildren().setAll(file.map(this::shown).orElseGet(() -> List.of(nobody()))));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.privacy." + key, arguments);
    }

    private ListView<PersonRef> list() {
        ListView<PersonRef> list = SpokenName.ofPlace(new ListView<>(model.found()));
        list.setId("privacy-found");
        list.getStyleClass().add("found-list");
        list.setPlaceholder(Labels.muted(text("noneFound")));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable PersonRef person, boolean empty) {
                super.updateItem(person, empty);
                setGraphic(
                        empty || person == null
                                ? null
                                : new VBox(
                                        Labels.text(person.name()),
                                        Labels.muted(text("foundAs", kind(person), person.detail()))));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(person -> {
            if (person != null) {
                model.open(person);
            }
        });
        return list;
    }

    private String kind(PersonRef person) {
        return texts.get("privacy.subject." + person.subject());
    }

    private Node nobody() {
        return new EmptyState(Feather.SEARCH, text("nobody"), text("nobodyText"));
    }

    private List<Node> shown(PersonFile file) {
        MenuItem[] kinds = PersonExport.ENDINGS.stream()
                .map(ending -> Buttons.item(text("kind." + ending), Feather.FILE, () -> model.export(ending)))
                .toArray(MenuItem[]::new);
        Toolbar head = new Toolbar(Labels.heading(file.person().name()), Labels.muted(text("holds", file.size())))
                .right(
                        Buttons.secondary(text("export"), Feather.SHARE, () -> model.export("pdf")),
                        Buttons.danger(text("erase"), Feather.TRASH_2, model::erase),
                        Buttons.more(text("more"), withCorrection(file, kinds)));
        VBox column = new VBox(12);
        file.parts().forEach(part -> column.getChildren().add(part(part)));
        if (!file.entries().isEmpty()) {
            column.getChildren().addAll(Labels.caption(text("journal")), journal(file));
        }
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("privacy-person");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return List.of(head, scroll);
    }

    /** Correcting is done where the person is kept, so that the journal tells of it. */
    private MenuItem[] withCorrection(PersonFile file, MenuItem[] kinds) {
        if (file.person().subject() != Subject.REGISTRANT && file.person().subject() != Subject.FACILITATOR) {
            return kinds;
        }
        boolean registrant = file.person().subject() == Subject.REGISTRANT;
        MenuItem[] items = Arrays.copyOf(kinds, kinds.length + 1);
        items[kinds.length] = Buttons.item(
                text("correct"),
                Feather.EDIT_2,
                () -> workspace.navigate(
                        registrant ? Place.REGISTRANTS : Place.FACILITATORS,
                        registrant
                                ? file.person().detail()
                                : Long.toString(file.person().id())));
        return items;
    }

    private Node part(PersonFile.Part part) {
        VBox box = new VBox(4, Labels.caption(part.title()));
        for (PersonFile.Row row : part.rows()) {
            GridPane grid = new GridPane();
            grid.getStyleClass().add("privacy-row");
            row.fields()
                    .forEach(field ->
                            grid.addRow(grid.getRowCount(), Labels.muted(field.label()), Labels.text(field.value())));
            box.getChildren().add(grid);
        }
        return box;
    }

    private Node journal(PersonFile file) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("privacy-row");
        file.entries()
                .forEach(entry -> grid.addRow(
                        grid.getRowCount(),
                        Labels.muted(text("entry", entry.number(), entry.time())),
                        Labels.text(entry.deed())));
        return grid;
    }
}
