package nl.lotwijzer.desktop.correspondence;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.correspondence.Occasion;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.sessions.Session;
import org.kordamp.ikonli.feather.Feather;

/** To whom letters of a kind go, and who had them. */
final class RecipientsPane extends VBox {
    private final Texts texts;
    private final CorrespondenceModel model;
    private final FilterChips<RecipientFilter> chips = new FilterChips<>(RecipientFilter.OPEN);
    private final Label purpose = Labels.muted("");
    private final ComboBox<Session> sessions = new ComboBox<>();
    private final Label count = Labels.muted("");
    private final TableView<Recipient> table;
    private boolean filling;

    RecipientsPane(Texts texts, CorrespondenceModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("letter-recipients");
        for (RecipientFilter filter : RecipientFilter.values()) {
            chips.chip(filter, text("filter." + filter));
        }
        chips.selectedProperty().bindBidirectional(model.filterProperty());
        SearchField search = new SearchField(text("search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        sessions.setId("letter-session");
        sessions.setAccessibleText(text("session"));
        sessions.setMaxWidth(Double.MAX_VALUE);
        sessions.setConverter(new Choice<>(this::sessionName));
        sessions.valueProperty().subscribe(session -> {
            if (session != null && !filling) {
                model.sessionProperty().set(session.id());
            }
        });
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(purpose, sessions, chips, new Toolbar(search).right(count), table);
        model.nowProperty().subscribe(now -> now.ifPresent(this::show));
        model.shown().addListener((Observable changed) -> countShown());
        model.selectedProperty().subscribe(this::selectAgain);
    }

    private TableView<Recipient> table() {
        TableView<Recipient> built = TableBuilder.of(model.shown())
                .text(text("column.number"), 80, Recipient::number)
                .text(
                        text("column.name"),
                        128,
                        recipient -> recipient.registrant().name())
                .node(text("column.state"), 112, this::badge, Comparator.comparing(Recipient::open))
                .text(
                        text("column.address"),
                        120,
                        recipient -> recipient.registrant().address().line())
                .placeholder(new EmptyState(Feather.MAIL, text("nobodyTitle"), text("nobodyText")))
                .build();
        built.setId("letter-recipients");
        built.setAccessibleText(text("table"));
        built.setFixedCellSize(TextSize.height(34));
        built.getSelectionModel().selectedItemProperty().subscribe(recipient -> {
            if (recipient != null && !filling) {
                model.selectedProperty().set(Optional.of(recipient));
            }
        });
        return built;
    }

    private Node badge(Recipient recipient) {
        if (recipient.had().isPresent()) {
            LocalDateTime at = LocalDateTime.ofInstant(
                    recipient.had().get(), model.project().clock().getZone());
            return new StatusBadge(
                    Tone.SUCCESS, text("state.had", Message.of("desktop.correspondence.day", at.toLocalDate())));
        }
        if (recipient.reminded()) {
            return new StatusBadge(Tone.SUCCESS, text("state.reminded"));
        }
        return recipient.hasAddress()
                ? new StatusBadge(Tone.NEUTRAL, Feather.CLOCK, text("state.open"))
                : new StatusBadge(Tone.WARNING, text("state.noAddress"));
    }

    private void show(LettersNow now) {
        purpose.setText(text("purpose." + now.kind()));
        boolean about = now.kind() == LetterKind.SESSION && !now.sessions().isEmpty();
        sessions.setVisible(about);
        sessions.setManaged(about);
        filling = true;
        sessions.getItems().setAll(now.sessions());
        long shown = now.occasion().map(Occasion::session).orElse(0L);
        now.sessions().stream()
                .filter(session -> session.id() == shown)
                .findFirst()
                .ifPresent(sessions::setValue);
        filling = false;
        for (RecipientFilter filter : RecipientFilter.values()) {
            long number = now.recipients().stream().filter(filter::lets).count();
            chips.count(filter, text("number", number));
            chips.shown(
                    filter,
                    number > 0
                            || filter == RecipientFilter.OPEN
                            || filter == model.filterProperty().get());
        }
        countShown();
    }

    private void countShown() {
        count.setText(text("count", model.shown().size(), model.all().size()));
    }

    /** The rows were read anew, which cleared the selection. */
    private void selectAgain(Optional<Recipient> selected) {
        filling = true;
        selected.ifPresentOrElse(
                recipient -> table.getSelectionModel().select(recipient),
                () -> table.getSelectionModel().clearSelection());
        filling = false;
    }

    private String sessionName(Session session) {
        return text("sessionName", session.number(), session.title(), session.date());
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.correspondence." + key, arguments);
    }
}
