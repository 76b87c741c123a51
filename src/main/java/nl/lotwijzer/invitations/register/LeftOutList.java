package nl.lotwijzer.invitations.register;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Texts;

/** A list of the rows that were left out, for whoever wants to look at them; the project keeps only how many there were. */
public final class LeftOutList {
    private LeftOutList() {}

    /**
     * Writes the rows with their number in the file, the reason, name and address, as Excel reads it: semicolons and UTF-8.
     *
     * @throws FilesException if the file cannot be written
     */
    public static void write(Path file, Judgement judgement, Texts texts) throws FilesException {
        WholeFile.write(file, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            write(out, judgement, texts);
            out.flush();
        });
    }

    private static void write(Writer out, Judgement judgement, Texts texts) throws IOException {
        Register register = judgement.register();
        out.write('\uFEFF');
        line(
                out,
                List.of(
                        texts.get("invitations.list.row"),
                        texts.get("invitations.list.reason"),
                        texts.get("invitations.list.name"),
                        texts.get("invitations.list.address")));
        for (int row = 0; row < register.size(); row++) {
            Optional<LeftOut> reason = judgement.reason(row);
            if (reason.isPresent()) {
                Entry entry = register.entry(row);
                line(
                        out,
                        List.of(
                                Integer.toString(register.number(row)),
                                texts.get(reason.get().nameKey()),
                                (entry.firstName() + " " + entry.lastName()).strip(),
                                entry.address().line()));
            }
        }
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(LeftOutList::quoted).collect(Collectors.joining(";", "", "\r\n")));
    }

    /** A text that would begin a formula in Excel is kept a text by the apostrophe that Excel hides. */
    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
