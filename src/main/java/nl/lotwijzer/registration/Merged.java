package nl.lotwijzer.registration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What reading a file must know of registrations that were merged: what each said before, and what is not to be touched. */
final class Merged {
    private final Map<Long, Form> asRead = new HashMap<>();
    private final Map<Long, Set<String>> held = new HashMap<>();

    private Merged() {}

    /** @param merges the newest first */
    static Merged of(List<Registrant> registrants, List<MergeStore.Merged> merges) {
        Merged merged = new Merged();
        if (merges.isEmpty()) {
            return merged;
        }
        Map<Long, Form> forms =
                new HashMap<>(registrants.stream().collect(Collectors.toMap(Registrant::id, Registrant::form)));
        for (MergeStore.Merged merge : merges) {
            Form kept = form(forms, merge.kept());
            Form other = form(forms, merge.other());
            forms.put(merge.kept(), FormParts.taking(kept, other, merge.taken()));
            forms.put(merge.other(), FormParts.taking(other, kept, merge.taken()));
            for (long each : List.of(merge.kept(), merge.other())) {
                merged.asRead.put(each, form(forms, each));
                merged.held.computeIfAbsent(each, id -> new HashSet<>()).addAll(merge.taken());
            }
        }
        return merged;
    }

    private static Form form(Map<Long, Form> forms, long id) {
        Form form = forms.get(id);
        if (form == null) {
            throw new IllegalArgumentException("Nobody has this key");
        }
        return form;
    }

    /** Returns what somebody filled in, before anything changed places: by that a row of the same file is recognised. */
    Form asRead(Registrant registrant) {
        return asRead.getOrDefault(registrant.id(), registrant.form());
    }

    /** Returns what a file leaves alone: what was corrected by hand, and what changed places. */
    Set<String> held(Registrant registrant) {
        Set<String> taken = held.get(registrant.id());
        if (taken == null) {
            return registrant.corrected();
        }
        Set<String> all = new HashSet<>(registrant.corrected());
        all.addAll(taken);
        return all;
    }
}
