package nl.lotwijzer.letterpaper;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list in which a Word file says of what kind its parts are. */
final class ContentTypes {
    static final String HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    static final String FOOTER = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Document document;
    private final Element root;

    private ContentTypes(Document document) {
        this.document = document;
        this.root = document.getDocumentElement();
    }

    static ContentTypes of(byte[] part) throws TemplateException {
        return new ContentTypes(WordXml.parse(part));
    }

    /** Says of what kind parts with this extension are, if nothing says so yet. */
    void extension(String extension, String type) {
        boolean known = WordXml.children(root).stream()
                .anyMatch(element -> element.getAttribute("Extension").equalsIgnoreCase(extension));
        if (!known) {
            Element element = document.createElementNS(NAMESPACE, "Default");
            element.setAttribute("Extension", extension);
            element.setAttribute("ContentType", type);
            root.insertBefore(element, root.getFirstChild());
        }
    }

    /** Says that the text is that of a document, also where it was that of a template (dotx). */
    void document() {
        WordXml.children(root).stream()
                .filter(element -> element.getAttribute("PartName").equals("/" + WordPackage.DOCUMENT))
                .forEach(element -> element.setAttribute("ContentType", DOCUMENT));
    }

    void part(String name, String type) {
        Element element = document.createElementNS(NAMESPACE, "Override");
        element.setAttribute("PartName", name);
        element.setAttribute("ContentType", type);
        root.appendChild(element);
    }

    String text() {
        return WordXml.HEAD + WordXml.text(root);
    }
}
