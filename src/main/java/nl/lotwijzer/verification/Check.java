package nl.lotwijzer.verification;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;

/**
 * One of the seventeen checks, as it ended.
 *
 * @param number   1 … 17, see section 10 of the protocol
 * @param status   red when anything it compared is wrong; grey when nothing is wrong and what it is about could not be
 *                 checked; else green, also where some of what it compared could not be checked
 * @param findings what was compared, in order
 */
public record Check(int number, Status status, List<Finding> findings) {
    public Check {
        findings = List.copyOf(findings);
    }

    /** Returns what the check is about, in a few words. */
    public Message title() {
        return Message.of("verification.check." + number);
    }

    /** Returns the first thing that made the check red or grey; nothing when it is green. */
    public Optional<Message> reason() {
        return findings.stream()
                .filter(finding -> finding.status() == status && status != Status.GOOD)
                .map(Finding::told)
                .findFirst();
    }
}
