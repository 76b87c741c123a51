package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook and the year its dates are counted from, as its main part says. */
final class WorkbookOutline extends DefaultHandler {
    /** A sheet: its name, the relation under which its content stands, and whether Excel hides it. */
    record Entry(String name, String relation, boolean hidden) {}

    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    @Override
    public void startElement(@Nullable String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "workbookPr" -> from1904 = SheetContent.isTrue(attributes.getValue("date1904"));
            case "sheet" -> {
                String relation = relationOf(attributes);
                String name = attributes.getValue("name");
                if (relation != null && name != null) {
                    String state = attributes.getValue("state");
                    entries.add(new Entry(name, relation, state != null && !state.equals("visible")));
                }
            }
            default -> {
                // Views, defined names and calculation settings say nothing about content.
            }
        }
    }

    /** The attribute {@code r:id}, whose namespace differs between the two editions of the format. */
    private static @Nullable String relationOf(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("relationships")) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** Returns the sheets to look in, in order: the one asked for, or all, the visible ones first. */
    List<Entry> chosen(@Nullable String name, Place file) throws InputException {
        if (name == null) {
            List<Entry> all = new ArrayList<>(entries);
            all.sort((a, b) -> Boolean.compare(a.hidden(), b.hidden()));
            return all;
        }
        List<Entry> named =
                entries.stream().filter(entry -> entry.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new InputException(
                    file, Message.of("spreadsheet.problem.noSuchSheet", name, String.join(", ", names())));
        }
        return named;
    }
}
