package nl.lotwijzer.desktop.quotas.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.quotas.population.Aspect;
import nl.lotwijzer.quotas.population.BandText;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Plan;
import nl.lotwijzer.quotas.population.Plan.Group;

/** A criterion that can be made of the file: whether it is wanted, under which name, of which bands or links. */
final class CriterionChoice {
    private final Aspect aspect;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final StringProperty criterion = new SimpleStringProperty("");
    private final StringProperty bands = new SimpleStringProperty("");
    private final SequencedMap<Integer, StringProperty> links = new LinkedHashMap<>();

    CriterionChoice(Aspect aspect) {
        this.aspect = aspect;
    }

    Aspect aspect() {
        return aspect;
    }

    BooleanProperty chosen() {
        return chosen;
    }

    StringProperty criterion() {
        return criterion;
    }

    /** Age bands as they are typed; only for a criterion of ages. */
    StringProperty bands() {
        return bands;
    }

    /** The category of each member of the file; blank for one that is not counted. */
    SequencedMap<Integer, StringProperty> links() {
        return links;
    }

    void propose(SequencedMap<Integer, String> proposed) {
        links.clear();
        proposed.forEach((member, category) -> links.put(member, new SimpleStringProperty(category)));
    }

    boolean ofAges() {
        return aspect.kind() == Kind.AGE;
    }

    /** Returns how the categories are made; without any that can be read, of none. */
    Plan plan() {
        if (ofAges()) {
            return new Plan.Bands(
                    criterion.get().strip(), aspect, BandText.of(bands.get()).bands());
        }
        SequencedMap<String, List<Integer>> groups = new LinkedHashMap<>();
        links.forEach((member, category) -> {
            String name = category.get() == null ? "" : category.get().strip();
            if (!name.isEmpty()) {
                groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(member);
            }
        });
        return new Plan.Groups(
                criterion.get().strip(),
                aspect,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }
}
