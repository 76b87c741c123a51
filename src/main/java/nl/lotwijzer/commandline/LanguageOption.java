package nl.lotwijzer.commandline;

import nl.lotwijzer.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code nl} or {@code en}. */
final class LanguageOption implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
        for (Language language : Language.values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        throw new TypeConversionException("nl | en");
    }
}
