package nl.lotwijzer.desktop.registrants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The filters of the list beside the chips: a menu to put them on, with counts, and those that are on, to take off. */
final class FilterMenu {
    private static final int DAYS_SHOWN = 12;

    private final Texts texts;
    private final RegistrantsModel model;
    private final MenuButton menu = new MenuButton();
    private final HBox on = new HBox();

    FilterMenu(Texts texts, RegistrantsModel model) {
        this.texts = texts;
        this.model = model;
        menu.setText(text("filter"));
        menu.setGraphic(new FontIcon(Feather.FILTER));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setId("registrants-filter");
        menu.setOnShowing(event -> fill(model.poolProperty().get()));
        menu.getItems().setAll(new MenuItem(text("filter")));
        on.getStyleClass().add("filters-on");
        on.managedProperty().bind(on.visibleProperty());
        model.filters().subscribe(this::showThoseOn);
    }

    MenuButton menu() {
        return menu;
    }

    /** The filters that are on; pressing one takes it off. */
    HBox on() {
        return on;
    }

    private void fill(Pool pool) {
        menu.getItems().clear();
        for (String criterion : pool.criteria()) {
            Menu answers = new Menu(criterion);
            pool.answers(criterion)
                    .forEach((answer, count) -> add(answers, new AnswerFilter(criterion, answer), count));
            menu.getItems().add(answers);
        }
        menu.getItems().add(new SeparatorMenuItem());
        counted(pool, "channel", registrant -> Optional.of(new RegistrantFilter.ByChannel(registrant.channel())));
        counted(
                pool,
                "sending",
                registrant -> pool.letters() == 0
                        ? Optional.empty()
                        : Optional.of(new RegistrantFilter.BySending(
                                pool.letter(registrant).map(Letter::batch).orElse(""))));
        counted(
                pool,
                "sourceFile",
                registrant -> pool.batch(registrant).map(batch -> new RegistrantFilter.ByImport(batch.id())));
        counted(
                pool,
                "groundFilter",
                registrant -> registrant.active()
                        ? Optional.empty()
                        : Optional.of(new RegistrantFilter.ByGround(registrant.ground())));
        since(pool);
        menu.getItems().add(new SeparatorMenuItem());
        for (RegistrantFilter filter :
                new RegistrantFilter[] {new RegistrantFilter.Corrected(), new RegistrantFilter.Remarked()}) {
            int count = (int) pool.registrants().stream()
                    .filter(registrant -> filter.lets(pool, registrant))
                    .count();
            menu.getItems().add(item(filter, count));
        }
    }

    private void counted(Pool pool, String name, Function<Registrant, Optional<RegistrantFilter>> of) {
        Map<String, RegistrantFilter> filters = new TreeMap<>();
        Map<RegistrantFilter, Integer> counts = new HashMap<>();
        for (Registrant registrant : pool.registrants()) {
            of.apply(registrant).ifPresent(filter -> counts.merge(filter, 1, Integer::sum));
        }
        counts.keySet().forEach(filter -> filters.put(name(filter), filter));
        if (!filters.isEmpty()) {
            Menu choices = new Menu(text(name));
            filters.values().forEach(filter -> add(choices, filter, counts.getOrDefault(filter, 0)));
            menu.getItems().add(choices);
        }
    }

    /** The last days on which somebody registered, each with how many did since. */
    private void since(Pool pool) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        for (Registrant registrant : pool.registrants()) {
            LocalDateTime at = registrant.form().registeredAt();
            if (at != null) {
                days.merge(at.toLocalDate(), 1, Integer::sum);
            }
        }
        Menu choices = new Menu(text("since"));
        int count = 0;
        for (var day :
                days.descendingMap().entrySet().stream().limit(DAYS_SHOWN).toList()) {
            count += day.getValue();
            add(choices, new RegistrantFilter.Since(day.getKey()), count);
        }
        if (!days.isEmpty()) {
            menu.getItems().add(choices);
        }
    }

    private void add(Menu choices, RegistrantFilter filter, int count) {
        choices.getItems().add(item(filter, count));
    }

    private MenuItem item(RegistrantFilter filter, int count) {
        MenuItem item = new MenuItem(value(filter) + "  " + texts.get("desktop.registrants.count", count));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.filter(filter));
        return item;
    }

    private void showThoseOn() {
        on.getChildren().clear();
        on.setVisible(!model.filters().isEmpty());
        for (RegistrantFilter filter : model.filters()) {
            Button chip = new Button(name(filter), new FontIcon(Feather.X));
            chip.getStyleClass().setAll("chip", "filter-on");
            chip.setMnemonicParsing(false);
            chip.setAccessibleText(text("filterOff", name(filter)));
            chip.setOnAction(event -> model.filters().remove(filter));
            on.getChildren().add(chip);
        }
    }

    /** Returns the filter as it stands by itself. */
    private String name(RegistrantFilter filter) {
        return switch (filter) {
            case AnswerFilter answer -> text("filterOf", answer.criterion(), value(filter));
            case RegistrantFilter.ByChannel channel -> value(channel);
            case RegistrantFilter.BySending sending -> text("filterOf", text("sending"), value(sending));
            case RegistrantFilter.ByImport file -> value(file);
            case RegistrantFilter.ByGround ground -> text("filterOf", text("excluded"), value(ground));
            case RegistrantFilter.Since since -> text("filterSince", value(since));
            case RegistrantFilter.Corrected corrected -> value(corrected);
            case RegistrantFilter.Remarked remarked -> value(remarked);
        };
    }

    /** Returns the filter as it stands in a menu of its kind. */
    private String value(RegistrantFilter filter) {
        return switch (filter) {
            case AnswerFilter answer -> answer.answer().isEmpty() ? text("noAnswer") : answer.answer();
            case RegistrantFilter.ByChannel channel ->
                texts.get(channel.channel().nameKey());
            case RegistrantFilter.BySending sending -> sending.batch().isEmpty() ? text("noSending") : sending.batch();
            case RegistrantFilter.ByImport file ->
                Optional.ofNullable(model.poolProperty().get().batches().get(file.batch()))
                        .map(batch -> batch.file())
                        .orElse("");
            case RegistrantFilter.ByGround ground -> ground.ground();
            case RegistrantFilter.Since since ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(texts.language().locale())
                        .format(since.first());
            case RegistrantFilter.Corrected corrected -> text("filterCorrected");
            case RegistrantFilter.Remarked remarked -> text("filterRemarked");
        };
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.registrants." + thing, arguments);
    }
}
