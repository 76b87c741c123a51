package nl.lotwijzer.letterpaper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files written by hand, to have in them exactly what Word may put there. */
final class WordFiles {
    private static final String W = "xmlns:w=\"" + WordXml.W + "\" xmlns:r=\"" + WordXml.R + "\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    /** Begins a file with this body. */
    static WordFiles body(String body) {
        WordFiles word = new WordFiles();
        word.parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        word.type("word/document.xml", "document.main");
        return word;
    }

    /** Adds a part with a relation to it; {@code W} in it stands for our namespaces. */
    WordFiles part(String name, String kind, String id, String content) {
        parts.put("word/" + name, content.replace(" W>", " " + W + ">"));
        type("word/" + name, kind);
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                .append(kind)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        return this;
    }

    WordFiles raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        all.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the parts of a Word file as texts. */
    static Map<String, String> open(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private void type(String name, String kind) {
        types.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(PREFIX)
                .append(kind)
                .append("+xml\"/>");
    }
}
