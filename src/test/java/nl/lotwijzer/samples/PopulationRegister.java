package nl.lotwijzer.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.lotwijzer.samples.Waterveen.Area;

/**
 * An extract of the population register of some three thousand houses: everybody who lives there, children too, with what
 * such files have in them by accident: people twice, people who died or left, secret addresses, a half-written address, a
 * strip of the neighbouring municipality, and a column with citizen service numbers that nobody asked for. Those numbers
 * begin with 9999, as the numbers that the Netherlands keeps for tests.
 */
final class PopulationRegister {
    static final int HOUSES = 3_200;

    static final List<String> HEADER = List.of(
            "A-nummer",
            "BSN",
            "Voornamen",
            "Voorvoegsel",
            "Geslachtsnaam",
            "Geboortedatum",
            "Straat",
            "Huisnummer",
            "Toevoeging",
            "Postcode",
            "Woonplaats",
            "Wijk",
            "Indicatie geheim",
            "Status",
            "Datum overlijden");

    private static final LocalDate EXTRACT = LocalDate.of(2026, 8, 3);
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXZ";
    private static final String NEIGHBOUR = "Zoutkamperveen";
    private static final int BIRTH = 5;
    private static final int HOUSE_NUMBER = 7;
    private static final int CITY = 10;
    private static final int SECRET = 12;
    private static final int STATUS = 13;
    private static final int DEATH = 14;

    private final Random random = new Random(61_480);
    private final List<List<String>> people = new ArrayList<>();

    /** Returns the header and the rows. */
    List<List<String>> rows() {
        int total = Waterveen.AREAS.stream().mapToInt(Area::inhabitants).sum();
        for (int index = 0; index < Waterveen.AREAS.size(); index++) {
            Area area = Waterveen.AREAS.get(index);
            settle(area, 8991 + index, (int) ((long) HOUSES * area.inhabitants() / total));
        }
        spoil();
        Collections.shuffle(people, random);
        people.addFirst(HEADER);
        return people;
    }

    private void settle(Area area, int postcode, int houses) {
        List<String> streets = area.streets();
        for (int house = 0; house < houses; house++) {
            int street = house % streets.size();
            int number = 1 + house / streets.size() * 2 + random.nextInt(2);
            String addition = number % 29 == 0 ? "A" : number % 47 == 0 ? "bis" : "";
            String code = "%d %c%c".formatted(postcode, LETTERS.charAt(street), "BKNT".charAt(number / 40 % 4));
            household(area, List.of(streets.get(street), Integer.toString(number), addition, code));
        }
    }

    private void household(Area area, List<String> address) {
        int adults = 1 + Weights.draw(random, 42, 52, 5, 1);
        int age = 20 + 13 * Weights.draw(random, area.ages()) + random.nextInt(13);
        int children = adults == 2 && age < 55 ? Weights.draw(random, 50, 18, 24, 8) : 0;
        String surname = Names.surname(random);
        for (int member = 0; member < adults; member++) {
            String name = member == 0 || Weights.percent(random, 50) ? surname : Names.surname(random);
            add(area, address, name, Math.min(99, age + random.nextInt(5)));
        }
        for (int child = 0; child < children; child++) {
            add(area, address, surname, Math.max(0, Math.min(24, age - 24 - random.nextInt(12))));
        }
    }

    private void add(Area area, List<String> address, String surname, int age) {
        LocalDate born = EXTRACT.minusYears(age).minusDays(random.nextInt(365));
        int split = Math.max(0, lastLower(surname));
        people.add(new ArrayList<>(List.of(
                Integer.toString(1_000_000_000 + 7 * (people.size() + 1)),
                testNumber(people.size() + 1),
                Names.firstName(random, random.nextInt(2)),
                surname.substring(0, split).strip(),
                surname.substring(split),
                born.format(CsvFile.DAY),
                address.get(0),
                address.get(1),
                address.get(2),
                address.get(3),
                Waterveen.CITY,
                area.name(),
                "0",
                "",
                "")));
    }

    /** Returns where the name proper begins, after what stands before it in small letters. */
    private static int lastLower(String surname) {
        int start = 0;
        for (int space = surname.indexOf(' '); space >= 0; space = surname.indexOf(' ', space + 1)) {
            if (Character.isLowerCase(surname.charAt(start))) {
                start = space + 1;
            }
        }
        return start;
    }

    /** Returns a number that passes the test of eleven and begins with 9999. */
    private static String testNumber(int count) {
        for (int last = 0; ; last++) {
            String digits = "9999%05d".formatted((count * 11 + last) % 100_000);
            int sum = -(digits.charAt(8) - '0');
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * (digits.charAt(i) - '0');
            }
            if (sum % 11 == 0) {
                return digits;
            }
        }
    }

    private void spoil() {
        mark(34, SECRET, "7");
        mark(21, DEATH, "20260711");
        mark(9, STATUS, "overleden");
        mark(17, STATUS, "vertrokken");
        mark(8, STATUS, "adres in onderzoek");
        mark(11, HOUSE_NUMBER, "");
        mark(14, CITY, NEIGHBOUR);
        mark(6, BIRTH, "");
        for (int i = 0; i < 12; i++) {
            people.add(new ArrayList<>(anyone()));
        }
        for (int i = 0; i < 7; i++) {
            List<String> twice = new ArrayList<>(anyone());
            twice.set(0, Integer.toString(1_000_000_000 + 7 * (people.size() + 1)));
            people.add(twice);
        }
    }

    private void mark(int count, int column, String value) {
        for (int i = 0; i < count; i++) {
            anyone().set(column, value);
        }
    }

    private List<String> anyone() {
        return people.get(random.nextInt(people.size()));
    }
}
