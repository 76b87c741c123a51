package nl.lotwijzer.language;

import java.util.Locale;

/** The languages of the screens, the command line and the reports, Dutch first. */
public enum Language {
    DUTCH(Locale.of("nl", "NL")),
    ENGLISH(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale by which texts, numbers and dates are written in this language. */
    public Locale locale() {
        return locale;
    }

    /** Returns the two-letter code, {@code nl} or {@code en}, that stands in settings and file names. */
    public String code() {
        return locale.getLanguage();
    }

    /** Returns the language with this two-letter code; any other code than {@code en} is Dutch. */
    public static Language ofCode(String code) {
        return code.equals("en") ? ENGLISH : DUTCH;
    }
}
