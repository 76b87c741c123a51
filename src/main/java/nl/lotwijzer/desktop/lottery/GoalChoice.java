package nl.lotwijzer.desktop.lottery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Selection;

/** What somebody wants the chances to be best at, and how many rows the table gets. */
final class GoalChoice {
    private final ObjectProperty<Objective> objective = new SimpleObjectProperty<>(Objective.LEXIMIN);
    private final StringProperty gamma = new SimpleStringProperty("1");
    private final IntegerProperty rows = new SimpleIntegerProperty(Selection.PROPOSED_ROWS);
    private final BooleanBinding valid = Bindings.createBooleanBinding(() -> goal().isPresent(), objective, gamma);

    ObjectProperty<Objective> objectiveProperty() {
        return objective;
    }

    /** The weight of GOLDILOCKS as typed, with a comma or a point. */
    StringProperty gammaProperty() {
        return gamma;
    }

    /** How many rows the table will have; {@link Selection#PROPOSED_ROWS} leaves it to the program. */
    IntegerProperty rowsProperty() {
        return rows;
    }

    /** Whether it can be computed as it stands. */
    BooleanBinding valid() {
        return valid;
    }

    /** Returns the goal; nothing while the weight is not a number above 0. */
    Optional<Goal> goal() {
        return objective.get() == Objective.GOLDILOCKS
                ? weight().map(weight -> new Goal(Objective.GOLDILOCKS, weight))
                : Optional.of(Goal.of(objective.get()));
    }

    /** Returns the weight; nothing while it is not a number above 0. */
    Optional<Fraction> weight() {
        String typed = gamma.get().strip().replace(',', '.');
        if (!typed.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal decimal = new BigDecimal(typed);
        Fraction weight = new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        return Optional.of(weight).filter(value -> value.signum() > 0);
    }

    /** Chooses the goal of a lottery that was computed, so that computing again means the same. */
    void follow(Goal goal) {
        objective.set(goal.objective());
        gamma.set(goal.gamma().toDecimal(6).stripTrailingZeros().toPlainString());
    }
}
