package nl.lotwijzer.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** What is typed finds what is meant, also with a letter, a mark or a capital missing, and quickly among very many. */
class OfferIndexTest {
    private static final int MANY = 50_000;
    private static final long PATIENCE_MILLIS = 50;

    @Test
    void marksAndCapitalsDoNotMatter() {
        assertThat(found("helene", "Hélène Çelik", "Helma Smit")).containsExactly("Hélène Çelik");
        assertThat(found("CELIK", "Hélène Çelik")).containsExactly("Hélène Çelik");
        assertThat(found("løkke", "Søren Lokke")).containsExactly("Søren Lokke");
    }

    @Test
    void wordsAreFoundInAnyOrderAndEachOfThemMustBeThere() {
        assertThat(found("vries jan", "Jan de Vries", "Jan Smit", "Piet de Vries"))
                .containsExactly("Jan de Vries");
    }

    @Test
    void aLetterMayBeMissingButNotMuchMore() {
        assertThat(found("anmeldngen", "Aanmeldingen", "Deelnemers")).containsExactly("Aanmeldingen");
        assertThat(found("adn", "Aanmeldingen")).isEmpty();
    }

    @Test
    void theBeginningOfANameCountsMoreThanItsMiddle() {
        assertThat(found("lot", "Uitloten", "De loting", "Loting")).containsExactly("Loting", "De loting", "Uitloten");
    }

    @Test
    void aWholeNumberComesBeforeNumbersThatBeginWithIt() {
        List<Offer> offers = List.of(offer("Jan", "R00121"), offer("Piet", "R0012"), offer("Els", "R00122"));
        assertThat(names(new OfferIndex(offers).search(new Query("r0012"), 3)).getFirst())
                .isEqualTo("Piet");
    }

    @Test
    void fiftyThousandPeopleAreSearchedBetweenTwoKeys() {
        String[] parts = {"jan", "els", "smit", "vries", "bakker", "yıl", "öz", "maria", "berg", "hoek", "dijk", "ter"};
        Random random = new Random(7);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            offers.add(offer(
                    parts[random.nextInt(parts.length)] + parts[random.nextInt(parts.length)] + " de "
                            + parts[random.nextInt(parts.length)] + parts[random.nextInt(parts.length)],
                    "R%05d".formatted(i)));
        }
        OfferIndex index = new OfferIndex(offers);
        String[] typed = {"j", "ja", "jan", "jan b", "jan bakker", "r4999", "xyz", "zeldzaam", "brgdijk", "e"};
        long[] millis = new long[typed.length];
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < typed.length; i++) {
                long begin = System.nanoTime();
                index.search(new Query(typed[i]), 30);
                millis[i] = (System.nanoTime() - begin) / 1_000_000;
            }
        }
        System.out.println("palette, 50,000 people, ms for each key: " + Arrays.toString(millis));
        Arrays.sort(millis);
        assertThat(millis[typed.length / 2]).as("half of the keys take longer").isLessThan(PATIENCE_MILLIS);
    }

    private static Offer offer(String name, String more) {
        return new Offer(0, Feather.USER, name, more, "", () -> {});
    }

    private static List<String> found(String typed, String... names) {
        List<Offer> offers = Arrays.stream(names).map(name -> offer(name, "")).toList();
        return names(new OfferIndex(offers).search(new Query(typed), 10));
    }

    private static List<String> names(List<OfferIndex.Hit> hits) {
        return hits.stream().map(hit -> hit.offer().name()).toList();
    }
}
