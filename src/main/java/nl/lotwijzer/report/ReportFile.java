package nl.lotwijzer.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ooxml.POIXMLProperties;

/** A report as a file. The same report gives the same bytes, whenever it is written. */
public record ReportFile(Report report) {
    /** Returns the report as a file of this kind. */
    public byte[] bytes(FileKind kind) throws IOException {
        return switch (kind) {
            case XLSX -> xlsx();
            case DOCX -> new PagesDocument(report, pages()).document().word();
            case PDF -> new PagesDocument(report, pages()).document().pdf();
        };
    }

    /** Returns all pages as the file has them: the cover first. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new CoverPage(report).page());
        pages.addAll(report.pages());
        return List.copyOf(pages);
    }

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
                        pages())
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
