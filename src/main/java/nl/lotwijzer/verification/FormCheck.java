package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.CanonicalException;

/** Check 3: every file is written as the protocol writes it. */
final class FormCheck {
    private FormCheck() {}

    static Check of(Contents contents) {
        Findings findings = new Findings(3);
        for (CanonicalException fault : contents.faults()) {
            findings.wrong("verification.form.fault", fault.file(), fault.line(), words(fault));
        }
        int read = contents.files.files().size() - contents.faults().size();
        findings.good("verification.form.read", read);
        return findings.done();
    }

    /** Returns what is wrong with a text, in words. */
    static Message words(CanonicalException fault) {
        String problem = fault.problem().name().toLowerCase(Locale.ROOT).replace("_", "");
        List<Object> details = new ArrayList<>(fault.details());
        return new Message("verification.problem." + problem, details);
    }
}
