package nl.lotwijzer.desktop.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.invitations.register.Judgement;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.register.Secrecy;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who can get a letter: the rules at the left, and at the right what they do to the rows of the file. */
final class WhoPage {
    private static final int MOST_PLACES = 60;

    private final Texts texts;
    private final SampleWizardModel model;
    private final HBox page = new HBox();
    private final VBox rules = new VBox();
    private final VBox outcome = new VBox();
    private @Nullable Judgement shown;

    WhoPage(Texts texts, SampleWizardModel model) {
        this.texts = texts;
        this.model = model;
        rules.getStyleClass().add("who-rules");
        rules.disableProperty().bind(model.busyProperty());
        outcome.getStyleClass().add("invitations-page");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        page.getStyleClass().add("invitations-columns");
        page.getChildren().setAll(rules, scrolling(outcome));
        model.judgementProperty().subscribe(judged -> judged.ifPresent(this::show));
    }

    private static ScrollPane scrolling(VBox content) {
        PageScroll scroll = new PageScroll(content);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    Node node() {
        return page;
    }

    private void show(Judgement now) {
        if (shown == null || shown.register() != now.register()) {
            rules.getChildren().setAll(rulesOf(now));
        }
        shown = now;
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Card(text("funnel"), new FunnelChart(texts, now).node())
                .actions(Buttons.secondary(text("saveLeftOut"), Feather.SAVE, model::saveLeftOut)));
        if (now.perhapsListed() > 0) {
            nodes.addFirst(new Banner(Tone.WARNING, text("perhapsListed", now.perhapsListed())));
        }
        outcome.getChildren().setAll(nodes);
    }

    private Node rulesOf(Judgement now) {
        RegisterRules first = now.rules();
        Form form = new Form();
        if (now.register().mapping().ofPersons()) {
            form.row(text("minimumAge"), minimumAge(first));
            DateField day = new DateField(
                    first.referenceDate(),
                    text("referenceDate"),
                    texts.language().locale());
            day.valueProperty().subscribe(chosen -> onDay(chosen));
            form.row(text("referenceDate"), day, text("referenceDateHint"));
        }
        form.row(text("secrecy"), secrecy(first), text("secrecyHint"));
        CheckBox addresses = new CheckBox(text("skipAddresses"));
        addresses.setSelected(first.skipInvitedAddresses());
        addresses.setOnAction(event -> judge(current -> new RegisterRules(
                current.referenceDate(),
                current.minimumAge(),
                current.maximumAge(),
                current.secrecy(),
                current.places(),
                addresses.isSelected())));
        form.wide(addresses);
        VBox column = new VBox(new Card(text("rules"), form));
        SortedMap<String, Integer> places = now.register().places();
        if (places.size() > 1 && places.size() <= MOST_PLACES) {
            column.getChildren().add(new Card(text("places"), text("placesText"), places(places)));
        }
        column.getChildren().add(Labels.muted(text("rulesElsewhere")));
        column.getStyleClass().add("invitations-page");
        return column;
    }

    private ComboBox<Integer> minimumAge(RegisterRules first) {
        List<Integer> ages = new ArrayList<>(new TreeSet<>(List.of(0, 14, 16, 18, first.minimumAge())));
        ComboBox<Integer> combo = new ComboBox<>(FXCollections.observableList(ages));
        combo.setConverter(shownAs(age -> age == 0 ? text("anyAge") : text("fromAge", age)));
        combo.setValue(first.minimumAge());
        combo.setId("minimum-age");
        combo.setOnAction(event -> judge(current -> new RegisterRules(
                current.referenceDate(),
                combo.getValue(),
                current.maximumAge(),
                current.secrecy(),
                current.places(),
                current.skipInvitedAddresses())));
        return combo;
    }

    private ComboBox<Secrecy> secrecy(RegisterRules first) {
        ComboBox<Secrecy> combo = new ComboBox<>(FXCollections.observableList(Arrays.asList(Secrecy.values())));
        combo.setConverter(shownAs(policy -> text("secrecyOf." + policy.name())));
        combo.setValue(first.secrecy());
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setOnAction(event -> judge(current -> new RegisterRules(
                current.referenceDate(),
                current.minimumAge(),
                current.maximumAge(),
                combo.getValue(),
                current.places(),
                current.skipInvitedAddresses())));
        return combo;
    }

    private Node places(SortedMap<String, Integer> places) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("place-boxes");
        List<CheckBox> all = new ArrayList<>();
        places.forEach((place, rows) -> {
            CheckBox box = new CheckBox(text("placeOf", place.isEmpty() ? text("noPlace") : place, rows));
            box.setUserData(place);
            box.setSelected(true);
            box.setOnAction(event -> onPlaces(all));
            all.add(box);
        });
        boxes.getChildren().addAll(all);
        return boxes;
    }

    private void onPlaces(List<CheckBox> boxes) {
        Set<String> chosen = new TreeSet<>();
        boxes.stream().filter(CheckBox::isSelected).forEach(box -> chosen.add((String) box.getUserData()));
        boolean all = chosen.size() == boxes.size();
        boolean last = chosen.isEmpty();
        if (last) {
            boxes.getFirst().setSelected(true);
            chosen.add((String) boxes.getFirst().getUserData());
        }
        judge(current -> new RegisterRules(
                current.referenceDate(),
                current.minimumAge(),
                current.maximumAge(),
                current.secrecy(),
                all ? Set.of() : chosen,
                current.skipInvitedAddresses()));
    }

    private void onDay(@Nullable LocalDate day) {
        if (day != null) {
            judge(current -> new RegisterRules(
                    day,
                    current.minimumAge(),
                    current.maximumAge(),
                    current.secrecy(),
                    current.places(),
                    current.skipInvitedAddresses()));
        }
    }

    private void judge(UnaryOperator<RegisterRules> changed) {
        model.judgementProperty().get().ifPresent(now -> model.judge(changed.apply(now.rules())));
    }

    private static <T> StringConverter<T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String name) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        };
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.invitations." + key, arguments);
    }
}
