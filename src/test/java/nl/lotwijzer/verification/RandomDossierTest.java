package nl.lotwijzer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier with nothing wrong passes every check that its half allows. */
class RandomDossierTest {
    static Stream<Long> numbers() {
        return Stream.iterate(0L, number -> number + 1).limit(60);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void passes(long number) throws Exception {
        RandomDossier dossier = RandomDossier.of(number);

        Report whole = Verification.of(dossier.files(), dossier.published());
        assertThat(faults(whole)).isEmpty();
        assertThat(whole.exitStatus()).isZero();
        assertThat(whole.commitment()).isEqualTo(dossier.commitment());
        assertThat(greyOf(whole)).isEqualTo(dossier.drawn() ? List.of(17) : List.of(11, 12, 13, 14, 15, 17));

        Report half = Verification.of(dossier.files().publicHalf(), dossier.published());
        assertThat(faults(half)).isEmpty();
        boolean full = half.publication() == Publication.FULL;
        assertThat(greyOf(half))
                .isEqualTo(
                        !dossier.drawn()
                                ? full ? List.of(11, 12, 13, 14, 15, 17) : List.of(8, 10, 11, 12, 13, 14, 15, 17)
                                : full ? List.of(15, 17) : List.of(8, 10, 14, 15, 17));

        for (Receipt receipt : dossier.receipts()) {
            Receipt read = ReceiptCheck.read(receipt.text().replace("\n", " \r\n"));
            assertThat(ReceiptCheck.of(dossier.files().publicHalf(), read).proves())
                    .isTrue();
        }
    }

    static List<String> faults(Report report) {
        return report.checks().stream()
                .filter(check -> check.status() == Status.WRONG)
                .map(check -> check.number() + ": "
                        + Texts.in(Language.DUTCH).get(check.reason().orElseThrow()))
                .toList();
    }

    private static List<Integer> greyOf(Report report) {
        return report.checks().stream()
                .filter(check -> check.status() == Status.GREY)
                .map(Check::number)
                .toList();
    }
}
