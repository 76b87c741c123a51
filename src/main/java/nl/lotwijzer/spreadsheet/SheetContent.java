package nl.lotwijzer.spreadsheet;

import java.util.Set;
import nl.lotwijzer.language.Message;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows as it passes by. */
final class SheetContent extends DefaultHandler {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final Place file;
    private final SharedTexts texts;
    private final ShownNumber shown;
    private final RowBuilder rows;
    private final Set<Integer> hiddenColumns;
    private final StringBuilder characters = new StringBuilder();

    private int row;
    private boolean rowHidden;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean collecting;
    private boolean phonetic;

    /** @param hiddenColumns where the columns are put that Excel hides, counted from 0 */
    SheetContent(Place file, SharedTexts texts, ShownNumber shown, RowBuilder rows, Set<Integer> hiddenColumns) {
        this.file = file;
        this.texts = texts;
        this.shown = shown;
        this.rows = rows;
        this.hiddenColumns = hiddenColumns;
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }

    @Override
    public void startElement(@Nullable String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        switch (localName) {
            case "col" -> hide(attributes);
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : number(number);
                if (row < 1 || row > MOST_ROWS) {
                    throw new SAXException("Not a row");
                }
                rowHidden = isTrue(attributes.getValue("hidden"));
                column = -1;
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : columnOf(reference);
                type = or(attributes.getValue("t"), "n");
                String look = attributes.getValue("s");
                style = look == null ? 0 : number(look);
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
    public void characters(char[] text, int start, int length) throws SAXException {
        if (collecting) {
            characters.append(text, start, length);
            if (characters.length() > RowBuilder.LONGEST_CELL) {
                throw new ReadingStopped(
                        new InputException(file.row(row), Message.of("spreadsheet.problem.endlessCell")));
            }
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

    private void endCell() throws SAXException {
        if (column < 0) {
            throw new SAXException("A cell outside a row");
        }
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
            throw new ReadingStopped(e);
        } catch (RuntimeException e) {
            throw new ReadingStopped(e);
        }
    }

    private String shownText(String value) throws SAXException {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> decoded(texts.get(number(value)));
            case "str", "inlineStr" -> decoded(value);
            case "b" -> isTrue(value.strip()) ? "WAAR" : "ONWAAR";
            case "n" -> shown.text(value.strip(), style);
            default -> value; // An error, or a date that is already written as text.
        };
    }

    /** Some programs write a line break within a text as {@code _x000D_}. */
    private static String decoded(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }

    private void hide(Attributes column) throws SAXException {
        if (isTrue(column.getValue("hidden"))) {
            int first = Math.max(1, number(or(column.getValue("min"), "1")));
            int last = Math.min(number(or(column.getValue("max"), "1")), MOST_COLUMNS);
            for (int i = first; i <= last; i++) {
                hiddenColumns.add(i - 1);
            }
        }
    }

    /** @throws SAXException if that is no whole number, or not there */
    static int number(@Nullable String text) throws SAXException {
        try {
            return Integer.parseInt(text == null ? "" : text.strip());
        } catch (NumberFormatException e) {
            throw new SAXException("Not a number", e);
        }
    }

    /** Returns the column of a reference as {@code AB12}, counted from 0. */
    private static int columnOf(String reference) throws SAXException {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            int letter = c >= 'a' ? c - 'a' : c - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
            if (column > MOST_COLUMNS) {
                break;
            }
        }
        if (column == 0 || column > MOST_COLUMNS) {
            throw new SAXException("Not a cell");
        }
        return column - 1;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
