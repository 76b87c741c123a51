package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Message;

/** What one check found, while it goes on. */
final class Findings {
    /** A fault that stands in every line is told so often. */
    private static final int MOST_OF_A_KIND = 12;

    private final int number;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> faults = new HashMap<>();
    private boolean wrong;
    private boolean grey;

    Findings(int number) {
        this.number = number;
    }

    /** Notes what was compared, and whether it agrees. */
    boolean compare(boolean agrees, String key, Object... arguments) {
        if (agrees) {
            findings.add(new Finding(Status.GOOD, Message.of(key, arguments)));
        } else {
            wrong(key, arguments);
        }
        return agrees;
    }

    /** Notes something of which only a fault is worth telling. */
    boolean require(boolean agrees, String key, Object... arguments) {
        if (!agrees) {
            wrong(key, arguments);
        }
        return agrees;
    }

    void good(String key, Object... arguments) {
        compare(true, key, arguments);
    }

    void wrong(String key, Object... arguments) {
        wrong = true;
        if (faults.merge(key, 1, Integer::sum) <= MOST_OF_A_KIND) {
            findings.add(new Finding(Status.WRONG, Message.of(key, arguments)));
        }
    }

    /** Notes a part that could not be checked, without which the check still says what it should. */
    void remark(String key, Object... arguments) {
        findings.add(new Finding(Status.GREY, Message.of(key, arguments)));
    }

    /** Notes that what the check is about could not be checked. */
    void grey(String key, Object... arguments) {
        grey = true;
        remark(key, arguments);
    }

    /** Notes that a file which the check needs is missing, or not in its canonical form. */
    void needs(String path) {
        grey("verification.needs", path);
    }

    boolean sound() {
        return !wrong;
    }

    Check done() {
        faults.forEach((_, count) -> {
            if (count > MOST_OF_A_KIND) {
                findings.add(new Finding(Status.WRONG, Message.of("verification.more", count - MOST_OF_A_KIND)));
            }
        });
        Status status = grey ? Status.GREY : Status.GOOD;
        return new Check(number, wrong ? Status.WRONG : status, findings);
    }
}
