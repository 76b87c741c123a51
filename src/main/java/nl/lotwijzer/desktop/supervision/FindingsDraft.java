package nl.lotwijzer.desktop.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.supervision.Findings;
import nl.lotwijzer.supervision.Inspection;
import nl.lotwijzer.supervision.PublicValue;
import nl.lotwijzer.supervision.Verdict;
import org.jspecify.annotations.Nullable;

/** What a supervisor is writing down, until it is signed. */
final class FindingsDraft {
    private static final int CHECKS = 17;

    private final List<StringProperty> remarks = new ArrayList<>();
    private final Map<PublicValue, StringProperty> observations = new EnumMap<>(PublicValue.class);
    private final StringProperty remark = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final BooleanBinding complete =
            Bindings.createBooleanBinding(() -> !name.get().isBlank() && verdict.get() != null, name, verdict);
    private @Nullable Findings signed;

    FindingsDraft() {
        for (int i = 0; i < CHECKS; i++) {
            remarks.add(new SimpleStringProperty(""));
        }
        for (PublicValue value : PublicValue.values()) {
            observations.put(value, new SimpleStringProperty(""));
        }
    }

    /** What is remarked of a check, 1 … 17. */
    StringProperty remark(int check) {
        return remarks.get(check - 1);
    }

    /** What was observed on a value. */
    StringProperty observation(PublicValue value) {
        StringProperty observation = observations.get(value);
        if (observation == null) {
            throw new IllegalStateException("Every value has its place");
        }
        return observation;
    }

    /** Anything else. */
    StringProperty remark() {
        return remark;
    }

    ObjectProperty<@Nullable Verdict> verdict() {
        return verdict;
    }

    StringProperty name() {
        return name;
    }

    StringProperty role() {
        return role;
    }

    /** Whether there is a name and a conclusion, without which nothing is signed. */
    BooleanBinding complete() {
        return complete;
    }

    /** Empties everything but who signs, for another dossier. */
    void clear() {
        remarks.forEach(text -> text.set(""));
        observations.values().forEach(text -> text.set(""));
        remark.set("");
        verdict.set(null);
        signed = null;
    }

    /**
     * Returns the findings, signed now; what was signed before and has not changed since keeps its time, so that it is the
     * same file.
     */
    Findings sign(Inspection inspection, Instant now, String program) {
        Findings before = signed;
        Findings again = before == null ? null : findings(inspection, before.signed(), program);
        Findings result = again != null && again.equals(before) ? again : findings(inspection, now, program);
        signed = result;
        return result;
    }

    private Findings findings(Inspection inspection, Instant time, String program) {
        Map<PublicValue, String> observed = new EnumMap<>(PublicValue.class);
        observations.forEach((value, text) -> observed.put(value, text.get()));
        Verdict concluded = verdict.get();
        if (concluded == null) {
            throw new IllegalStateException("Nothing is signed without a conclusion");
        }
        return new Findings(
                inspection.facts(),
                inspection.findings(remarks.stream().map(StringProperty::get).toList()),
                observed,
                remark.get(),
                concluded,
                name.get(),
                role.get(),
                time,
                program);
    }
}
