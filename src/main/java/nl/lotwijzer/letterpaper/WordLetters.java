package nl.lotwijzer.letterpaper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterTemplate.Running;
import nl.lotwijzer.spreadsheet.ExcelText;
import nl.lotwijzer.spreadsheet.TimelessEntry;
import org.w3c.dom.Element;

/**
 * Writes letters into one Word file: a section for each, on new pages numbered from 1. What the template looks like stays,
 * with its styles, pictures and settings; a link to a data source or to another template is taken out.
 */
public final class WordLetters {
    private static final int PIXELS_PER_MODULE = 8;
    private static final int LETTERS_BETWEEN_REPORTS = 50;
    private static final String SETTINGS = "word/settings.xml";
    private static final String DOCUMENT_RELATIONS = WordPackage.relationsOf(WordPackage.DOCUMENT);

    private final LetterTemplate template;
    private final List<LetterText> letters;
    private final boolean frontSides;
    private final Texts texts;
    private int drawings;

    private WordLetters(LetterTemplate template, List<LetterText> letters, boolean frontSides, Texts texts) {
        this.template = template;
        this.letters = letters;
        this.frontSides = frontSides;
        this.texts = texts;
    }

    /**
     * Writes the file.
     *
     * @param letters    one or more; as many as people open in Word, some 500
     * @param frontSides whether each letter begins on a front side, for printing on both sides
     * @param texts      the language of what a QR image says to whoever cannot see it
     * @param done       told now and then how many letters are written; what it throws stops the writing
     */
    public static void write(
            OutputStream out,
            LetterTemplate template,
            List<LetterText> letters,
            boolean frontSides,
            Texts texts,
            IntConsumer done)
            throws IOException, TemplateException {
        new WordLetters(template, letters, frontSides, texts).write(out, done);
    }

    private void write(OutputStream out, IntConsumer done) throws IOException, TemplateException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : template.word().parts().entrySet()) {
            String name = part.getKey();
            if (name.equals(WordPackage.TYPES)) {
                add(zip, name, contentTypes());
            } else if (name.equals(DOCUMENT_RELATIONS)) {
                add(zip, name, relations());
            } else if (name.equals(SETTINGS)) {
                add(zip, name, settings(part.getValue()));
            } else if (name.equals(WordPackage.relationsOf(SETTINGS))) {
                add(zip, name, settingsRelations(part.getValue()));
            } else if (TemplateLists.holds(name)) {
                add(zip, name, template.lists().text(letters.size()));
            } else if (!name.equals(WordPackage.DOCUMENT)) {
                add(zip, name, part.getValue());
            }
        }
        if (!template.word().has(DOCUMENT_RELATIONS)) {
            add(zip, DOCUMENT_RELATIONS, relations());
        }
        zip.putNextEntry(TimelessEntry.named(WordPackage.DOCUMENT));
        document(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)), done);
        zip.closeEntry();
        blankRunningHeads(zip);
        for (int i = 0; i < letters.size(); i++) {
            ownParts(zip, i);
        }
        zip.finish();
    }

    private void document(Writer out, IntConsumer done) throws IOException {
        TemplateBody body = template.body();
        out.write(WordXml.HEAD);
        out.write(body.head());
        int last = letters.size() - 1;
        for (int i = 0; i <= last; i++) {
            int letter = i;
            body.letter()
                    .write(
                            out,
                            slot -> slot.equals(TemplateBody.SECTION)
                                    ? letter == last ? "" : section(letter)
                                    : filling(slot, letter));
            if ((i + 1) % LETTERS_BETWEEN_REPORTS == 0) {
                done.accept(i + 1);
            }
        }
        out.write(section(last));
        out.write(body.tail());
        out.flush();
    }

    private String section(int letter) {
        StringWriter section = new StringWriter();
        try {
            template.body().section().write(section, slot -> filling(slot, letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return section.toString();
    }

    /** Returns what comes in a slot of a letter, as XML. */
    private String filling(String slot, int letter) {
        return switch (slot) {
            case QrRuns.RELATION -> qrRelation(letter);
            case QrRuns.WORDS ->
                ExcelText.xml(
                        texts.get("letterpaper.merge.qr", letters.get(letter).of(LetterField.CODE)));
            case QrRuns.NUMBER -> Integer.toString(++drawings);
            case Sections.START -> frontSides ? "oddPage" : "nextPage";
            default -> {
                if (slot.startsWith("list-")) {
                    yield template.lists().number(slot.substring("list-".length()), letter);
                }
                Running running = template.running().get(slot);
                if (running != null) {
                    yield ownRelation(running, letter);
                }
                yield text(LetterField.valueOf(slot), letter);
            }
        };
    }

    private String text(LetterField field, int letter) {
        String text = field == LetterField.NUMBER
                ? Integer.toString(letter + 1)
                : letters.get(letter).of(field);
        return ExcelText.xml(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    }

    /** Writes the QR image of a letter, and its own headers and footers. */
    private void ownParts(ZipOutputStream zip, int letter) throws IOException, TemplateException {
        if (template.hasQr()) {
            add(
                    zip,
                    "word/" + qrPart(letter),
                    QrFiles.image(letters.get(letter)).png(PIXELS_PER_MODULE));
        }
        for (Running running : template.running().values()) {
            String part = "word/" + ownPart(running, letter);
            StringWriter text = new StringWriter();
            text.write(WordXml.HEAD);
            running.slots().write(text, slot -> filling(slot, letter));
            add(zip, part, text.toString());
            Relations own = Relations.of(template.word().part(WordPackage.relationsOf(running.part())));
            if (running.slots().has(QrRuns.RELATION)) {
                own.add(qrRelation(letter), "image", qrPart(letter));
            }
            add(zip, WordPackage.relationsOf(part), own.text());
        }
    }

    private static void blankRunningHeads(ZipOutputStream zip) throws IOException {
        add(zip, "word/lw-blank-header.xml", WordXml.HEAD + "<w:hdr xmlns:w=\"" + WordXml.W + "\"><w:p/></w:hdr>");
        add(zip, "word/lw-blank-footer.xml", WordXml.HEAD + "<w:ftr xmlns:w=\"" + WordXml.W + "\"><w:p/></w:ftr>");
    }

    private String relations() throws TemplateException {
        Relations relations = Relations.of(template.word().part(DOCUMENT_RELATIONS));
        relations.add(Sections.BLANK + "headerReference", "header", "lw-blank-header.xml");
        relations.add(Sections.BLANK + "footerReference", "footer", "lw-blank-footer.xml");
        for (int i = 0; i < letters.size(); i++) {
            if (template.hasQr()) {
                relations.add(qrRelation(i), "image", qrPart(i));
            }
            for (Running running : template.running().values()) {
                relations.add(ownRelation(running, i), running.header() ? "header" : "footer", ownPart(running, i));
            }
        }
        return relations.text();
    }

    private String contentTypes() throws TemplateException {
        ContentTypes types = ContentTypes.of(template.word().part(WordPackage.TYPES));
        types.document();
        types.extension("png", "image/png");
        types.part("/word/lw-blank-header.xml", ContentTypes.HEADER);
        types.part("/word/lw-blank-footer.xml", ContentTypes.FOOTER);
        for (int i = 0; i < letters.size(); i++) {
            for (Running running : template.running().values()) {
                types.part(
                        "/word/" + ownPart(running, i), running.header() ? ContentTypes.HEADER : ContentTypes.FOOTER);
            }
        }
        return types.text();
    }

    /** Without a data source, which Word would ask about, and without another template, which Word would fetch. */
    private static String settings(byte[] part) throws TemplateException {
        Element root = WordXml.parse(part).getDocumentElement();
        WordXml.all(root, "mailMerge").forEach(WordXml::remove);
        WordXml.all(root, "attachedTemplate").forEach(WordXml::remove);
        return WordXml.HEAD + WordXml.text(root);
    }

    private static String settingsRelations(byte[] part) throws TemplateException {
        Relations relations = Relations.of(part);
        List.of("mailMergeSource", "mailMergeHeaderSource", "attachedTemplate").forEach(relations::removeAll);
        return relations.text();
    }

    private static String qrRelation(int letter) {
        return "lwQr" + (letter + 1);
    }

    private static String qrPart(int letter) {
        return "media/lw-" + QrFiles.name(letter + 1);
    }

    private static String ownRelation(Running running, int letter) {
        return "lw-" + running.relation() + "-" + (letter + 1);
    }

    private static String ownPart(Running running, int letter) {
        String name = running.part().substring(running.part().lastIndexOf('/') + 1);
        return "lw-" + (letter + 1) + "-" + name;
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        add(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(TimelessEntry.named(name));
        zip.write(content);
        zip.closeEntry();
    }
}
