package nl.lotwijzer.report.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables and lists as Word wants them: with widths of their own, thin lines, and words for who cannot see them. */
final class WordTables {
    /** The width of the text, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private static final int WIDTH_LANDSCAPE = 14570;
    /** How wide a picture is made that takes the width of a page that stands, in points. */
    static final double TEXT_POINTS = WIDTH / 20.0;

    private static final String LINE = "D5DDE0";
    private static final String INK = "1C2529";

    private final XWPFDocument word;
    private final int width;

    WordTables(XWPFDocument word, boolean landscape) {
        this.word = word;
        this.width = width(landscape);
    }

    /** Returns how wide the text of a page is, in twentieths of a point. */
    static int width(boolean landscape) {
        return landscape ? WIDTH_LANDSCAPE : WIDTH;
    }

    /** Makes an empty table of the width of the text, its columns in these shares. */
    XWPFTable table(int rows, List<Integer> shares) {
        XWPFTable table = word.createTable(rows, shares.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.getTblW().setW(BigInteger.valueOf(width));
        properties.getTblW().setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int i = 0; i < shares.size(); i++) {
            BigInteger each = BigInteger.valueOf((long) width * shares.get(i) / all);
            grid.addNewGridCol().setW(each);
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidth(each.toString());
            }
        }
        none(table);
        return table;
    }

    /** Gives a table words for who cannot see it. */
    void describe(XWPFTable table, String words) {
        table.getCTTbl().getTblPr().addNewTblDescription().setVal(words);
    }

    /** Draws a thin line under each row. */
    void lines(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
    }

    /** Draws a frame. */
    void frame(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.getRow(0).setCantSplitRow(true);
    }

    /** Draws lines to write on and leaves room for a signature. */
    static void signing(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 6, 0, INK);
        table.setBottomBorder(XWPFBorderType.SINGLE, 6, 0, INK);
        for (XWPFTableRow row : table.getRows()) {
            row.setHeight(440);
            row.setCantSplitRow(true);
            row.getCell(0).getParagraphArray(0).setKeepNext(true);
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            }
        }
        XWPFTableRow last = table.getRow(table.getNumberOfRows() - 1);
        last.setHeight(1100);
        last.setHeightRule(TableRowHeightRule.AT_LEAST);
    }

    /** Puts text into the first paragraph of a cell. */
    static XWPFRun text(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("Cell");
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private static void none(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
    }

    /** Says how list number 1 looks: bullets. */
    static void bullets(CTNumbering numbering) {
        CTAbstractNum kind = numbering.addNewAbstractNum();
        kind.setAbstractNumId(BigInteger.ONE);
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(340));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(340));
        numbering.addNewNum().setNumId(BigInteger.ONE);
        numbering.getNumArray(0).addNewAbstractNumId().setVal(BigInteger.ONE);
    }
}
