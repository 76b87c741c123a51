package nl.lotwijzer.letterpaper;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.letterpaper.FoundPlace.Where;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a template, made ready to stand many times in one document: what a document holds only once is taken out or
 * numbered anew, and every letter begins a section of its own.
 *
 * @param head    what comes before the letters
 * @param letter  one letter
 * @param section how the pages of a letter look, which Word keeps at the end of it
 * @param tail    what comes after the letters
 * @param places  the places that were found
 */
record TemplateBody(String head, Slots letter, Slots section, String tail, List<FoundPlace> places) {
    /** The slot in the last paragraph of a letter in which its section goes, but for the last letter of a document. */
    static final String SECTION = "section";

    private static final String BEGIN = Slots.mark("begin");
    private static final String END = Slots.mark("end");
    private static final String MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String PICTURES = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /** What stands once in a document by its number, and does not matter on paper. */
    private static final List<String> ONLY_ONCE = List.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "permStart",
            "permEnd");

    /**
     * @param fields  those that a letter can have
     * @param running returns the slot in the place of the relation to a header or footer that differs by letter; otherwise
     *                the relation itself
     * @param lists   the numbered lists, which begin with 1 in every letter
     */
    static TemplateBody of(
            Document document, Set<LetterField> fields, Function<String, String> running, Set<String> lists)
            throws TemplateException {
        Element root = document.getDocumentElement();
        Element body = WordXml.child(root, "body").orElseThrow(TemplateBody::unusable);
        if (!"w".equals(root.getPrefix())) {
            throw unusable();
        }
        List<FoundPlace> places = prepare(root, Where.BODY, fields);
        for (Element number : WordXml.all(body, "numId")) {
            String list = number.getAttributeNS(WordXml.W, "val");
            if (lists.contains(list)) {
                number.setAttributeNS(WordXml.W, "w:val", Slots.mark(TemplateLists.slot(list)));
            }
        }
        Element section = Sections.prepare(body, running);
        body.removeChild(section);
        endOf(body).appendChild(document.createTextNode(Slots.mark(SECTION)));
        body.insertBefore(document.createTextNode(BEGIN), body.getFirstChild());
        body.appendChild(document.createTextNode(END));
        String whole = WordXml.text(root);
        int begin = whole.indexOf(BEGIN);
        int end = whole.indexOf(END);
        return new TemplateBody(
                whole.substring(0, begin),
                Slots.of(whole.substring(begin + BEGIN.length(), end)),
                Slots.of(WordXml.text(section)),
                whole.substring(end + END.length()),
                places);
    }

    /** Makes slots of the places in a part, and takes out what may stand only once. */
    static List<FoundPlace> prepare(Element root, Where where, Set<LetterField> fields) {
        for (Element alternative : WordXml.all(root, MARKUP, "Fallback")) {
            if (!WordXml.all(alternative, "txbxContent").isEmpty()) {
                WordXml.remove(alternative);
            }
        }
        MergeFields.makePlain(root);
        List<FoundPlace> places = PlaceFinder.find(root, where, fields);
        for (String name : ONLY_ONCE) {
            WordXml.all(root, name).forEach(WordXml::remove);
        }
        for (Element properties : WordXml.all(root, "sdtPr")) {
            WordXml.child(properties, "id").ifPresent(WordXml::remove);
        }
        for (Element paragraph : WordXml.all(root, "p")) {
            paragraph.removeAttributeNS(W14, "paraId");
            paragraph.removeAttributeNS(W14, "textId");
        }
        for (Element row : WordXml.all(root, "tr")) {
            row.removeAttributeNS(W14, "paraId");
            row.removeAttributeNS(W14, "textId");
        }
        for (Element drawing : WordXml.all(root, PICTURES, "docPr")) {
            drawing.setAttribute("id", Slots.mark(QrRuns.NUMBER));
        }
        return places;
    }

    /** Returns the properties of the last paragraph, where Word keeps how the section looks that ends there. */
    private static Element endOf(Element body) {
        Node last = body.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        Element paragraph;
        if (WordXml.is(last, "p") && WordXml.all((Element) last, "sectPr").isEmpty()) {
            paragraph = (Element) last;
        } else {
            paragraph = WordXml.create(body, "p");
            body.appendChild(paragraph);
        }
        return WordXml.child(paragraph, "pPr").orElseGet(() -> {
            Element properties = WordXml.create(paragraph, "pPr");
            paragraph.insertBefore(properties, paragraph.getFirstChild());
            return properties;
        });
    }

    private static TemplateException unusable() {
        return new TemplateException(Message.of("letterpaper.template.damaged"));
    }
}
