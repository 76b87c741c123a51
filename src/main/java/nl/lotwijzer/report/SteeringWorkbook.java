package nl.lotwijzer.report;

import java.io.IOException;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ooxml.POIXMLProperties;

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
        SteeringReport.Cover cover = report.cover();
        String head = cover.head().substring(0, Math.min(16, cover.head().length()));
        return new PagesWorkbook(
                        language,
                        texts.get("report.steering.title"),
                        cover.project(),
                        texts.get("report.page.journal", cover.entries(), head),
                        cover.lastChange(),
                        report.pages(language))
                .bytes(this::describe);
    }

    /** Says in the file's properties what it is about. */
    private void describe(POIXMLProperties properties) {
        SteeringReport.Cover cover = report.cover();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setSubjectProperty(cover.question());
        core.setKeywords(cover.code());
        properties.getExtendedProperties().setCompany(cover.commissioner());
        properties.getCustomProperties().addProperty("Journaal", cover.head());
    }
}
