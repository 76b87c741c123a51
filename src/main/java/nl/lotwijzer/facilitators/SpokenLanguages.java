package nl.lotwijzer.facilitators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Texts;

/**
 * Languages as people write them: <i>Nederlands (moedertaal), Pools (goed), Engels</i>.
 *
 * @param names  the languages, the best one first
 * @param levels how well, for those of which that was said
 */
public record SpokenLanguages(List<String> names, Map<String, LanguageLevel> levels) {
    private static final Pattern WITH_LEVEL = Pattern.compile("(.+?)\\s*\\(([^()]*)\\)");

    public SpokenLanguages {
        names = List.copyOf(names);
        levels = Map.copyOf(levels);
    }

    /** Reads languages parted by commas, semicolons, slashes, plus signs or {@code en/and}, each with a level or not. */
    public static SpokenLanguages in(String text) {
        List<String> names = new ArrayList<>();
        Map<String, LanguageLevel> levels = new LinkedHashMap<>();
        for (String part : FacilitatorDetails.languagesIn(text)) {
            Matcher matcher = WITH_LEVEL.matcher(part);
            Optional<LanguageLevel> level =
                    matcher.matches() ? LanguageLevel.named(matcher.group(2)) : Optional.empty();
            String name = level.isPresent() ? matcher.group(1) : part;
            names.add(name);
            level.filter(said -> said != LanguageLevel.UNSAID).ifPresent(said -> levels.put(name, said));
        }
        return new SpokenLanguages(names, levels);
    }

    /** Returns the languages of a facilitator as {@link #in} reads them. */
    public static String written(Facilitator facilitator, Texts texts) {
        return facilitator.details().languages().stream()
                .map(language -> switch (facilitator.skills().in(language)) {
                    case NATIVE -> texts.get("facilitators.language.native", language);
                    case GOOD -> texts.get("facilitators.language.good", language);
                    case BASIC -> texts.get("facilitators.language.basic", language);
                    case UNSAID -> language;
                })
                .collect(Collectors.joining(", "));
    }
}
