package nl.lotwijzer.commandline;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a hash of 64 hex digits as people copy it: with capitals, and with blanks between groups. */
final class HashOption implements ITypeConverter<String> {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Override
    public String convert(String text) {
        String hash = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new TypeConversionException("64 × 0–9 a–f");
        }
        return hash;
    }
}
