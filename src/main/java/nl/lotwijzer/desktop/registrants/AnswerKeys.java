package nl.lotwijzer.desktop.registrants;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import nl.lotwijzer.desktop.theme.TextSize;

/** A choice of answers, each under a digit: pressing it chooses and goes on. Backspace takes the choice away. */
final class AnswerKeys extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 9;
    private static final double WRAP = 560;

    private final List<String> answers;
    private final StringProperty chosen;
    private final String name;

    /**
     * @param answers at most {@value #MOST} get a digit
     * @param chosen  the answer that is chosen; empty for none
     * @param next    goes on to the next question
     */
    AnswerKeys(String name, List<String> answers, StringProperty chosen, Runnable next) {
        this.name = name;
        this.answers = List.copyOf(answers);
        this.chosen = chosen;
        getStyleClass().add("answer-keys");
        setPrefWrapLength(TextSize.width(WRAP));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        for (int i = 0; i < this.answers.size(); i++) {
            String answer = this.answers.get(i);
            Label key = new Label(i < MOST ? (i + 1) + "  " + answer : answer);
            key.getStyleClass().add("answer-key");
            key.setOnMouseClicked(event -> {
                chosen.set(answer);
                next.run();
            });
            getChildren().add(key);
        }
        chosen.subscribe(now -> show());
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            int digit =
                    event.getCharacter().length() == 1 ? event.getCharacter().charAt(0) - '1' : -1;
            if (digit >= 0 && digit < Math.min(MOST, this.answers.size())) {
                event.consume();
                chosen.set(this.answers.get(digit));
                next.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        int now = answers.indexOf(chosen.get());
        if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            chosen.set("");
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT && now < answers.size() - 1) {
            chosen.set(answers.get(now + 1));
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT && now > 0) {
            chosen.set(answers.get(now - 1));
            event.consume();
        }
    }

    private void show() {
        for (int i = 0; i < answers.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, answers.get(i).equals(chosen.get()));
        }
        setAccessibleText(name + " " + chosen.get());
    }
}
