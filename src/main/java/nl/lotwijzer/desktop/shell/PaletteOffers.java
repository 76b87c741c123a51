package nl.lotwijzer.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.lotwijzer.desktop.help.HelpPage;
import nl.lotwijzer.desktop.palette.Offer;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Makes of what the window has offers for the palette. */
final class PaletteOffers {
    private static final int DEED = 0;
    private static final int PLACE = 1;
    private static final int KEY = 2;
    private static final int FIND = 3;
    private static final List<Findable.Kind> KINDS = List.of(Findable.Kind.values());
    private static final int PAGE = FIND + KINDS.size();
    private static final String ACTIONS = ".screen-actions";

    private final Texts texts;

    PaletteOffers(Texts texts) {
        this.texts = texts;
    }

    /** Offers the buttons at the top of the present screen, and what is in their menus. */
    List<Offer> deeds(Node screen, Place place) {
        List<Offer> offers = new ArrayList<>();
        for (Node actions : screen.lookupAll(ACTIONS)) {
            if (actions instanceof Parent parent && Layers.onScreen(parent)) {
                collect(parent, place, offers);
            }
        }
        // The primary action stands last on the screen.
        return offers.reversed();
    }

    private void collect(Parent parent, Place place, List<Offer> offers) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            switch (child) {
                case MenuButton menu -> menu.getItems().forEach(item -> item(menu, item, place, offers));
                case ButtonBase button
                when !words(button).isEmpty() -> offers.add(deed(words(button), place, button::fire));
                case Parent inner -> collect(inner, place, offers);
                default -> {}
            }
        }
    }

    private void item(MenuButton menu, MenuItem item, Place place, List<Offer> offers) {
        String name = item.getText();
        if (name != null && !name.isBlank() && item.isVisible() && !item.isDisable()) {
            String of = words(menu);
            offers.add(deed(of.isEmpty() ? name : of + ": " + name, place, item::fire));
        }
    }

    private static String words(Labeled labeled) {
        return labeled.getText() == null ? "" : labeled.getText();
    }

    private Offer deed(String name, Place place, Runnable choose) {
        return new Offer(DEED, Feather.ZAP, name, "", texts.get("desktop.palette.here", name(place)), choose);
    }

    /** Offers these places. */
    List<Offer> places(List<Place> places, Consumer<Place> go) {
        return places.stream()
                .map(place -> new Offer(
                        PLACE,
                        place.icon(),
                        name(place),
                        "",
                        place.stage().key().isEmpty()
                                ? texts.get("desktop.palette.screen")
                                : texts.get(place.stage().key()),
                        () -> go.accept(place)))
                .toList();
    }

    /** Offers what there is a key for, but for the places. */
    List<Offer> keys(List<Shortcut> shortcuts) {
        return shortcuts.stream()
                .filter(shortcut -> shortcut.group() != Shortcut.Group.PLACES)
                .map(shortcut -> new Offer(
                        KEY,
                        Feather.COMMAND,
                        texts.get(shortcut.key()),
                        "",
                        shortcut.keys().getFirst().getDisplayText(),
                        shortcut.action()))
                .toList();
    }

    /** Offers the pages of the handbook. */
    List<Offer> pages(List<HelpPage> pages, Consumer<String> open) {
        return pages.stream()
                .map(page -> new Offer(
                        PAGE,
                        Feather.BOOK_OPEN,
                        page.title(),
                        "",
                        texts.get("desktop.palette.handbook"),
                        () -> open.accept(page.name())))
                .toList();
    }

    /** Offers what was found in the project. */
    List<Offer> found(List<Findable> found, Consumer<Findable> go) {
        return found.stream().map(one -> found(one, () -> go.accept(one))).toList();
    }

    /** A tab is also known by its screen; what is in the project leads to one. */
    private Offer found(Findable one, Runnable choose) {
        boolean part = one.kind() == Findable.Kind.PART;
        return new Offer(
                FIND + KINDS.indexOf(one.kind()),
                one.kind().icon(),
                one.name(),
                part ? name(one.place()) : one.more(),
                part ? texts.get("desktop.palette.tab") : name(one.place()),
                choose);
    }

    private String name(Place place) {
        return texts.get(place.key());
    }
}
