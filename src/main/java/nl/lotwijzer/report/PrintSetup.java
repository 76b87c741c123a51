package nl.lotwijzer.report;

import nl.lotwijzer.language.Texts;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of the printer: A4, as wide as the paper, with who and what above and the journal below. */
record PrintSetup(String project, String report, String journal, Texts texts) {
    private static final double POINTS = 72;
    private static final double PIXELS = 96;
    private static final double SHORT = 595;
    private static final double LONG = 842;
    private static final double SIDE = 0.5;
    private static final double TOP = 0.75;

    void apply(XSSFSheet sheet, boolean landscape) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(side, SIDE);
        }
        for (PageMargin end : new PageMargin[] {PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(end, TOP);
        }
        sheet.getHeader().setLeft(plain(project));
        sheet.getHeader().setRight(plain(report));
        sheet.getFooter().setLeft(plain(journal));
        sheet.getFooter().setRight(texts.get("report.page.number", "&P", "&N"));
    }

    /**
     * Returns how much of a sheet one page holds from top to bottom, in points of the sheet: more where a wide sheet is
     * printed smaller to fit the paper.
     */
    static double pointsDown(XSSFSheet sheet) {
        boolean landscape = sheet.getPrintSetup().getLandscape();
        double across = (landscape ? LONG : SHORT) - 2 * SIDE * POINTS;
        double down = (landscape ? SHORT : LONG) - 2 * TOP * POINTS;
        double width = 0;
        for (int column = 0; column <= lastColumn(sheet); column++) {
            width += sheet.getColumnWidthInPixels(column) * POINTS / PIXELS;
        }
        return down * Math.max(1, width / across);
    }

    private static int lastColumn(XSSFSheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum() - 1);
        }
        return last;
    }

    /** An ampersand begins an instruction in a header; a doubled one is an ampersand. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
