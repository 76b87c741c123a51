package nl.lotwijzer.report;

import java.io.IOException;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ooxml.POIXMLProperties;

/** A report as a file. The same report gives the same bytes, whenever it is written. */
public record ReportFile(Report report) {
    /** Returns the report as an Excel workbook. */
    public byte[] xlsx() throws IOException {
        Cover cover = report.cover();
        Texts texts = Texts.in(report.request().language());
        String head = cover.head().substring(0, 16);
        return new PagesWorkbook(
                        report.request().language(),
                        texts.get(report.request().pack().key()),
                        cover.project(),
                        texts.get("report.page.journal", cover.entries(), head),
                        cover.lastChange(),
                        report.pages())
                .bytes(this::describe);
    }

    /** Says in the file's properties what it is about. */
    private void describe(POIXMLProperties properties) {
        Cover cover = report.cover();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setSubjectProperty(cover.question());
        core.setKeywords(cover.code());
        properties.getExtendedProperties().setCompany(cover.commissioner());
        properties.getCustomProperties().addProperty("Journaal", cover.head());
    }
}
