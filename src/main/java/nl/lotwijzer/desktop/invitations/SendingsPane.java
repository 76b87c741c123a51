package nl.lotwijzer.desktop.invitations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The batches, with the day they are to go out and the day they went. */
final class SendingsPane {
    private static final Comparator<Sending> BY_SENT =
            Comparator.comparing(sending -> sending.sentOn().orElse(LocalDate.MAX));
    private static final Comparator<Sending> BY_PLANNED =
            Comparator.comparing(sending -> sending.plannedOn().orElse(LocalDate.MAX));

    private static final double ROW_HEIGHT = 44;

    private final Texts texts;
    private final InvitationsModel model;
    private final ObservableList<Sending> sendings = FXCollections.observableArrayList();

    SendingsPane(Texts texts, InvitationsModel model) {
        this.texts = texts;
        this.model = model;
        model.overviewProperty().subscribe(now -> sendings.setAll(now.sendings()));
    }

    Node node() {
        TableView<Sending> table = TableBuilder.of(sendings)
                .text(text("batch"), 260, this::name)
                .number(text("letters"), 110, Sending::letters, count -> text("count", count))
                .node(
                        text("plannedOn"),
                        190,
                        sending -> day("plannedOn", sending, sending.plannedOn(), model::plan),
                        BY_PLANNED)
                .node(text("sentOn"), 190, sending -> day("sentOn", sending, sending.sentOn(), model::sent), BY_SENT)
                .placeholder(new EmptyState(Feather.MAIL, text("noLetters"), text("noLettersText")))
                .build();
        table.setFixedCellSize(TextSize.height(ROW_HEIGHT));
        table.setAccessibleText(text("tab.sendings"));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(Labels.muted(text("sendingsText")), table);
        page.getStyleClass().addAll("invitations-page", "invitations-tab");
        return page;
    }

    private String name(Sending sending) {
        return sending.batch().isEmpty() ? text("noBatch") : sending.batch();
    }

    private Node day(
            String key, Sending sending, Optional<LocalDate> day, BiConsumer<Sending, Optional<LocalDate>> chosen) {
        DatePicker field = new DatePicker(day.orElse(null));
        field.setConverter(new LocalDateStringConverter(
                DateTimeFormatter.ofPattern("dd-MM-yyyy"), DateTimeFormatter.ofPattern("d-M-yyyy")));
        field.setPromptText(text("noDay"));
        field.setAccessibleText(text(key) + " " + name(sending));
        field.setDisable(model.readOnly());
        field.setMaxWidth(Double.MAX_VALUE);
        field.valueProperty().addListener((property, before, now) -> note(sending, now, chosen));
        return field;
    }

    private static void note(
            Sending sending, @Nullable LocalDate day, BiConsumer<Sending, Optional<LocalDate>> chosen) {
        chosen.accept(sending, Optional.ofNullable(day));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
