package nl.lotwijzer.desktop.participants;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.desktop.participants.ParticipantsModel.CategoryFilter;
import nl.lotwijzer.desktop.participants.ReplacementModel.Replacing;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.PanelState.Reserve;
import nl.lotwijzer.panel.ReserveSupply;
import nl.lotwijzer.registration.Registrant;

/** Everybody who was not drawn, in each group in the order of the lots. */
final class ReservePage {
    private final Texts texts;
    private final ObservableList<Reserve> all = FXCollections.observableArrayList();
    private final FilteredList<Reserve> shown = new FilteredList<>(all);
    private final SearchField search;
    private final VBox node;
    private final Hyperlink everybody;
    private final Label which = Labels.muted("");
    private Optional<Replacing> now = Optional.empty();
    private Optional<Set<String>> only = Optional.empty();

    ReservePage(ReplacementModel model, Texts texts) {
        this.texts = texts;
        this.search = new SearchField(text("search"));
        search.setPrefWidth(TextSize.width(320));
        everybody = Buttons.link(text("everybody"), () -> show(Optional.empty(), ReserveSupply.NONE));
        show(Optional.empty(), ReserveSupply.NONE);
        search.textProperty().subscribe(this::filter);
        TableView<Reserve> table = TableBuilder.of(shown)
                .text(text("group"), 90, reserve -> reserve.line().group())
                .number(
                        text("place"),
                        80,
                        reserve -> reserve.line().place(),
                        place -> texts.get("desktop.participants.number", place))
                .text(text("number"), 90, reserve -> reserve.line().number())
                .text(text("name"), 220, this::name)
                .node(text("standing"), 220, this::badge, Comparator.comparing(Reserve::standing))
                .placeholder(Labels.muted(text("none")))
                .build();
        table.setId("reserves");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(8, Labels.muted(text("explained")), new Toolbar(search, which, everybody), table);
        node.getStyleClass().add("tab-page");
        model.replacing().subscribe(replacing -> show(replacing));
    }

    Node node() {
        return node;
    }

    /** Shows only who belongs to a category and can still take a seat; empty shows everybody again. */
    void show(Optional<CategoryFilter> category, ReserveSupply supply) {
        only = category.map(one -> Set.copyOf(supply.of(one.criterion(), one.category())));
        which.setText(category.map(one -> text("only", one.category())).orElse(""));
        everybody.setVisible(category.isPresent());
        filter();
    }

    private void show(Optional<Replacing> replacing) {
        now = replacing;
        all.setAll(replacing.map(one -> one.state().reserves()).orElse(List.of()));
        filter();
    }

    private void filter() {
        String sought = search.getText().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(reserve ->
                only.map(these -> these.contains(reserve.line().number())).orElse(true)
                        && (reserve.line().group() + " " + reserve.line().number() + " " + name(reserve))
                                .toLowerCase(Locale.ROOT)
                                .contains(sought));
    }

    private String name(Reserve reserve) {
        String number = reserve.line().number();
        return now.flatMap(one -> one.person(number)).map(Registrant::name).orElse(number);
    }

    private Node badge(Reserve reserve) {
        Tone tone = switch (reserve.standing()) {
            case CANDIDATE -> Tone.ACCENT;
            case SITS -> Tone.SUCCESS;
            case LEFT, OUT, HOUSEHOLD_SITS -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, text("standing." + reserve.standing()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.participants.reserves." + key, arguments);
    }
}
