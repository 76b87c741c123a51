package nl.lotwijzer.letterpaper;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters of people who do not exist, some with names that try to break files. */
final class SampleLetters {
    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://kwaad.example.org\";\"klik\")",
            "+31 6 1234",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(A1:A9)",
            "\t=1+1",
            "  =1+1",
            "＝1+1",
            "</w:t></w:r><w:r><w:t>&amp;\"'<![CDATA[x]]>",
            "nul\u0000 bel\u0007 esc\u001B vt\u000B einde",
            "om\u202Ednilb\u202C \u2066x\u2069",
            "half \uD83D en \uDE00 los",
            "Zoë 👩‍🚒 Ĳsbrand 北京 نور",
            "_x0041_ en _x000D_",
            "regel\r\ntwee;\"drie\"",
            "«Code» {{Naam}} $1 \\1",
            "\uE0FECODE\uE0FF \uFFFE\uFEFF",
            "a".repeat(40_000));

    private SampleLetters() {}

    static LetterText letter(String name) {
        return new LetterText(Map.ofEntries(
                Map.entry(LetterField.CODE, "4RVK-W766-9"),
                Map.entry(LetterField.LINK, "https://meedoen.example.org/?code=4RVKW7669"),
                Map.entry(LetterField.SALUTATION, "Beste " + name + ","),
                Map.entry(LetterField.NAME, name),
                Map.entry(LetterField.ADDRESS, name + "\nKade 12 A\n8991 AB Waterveen"),
                Map.entry(LetterField.ADDRESS_1, name),
                Map.entry(LetterField.ADDRESS_2, "Kade 12 A"),
                Map.entry(LetterField.ADDRESS_3, "8991 AB Waterveen"),
                Map.entry(LetterField.AREA, "Binnenstad"),
                Map.entry(LetterField.BATCH, "1"),
                Map.entry(LetterField.DATE, "28 september 2026"),
                Map.entry(LetterField.PROJECT, "Burgerberaad Waterveen 2040"),
                Map.entry(LetterField.COMMISSIONER, "Gemeente Waterveen"),
                Map.entry(LetterField.QUESTION, "Hoe gaan we tot 2040 om met water, wonen en groen?")));
    }

    static List<LetterText> hostile() {
        return HOSTILE.stream().map(SampleLetters::letter).toList();
    }

    static Stream<LetterText> many(int letters) {
        return IntStream.rangeClosed(1, letters).mapToObj(i -> letter("Noor van Dam " + i));
    }
}
