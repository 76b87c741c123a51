package nl.lotwijzer.registration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes files of bytes and texts: corpus files damaged, and texts by a grammar that knows what hurts. */
final class FuzzedTexts {
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        StandardCharsets.ISO_8859_1,
        Charset.forName("windows-1252"),
        Charset.forName("UTF-32LE"),
        Charset.forName("IBM850"),
        Charset.forName("IBM037")
    };
    private static final String[] MARKS = {"", "", "", "\uFEFF", "\uFFFE", "\u0000", "sep=;\r\n", "sep=", "sep=\t\n"};
    private static final String[] ENDS = {"\r\n", "\n", "\r", "\n\r", "\u2028", "\u0085", ""};
    private static final String[] DELIMITERS = {";", ",", "\t", "|", "^", " ", ";;", "\u0000"};
    private static final String[] HEADERS = {
        "Id",
        "Naam",
        "Voornaam",
        "Achternaam",
        "Geboortedatum",
        "Geboortejaar",
        "Postcode",
        "Huisnummer",
        "Straat",
        "E-mail",
        "Telefoon",
        "Briefcode",
        "Wijk",
        "Wijk",
        "Opleiding",
        "",
        " ",
        "Opmerking",
        "Aangemeld op",
        "Adres",
        "Toevoeging",
        "Woonplaats",
        "'=1+1",
        "Waarom geweigerd (Lotwijzer)",
        "Totaal"
    };
    private static final String[] VALUES = {
        "",
        " ",
        "An Bos",
        "René d’Hont",
        "RenÃ© dâ€™Hont",
        "RenÃƒÂ©",
        "\uFFFD",
        "1",
        "-1",
        "101",
        "0",
        "1.0",
        "12.0",
        "1e308",
        "NaN",
        "Infinity",
        "99999999999999999999",
        "4-3-1985",
        "31-02-1985",
        "1985-03-04",
        "12/31/1985",
        "3/4/1985",
        "00-00-0000",
        "31110",
        "99999",
        "0000-00-00 00:00:00",
        "1985-03-04T25:61",
        "1-1-999999999",
        "8991 AB",
        "8991AB",
        "899",
        "0612345678",
        "6,12E+08",
        "+31 6 12345678",
        "an@example.nl",
        "@",
        "a@b@c",
        "Ja",
        "Nee",
        "X",
        "=cmd|'/c calc'!A1",
        "=1+1",
        "@SUM(A1)",
        "+1",
        "-1+1",
        "#N/B",
        "####",
        "\"",
        "\"\"",
        "\"a",
        "a\"b",
        "\"a\nb\"",
        "\"a;b\"",
        "\u0000",
        "\u001A",
        "\u202Etxt",
        "\uD83D\uDE00",
        "\uD800",
        "e\u0301",
        "Totaal",
        "Kade 1",
        "Kade",
        "12 A",
        "12-A",
        "{0}",
        "%s",
        "'",
        "''",
        "<b>",
        "&amp;",
        "\\",
        "..\\..",
        "NULL",
        "null",
        "İ",
        "ß",
        "ﬁ",
        "\u00A0",
        "\u200B",
        "٣",
        "１２"
    };

    private final List<byte[]> corpus;

    FuzzedTexts(List<byte[]> corpus) {
        this.corpus = corpus;
    }

    byte[] any(SplittableRandom random) {
        return corpus.get(random.nextInt(corpus.size()));
    }

    byte[] bytesChanged(SplittableRandom random) {
        byte[] bytes = any(random).clone();
        for (int i = 1 + random.nextInt(20); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) ";,\t\"\r\n\0<>&=' ".charAt(random.nextInt(13));
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(9)), bytes[at]);
            }
        }
        return bytes;
    }

    byte[] cutOff(SplittableRandom random) {
        byte[] bytes = any(random);
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : 0;
        return Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from));
    }

    byte[] spliced(SplittableRandom random) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            byte[] bytes = any(random);
            int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
            int length = bytes.length == 0 ? 0 : random.nextInt(bytes.length - from);
            all.write(bytes, from, length);
        }
        return all.toByteArray();
    }

    byte[] reEncoded(SplittableRandom random) {
        String text = new String(any(random), CHARSETS[random.nextInt(CHARSETS.length)]);
        String mark = MARKS[random.nextInt(MARKS.length)];
        return (mark + text).getBytes(CHARSETS[random.nextInt(CHARSETS.length)]);
    }

    byte[] grammarText(SplittableRandom random) {
        String delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
        String end = ENDS[random.nextInt(ENDS.length)];
        int columns = random.nextInt(20) == 0 ? random.nextInt(20_000) : 1 + random.nextInt(18);
        int rows = columns > 100 ? random.nextInt(3) : random.nextInt(30);
        StringBuilder text = new StringBuilder(MARKS[random.nextInt(MARKS.length)]);
        for (int row = 0; row <= rows; row++) {
            int width = random.nextInt(8) == 0 ? random.nextInt(columns + 3) : columns;
            for (int column = 0; column < width; column++) {
                text.append(column == 0 ? "" : random.nextInt(60) == 0 ? DELIMITERS[random.nextInt(8)] : delimiter)
                        .append(row == 0 ? header(random) : value(random));
            }
            text.append(random.nextInt(40) == 0 ? ENDS[random.nextInt(ENDS.length)] : end);
        }
        return text.toString().getBytes(CHARSETS[random.nextInt(3) == 0 ? random.nextInt(CHARSETS.length) : 0]);
    }

    private static String header(SplittableRandom random) {
        return HEADERS[random.nextInt(HEADERS.length)];
    }

    static String value(SplittableRandom random) {
        String value = VALUES[random.nextInt(VALUES.length)];
        return switch (random.nextInt(12)) {
            case 0 -> value.repeat(1 + random.nextInt(40));
            case 1 -> value + VALUES[random.nextInt(VALUES.length)];
            case 2 -> "\"" + value.replace("\"", "\"\"") + "\"";
            default -> value;
        };
    }
}
