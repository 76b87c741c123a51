package nl.lotwijzer.facilitators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator can and likes to do.
 *
 * @param years          years of experience, from 0 to {@value #MOST_YEARS}; null if not known
 * @param level          new or experienced; null to go by the years
 * @param languageLevels how well this person speaks the languages of which that is known, by the name of the language
 * @param preferences    the tables (as a number), categories and themes that this person likes best
 */
public record FacilitatorSkills(
        @Nullable Integer years,
        @Nullable Level level,
        Map<String, LanguageLevel> languageLevels,
        List<String> preferences) {
    public static final FacilitatorSkills UNKNOWN = new FacilitatorSkills(null, null, Map.of(), List.of());

    static final int MOST_YEARS = 80;

    /** With so many years somebody is experienced, unless it is said otherwise. */
    private static final int EXPERIENCED_FROM = 2;

    public FacilitatorSkills {
        languageLevels = Map.copyOf(languageLevels);
        preferences = List.copyOf(preferences);
    }

    /** Returns whether anything says how experienced this person is. */
    public boolean experienceKnown() {
        return level != null || years != null;
    }

    /** Returns whether this person is experienced: as was said, else by the years; who is not known to be is new. */
    public boolean experienced() {
        return level != null ? level == Level.EXPERIENCED : years != null && years >= EXPERIENCED_FROM;
    }

    /** Returns how well this person speaks a language of the list of languages. */
    public LanguageLevel in(String language) {
        return languageLevels.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(language.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(LanguageLevel.UNSAID);
    }
}
