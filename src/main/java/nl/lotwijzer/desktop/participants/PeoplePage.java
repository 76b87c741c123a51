package nl.lotwijzer.desktop.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.Status;
import org.jspecify.annotations.Nullable;

/** The list of participants, with filters by status and by need. */
final class PeoplePage extends VBox {
    private final ParticipantsModel model;
    private final Texts texts;
    private final Runnable onChosen;
    private final FilterChips<Optional<Status>> chips = new FilterChips<>(Optional.empty());
    private final ComboBox<Need> needs = new ComboBox<>();
    private final Label count = Labels.muted("");
    private TableView<Participant> table = new TableView<>();
    private List<String> criteria = List.of();

    /** @param onChosen told when other participants are chosen */
    PeoplePage(ParticipantsModel model, Texts texts, Runnable onChosen) {
        this.model = model;
        this.texts = texts;
        this.onChosen = onChosen;
        getStyleClass().add("tab-page");
        chips.chip(Optional.empty(), text("all"));
        for (Status status : Status.values()) {
            chips.chip(Optional.of(status), texts.get("panel.status." + status));
        }
        chips.selectedProperty().bindBidirectional(model.status());
        SearchField search = new SearchField(text("search"));
        search.setPrefWidth(TextSize.width(260));
        search.textProperty().bindBidirectional(model.search());
        getChildren().addAll(chips, new Toolbar(search, needs()).right(count));
        model.panel().subscribe(panel -> panel.ifPresent(this::show));
        model.shown().subscribe(this::describe);
    }

    private Node needs() {
        needs.setId("need");
        needs.setAccessibleText(text("need"));
        needs.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Need need) {
                if (need == null || need == Need.ANYBODY) {
                    return text("need.ANYBODY");
                }
                return text("needCount", text("need." + need), number(need));
            }

            @Override
            public Need fromString(String shown) {
                throw new UnsupportedOperationException("a need is chosen, not typed");
            }
        });
        needs.getItems().setAll(Need.values());
        needs.valueProperty().bindBidirectional(model.need());
        return needs;
    }

    private int number(Need need) {
        PeopleReading reading = model.reading().get();
        return (int) reading.panel().stream()
                .flatMap(panel -> panel.participants().stream())
                .filter(one -> need.of(one, reading.card(one.id())))
                .count();
    }

    private void show(Panel panel) {
        if (getChildren().size() == 2 || !criteria.equals(panel.criteria())) {
            criteria = panel.criteria();
            table = built(panel);
            VBox.setVgrow(table, Priority.ALWAYS);
            getChildren().setAll(getChildren().get(0), getChildren().get(1), table);
        }
        chips.count(Optional.empty(), text("number", panel.participants().size()));
        panel.counts().forEach((status, number) -> {
            chips.count(Optional.of(status), text("number", number));
            chips.shown(Optional.of(status), number > 0 || model.status().get().equals(Optional.of(status)));
        });
        selectAgain();
        describe();
    }

    private TableView<Participant> built(Panel panel) {
        TableBuilder<Participant> builder = TableBuilder.of(model.shown())
                .text(text("numberColumn"), 62, Participant::number)
                .text(text("name"), 160, Participant::name)
                .node(
                        text("status"),
                        112,
                        participant -> StatusLook.badge(participant.status(), texts),
                        Comparator.comparing(Participant::status))
                .text(text("needs"), 88, this::needsOf)
                .folding();
        for (String criterion : criteria) {
            builder.text(criterion, widthOf(panel, criterion), participant -> participant.category(criterion));
        }
        TableView<Participant> made = builder.placeholder(Labels.muted(text("noneFound")))
                .several(this::choose)
                .build();
        made.setId("participants");
        made.getColumns().getFirst().setMinWidth(TextSize.width(62));
        made.getColumns().get(1).setMinWidth(TextSize.width(130));
        made.getColumns().get(2).setMinWidth(TextSize.width(114));
        return made;
    }

    private void choose(List<Participant> chosen) {
        model.choose(chosen);
        describe();
    }

    /** What is to be arranged for somebody, in a word each. */
    private String needsOf(Participant participant) {
        PersonCard card = model.reading().get().card(participant.id());
        return List.of(Need.WHEELCHAIR, Need.DIET, Need.INTERPRETER, Need.CARE, Need.FETCHED).stream()
                .filter(need -> need.of(participant, card))
                .map(need -> text("needShort." + need))
                .collect(Collectors.joining(", "));
    }

    /** As wide as the longest category asks for, within reason. */
    private static double widthOf(Panel panel, String criterion) {
        return panel.categories(criterion).stream()
                .mapToInt(String::length)
                .map(length -> Math.clamp(30 + 7L * length, 70, 150))
                .max()
                .orElse(90);
    }

    /** The rows were read anew, which cleared the selection. */
    void selectAgain() {
        int[] rows = model.chosen().stream()
                .mapToInt(table.getItems()::indexOf)
                .filter(row -> row >= 0)
                .toArray();
        table.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
        }
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    private void describe() {
        int selected = model.chosen().size();
        count.setText(
                selected > 1
                        ? text("selected", selected)
                        : text("count", model.shown().size()));
        onChosen.run();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants." + key, arguments);
    }
}
