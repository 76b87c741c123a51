package nl.lotwijzer.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** How the cells of a workbook show their numbers, of all that its part with styles says. */
final class CellFormats extends DefaultHandler {
    private static final String GENERAL = "General";

    private final Map<Integer, String> ownFormats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean ofCells;

    @Override
    public void startElement(@Nullable String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        switch (localName) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                // Formats of conditions have numbers of their own again, after those of the cells.
                if (code != null && formatOfStyle.isEmpty()) {
                    ownFormats.put(SheetContent.number(attributes.getValue("numFmtId")), code);
                }
            }
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    String format = attributes.getValue("numFmtId");
                    formatOfStyle.add(format == null ? 0 : SheetContent.number(format));
                }
            }
            default -> {
                // Fonts, fills, borders.
            }
        }
    }

    @Override
    public void endElement(@Nullable String uri, String localName, String qualifiedName) {
        if (localName.equals("cellXfs")) {
            ofCells = false;
        }
    }

    /** Returns the number of the format of this style; 0, of the general format, if there is no such style. */
    int numberOf(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    /** Returns the code of the format with this number, as {@code dd-mm-yyyy}. */
    String codeOf(int number) {
        String own = ownFormats.get(number);
        String known = own == null && number >= 0 ? BuiltinFormats.getBuiltinFormat(number) : own;
        return known == null ? GENERAL : known;
    }
}
