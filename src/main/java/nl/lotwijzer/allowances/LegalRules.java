package nl.lotwijzer.allowances;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.lotwijzer.money.Euro;

/**
 * The rules that are known: those that came with the program, with what the user added or knows better in their place. Of
 * a year that is not there nothing is known, and nothing is guessed.
 *
 * @param all by country and year
 */
public record LegalRules(List<LegalRule> all) {
    private static final LegalRules BUILT_IN = read();

    private record Year(Country country, int year) {}

    public LegalRules {
        all = List.copyOf(all);
    }

    /** Returns the rules that came with the program. */
    public static LegalRules builtIn() {
        return BUILT_IN;
    }

    /** Returns these rules, with others in the place of those of the same country and year. */
    public LegalRules with(List<LegalRule> others) {
        Map<Year, LegalRule> rules =
                new TreeMap<>(Comparator.comparing(Year::country).thenComparingInt(Year::year));
        Stream.concat(all.stream(), others.stream())
                .forEach(rule -> rules.put(new Year(rule.country(), rule.year()), rule));
        return new LegalRules(List.copyOf(rules.values()));
    }

    /** Returns the rule of a country and year; empty if none is known. */
    public Optional<LegalRule> of(Country country, int year) {
        return all.stream()
                .filter(rule -> rule.country() == country && rule.year() == year)
                .findFirst();
    }

    private static LegalRules read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LegalRules.class.getResourceAsStream("rules.csv")), StandardCharsets.UTF_8))) {
            return new LegalRules(lines.lines().skip(1).map(LegalRules::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalRule rule(String line) {
        String[] cells = line.split(";", -1);
        return new LegalRule(
                Country.valueOf(cells[0]),
                Integer.parseInt(cells[1]),
                cents(cells[2]),
                cents(cells[3]).map(hour -> new LegalRule.Young(Integer.parseInt(cells[4]), hour)),
                cents(cells[5]),
                cents(cells[6]),
                cents(cells[7]),
                cells[8].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[8])),
                cells[9].equals("1"),
                cells[10],
                false);
    }

    private static Optional<Euro> cents(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new Euro(Long.parseLong(cell)));
    }
}
