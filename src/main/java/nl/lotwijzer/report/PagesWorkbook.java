package nl.lotwijzer.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.TimelessZip;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Pages of a report as an Excel workbook, a sheet each: native tables, frozen headers, a printed head and foot. The same
 * pages give the same bytes, whenever they are written.
 *
 * @param title   what the workbook is, in its properties and above each printed page
 * @param project the name of the project
 * @param foot    what stands below each printed page, as the journal's last entry
 * @param dated   the time in its properties, which comes from what the pages tell of
 */
public record PagesWorkbook(
        Language language, String title, String project, String foot, Instant dated, List<Page> pages) {
    public PagesWorkbook {
        pages = List.copyOf(pages);
    }

    /** Returns the file. */
    public byte[] bytes() throws IOException {
        return bytes(properties -> {});
    }

    /** Returns the file, with more in its properties. */
    byte[] bytes(Consumer<POIXMLProperties> more) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            Looks looks = new Looks(workbook, language);
            PrintSetup print = new PrintSetup(project, title, foot, Texts.in(language));
            for (Page page : pages) {
                XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(page.title()));
                new PageSheet(sheet, looks).write(page);
                print.apply(sheet, page.table().isPresent());
            }
            describe(workbook.getProperties());
            more.accept(workbook.getProperties());
            workbook.write(written);
            return TimelessZip.of(written.toByteArray());
        }
    }

    private void describe(POIXMLProperties properties) {
        Optional<Date> moment = Optional.of(Date.from(dated));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title + " " + project);
        core.setCreator("Lotwijzer");
        core.setLastModifiedByUser("Lotwijzer");
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication("Lotwijzer");
    }
}
