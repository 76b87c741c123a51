package nl.lotwijzer.letterpaper;

import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes room for a picture where a text asks for the QR code: the run is cut in two, with the picture between. */
final class QrRuns {
    /** The slots of a picture: its relation, and what it says to whoever cannot see it. */
    static final String RELATION = "qr-relation";

    static final String WORDS = "qr-words";

    /** The slot of a number that every picture and text box of a document has for itself. */
    static final String NUMBER = "drawing-number";

    private static final char START = '\uE0FC';
    private static final char END = '\uE0FD';

    /** English Metric Units. */
    private static final int EMU_PER_MILLIMETRE = 36_000;

    private QrRuns() {}

    /** Returns what holds the place of a picture in a text until the run is cut. */
    static String mark(int millimetres) {
        return START + Integer.toString(millimetres) + END;
    }

    static void makePictures(Element paragraph) {
        for (Element text : WordXml.all(paragraph, "t")) {
            if (text.getTextContent().indexOf(START) >= 0 && text.getParentNode() instanceof Element run) {
                cut(run, text);
            }
        }
    }

    private static void cut(Element run, Element text) {
        String content = text.getTextContent();
        int start = content.indexOf(START);
        int end = content.indexOf(END, start);
        int millimetres = Integer.parseInt(content.substring(start + 1, end));
        Element after = (Element) run.cloneNode(true);
        List<Element> pieces = WordXml.children(run);
        int at = pieces.indexOf(text);
        pieces.subList(at + 1, pieces.size()).forEach(WordXml::remove);
        List<Element> others = WordXml.children(after);
        others.subList(0, at).stream()
                .filter(element -> !WordXml.is(element, "rPr"))
                .forEach(WordXml::remove);
        say(text, content.substring(0, start));
        say(others.get(at), content.substring(end + 1));
        Element picture = WordXml.create(run, "r");
        picture.appendChild(WordXml.element(run.getOwnerDocument(), drawing(millimetres)));
        Node next = run.getNextSibling();
        run.getParentNode().insertBefore(picture, next);
        run.getParentNode().insertBefore(after, next);
        if (content.indexOf(START, end) >= 0) {
            cut(after, others.get(at));
        }
    }

    private static void say(Element text, String content) {
        text.setTextContent(content);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    private static String drawing(int millimetres) {
        return """
                <w:drawing xmlns:w="%1$s"><wp:inline \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%3$d" cy="%3$d"/>\
                <wp:docPr id="%4$s" name="QR" descr="%5$s"/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:nvPicPr><pic:cNvPr id="0" name="QR" descr="%5$s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip xmlns:r="%2$s" r:embed="%6$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%3$d" cy="%3$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
                </a:graphicData></a:graphic></wp:inline></w:drawing>""".formatted(
                        WordXml.W,
                        WordXml.R,
                        millimetres * EMU_PER_MILLIMETRE,
                        Slots.mark(NUMBER),
                        Slots.mark(WORDS),
                        Slots.mark(RELATION));
    }
}
