package nl.lotwijzer.allowances;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.protocol.Sha256;

/** The hashes by which one sees that a fixed batch is still what it was. Each is over lines, joined by line feeds. */
final class BatchSeal {
    private BatchSeal() {}

    /**
     * Returns the digest of a payment: of its salt, reference, name, account, cents and description, and of each line its
     * kind, source, day, cents of entitlement and settled cents. Nobody can find a name by it without the salt, which goes
     * when somebody is erased.
     */
    static String digest(String salt, Payment payment) {
        Stream<String> head = Stream.of(
                salt,
                payment.reference(),
                payment.name(),
                payment.account().orElseThrow().value(),
                Long.toString(payment.amount().cents()),
                payment.description());
        return Sha256.hex(Stream.concat(head, payment.lines().stream().map(BatchSeal::line))
                .collect(Collectors.joining("\n")));
    }

    private static String line(AllowanceLine line) {
        Entitlement entitlement = line.entitlement();
        return "%s;%d;%s;%d;%d"
                .formatted(
                        entitlement.item().kind(),
                        entitlement.item().source(),
                        entitlement.day(),
                        entitlement.amount().cents(),
                        line.settled().cents());
    }

    /** Returns the hash of a batch: of its message, execution, account, and the digests of its payments in their order. */
    static String hash(Batch batch) {
        Stream<String> head = Stream.of(
                batch.message(),
                batch.execution().toString(),
                batch.payer().account().value());
        List<String> lines = Stream.concat(
                        head,
                        batch.payments().stream()
                                .map(payment -> payment.digest() + ";"
                                        + payment.amount().cents()))
                .toList();
        return Sha256.hex(String.join("\n", lines));
    }
}
