package nl.lotwijzer.desktop.duplicates;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SpokenName;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.duplicates.KeptBoth;
import nl.lotwijzer.duplicates.Pair;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationNumber;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pairs to judge, the one at hand beside them; and what was judged before, to turn it back. */
final class PairsPage {
    enum View {
        TO_JUDGE,
        MERGED,
        KEPT
    }

    private final Words words;
    private final DuplicatesModel model;
    private final Runnable toRegistrants;
    private final FilterChips<View> chips = new FilterChips<>(View.TO_JUDGE);
    private final ListView<Pair> list = SpokenName.ofPlace(new ListView<>());
    private final PairPane pane;
    private final StackPane main = new StackPane();
    private final Label left = Labels.muted("");
    private final ObservableList<Registrant> merged = FXCollections.observableArrayList();
    private final ObservableList<KeptBoth> kept = FXCollections.observableArrayList();
    private final VBox node;

    PairsPage(Texts texts, DuplicatesModel model, Runnable toRegistrants) {
        this.words = new Words(texts);
        this.model = model;
        this.toRegistrants = toRegistrants;
        this.pane = new PairPane(texts, model);
        for (View view : View.values()) {
            chips.chip(view, words.text("view." + view));
        }
        list.setItems(model.pairs());
        list.setCellFactory(of -> new PairCell());
        list.setId("pairs");
        list.setAccessibleText(words.text("view.TO_JUDGE"));
        list.getStyleClass().add("pair-list");
        list.getSelectionModel().selectedItemProperty().subscribe(pair -> {
            if (pair != null) {
                model.select(pair);
            }
        });
        node = new VBox(new Toolbar(chips).right(left), main);
        node.getStyleClass().add("pairs-page");
        VBox.setVgrow(main, Priority.ALWAYS);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        chips.selectedProperty().subscribe(view -> arrange());
        model.findings().subscribe(this::show);
        model.plan().subscribe(plan -> showPair());
    }

    Node node() {
        return node;
    }

    /** Shows this of the three lists. */
    void view(View view) {
        chips.selectedProperty().set(view);
    }

    private void show(Findings now) {
        chips.count(View.TO_JUDGE, words.text("number", now.pairs().size()));
        chips.count(View.MERGED, words.text("number", now.merged().size()));
        chips.count(View.KEPT, words.text("number", now.kept().size()));
        left.setText(now.pairs().isEmpty() ? "" : words.text("left", now.pairs().size()));
        merged.setAll(now.merged());
        kept.setAll(now.kept());
        arrange();
    }

    private void arrange() {
        main.getChildren()
                .setAll(
                        switch (chips.selectedProperty().get()) {
                            case TO_JUDGE -> toJudge();
                            case MERGED -> merged();
                            case KEPT -> kept();
                        });
    }

    private Node toJudge() {
        Findings now = model.findings().get();
        if (!now.anybody()) {
            return new EmptyState(
                    Feather.COPY,
                    words.text("nobody"),
                    words.text("nobodyYet"),
                    Buttons.secondary(words.text("toRegistrants"), Feather.INBOX, toRegistrants));
        }
        if (now.pairs().isEmpty()) {
            return new EmptyState(Feather.CHECK_CIRCLE, words.text("allJudged"), words.text("allJudgedText"));
        }
        HBox both = new HBox(list, pane);
        both.getStyleClass().add("pairs-beside");
        HBox.setHgrow(pane, Priority.ALWAYS);
        showPair();
        return both;
    }

    private void showPair() {
        Optional<Pair> pair = model.selected().get();
        if (pair.isPresent() && model.plan().get().isPresent()) {
            pane.show(pair.get(), model.plan().get().get());
            if (!pair.get().equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(pair.get());
                list.scrollTo(pair.get());
            }
        }
    }

    private Node merged() {
        return TableBuilder.of(merged)
                .value(words.text("column.number"), 90, Registrant::number, RegistrationNumber::value)
                .text(words.text("column.name"), 220, Registrant::name)
                .text(
                        words.text("column.into"),
                        120,
                        person -> person.mergedInto()
                                .map(RegistrationNumber::value)
                                .orElse(""))
                .text(words.text("column.email"), 220, Registrant::email)
                .node(
                        words.text("column.back"),
                        150,
                        person -> Buttons.link(words.text("revert"), () -> model.revert(person)),
                        (_, _) -> 0)
                .placeholder(new EmptyState(Feather.GIT_MERGE, words.text("noneMerged"), words.text("noneMergedText")))
                .build();
    }

    private Node kept() {
        return TableBuilder.of(kept)
                .text(words.text("column.one"), 240, both -> numbered(both.one()))
                .text(words.text("column.other"), 240, both -> numbered(both.other()))
                .text(words.text("column.note"), 200, KeptBoth::note)
                .node(
                        words.text("column.back"),
                        150,
                        both -> Buttons.link(words.text("judgeAgain"), () -> model.judgeAgain(both)),
                        (_, _) -> 0)
                .placeholder(new EmptyState(Feather.USERS, words.text("noneKept"), words.text("noneKeptText")))
                .build();
    }

    private static String numbered(Registrant person) {
        return person.number().value() + "  " + person.name();
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing
                || event.isShortcutDown()
                || event.isAltDown()
                || chips.selectedProperty().get() != View.TO_JUDGE) {
            return;
        }
        boolean arrows = !(event.getTarget() instanceof RadioButton);
        switch (event.getCode()) {
            case S -> model.merge();
            case B -> model.keepBoth("");
            case RIGHT -> {
                if (!arrows) {
                    return;
                }
                model.move(1);
            }
            case LEFT -> {
                if (!arrows) {
                    return;
                }
                model.move(-1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class PairCell extends ListCell<Pair> {
        @Override
        protected void updateItem(@Nullable Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            if (empty || pair == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label names = new Label(pair.one().name());
            Label other = Labels.muted(pair.other().name());
            other.setWrapText(false);
            setGraphic(new VBox(3, names, other, words.badge(pair.confidence())));
            setAccessibleText(pair.one().name() + ", " + pair.other().name());
        }
    }
}
