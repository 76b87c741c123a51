package nl.lotwijzer.report;

import nl.lotwijzer.language.Texts;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of the printer: A4, as wide as the paper, with who and what above and the journal below. */
record PrintSetup(String project, String report, String journal, Texts texts) {
    void apply(XSSFSheet sheet, boolean landscape) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(side, 0.5);
        }
        sheet.getHeader().setLeft(plain(project));
        sheet.getHeader().setRight(plain(report));
        sheet.getFooter().setLeft(plain(journal));
        sheet.getFooter().setRight(texts.get("report.page.number", "&P", "&N"));
    }

    /** An ampersand begins an instruction in a header; a doubled one is an ampersand. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
