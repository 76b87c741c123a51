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
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
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
    /** From so many rows on a sheet is streamed. */
    private static final int LARGE = 2_000;

    private static final int WINDOW = 200;

    public PagesWorkbook {
        pages = List.copyOf(pages);
    }

    /** Returns the file. */
    public byte[] bytes() throws IOException {
        return bytes(properties -> {});
    }

    /** Returns the file, with more in its properties. */
    byte[] bytes(Consumer<POIXMLProperties> more) throws IOException {
        // A title of a chart carries a language, which would be that of the machine.
        LocaleUtil.setUserLocale(language.locale());
        try {
            return written(more);
        } finally {
            LocaleUtil.resetUserLocale();
        }
    }

    private byte[] written(Consumer<POIXMLProperties> more) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Looks looks = new Looks(workbook, language);
            PrintSetup print = new PrintSetup(project, title, foot, Texts.in(language));
            List<SheetPlan> plans = pages.stream().map(SheetPlan::of).toList();
            for (SheetPlan plan : plans) {
                XSSFSheet sheet = workbook.createSheet(
                        WorkbookUtil.createSafeSheetName(plan.page().title()));
                print.apply(sheet, SheetPlan.columns(plan.page()) > 0);
                if (plan.rows() < LARGE) {
                    new PageCells(plan, sheet, looks).write();
                }
                new PageParts(plan, sheet, language).add();
            }
            describe(workbook.getProperties());
            more.accept(workbook.getProperties());
            byte[] bytes = plans.stream().allMatch(plan -> plan.rows() < LARGE)
                    ? whole(workbook)
                    : streamed(workbook, plans, looks);
            return TimelessZip.of(bytes, looks.names().changes());
        }
    }

    private static byte[] whole(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        return written.toByteArray();
    }

    /**
     * Writes the rows of large sheets straight into the file, so that they are never all in memory as cells, nor in a
     * file of their own: those might hold personal data.
     */
    private static byte[] streamed(XSSFWorkbook workbook, List<SheetPlan> plans, Looks looks) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (DeferredSXSSFWorkbook streaming = new DeferredSXSSFWorkbook(workbook, WINDOW)) {
            streaming.setZip64Mode(Zip64Mode.Never);
            for (int i = 0; i < plans.size(); i++) {
                SheetPlan plan = plans.get(i);
                if (plan.rows() >= LARGE) {
                    looks.prepare();
                    streaming
                            .getStreamingSheetAt(i)
                            .setRowGenerator(sheet -> new PageCells(plan, sheet, looks).write());
                }
            }
            streaming.writeAvoidingTempFiles(written);
        }
        return written.toByteArray();
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
