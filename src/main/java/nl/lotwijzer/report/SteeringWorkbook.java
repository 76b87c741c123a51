package nl.lotwijzer.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.TimelessZip;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The steering group's report as an Excel workbook. The same report gives the same bytes, whenever it is written. */
final class SteeringWorkbook {
    private final SteeringReport report;
    private final Language language;
    private final Texts texts;

    SteeringWorkbook(SteeringReport report, Language language) {
        this.report = report;
        this.language = language;
        this.texts = Texts.in(language);
    }

    byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            Looks looks = new Looks(workbook, language);
            List<Page> pages = report.pages(language);
            for (Page page : pages) {
                XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(page.title()));
                new PageSheet(sheet, looks).write(page);
                printSetup().apply(sheet, page.table().isPresent());
            }
            describe(workbook.getProperties());
            workbook.write(written);
            return TimelessZip.of(written.toByteArray());
        }
    }

    private PrintSetup printSetup() {
        SteeringReport.Cover cover = report.cover();
        String head = cover.head().substring(0, Math.min(16, cover.head().length()));
        return new PrintSetup(
                cover.project(),
                texts.get("report.steering.title"),
                texts.get("report.page.journal", cover.entries(), head),
                texts);
    }

    /** Says in the file's properties what it is, and of when: the moment of the journal's last entry. */
    private void describe(POIXMLProperties properties) {
        SteeringReport.Cover cover = report.cover();
        Optional<Date> moment = Optional.of(Date.from(cover.lastChange()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(texts.get("report.steering.title") + " " + cover.project());
        core.setSubjectProperty(cover.question());
        core.setCreator("Lotwijzer");
        core.setLastModifiedByUser("Lotwijzer");
        core.setKeywords(cover.code());
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication("Lotwijzer");
        properties.getExtendedProperties().setCompany(cover.commissioner());
        properties.getCustomProperties().addProperty("Journaal", cover.head());
    }
}
