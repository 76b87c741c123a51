package nl.lotwijzer.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.lotwijzer.samples.Inhabitant.Address;
import nl.lotwijzer.samples.Inhabitant.Letter;
import nl.lotwijzer.samples.Waterveen.Area;

/**
 * The 10,000 letters: over the areas by their inhabitants, over the streets house by house, and now and then two or
 * three to one address, as happens when people and not addresses are sampled. Who got them is known here only.
 */
final class Letters {
    private static final int COUNT = 10_000;
    private static final List<LocalDate> SENT =
            List.of(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 28));
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXZ";
    private static final String CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Random random;
    private final Set<String> codes = new HashSet<>();

    Letters(Random random) {
        this.random = random;
    }

    /** Returns everybody who was sent a letter, those of one address side by side. */
    List<Inhabitant> sent() {
        List<Inhabitant> all = new ArrayList<>();
        int total = Waterveen.AREAS.stream().mapToInt(Area::inhabitants).sum();
        int passed = 0;
        for (int index = 0; index < Waterveen.AREAS.size(); index++) {
            Area area = Waterveen.AREAS.get(index);
            passed += area.inhabitants();
            all.addAll(sentTo(area, 8991 + index, (int) ((long) COUNT * passed / total) - all.size()));
        }
        return all;
    }

    private List<Inhabitant> sentTo(Area area, int postcode, int count) {
        List<Address> addresses = addresses(area, postcode);
        Collections.shuffle(addresses, random);
        List<Inhabitant> inhabitants = new ArrayList<>();
        for (Address address : addresses) {
            int letters = Math.min(1 + Weights.draw(random, 89, 10, 1), count - inhabitants.size());
            inhabitants.addAll(household(area, address, letters));
        }
        return inhabitants;
    }

    private List<Address> addresses(Area area, int postcode) {
        List<Address> addresses = new ArrayList<>();
        List<String> streets = area.streets();
        for (int street = 0; street < streets.size(); street++) {
            char first = LETTERS.charAt(street % LETTERS.length());
            for (int number = 1; number <= 150; number++) {
                char second = "BKNT".charAt(number / 40);
                String addition = number % 29 == 0 ? "A" : number % 47 == 0 ? "bis" : "";
                addresses.add(
                        new Address(area, streets.get(street), number, addition, postcode + " " + first + second));
            }
        }
        return addresses;
    }

    private List<Inhabitant> household(Area area, Address address, int letters) {
        int tenure = Weights.draw(random, area.renting(), 100 - area.renting());
        int age = Weights.draw(random, area.ages());
        String surname = Names.surname(random);
        List<Inhabitant> household = new ArrayList<>();
        for (int member = 0; member < letters; member++) {
            int memberAge = member == 0 || Weights.percent(random, 80) ? age : Weights.draw(random, area.ages());
            boolean sameName = member == 0 || Weights.percent(random, 60);
            int batch = Weights.draw(random, 5, 3, 2);
            household.add(new Inhabitant(
                    new Letter(code(), batch + 1, SENT.get(batch), address),
                    Weights.draw(random, 502, 486, 12),
                    memberAge,
                    education(area, memberAge),
                    tenure,
                    sameName ? surname : Names.surname(random)));
        }
        return household;
    }

    private int education(Area area, int age) {
        int[] weights = area.educations();
        return switch (age) {
            case 0 -> Weights.draw(random, weights[0] * 13, weights[1] * 15, weights[2] * 4);
            case 1 -> Weights.draw(random, weights[0] * 7, weights[1] * 10, weights[2] * 13);
            case 5 -> Weights.draw(random, weights[0] * 20, weights[1] * 10, weights[2] * 8);
            default -> Weights.draw(random, weights[0] * 10, weights[1] * 10, weights[2] * 10);
        };
    }

    private String code() {
        while (true) {
            StringBuilder code = new StringBuilder();
            for (int sign = 0; sign < 8; sign++) {
                code.append(sign == 4 ? "-" : "").append(CODE_SIGNS.charAt(random.nextInt(CODE_SIGNS.length())));
            }
            if (codes.add(code.toString())) {
                return code.toString();
            }
        }
    }
}
