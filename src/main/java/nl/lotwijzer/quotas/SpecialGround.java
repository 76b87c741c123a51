package nl.lotwijzer.quotas;

import java.util.Locale;

/** On which ground special categories of personal data may be asked: those of GDPR article 9, second paragraph, that fit. */
public enum SpecialGround {
    /** Somebody looked, and the criterion asks nothing special. */
    NONE,
    /** Article 9(2)(a): people consented explicitly. */
    CONSENT,
    /** Article 9(2)(e): people made it public themselves. */
    MADE_PUBLIC,
    /** Article 9(2)(g): a law says so, for a substantial public interest. */
    PUBLIC_INTEREST,
    /** Article 9(2)(j): statistics or research, with safeguards, by law. */
    STATISTICS,
    /** Another ground, written out. */
    OTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SpecialGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
