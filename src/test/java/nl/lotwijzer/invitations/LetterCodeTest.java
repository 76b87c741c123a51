package nl.lotwijzer.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class LetterCodeTest {
    private static final int MANY = 1_000_000;

    @Test
    void aMillionCodesAreAllDifferentAndReadAsThemselves() {
        NewCodes codes = new NewCodes(Set.of());
        Set<String> seen = HashSet.newHashSet(MANY);
        for (int i = 0; i < MANY; i++) {
            LetterCode code = codes.next();
            seen.add(code.symbols());
            if (!LetterCode.in(code.grouped()).equals(java.util.Optional.of(code))) {
                throw new AssertionError(code);
            }
        }
        assertThat(seen).hasSize(MANY);
    }

    @Test
    void aCodeThatIsTakenIsNotGivenAgain() {
        String first = new NewCodes(Set.of(), new SplittableRandom(5)).next().symbols();

        assertThat(new NewCodes(List.of(first), new SplittableRandom(5)).next().symbols())
                .isNotEqualTo(first);
    }

    @Test
    void everyWrongSymbolAndEveryTwoThatChangedPlacesAreDetected() {
        NewCodes codes = new NewCodes(Set.of(), new SplittableRandom(1));
        long wrong = 0;
        long swapped = 0;
        for (int n = 0; n < 2_000; n++) {
            String code = codes.next().symbols();
            for (int i = 0; i < LetterCode.LENGTH; i++) {
                for (char other : LetterCode.ALPHABET.toCharArray()) {
                    if (other != code.charAt(i)) {
                        assertMistyped(code.substring(0, i) + other + code.substring(i + 1));
                        wrong++;
                    }
                }
                for (int j = i + 1; j < LetterCode.LENGTH; j++) {
                    if (code.charAt(i) != code.charAt(j)) {
                        StringBuilder other = new StringBuilder(code);
                        other.setCharAt(i, code.charAt(j));
                        other.setCharAt(j, code.charAt(i));
                        assertMistyped(other.toString());
                        swapped++;
                    }
                }
            }
        }
        assertThat(wrong).isEqualTo(2_000L * 9 * 28);
        assertThat(swapped).isGreaterThan(60_000L);
    }

    /** What is detected depends on position and difference only, so this covers every code there is. */
    @Test
    void noDifferenceAtAnyPositionLeavesTheSumAsItWas() {
        for (int position = 1; position <= LetterCode.LENGTH; position++) {
            for (int difference = 1; difference < 29; difference++) {
                assertThat(position * difference % 29).isNotZero();
                for (int other = 1; other < position; other++) {
                    assertThat((position - other) * difference % 29).isNotZero();
                }
            }
        }
    }

    private static void assertMistyped(String text) {
        if (!(LetterCode.parse(text) instanceof LetterCode.Mistyped)) {
            throw new AssertionError(text + " is taken for a code");
        }
    }

    @Test
    void aCodeIsReadHoweverItWasTyped() {
        LetterCode code = LetterCode.of("4RVK5766");
        String shown = code.grouped();

        assertThat(shown).matches("4RVK-5766-[2-9A-Z]");
        for (String typed : List.of(
                shown,
                shown.toLowerCase(java.util.Locale.ROOT),
                shown.replace("-", ""),
                shown.replace('-', ' '),
                shown.replace('-', '–'),
                "  " + shown.replace("-", " - ") + " ",
                shown.replace('V', 'U'),
                shown.replace('5', 's'))) {
            assertThat(LetterCode.parse(typed)).as(typed).isEqualTo(new LetterCode.Fine(code));
            assertThat(LetterCode.folded(typed)).isEqualTo(code.symbols());
        }
    }

    @Test
    void noSymbolIsTakenForAnother() {
        assertThat(LetterCode.ALPHABET).hasSize(29).doesNotContain("0", "O", "1", "I", "L", "S", "U");
    }

    @Test
    void codesOfOthersStayAsTheyAre() {
        assertThat(LetterCode.parse("4RVK-W766")).isEqualTo(new LetterCode.Foreign("4RVKW766"));
        assertThat(LetterCode.folded("l8k4-j7f5")).isEqualTo("L8K4J7F5");
        assertThat(LetterCode.shown("L8K4J7F5")).isEqualTo("L8K4J7F5");
        assertThat(LetterCode.parse("")).isEqualTo(new LetterCode.Foreign(""));
    }

    @Test
    void aSymbolThatNoCodeHoldsIsATypingError() {
        LetterCode code = LetterCode.of("4RVKW766");

        assertThat(LetterCode.parse("0" + code.symbols().substring(1))).isInstanceOf(LetterCode.Mistyped.class);
        assertThat(LetterCode.parse("é" + code.symbols().substring(1))).isInstanceOf(LetterCode.Mistyped.class);
        assertThatThrownBy(() -> new LetterCode("234")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneGuessHitsOneOfSeventyThousandLettersOnceInSevenMillion() {
        assertThat(NewCodes.chanceOfGuessing(70_000))
                .isEqualTo(Fraction.of(70_000, 500_246_412_961L))
                .isLessThan(Fraction.of(1, 7_000_000));
    }

    @Test
    void aMistypedCodeIsFoundAmongSeventyThousand() {
        NewCodes codes = new NewCodes(Set.of(), new SplittableRandom(2));
        List<String> known = java.util.stream.Stream.generate(() -> codes.next().symbols())
                .limit(70_000)
                .toList();
        NearCodes near = new NearCodes(known);
        String code = known.get(40_000);

        assertThat(near.suggest(code.charAt(1) + code.substring(0, 1) + code.substring(2), 3))
                .startsWith(code);
        assertThat(near.suggest(code.substring(0, 3) + code.substring(4), 3)).startsWith(code);
        assertThat(near.suggest(code.substring(0, 8), 3)).startsWith(code);
        assertThat(near.suggest("O" + code.substring(1), 3)).startsWith(code);
        assertThat(near.suggest(code, 3)).doesNotContain(code);
        assertThat(near.suggest("", 3)).isEmpty();
        assertThat(near.suggest("X", 3)).isEmpty();
    }
}
