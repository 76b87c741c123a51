package nl.lotwijzer.report.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.document.Document;

/**
 * What is held of one person, as a file to give to that person: a PDF or Word document to read, a workbook, or JSON for
 * another program.
 *
 * @param project the name of the project
 * @param made    when it was made
 */
public record PersonExport(PersonFile file, String project, Instant made, Language language) {
    /** The endings of the files that can be written, the one to read first. */
    public static final List<String> ENDINGS = List.of("pdf", "docx", "xlsx", "json");

    /**
     * Writes the file; its ending says which kind.
     *
     * @throws FilesException if it cannot be written
     */
    public void write(Path path) throws FilesException {
        WholeFile.write(path, out -> out.write(bytes(ending(path))));
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private byte[] bytes(String ending) throws IOException {
        return switch (ending) {
            case "docx" -> document().word();
            case "xlsx" -> workbook().bytes();
            case "json" -> PersonJson.of(file, project).getBytes(StandardCharsets.UTF_8);
            default -> document().pdf();
        };
    }

    /** Returns the document to read. */
    public Document document() {
        return PersonDocument.of(file, project, made, language);
    }

    private PagesWorkbook workbook() {
        Texts texts = Texts.in(language);
        List<Block.Column> columns = List.of(
                new Block.Column(texts.get("report.privacy.kind"), false),
                new Block.Column(texts.get("report.privacy.row"), true),
                new Block.Column(texts.get("report.privacy.field"), false),
                new Block.Column(texts.get("report.privacy.value"), false));
        List<List<Value>> rows = file.parts().stream()
                .flatMap(part -> IntStream.range(0, part.rows().size())
                        .boxed()
                        .flatMap(row -> part.rows().get(row).fields().stream()
                                .map(field -> List.<Value>of(
                                        new Value.Text(part.title()),
                                        new Value.Count(row + 1L),
                                        new Value.Text(field.label()),
                                        new Value.Text(field.value())))))
                .toList();
        Page page = new Page(
                texts.get("report.privacy.title"),
                texts.get("report.privacy.intro", project),
                List.of(new Block.Table("Inzage", columns, rows)),
                "");
        return new PagesWorkbook(
                language,
                texts.get("report.privacy.title"),
                project,
                texts.get("report.privacy.foot"),
                made,
                List.of(page));
    }
}
