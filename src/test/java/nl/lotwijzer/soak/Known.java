package nl.lotwijzer.soak;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What readers of the project gave, by class, to be handed back as arguments: real registrants, sessions, letters. */
final class Known {
    /** More of one class than this teaches nothing, and takes time. */
    private static final int KEPT = 60;

    private static final int DEPTH = 4;

    private final Map<Class<?>, List<Object>> byClass = new HashMap<>();
    private final Random random;

    Known(Random random) {
        this.random = random;
    }

    void forget() {
        byClass.clear();
    }

    /** Keeps a value and what it is made of. */
    void keep(Object value) {
        keep(value, DEPTH);
    }

    private void keep(Object value, int depth) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(held -> keep(held, depth));
            case Collection<?> many -> many.stream().limit(KEPT).forEach(one -> keep(one, depth));
            case Map<?, ?> map -> {
                keep(map.keySet(), depth);
                keep(map.values(), depth);
            }
            default -> keepOne(value, depth);
        }
    }

    private void keepOne(Object value, int depth) {
        if (!value.getClass().getName().startsWith("nl.lotwijzer.")) {
            return;
        }
        List<Object> same = byClass.computeIfAbsent(value.getClass(), kind -> new ArrayList<>());
        if (same.size() < KEPT) {
            same.add(value);
        }
        if (depth > 0 && value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    Object part = component.getAccessor().invoke(value);
                    if (part != null) {
                        keep(part, depth - 1);
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component.toString(), e);
                }
            }
        }
    }

    /** Returns something that a reader gave and that can stand for this class. */
    Optional<Object> any(Class<?> kind) {
        List<Object> fitting = byClass.entrySet().stream()
                .filter(entry -> kind.isAssignableFrom(entry.getKey()))
                .sorted((one, other) ->
                        one.getKey().getName().compareTo(other.getKey().getName()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }
}
