package nl.lotwijzer.letterpaper;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.spreadsheet.ExcelText;
import org.w3c.dom.Element;

/** The numbered lists of a template, which begin with 1 again in every letter. Bullets need nothing. */
final class TemplateLists {
    private static final String PART = "word/numbering.xml";

    private final Element root;
    private final Map<String, String> kindByList = new LinkedHashMap<>();
    private int highest;

    private TemplateLists(Element root) {
        this.root = root;
        Set<String> bullets = new HashSet<>();
        for (Element kind : WordXml.all(root, "abstractNum")) {
            boolean bullet = WordXml.all(kind, "numFmt").stream()
                    .findFirst()
                    .map(format -> format.getAttributeNS(WordXml.W, "val").equals("bullet"))
                    .orElse(false);
            if (bullet) {
                bullets.add(kind.getAttributeNS(WordXml.W, "abstractNumId"));
            }
        }
        for (Element list : WordXml.all(root, "num")) {
            String id = list.getAttributeNS(WordXml.W, "numId");
            highest = Math.max(highest, id.matches("\\d{1,8}") ? Integer.parseInt(id) : 0);
            WordXml.child(list, "abstractNumId")
                    .map(kind -> kind.getAttributeNS(WordXml.W, "val"))
                    .filter(kind -> !bullets.contains(kind))
                    .ifPresent(kind -> kindByList.put(id, kind));
        }
    }

    static TemplateLists of(WordPackage word) throws TemplateException {
        byte[] part = word.has(PART)
                ? word.part(PART)
                : ("<w:numbering xmlns:w=\"" + WordXml.W + "\"/>").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new TemplateLists(WordXml.parse(part).getDocumentElement());
    }

    static boolean holds(String part) {
        return part.equals(PART);
    }

    /** Returns the name of the slot of this list's number. */
    static String slot(String list) {
        return "list-" + list;
    }

    /** Returns the numbers of the numbered lists. */
    Set<String> numbered() {
        return Set.copyOf(kindByList.keySet());
    }

    /** Returns the number that this list has in a letter, counted from 0. */
    String number(String list, int letter) {
        return Integer.toString(highest + 1 + letter * kindByList.size() + order().indexOf(list));
    }

    /** Returns the part with the lists of this many letters. */
    String text(int letters) {
        StringBuilder added = new StringBuilder();
        for (int letter = 0; letter < letters; letter++) {
            for (String list : order()) {
                added.append("<w:num w:numId=\"")
                        .append(number(list, letter))
                        .append("\"><w:abstractNumId w:val=\"")
                        .append(ExcelText.xml(kindByList.getOrDefault(list, "0")))
                        .append(
                                "\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
            }
        }
        WordXml.all(root, "numIdMacAtCleanup").forEach(WordXml::remove);
        String text = WordXml.text(root);
        int end = text.lastIndexOf("</");
        return WordXml.HEAD + (end < 0 ? text : text.substring(0, end) + added + text.substring(end));
    }

    private List<String> order() {
        return List.copyOf(kindByList.keySet());
    }
}
