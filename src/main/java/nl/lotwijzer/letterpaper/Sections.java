package nl.lotwijzer.letterpaper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sections of a template: each letter begins on a new page, which is page 1, with headers and footers of its own. */
final class Sections {
    /** The slot that says whether a letter begins on any page or on a front side. */
    static final String START = "section-start";

    /** The slot of the relation to a header or footer in which nothing stands. */
    static final String BLANK = "blank-";

    private static final List<String> REFERENCES = List.of("headerReference", "footerReference");
    private static final Set<String> BEFORE_TYPE =
            Set.of("headerReference", "footerReference", "footnotePr", "endnotePr");
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType");

    private Sections() {}

    /** Returns the properties of the last section, which stand at the end of the body. */
    static Element prepare(Element body, Function<String, String> running) {
        List<Element> direct = WordXml.children(body);
        if (direct.isEmpty() || !WordXml.is(direct.getLast(), "sectPr")) {
            body.appendChild(WordXml.create(body, "sectPr"));
        }
        List<Element> sections = WordXml.all(body, "sectPr");
        Element first = sections.getFirst();
        beginLetter(first);
        nothingOfTheLetterBefore(first, sections);
        for (Element section : sections) {
            for (String name : REFERENCES) {
                for (Element reference : WordXml.all(section, name)) {
                    String relation = reference.getAttributeNS(WordXml.R, "id");
                    reference.setAttributeNS(WordXml.R, "r:id", running.apply(relation));
                }
            }
        }
        return sections.getLast();
    }

    private static void beginLetter(Element section) {
        WordXml.child(section, "type").ifPresent(WordXml::remove);
        Element type = WordXml.create(section, "type");
        type.setAttributeNS(WordXml.W, "w:val", Slots.mark(START));
        section.insertBefore(type, after(section, BEFORE_TYPE));
        Element numbers = WordXml.child(section, "pgNumType").orElseGet(() -> {
            Element created = WordXml.create(section, "pgNumType");
            section.insertBefore(created, after(section, BEFORE_NUMBERS));
            return created;
        });
        numbers.setAttributeNS(WordXml.W, "w:start", "1");
    }

    /**
     * A section without a header shows that of the section before it, which would be another person's letter: it gets a
     * blank one where any section of the template has a header of that kind.
     */
    private static void nothingOfTheLetterBefore(Element first, List<Element> sections) {
        for (String name : REFERENCES) {
            Set<String> kinds = new HashSet<>();
            sections.forEach(section -> WordXml.all(section, name)
                    .forEach(reference -> kinds.add(reference.getAttributeNS(WordXml.W, "type"))));
            WordXml.all(first, name).forEach(reference -> kinds.remove(reference.getAttributeNS(WordXml.W, "type")));
            for (String kind : kinds.stream().sorted().toList()) {
                Element reference = WordXml.create(first, name);
                reference.setAttributeNS(WordXml.W, "w:type", kind);
                reference.setAttributeNS(WordXml.R, "r:id", BLANK + name);
                first.insertBefore(reference, first.getFirstChild());
            }
        }
    }

    private static @Nullable Node after(Element section, Set<String> names) {
        for (Element child : WordXml.children(section)) {
            if (!names.contains(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }
}
