package nl.lotwijzer.desktop.ceremony;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The digits that are typed as the dice are called. */
final class Rolls {
    /** More than these are no longer read back without mistakes. */
    static final int MOST = 60;

    private final ObservableList<Roll> all = FXCollections.observableArrayList();
    private final StringProperty roller = new SimpleStringProperty("");

    ObservableList<Roll> all() {
        return all;
    }

    /** Who rolls now; empty where that is not said. */
    StringProperty rollerProperty() {
        return roller;
    }

    /** Adds a digit, unless there are so many already. */
    void add(char digit, int most) {
        if (digit < '0' || digit > '9') {
            throw new IllegalArgumentException("Not a digit: " + digit);
        }
        if (all.size() < most) {
            all.add(new Roll(digit, roller.get().strip()));
        }
    }

    /** Takes the last digit back. */
    void erase() {
        if (!all.isEmpty()) {
            all.removeLast();
        }
    }

    void clear() {
        all.clear();
        roller.set("");
    }

    String digits() {
        return all.stream().map(roll -> String.valueOf(roll.digit())).collect(Collectors.joining());
    }

    /** Returns who rolled, in order, each once. */
    List<String> rollers() {
        List<String> names = new ArrayList<>();
        for (Roll roll : all) {
            if (!roll.roller().isEmpty() && !names.contains(roll.roller())) {
                names.add(roll.roller());
            }
        }
        return names;
    }
}
