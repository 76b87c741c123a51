package nl.lotwijzer.spreadsheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows as it passes by. */
final class SheetContent extends DefaultHandler {
    /** Carries a refusal through the XML parser. */
    static final class Refused extends SAXException {
        private final transient InputException reason;

        Refused(InputException reason) {
            super(reason);
            this.reason = reason;
        }

        InputException reason() {
            return reason;
        }
    }

    private final SharedStrings texts;
    private final ShownNumber shown;
    private final RowBuilder rows;
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final StringBuilder characters = new StringBuilder();

    private int row;
    private boolean rowHidden;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean collecting;
    private boolean phonetic;

    SheetContent(SharedStrings texts, ShownNumber shown, RowBuilder rows) {
        this.texts = texts;
        this.shown = shown;
        this.rows = rows;
    }

    List<Row> rows() {
        return rows.rows();
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }

    @Override
    public void startElement(@Nullable String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "col" -> hide(attributes);
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                rowHidden = isTrue(attributes.getValue("hidden"));
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = or(attributes.getValue("t"), "n");
                style = Integer.parseInt(or(attributes.getValue("s"), "0"));
                formula = false;
                characters.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> collecting = !phonetic;
            case "rPh" -> phonetic = true;
            default -> {
                // Layout, merged areas, conditions and the like: not content.
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (collecting) {
            characters.append(text, start, length);
        }
    }

    @Override
    public void endElement(@Nullable String uri, String localName, String qualifiedName) throws SAXException {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // As above.
            }
        }
    }

    private void endCell() {
        rows.cell(column, shownText(characters.toString()));
        if (type.equals("e")) {
            rows.fact(column, CellFact.ERROR);
        } else if (formula) {
            rows.fact(column, CellFact.FORMULA);
        }
    }

    private void endRow() throws SAXException {
        try {
            rows.end(row, rowHidden);
        } catch (InputException e) {
            throw new Refused(e);
        }
    }

    private String shownText(String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> decoded(texts.getItemAt(Integer.parseInt(value.strip())).getString());
            case "str", "inlineStr" -> decoded(value);
            case "b" -> isTrue(value.strip()) ? "WAAR" : "ONWAAR";
            case "n" -> shown.text(Double.parseDouble(value.strip()), style);
            default -> value; // An error, or a date that is already written as text.
        };
    }

    /** Some programs write a line break within a text as {@code _x000D_}. */
    private static String decoded(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }

    private void hide(Attributes column) {
        if (isTrue(column.getValue("hidden"))) {
            int first = Integer.parseInt(or(column.getValue("min"), "1"));
            int last = Math.min(Integer.parseInt(or(column.getValue("max"), "1")), 16_384);
            for (int i = first; i <= last; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
