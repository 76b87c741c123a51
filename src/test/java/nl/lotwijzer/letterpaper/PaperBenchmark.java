package nl.lotwijzer.letterpaper;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;

/**
 * How long files of letters take to write. Arguments: the number of letters (70,000), and a folder in which the Word files
 * of both letters in both languages are then kept to look at.
 */
final class PaperBenchmark {
    private static final Texts TEXTS = Texts.in(Language.DUTCH);

    private PaperBenchmark() {}

    private interface Written {
        void to(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int letters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 70_000;
        List<LetterField> fields = Arrays.asList(LetterKind.INVITATION.fields().toArray(LetterField[]::new));
        for (int round = 0; round < 2; round++) {
            for (MergeFormat format : MergeFormat.values()) {
                time(
                        format + " rows",
                        letters,
                        out -> MergeFile.write(out, format, fields, SampleLetters.many(letters), TEXTS, done -> {}));
            }
            time("QR images", letters, out -> QrFiles.write(out, SampleLetters.many(letters), done -> {}));
            LetterTemplate template =
                    LetterTemplate.read(ShippedTemplate.of(LetterKind.INVITATION, TEXTS), LetterKind.INVITATION);
            time("Word letters in files of 500", letters, out -> {
                for (int from = 0; from < letters; from += 500) {
                    int size = Math.min(500, letters - from);
                    WordLetters.write(out, template, SampleLetters.many(size).toList(), false, TEXTS, done -> {});
                }
            });
        }
        if (arguments.length > 1) {
            keep(Path.of(arguments[1]));
        }
    }

    private static void time(String what, int letters, Written written) throws Exception {
        long start = System.nanoTime();
        Counted out = new Counted();
        written.to(out);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-30s %,8d  %6.2f s  %,9.0f a second  %,6d kB%n",
                what, letters, seconds, letters / seconds, out.bytes >> 10);
    }

    private static void keep(Path folder) throws Exception {
        for (Language language : Language.values()) {
            for (LetterKind kind : List.of(LetterKind.INVITATION, LetterKind.REMINDER)) {
                Texts texts = Texts.in(language);
                byte[] template = ShippedTemplate.of(kind, texts);
                String name = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + language.code();
                Files.write(folder.resolve(name + "-template.docx"), template);
                try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".docx"))) {
                    WordLetters.write(
                            out,
                            LetterTemplate.read(template, LetterKind.INVITATION),
                            Stream.concat(
                                            SampleLetters.many(2),
                                            SampleLetters.hostile().stream()
                                                    .filter(letter -> letter.of(LetterField.NAME)
                                                                    .length()
                                                            < 100))
                                    .toList(),
                            false,
                            texts,
                            done -> {});
                }
            }
        }
        for (MergeFormat format : MergeFormat.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("merge" + format.extension()))) {
                MergeFile.write(
                        out,
                        format,
                        Arrays.asList(LetterKind.INVITATION.fields().toArray(LetterField[]::new)),
                        SampleLetters.hostile().stream(),
                        TEXTS,
                        done -> {});
            }
        }
    }

    /** Counts bytes and forgets them. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}
