package nl.lotwijzer.letterpaper;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph of Word, which may be cut anywhere into runs, without that of text boxes anchored in it. */
final class ParagraphText {
    /** A text element and where in the whole text it begins. */
    private record Stretch(Element element, int start, int length) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder whole = new StringBuilder();

    ParagraphText(Element paragraph) {
        collect(paragraph);
    }

    private void collect(Element parent) {
        for (Element element : WordXml.children(parent)) {
            if (WordXml.is(element, "t")) {
                String text = Slots.unmarked(element.getTextContent());
                element.setTextContent(text);
                stretches.add(new Stretch(element, whole.length(), text.length()));
                whole.append(text);
            } else if (WordXml.is(element, "tab")) {
                whole.append('\t');
            } else if (WordXml.is(element, "br") || WordXml.is(element, "cr")) {
                whole.append('\n');
            } else if (!WordXml.is(element, "p") && !WordXml.is(element, "pPr")) {
                collect(element);
            }
        }
    }

    /** Returns the text as it was before anything was replaced. */
    @Override
    public String toString() {
        return whole.toString();
    }

    /**
     * Puts a text where these characters stand, in the look of the first of them. Replace the last ones first: positions
     * are those of the whole text as it was.
     */
    void replace(int from, int to, String text) {
        boolean first = true;
        for (Stretch stretch : stretches) {
            int start = Math.max(from, stretch.start()) - stretch.start();
            int end = Math.min(to, stretch.start() + stretch.length()) - stretch.start();
            if (start < end) {
                String old = stretch.element().getTextContent();
                stretch.element().setTextContent(old.substring(0, start) + (first ? text : "") + old.substring(end));
                stretch.element().setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                first = false;
            }
        }
    }

    /** Returns whether a paragraph stands in a text box. */
    static boolean inTextBox(Element paragraph) {
        for (Node node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
            if (WordXml.is(node, "txbxContent")) {
                return true;
            }
        }
        return false;
    }
}
