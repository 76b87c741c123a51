package nl.lotwijzer.allowances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.eligibility.AgeRange;
import nl.lotwijzer.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit at its boundary: exactly at it is within it, one cent more is warned of. */
class CapsTest {
    /**
     * A row: what it is about; country; birth date, or year, or nothing; what was received elsewhere as year=cents; the
     * entitlements as kind:day:cents:minutes, for kilometres the number in the place of the minutes; the warnings expected
     * as limit:amount:limit.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # The hour, of age: € 5.50 in 2024, € 5.60 in 2025
        2024 one hour at the limit              | NL | 1980-05-01 | -         | FEE:2024-03-02:550:60                          | -
        2024 one hour, a cent more              | NL | 1980-05-01 | -         | FEE:2024-03-02:551:60                          | HOUR:551:550
        2025 one hour at the limit              | NL | 1980-05-01 | -         | FEE:2025-03-01:560:60                          | -
        2025 one hour, a cent more              | NL | 1980-05-01 | -         | FEE:2025-03-01:561:60                          | HOUR:561:560
        seven hours at the limit                | NL | 1980-05-01 | -         | FEE:2025-03-01:3920:420                        | -
        seven hours, a cent more                | NL | 1980-05-01 | -         | FEE:2025-03-01:3921:420                        | HOUR:3921:3920
        not whole hours: 7 h 1 min allows 3929  | NL | 1980-05-01 | -         | FEE:2025-03-01:3929:421                        | -
        not whole hours: 3930 is too much       | NL | 1980-05-01 | -         | FEE:2025-03-01:3930:421                        | HOUR:3930:3929
        the limit of 2024 does not hold in 2025 | NL | 1980-05-01 | -         | FEE:2025-01-01:560:60                          | -
        the limit of 2025 does not hold in 2024 | NL | 1980-05-01 | -         | FEE:2024-12-31:560:60                          | HOUR:560:550
        each session by itself                  | NL | 1980-05-01 | -         | FEE:2025-03-01:560:60 FEE:2025-03-08:561:60    | HOUR:561:560
        two sessions on a day, both within      | NL | 1980-05-01 | -         | FEE:2025-03-01:560:60 FEE:2025-03-01:560:60    | -
        no minutes known, no hours to pay       | NL | 1980-05-01 | -         | FEE:2025-03-01:1:0                             | HOUR:1:0
        travel is not for an hour               | NL | 1980-05-01 | -         | TRAVEL:2025-03-01:5000:0                       | -
        a correction is not for an hour         | NL | 1980-05-01 | -         | CORRECTION:2025-03-01:5000:0                   | -
        # The hour, under 21: € 3.25 in 2024, € 3.30 in 2025
        young 2024 at the limit                 | NL | 2006-07-01 | -         | FEE:2024-03-02:325:60                          | -
        young 2024, a cent more                 | NL | 2006-07-01 | -         | FEE:2024-03-02:326:60                          | HOUR_YOUNG:326:325
        young 2025 at the limit                 | NL | 2006-07-01 | -         | FEE:2025-03-01:330:60                          | -
        young 2025, a cent more                 | NL | 2006-07-01 | -         | FEE:2025-03-01:331:60                          | HOUR_YOUNG:331:330
        the day before turning 21               | NL | 2004-03-02 | -         | FEE:2025-03-01:331:60                          | HOUR_YOUNG:331:330
        the day of turning 21                   | NL | 2004-03-01 | -         | FEE:2025-03-01:560:60                          | -
        the day of turning 21, a cent more      | NL | 2004-03-01 | -         | FEE:2025-03-01:561:60                          | HOUR:561:560
        born on 29 February, still 20 on the 28 | NL | 2004-02-29 | -         | FEE:2025-02-28:331:60                          | HOUR_YOUNG:331:330
        born on 29 February, 21 on 1 March      | NL | 2004-02-29 | -         | FEE:2025-03-01:560:60                          | -
        turning 21 between two sessions         | NL | 2004-03-08 | -         | FEE:2025-03-01:560:60 FEE:2025-03-08:560:60    | HOUR_YOUNG:560:330
        # The age is not known
        year only, surely 21                    | NL | 2003       | -         | FEE:2025-03-01:560:60                          | -
        year only, surely under 21              | NL | 2005       | -         | FEE:2025-03-01:331:60                          | HOUR_YOUNG:331:330
        year only, doubtful, within both        | NL | 2004       | -         | FEE:2025-03-01:330:60                          | -
        year only, doubtful, between both       | NL | 2004       | -         | FEE:2025-03-01:331:60                          | HOUR_AGE_UNKNOWN:331:330
        year only, doubtful, over both          | NL | 2004       | -         | FEE:2025-03-01:561:60                          | HOUR:561:560
        year only, has had a birthday on 31 Dec | NL | 2004       | -         | FEE:2025-12-31:560:60                          | -
        nothing known, between both             | NL | -          | -         | FEE:2025-03-01:560:60                          | HOUR_AGE_UNKNOWN:560:330
        nothing known, within both              | NL | -          | -         | FEE:2025-03-01:330:60                          | -
        # The month: € 210
        month at the limit                      | NL | 1980-05-01 | -         | FEE:2025-03-01:10500:6000 FEE:2025-03-31:10500:6000 | -
        month, a cent more                      | NL | 1980-05-01 | -         | FEE:2025-03-01:10500:6000 FEE:2025-03-31:10501:6000 | MONTH:21001:21000
        over two months within both             | NL | 1980-05-01 | -         | FEE:2025-03-31:21000:6000 FEE:2025-04-01:21000:6000 | -
        travel counts in the month              | NL | 1980-05-01 | -         | FEE:2025-03-01:20000:6000 TRAVEL:2025-03-01:1001:0  | MONTH:21001:21000
        a receipt counts in the month           | NL | 1980-05-01 | -         | FEE:2025-03-01:20000:6000 CARE_RECEIPT:2025-03-09:1000:0 | -
        a correction takes off                  | NL | 1980-05-01 | -         | FEE:2025-03-01:21001:6000 CORRECTION:2025-03-09:-1:0 | -
        elsewhere does not count in the month   | NL | 1980-05-01 | 2025=5000 | FEE:2025-03-01:21000:6000                      | -
        # The year: € 2,100
        year at the limit with elsewhere        | NL | 1980-05-01 | 2025=189000 | FEE:2025-03-01:21000:6000                    | -
        year with elsewhere, a cent more        | NL | 1980-05-01 | 2025=189001 | FEE:2025-03-01:21000:6000                    | YEAR:210001:210000
        elsewhere in another year               | NL | 1980-05-01 | 2024=189001 | FEE:2025-03-01:21000:6000                    | -
        elsewhere alone is not ours to warn of  | NL | 1980-05-01 | 2025=210001 | FEE:2025-03-01:0:60                          | -
        over New Year each year by itself       | NL | 1980-05-01 | 2024=189000 2025=189000 | FEE:2024-12-31:21000:6000 FEE:2025-01-01:21000:6000 | -
        # Belgium 2024: € 41.48 a day, € 1,659.29 a year, 2,000 km; costs come on top
        day at the limit                        | BE | 1980-05-01 | -         | FEE:2024-03-02:4148:420                        | -
        day, a cent more                        | BE | 1980-05-01 | -         | FEE:2024-03-02:4149:420                        | DAY:4149:4148
        two sessions on a day are one day       | BE | 1980-05-01 | -         | FEE:2024-03-02:2074:120 FEE:2024-03-02:2075:120 | DAY:4149:4148
        two days are two days                   | BE | 1980-05-01 | -         | FEE:2024-03-02:4148:420 FEE:2024-03-03:4148:420 | -
        travel comes on top of the day          | BE | 1980-05-01 | -         | FEE:2024-03-02:4148:420 TRAVEL:2024-03-02:1500:0 | -
        no limit for the hour, no young people  | BE | 2006-07-01 | -         | FEE:2024-03-02:4148:60                         | -
        Belgian year at the limit               | BE | 1980-05-01 | 2024=161781 | FEE:2024-03-02:4148:420                      | -
        Belgian year, a cent more               | BE | 1980-05-01 | 2024=161782 | FEE:2024-03-02:4148:420                      | YEAR:165930:165929
        kilometres at the limit                 | BE | 1980-05-01 | -         | KM:2024-03-02:0:1000 KM:2024-03-09:0:1000      | -
        kilometres, one more                    | BE | 1980-05-01 | -         | KM:2024-03-02:0:1000 KM:2024-03-09:0:1001      | KILOMETRES:2001:2000
        # Years of which nothing is known
        2026 is not guessed                     | NL | 1980-05-01 | -         | FEE:2026-03-07:99999:60                        | -
        Belgium 2025 is not guessed             | BE | 1980-05-01 | -         | FEE:2025-03-01:99999:60                        | -
        """)
    void warnsOneCentOverTheLimit(
            String about, Country country, String born, String elsewhere, String entitlements, String expected) {
        List<String> warnings = new Caps(LegalRules.builtIn(), country)
                .check(person(born, elsewhere), entitlements(entitlements)).stream()
                        .map(warning -> warning.of() + ":" + warning.amount() + ":" + warning.limit())
                        .toList();

        assertThat(warnings).as(about).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ", -1)));
    }

    private static Caps.Person person(String born, String elsewhere) {
        LocalDate date = born != null && born.contains("-") ? LocalDate.parse(born) : null;
        Integer year = born != null && date == null ? Integer.valueOf(born) : null;
        Map<Integer, Euro> received = elsewhere == null
                ? Map.of()
                : Arrays.stream(elsewhere.split(" ", -1))
                        .map(one -> one.split("=", -1))
                        .collect(Collectors.toMap(
                                one -> Integer.valueOf(one[0]), one -> new Euro(Long.parseLong(one[1]))));
        return new Caps.Person(day -> AgeRange.on(day, date, year), received);
    }

    private static List<Entitlement> entitlements(String written) {
        List<Entitlement> entitlements = new ArrayList<>();
        for (String one : written.split(" ", -1)) {
            String[] parts = one.split(":", -1);
            boolean driven = parts[0].equals("KM");
            long last = Long.parseLong(parts[3]);
            Item.Kind kind = driven ? Item.Kind.TRAVEL : Item.Kind.valueOf(parts[0]);
            Euro amount = new Euro(Long.parseLong(parts[2]));
            entitlements.add(new Entitlement(
                    new Item(kind, entitlements.size()),
                    LocalDate.parse(parts[1]),
                    "",
                    driven
                            ? new Basis(Basis.Kind.KILOMETRES, 0, 0, amount, last)
                            : new Basis(Basis.Kind.SESSION, last, last, amount, 1)));
        }
        return entitlements;
    }

    @Test
    void saysOfWhichYearsNothingIsKnown() {
        Caps caps = new Caps(LegalRules.builtIn(), Country.NL);

        assertThat(caps.unknownYears(
                        Stream.of("2025-03-01", "2027-01-16", "2026-12-31").map(LocalDate::parse)))
                .containsExactly(2026, 2027);
    }

    @Test
    void takesTheRuleThatTheUserEntered() {
        LegalRule own = new LegalRule(
                Country.NL,
                2026,
                Optional.of(new Euro(570)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                true,
                "Belastingdienst",
                true);
        Caps caps = new Caps(LegalRules.builtIn().with(List.of(own)), Country.NL);

        assertThat(caps.check(person("2010", null), entitlements("FEE:2026-03-07:570:60")))
                .isEmpty();
        assertThat(caps.check(person("2010", null), entitlements("FEE:2026-03-07:571:60")))
                .containsExactly(new CapWarning(CapWarning.Limit.HOUR, LocalDate.of(2026, 3, 7), 571, 570));
        assertThat(LegalRules.builtIn().of(Country.NL, 2026)).isEmpty();
    }
}
