package nl.lotwijzer.letterpaper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lotwijzer.letterpaper.FoundPlace.Where;
import org.w3c.dom.Element;

/**
 * A letter in Word with places to fill, {@code «Naam»}: typed, or real merge fields; in the text, in tables and text boxes,
 * in headers and footers; in one piece or cut into runs by Word.
 */
public final class LetterTemplate {
    private final LetterKind kind;
    private final WordPackage word;
    private final TemplateBody body;
    private final TemplateLists lists;
    private final Map<String, Running> running;
    private final TemplateCheck check;
    private final List<PreviewLine> paragraphs;

    /** A header or footer that differs by letter, with the relation by which the template knows it. */
    record Running(String relation, String part, Slots slots) {
        boolean header() {
            return part.contains("header");
        }
    }

    /**
     * A paragraph of a letter.
     *
     * @param text    what it says
     * @param heading whether it is a title or a heading
     * @param qr      whether the QR code stands in it
     */
    public record PreviewLine(String text, boolean heading, boolean qr) {}

    private LetterTemplate(
            LetterKind kind,
            WordPackage word,
            TemplateBody body,
            TemplateLists lists,
            Map<String, Running> running,
            TemplateCheck check,
            List<PreviewLine> paragraphs) {
        this.kind = kind;
        this.word = word;
        this.body = body;
        this.lists = lists;
        this.running = running;
        this.check = check;
        this.paragraphs = paragraphs;
    }

    /**
     * Reads a template.
     *
     * @param file a Word file (docx)
     * @param kind says which fields it can have
     * @throws TemplateException if it cannot be used at all; a place that is no field is no reason
     */
    public static LetterTemplate read(byte[] file, LetterKind kind) throws TemplateException {
        WordPackage word = WordPackage.read(file);
        Relations relations = Relations.of(word.part(WordPackage.relationsOf(WordPackage.DOCUMENT)));
        List<PreviewLine> paragraphs = new ArrayList<>();
        List<FoundPlace> places = new ArrayList<>();
        Map<String, Running> running = new LinkedHashMap<>();
        var document = WordXml.parse(word.part(WordPackage.DOCUMENT));
        Map<String, String> parts = new TreeMap<>();
        for (String name : List.of("headerReference", "footerReference")) {
            for (Element reference : WordXml.all(document.getDocumentElement(), name)) {
                String id = reference.getAttributeNS(WordXml.R, "id");
                relations.target(id).filter(word::has).ifPresent(part -> parts.put(id, part));
            }
        }
        for (var each : parts.entrySet()) {
            var part = WordXml.parse(word.part(each.getValue()));
            Element root = part.getDocumentElement();
            List<FoundPlace> found =
                    TemplateBody.prepare(root, WordXml.is(root, "hdr") ? Where.HEADER : Where.FOOTER, kind.fields());
            places.addAll(found);
            Slots slots = Slots.of(WordXml.text(root));
            if (found.stream().anyMatch(place -> place.field().isPresent())) {
                running.put(each.getKey(), new Running(each.getKey(), each.getValue(), slots));
            }
        }
        MergeFields.makePlain(document.getDocumentElement());
        collect(document.getDocumentElement(), kind, paragraphs);
        TemplateLists lists = TemplateLists.of(word);
        TemplateBody body = TemplateBody.of(
                document,
                kind.fields(),
                relation -> running.containsKey(relation) ? Slots.mark(relation) : relation,
                lists.numbered());
        List<FoundPlace> all = new ArrayList<>(body.places());
        all.addAll(places);
        return new LetterTemplate(
                kind, word, body, lists, running, new TemplateCheck(kind, all), List.copyOf(paragraphs));
    }

    private static void collect(Element root, LetterKind kind, List<PreviewLine> paragraphs) {
        for (Element paragraph : WordXml.all(root, "p")) {
            String text = new ParagraphText(paragraph).toString();
            paragraphs.add(new PreviewLine(text, heading(paragraph), kind.invites() && PlaceFinder.asksForQr(text)));
        }
    }

    /** By its style, or because all of it is bold. */
    private static boolean heading(Element paragraph) {
        boolean styled = WordXml.all(paragraph, "pStyle").stream()
                .map(style -> style.getAttributeNS(WordXml.W, "val"))
                .anyMatch(style -> style.matches("(Title|Titel|Heading|Kop).*"));
        List<Element> runs = WordXml.all(paragraph, "r");
        return styled
                || (!runs.isEmpty()
                        && runs.stream()
                                .allMatch(run -> WordXml.child(run, "rPr")
                                        .flatMap(look -> WordXml.child(look, "b"))
                                        .isPresent()));
    }

    /** Returns what the template holds and lacks. */
    public TemplateCheck check() {
        return check;
    }

    /** Returns the text of a letter, paragraph by paragraph, for a look before all are made. */
    public List<PreviewLine> preview(LetterText letter) {
        return paragraphs.stream()
                .map(line -> new PreviewLine(
                        PlaceFinder.filled(line.text(), letter, kind.fields()), line.heading(), line.qr()))
                .toList();
    }

    WordPackage word() {
        return word;
    }

    TemplateBody body() {
        return body;
    }

    TemplateLists lists() {
        return lists;
    }

    /** Returns the headers and footers that differ by letter, by their relation. */
    Map<String, Running> running() {
        return running;
    }

    /** Returns whether the QR code stands in the text, not only in a header or footer. */
    boolean hasQr() {
        return check.found().contains(LetterField.QR);
    }
}
