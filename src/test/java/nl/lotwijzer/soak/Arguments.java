package nl.lotwijzer.soak;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Makes arguments for the services: sensible, borderline and nonsensical, and often what the project itself holds. */
final class Arguments {
    /** Told when there is no way to make a value of a type; the method that asks for it is then not called. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown(String type) {
            super(type);
        }
    }

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Anna de Vries",
            "Tafel 3",
            "vrouw",
            "jong",
            "fout in de uitvoering",
            "verhuisd",
            "Een lange zin, met “aanhalingstekens”; een puntkomma en een regel\nerbij.",
            "=1+1",
            "<b>&amp;",
            "😀 ünïcode \u202eomgekeerd",
            "\u0000nul",
            "x".repeat(33_000),
            "12:30",
            "2026-12-24",
            "65743201987465312098",
            "R0001",
            "R0007",
            "R0012",
            "R9999");

    private final Random random;
    private final Known known;
    private final Path folder;

    Arguments(Random random, Known known, Path folder) {
        this.random = random;
        this.known = known;
        this.folder = folder;
    }

    @Nullable
    Object of(Type type, AnnotatedType annotated, int depth) throws Unknown {
        boolean nullable = Arrays.stream(annotated.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
        return nullable && random.nextInt(3) == 0 ? null : of(type, depth);
    }

    private Object of(Type type, int depth) throws Unknown {
        return switch (type) {
            case Class<?> kind -> plain(kind, depth);
            case ParameterizedType generic -> generic(generic, depth);
            case java.lang.reflect.WildcardType wild -> of(wild.getUpperBounds()[0], depth);
            case TypeVariable<?> variable -> of(variable.getBounds()[0], depth);
            default -> throw new Unknown(type.getTypeName());
        };
    }

    private Object generic(ParameterizedType generic, int depth) throws Unknown {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type first = generic.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(of(first, depth));
        } else if (raw == Set.class) {
            return new LinkedHashSet<>(several(first, depth));
        } else if (Collection.class.isAssignableFrom(raw) && raw.isAssignableFrom(List.class)) {
            return several(first, depth);
        } else if (raw == Map.class || raw == SortedMap.class) {
            Map<Object, Object> map = raw == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
            for (Object key : several(first, depth)) {
                map.put(key, of(generic.getActualTypeArguments()[1], depth));
            }
            return map;
        } else if (raw == Supplier.class) {
            Object value = of(first, depth);
            return (Supplier<Object>) () -> value;
        } else if (raw == UnaryOperator.class) {
            Object value = of(first, depth);
            return (UnaryOperator<Object>) before -> value;
        } else if (raw == Consumer.class) {
            return (Consumer<Object>) told -> {};
        }
        throw new Unknown(generic.getTypeName());
    }

    private List<Object> several(Type type, int depth) throws Unknown {
        List<Object> made = new ArrayList<>();
        int number = random.nextInt(4);
        for (int i = 0; i < number; i++) {
            made.add(of(type, depth));
        }
        return made;
    }

    private Object plain(Class<?> kind, int depth) throws Unknown {
        Optional<Object> simple = simple(kind);
        if (simple.isPresent()) {
            return simple.get();
        }
        Optional<Object> real = random.nextInt(10) < 8 ? known.any(kind) : Optional.empty();
        if (real.isPresent()) {
            return real.get();
        }
        if (kind.isEnum()) {
            Object[] all = kind.getEnumConstants();
            return all[random.nextInt(all.length)];
        } else if (kind.isSealed()) {
            Class<?>[] permitted = kind.getPermittedSubclasses();
            return plain(permitted[random.nextInt(permitted.length)], depth);
        } else if (kind.isRecord() && depth > 0) {
            return record(kind, depth - 1);
        }
        return known.any(kind).orElseThrow(() -> new Unknown(kind.getName()));
    }

    private Optional<Object> simple(Class<?> kind) throws Unknown {
        if (kind == String.class) {
            return Optional.of(TEXTS.get(random.nextInt(TEXTS.size())));
        } else if (kind == long.class || kind == Long.class) {
            return Optional.of(random.nextInt(12) == 0 ? -5L : 1L + random.nextInt(24));
        } else if (kind == int.class || kind == Integer.class) {
            return Optional.of(random.nextInt(12) == 0 ? -1 : random.nextInt(14));
        } else if (kind == boolean.class || kind == Boolean.class) {
            return Optional.of(random.nextBoolean());
        } else if (kind == double.class) {
            return Optional.of(random.nextInt(200) / 100.0);
        } else if (kind == BigDecimal.class) {
            return Optional.of(BigDecimal.valueOf(random.nextInt(20_000), 2));
        } else if (kind == Euro.class) {
            return Optional.of(Euro.of(random.nextInt(1_000), random.nextInt(100)));
        } else if (kind == Fraction.class) {
            return Optional.of(Fraction.of(random.nextInt(5), 4));
        } else if (kind == byte[].class) {
            return Optional.of("geen document".getBytes(StandardCharsets.UTF_8));
        }
        return moment(kind).or(() -> help(kind));
    }

    private Optional<Object> moment(Class<?> kind) {
        LocalDate day = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(500));
        LocalTime time = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        if (kind == LocalDate.class) {
            return Optional.of(day);
        } else if (kind == LocalTime.class) {
            return Optional.of(time);
        } else if (kind == LocalDateTime.class) {
            return Optional.of(day.atTime(time));
        } else if (kind == Instant.class) {
            return Optional.of(
                    day.atTime(time).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        } else if (kind == Duration.class) {
            return Optional.of(Duration.ofMinutes(random.nextInt(600)));
        } else if (kind == ZoneId.class) {
            return Optional.of(ZoneId.of("Europe/Amsterdam"));
        }
        return Optional.empty();
    }

    private Optional<Object> help(Class<?> kind) {
        if (kind == Path.class) {
            return Optional.of(folder.resolve("uit-" + random.nextInt(5)));
        } else if (kind == IntConsumer.class) {
            return Optional.of((IntConsumer) number -> {});
        } else if (kind == Progress.class) {
            return Optional.of(Progress.NONE);
        } else if (kind == Texts.class) {
            return Optional.of(Texts.in(random.nextBoolean() ? Language.DUTCH : Language.ENGLISH));
        } else if (kind == Sheet.class) {
            return known.any(Sheet.class);
        }
        return Optional.empty();
    }

    private Object record(Class<?> kind, int depth) throws Unknown {
        Constructor<?> canonical = Arrays.stream(kind.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == kind.getRecordComponents().length)
                .findFirst()
                .orElseThrow(() -> new Unknown(kind.getName()));
        if (!Modifier.isPublic(kind.getModifiers())) {
            throw new Unknown(kind.getName());
        }
        Object[] values = new Object[canonical.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = of(canonical.getGenericParameterTypes()[i], canonical.getAnnotatedParameterTypes()[i], depth);
        }
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            // The record refuses these facts, as it should; the deed then has nothing to be done with.
            throw new Unknown(kind.getName() + " refuses: " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new Unknown(kind.getName());
        }
    }
}
