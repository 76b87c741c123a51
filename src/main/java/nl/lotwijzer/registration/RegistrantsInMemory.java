package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The registrants as they were read last. The journal says which rows changed since; only those are read again, so that a
 * small change in a project of fifty thousand does not cost a second.
 */
final class RegistrantsInMemory {
    private static final String REGISTRANT = "registrant";

    /** Tables that say something of a registrant whose own row may stay as it was. */
    private static final Set<String> BESIDE = Set.of("merged_registrant", "erasure");

    /** @param entry the newest entry in the journal at that moment */
    private record AsRead(long entry, List<Registrant> asAddressed, List<Registrant> all) {}

    private @Nullable AsRead last;

    /** Returns everybody in the state of the project that this handle reads. */
    synchronized List<Registrant> at(Handle handle) {
        RegistrationStore store = new RegistrationStore(handle);
        long entry = store.lastEntry();
        AsRead before = last;
        if (before != null && before.entry() == entry) {
            return before.all();
        }
        List<Registrant> asAddressed = before == null || before.entry() > entry
                ? List.copyOf(store.asAddressed())
                : changed(store, before).orElseGet(() -> List.copyOf(store.asAddressed()));
        AsRead now = new AsRead(entry, asAddressed, List.copyOf(store.atHome(asAddressed)));
        if (before == null || before.entry() < entry) {
            last = now;
        }
        return now.all();
    }

    /** Returns what was read before with the changed rows read again; empty if it is better to read everything. */
    private static Optional<List<Registrant>> changed(RegistrationStore store, AsRead before) {
        Optional<List<String>> rows = store.changedSince(before.entry());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> ids = new HashSet<>();
        for (String row : rows.get()) {
            String table = row.substring(0, Math.max(0, row.indexOf(':')));
            if (BESIDE.contains(table)) {
                return Optional.empty();
            }
            if (table.equals(REGISTRANT)) {
                ids.add(Long.valueOf(row.substring(table.length() + 1, row.lastIndexOf(':'))));
            }
        }
        return Optional.of(ids.isEmpty() ? before.asAddressed() : replaced(store, before.asAddressed(), ids));
    }

    private static List<Registrant> replaced(RegistrationStore store, List<Registrant> before, Set<Long> ids) {
        Map<Long, Registrant> now = new HashMap<>();
        store.withIds(ids).forEach(registrant -> now.put(registrant.id(), registrant));
        List<Registrant> replaced = new ArrayList<>(before.size() + now.size());
        for (Registrant registrant : before) {
            if (!ids.contains(registrant.id())) {
                replaced.add(registrant);
            } else if (now.containsKey(registrant.id())) {
                replaced.add(now.remove(registrant.id()));
            }
        }
        if (!now.isEmpty()) {
            replaced.addAll(now.values());
            replaced.sort(Comparator.comparing(Registrant::number));
        }
        return List.copyOf(replaced);
    }
}
