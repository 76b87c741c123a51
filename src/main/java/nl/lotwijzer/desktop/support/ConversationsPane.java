package nl.lotwijzer.desktop.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Conversation;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tab with the conversations: a list, and beside it the chosen one with its questions. */
final class ConversationsPane extends VBox {
    private final ConversationsModel model;
    private final Words words;
    private final Consumer<@Nullable Node> beside;
    private final Label count = Labels.muted("");
    private final FilterChips<ConversationsModel.Filter> chips = new FilterChips<>(ConversationsModel.Filter.ALL);
    private final TableView<Conversation> table;

    /** @param beside shows something beside the tab, or nothing */
    ConversationsPane(ConversationsModel model, Words words, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.beside = beside;
        getStyleClass().add("tab-page");
        for (ConversationsModel.Filter filter : ConversationsModel.Filter.values()) {
            chips.chip(filter, words.of("talks.filter." + filter.name().toLowerCase(Locale.ROOT)));
        }
        chips.selectedProperty().bindBidirectional(model.filter());
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        model.all().subscribe(this::arrange);
        model.shown().subscribe(this::count);
        arrange();
    }

    private void arrange() {
        count();
        if (model.all().isEmpty()) {
            getChildren()
                    .setAll(new EmptyState(
                            Feather.MESSAGE_SQUARE,
                            words.of("talks.none"),
                            words.of("talks.noneYet"),
                            Buttons.secondary(words.of("talks.add"), Feather.PLUS, this::add)));
        } else if (!getChildren().contains(table)) {
            SearchField search = new SearchField(words.of("talks.search"));
            search.textProperty().bindBidirectional(model.search());
            getChildren().setAll(new Toolbar(chips, search).right(count), table);
        }
    }

    private void count() {
        count.setText(words.of("talks.count", model.shown().size()));
        for (ConversationsModel.Filter filter : ConversationsModel.Filter.values()) {
            chips.count(filter, Integer.toString(model.count(filter)));
        }
    }

    private TableView<Conversation> table() {
        TableView<Conversation> built = TableBuilder.of(model.shown())
                .value(words.of("date"), 110, Conversation::date, words::day)
                .text(words.of("talks.kind"), 190, one -> words.name("list", one.kind()))
                .text(words.of("organisation"), 170, Conversation::organisation)
                .text(words.of("talks.person"), 150, Conversation::person)
                .text(
                        words.of("talks.answered"),
                        80,
                        one -> words.of(
                                "talks.answeredOf",
                                one.answered(),
                                one.answers().size()))
                .node(
                        words.of("talks.followUp"),
                        170,
                        this::followUp,
                        Comparator.comparing(
                                one -> one.followUpOn().map(Object::toString).orElse("")))
                .placeholder(Labels.muted(words.of("nothingFound")))
                .build();
        built.setId("conversations");
        built.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                edit(Optional.of(chosen));
            }
        });
        return built;
    }

    private Node followUp(Conversation one) {
        if (one.followUpOn().isEmpty()) {
            return new Label("");
        }
        String day = words.day(one.followUpOn().get());
        if (one.doneOn().isPresent()) {
            return new StatusBadge(
                    Tone.SUCCESS,
                    words.of("talks.doneBy", words.day(one.doneOn().get())));
        }
        return one.late(model.today())
                ? new StatusBadge(Tone.DANGER, words.of("talks.late", day))
                : new StatusBadge(Tone.NEUTRAL, day);
    }

    /** Shows empty fields. */
    void add() {
        table.getSelectionModel().clearSelection();
        edit(Optional.empty());
    }

    /** Shows the lists of questions. */
    void lists() {
        List<Checklist> lists = new ArrayList<>(Arrays.stream(Checklist.values())
                .filter(Checklist::conversation)
                .toList());
        new ChecklistEditor(model, words, beside).open(lists);
    }

    private void edit(Optional<Conversation> conversation) {
        ConversationForm form = new ConversationForm(conversation, model, words);
        Node save = Buttons.secondary(
                words.of("save"),
                Feather.CHECK,
                () -> model.save(
                        form.input(),
                        this::close,
                        failure -> form.tell(words.texts().get(failure.told()))));
        save.setId("support-save");
        Inspector inspector = new Inspector(
                        conversation
                                .map(one -> one.organisation().isEmpty() ? one.person() : one.organisation())
                                .orElseGet(() -> words.of("talks.new")),
                        conversation.map(one -> words.name("list", one.kind())).orElse(""),
                        words.of("close"),
                        this::close)
                .add(form.node());
        if (conversation.isPresent()) {
            inspector.actions(save, Buttons.danger(words.of("remove"), Feather.TRASH_2, () -> {
                model.remove(conversation.get());
                close();
            }));
        } else {
            inspector.actions(save);
        }
        beside.accept(inspector);
        form.focus();
    }

    private void close() {
        table.getSelectionModel().clearSelection();
        beside.accept(null);
    }
}
