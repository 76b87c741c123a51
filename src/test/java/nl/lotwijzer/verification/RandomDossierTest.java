package nl.lotwijzer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Receipt;
import org.junit.jupiter.api.Test;
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

    /** Whoever stops waiting, at whatever step of the proof, gets that check grey and all others as they are. */
    @Test
    void aCheckThatIsStoppedIsGreyAndNoOther() throws Exception {
        for (long number = 0; number < 12; number++) {
            RandomDossier dossier = RandomDossier.of(number);
            AtomicInteger asked = new AtomicInteger();
            Verification.of(dossier.files(), dossier.published(), null, () -> {
                asked.incrementAndGet();
                return false;
            });
            assertThat(asked.get()).isPositive();
            int patience = asked.get() * (int) number / 12;
            AtomicInteger left = new AtomicInteger(patience);
            Report report =
                    Verification.of(dossier.files(), dossier.published(), null, () -> left.getAndDecrement() <= 0);
            assertThat(faults(report)).isEmpty();
            Check proof = report.checks().get(9);
            assertThat(proof.status()).isEqualTo(Status.GREY);
            assertThat(proof.reason()).contains(Message.of("verification.proof.cancelled"));
            assertThat(greyOf(report))
                    .isEqualTo(dossier.drawn() ? List.of(10, 17) : List.of(10, 11, 12, 13, 14, 15, 17));
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
