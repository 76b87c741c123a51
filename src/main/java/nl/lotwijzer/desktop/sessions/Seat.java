package nl.lotwijzer.desktop.sessions;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.panel.Participant;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A seat with somebody in it: the initials, in the colour of this person's category. */
final class Seat extends StackPane {
    static final double SIZE = 32;

    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    /**
     * How somebody sits.
     *
     * @param away   whether this person will not come
     * @param locked whether the seat is fixed
     * @param broken whether a rule is broken here
     */
    record State(boolean away, boolean locked, boolean broken) {}

    private final Participant participant;
    private final String category;

    /**
     * @param category the category that colours the seat
     * @param colour   the place of that category among those of its criterion, from 0; −1 for none
     */
    Seat(Participant participant, String category, int colour, State state) {
        this.participant = participant;
        this.category = category;
        getStyleClass().addAll("seat", "category-" + (colour < 0 ? "none" : Integer.toString(colour % 8 + 1)));
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        Label initials = new Label(initials(participant));
        initials.getStyleClass().add("seat-initials");
        initials.setMinWidth(USE_PREF_SIZE);
        getChildren().add(initials);
        if (state.locked()) {
            sign(Feather.LOCK, "seat-lock");
        }
        if (state.broken()) {
            sign(Feather.ALERT_TRIANGLE, "seat-warning");
        }
        pseudoClassStateChanged(AWAY, state.away());
        pseudoClassStateChanged(BROKEN, state.broken());
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    private void sign(Feather icon, String style) {
        StackPane sign = new StackPane(new FontIcon(icon));
        sign.getStyleClass().addAll("seat-sign", style);
        sign.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sign.setMouseTransparent(true);
        sign.setTranslateX(5);
        sign.setTranslateY(5);
        StackPane.setAlignment(sign, Pos.BOTTOM_RIGHT);
        getChildren().add(sign);
    }

    Participant participant() {
        return participant;
    }

    /** Shows these words while the pointer rests here, and reads them out. */
    void describe(String words) {
        Tooltip.install(this, new Tooltip(words));
        setAccessibleText(words);
    }

    /** Marks the seat as that of somebody whom the person pointed at met before. */
    void met(boolean on) {
        pseudoClassStateChanged(MET, on);
    }

    /** Marks the seat as chosen. */
    void chosen(boolean on) {
        pseudoClassStateChanged(CHOSEN, on);
    }

    /** Steps back if another category than this seat's is pointed out; an empty text points out none. */
    void pointOut(String pointedOut) {
        pseudoClassStateChanged(DIMMED, !pointedOut.isEmpty() && !pointedOut.equals(category));
    }

    private static String initials(Participant participant) {
        String letters = Stream.of(
                        participant.registrant().firstName(),
                        lastWord(participant.registrant().lastName()))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        return letters.isEmpty() ? "?" : letters.toUpperCase(Locale.ROOT);
    }

    /** Returns the name itself, without what comes before it: Polder of van der Polder. */
    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
