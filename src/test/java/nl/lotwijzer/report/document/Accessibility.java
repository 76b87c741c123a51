package nl.lotwijzer.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against the rules of PDF/UA-1 that a machine can check. */
final class Accessibility {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Accessibility() {}

    /** Fails with the rules that this file breaks. */
    static void assertAccessible(String what, byte[] pdf) throws Exception {
        ValidationResult result = validate(pdf);
        assertThat(broken(result)).as(what).isEmpty();
        assertThat(result.isCompliant()).as(what).isTrue();
        assertThat(result.getTotalAssertions()).as(what).isPositive();
    }

    /** Returns the rules that this file breaks, each by its clause. */
    static List<String> broken(byte[] pdf) throws Exception {
        return broken(validate(pdf));
    }

    private static List<String> broken(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                .distinct()
                .toList();
    }

    private static ValidationResult validate(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }
}
