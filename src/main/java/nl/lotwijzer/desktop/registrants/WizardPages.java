package nl.lotwijzer.desktop.registrants;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DropZone;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.registrants.ImportWizardModel.Chosen;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.ImportPreview;
import nl.lotwijzer.registration.ImportReport;
import nl.lotwijzer.spreadsheet.Origin;
import nl.lotwijzer.spreadsheet.Row;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Pages of the import wizard. */
final class WizardPages {
    private final Texts texts;
    private final ImportWizardModel model;

    WizardPages(Texts texts, ImportWizardModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** A file is chosen or dropped. */
    Node file() {
        return new DropZone(
                texts.get("desktop.registrants.dropTitle"),
                texts.get("desktop.registrants.dropText"),
                Buttons.primary(texts.get("desktop.registrants.choose"), Feather.FOLDER, model::chooseFile),
                model.busyProperty(),
                model::open);
    }

    /** The file as it is, with what every column is read as. */
    Node columns() {
        Node profile = new ProfileMenu(texts, model.profiles()).node();
        HBox choices = new HBox();
        choices.getStyleClass().add("list-toolbar");
        choices.setAlignment(Pos.CENTER_LEFT);
        model.chosenProperty()
                .subscribe(
                        chosen -> chosen.ifPresent(now -> choices.getChildren().setAll(choices(now, profile))));
        FilePreview preview = new FilePreview(texts, model);
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        return page(choices, legend(), preview.node());
    }

    private List<Node> choices(Chosen now, Node profile) {
        Label origin = Labels.muted(
                switch (now.sheet().origin()) {
                    case Origin.Csv csv ->
                        texts.get(
                                "desktop.registrants.csv",
                                csv.fileName(),
                                texts.get("desktop.registrants.encoding."
                                        + csv.encoding().name()),
                                csv.delimiter() == '\t'
                                        ? texts.get("desktop.registrants.tab")
                                        : String.valueOf(csv.delimiter()));
                    case Origin.Workbook workbook -> workbook.fileName();
                });
        HBox.setHgrow(origin, Priority.ALWAYS);
        origin.setMaxWidth(Double.MAX_VALUE);
        Node header = labelled(texts.get("desktop.registrants.header"), headerChoice(now));
        return switch (now.sheet().origin()) {
            case Origin.Workbook workbook
            when workbook.sheets().size() > 1 ->
                List.of(
                        origin,
                        profile,
                        labelled(texts.get("desktop.registrants.sheet"), sheetChoice(workbook)),
                        header);
            default -> List.of(origin, profile, header);
        };
    }

    private ComboBox<String> sheetChoice(Origin.Workbook workbook) {
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableList(workbook.sheets()));
        combo.setValue(workbook.sheet());
        combo.setOnAction(event -> model.chooseSheet(combo.getValue()));
        return combo;
    }

    private ComboBox<Integer> headerChoice(Chosen now) {
        List<Integer> rows =
                now.grid().rows().stream().limit(30).map(Row::number).toList();
        ComboBox<Integer> combo = new ComboBox<>(FXCollections.observableList(rows));
        combo.setValue(now.sheet().headerRow());
        combo.setOnAction(event -> model.chooseHeader(combo.getValue()));
        return combo;
    }

    private static Node labelled(String text, Region field) {
        Label label = Labels.caption(text);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(label, field);
        box.getStyleClass().add("list-toolbar");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node legend() {
        HBox legend = new HBox(
                sample("use-about", texts.get("desktop.registrants.legendAbout")),
                sample("use-answer", texts.get("desktop.registrants.legendAnswer")),
                sample("use-ignored", texts.get("desktop.registrants.legendIgnored")),
                sample("cell-doubtful", texts.get("desktop.registrants.legendDoubtful")),
                sample("cell-refused", texts.get("desktop.registrants.legendRefused")));
        legend.getStyleClass().add("list-toolbar");
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private static Label sample(String style, String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("legend-sample", style);
        return label;
    }

    /** What reading the file comes to, with the rows behind every number. */
    Node check() {
        FilterChips<Listing> chips = new FilterChips<>(model.listedProperty().get());
        for (Listing listing : Listing.values()) {
            chips.chip(listing, texts.get(listing.key()));
        }
        chips.selectedProperty().bindBidirectional(model.listedProperty());
        ObservableList<Listing.Line> lines = FXCollections.observableArrayList();
        TableView<Listing.Line> table = TableBuilder.of(lines)
                .number(texts.get("desktop.registrants.row"), 64, Listing.Line::row, number -> Integer.toString(number))
                .text(texts.get("desktop.registrants.column"), 130, Listing.Line::column)
                .text(texts.get("desktop.registrants.value"), 240, Listing.Line::value)
                .text(texts.get("desktop.registrants.reason"), 560, this::reason)
                .placeholder(Labels.muted(texts.get("desktop.registrants.noLines")))
                .build();
        wrapLast(table);
        Runnable fill = () -> model.previewProperty().get().ifPresent(preview -> {
            lines.setAll(model.listedProperty().get().lines(preview));
            fillChips(chips, preview);
        });
        model.previewProperty().subscribe(preview -> fill.run());
        model.listedProperty().subscribe(listing -> fill.run());
        HBox bar = new HBox(
                chips,
                space(),
                Buttons.secondary(texts.get("desktop.registrants.saveRefused"), Feather.SAVE, model::saveRefused));
        bar.getStyleClass().add("list-toolbar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .getLast()
                .managedProperty()
                .bind(bar.getChildren().getLast().visibleProperty());
        model.previewProperty()
                .subscribe(preview -> bar.getChildren()
                        .getLast()
                        .setVisible(
                                preview.map(rows -> !rows.refused().isEmpty()).orElse(false)));
        VBox.setVgrow(table, Priority.ALWAYS);
        return page(bar, table);
    }

    private String reason(Listing.Line line) {
        return line.reason().map(texts::get).map(WizardPages::sentence).orElse("");
    }

    /** Lets the reasons run over as many lines as they need, since they say what to do. */
    private static void wrapLast(TableView<Listing.Line> table) {
        table.getStyleClass().add("wrapping-table");
        wrap(table.getColumns().getLast());
    }

    private static <V> void wrap(TableColumn<Listing.Line, V> column) {
        column.setCellFactory(of -> new TableCell<>() {
            private final Text words = new Text();

            {
                words.getStyleClass().add("wrapped");
                words.wrappingWidthProperty().bind(column.widthProperty().subtract(16));
            }

            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                words.setText(item == null ? "" : item.toString());
                setGraphic(empty || item == null ? null : words);
            }
        });
    }

    private void fillChips(FilterChips<Listing> chips, ImportPreview preview) {
        for (Listing listing : Listing.values()) {
            int count = listing.count(preview);
            chips.count(listing, written(count));
            chips.shown(listing, count > 0 || listing == Listing.REFUSED);
        }
    }

    /** What was read. */
    Node done() {
        VBox page = page();
        page.getStyleClass().add("import-done");
        model.reportProperty()
                .subscribe(report -> report.ifPresent(now -> page.getChildren().setAll(doneNodes(now))));
        return page;
    }

    private List<Node> doneNodes(ImportReport report) {
        Label sentence = new Label(texts.get("desktop.registrants.doneTitle", report.added(), report.changed()));
        sentence.getStyleClass().add("screen-title");
        FigureStrip figures = new FigureStrip(
                figure("desktop.registrants.listing.ADDED", report.added()),
                figure("desktop.registrants.listing.CHANGED", report.changed()),
                figure("desktop.registrants.listing.UNCHANGED", report.unchanged()),
                figure("desktop.registrants.listing.REFUSED", report.refused()));
        Label explained = Labels.muted(
                texts.get(report.refused() > 0 ? "desktop.registrants.doneRefused" : "desktop.registrants.doneAll"));
        HBox deeds = new HBox();
        deeds.getStyleClass().add("list-toolbar");
        if (report.refused() > 0) {
            deeds.getChildren()
                    .add(Buttons.secondary(
                            texts.get("desktop.registrants.saveRefused"), Feather.SAVE, model::saveRefused));
        }
        if (model.undoable()) {
            deeds.getChildren()
                    .add(Buttons.secondary(texts.get("desktop.registrants.undo"), Feather.ROTATE_CCW, model::undo));
        }
        return List.of(sentence, figures, explained, deeds);
    }

    private Figure figure(String key, int number) {
        return new Figure(texts.get(key)).value(written(number));
    }

    private String written(int number) {
        return texts.get("desktop.registrants.count", number);
    }

    /** Reasons are written to stand after a place and a colon; standing alone they begin with a capital. */
    static String sentence(String reason) {
        return reason.isEmpty() ? reason : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static VBox page(Node... nodes) {
        VBox page = new VBox(nodes);
        page.getStyleClass().add("wizard-page");
        return page;
    }
}
