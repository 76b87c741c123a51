package nl.lotwijzer.letterpaper;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The relations of one part of a Word file to others. */
final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String EMPTY = WordXml.HEAD + "<Relationships xmlns=\"" + NAMESPACE + "\"/>";

    private final Document document;
    private final Element root;

    private Relations(Document document) {
        this.document = document;
        this.root = document.getDocumentElement();
    }

    /** Returns the relations in this part; none if it is empty. */
    static Relations of(byte[] part) throws TemplateException {
        return new Relations(
                WordXml.parse(part.length == 0 ? EMPTY.getBytes(java.nio.charset.StandardCharsets.UTF_8) : part));
    }

    /** Returns the part, within {@code word/}, to which this relation leads. */
    Optional<String> target(String id) {
        return WordXml.children(root).stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .map(relation -> relation.getAttribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : "word/" + target)
                .findFirst();
    }

    /**
     * @param type   the last word of the kind of relation, as {@code image}
     * @param target a part, seen from {@code word/}
     */
    void add(String id, String type, String target) {
        Element relation = document.createElementNS(NAMESPACE, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", WordXml.R + "/" + type);
        relation.setAttribute("Target", target);
        root.appendChild(relation);
    }

    /** Takes away the relations of this kind. */
    void removeAll(String type) {
        WordXml.children(root).stream()
                .filter(relation -> relation.getAttribute("Type").endsWith("/" + type))
                .forEach(WordXml::remove);
    }

    String text() {
        return WordXml.HEAD + WordXml.text(root);
    }
}
