package nl.lotwijzer.report.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes a document as a tagged PDF (PDF/UA-1) with its fonts in it. */
final class PdfWriter {
    private static final String PROGRAM = "Lotwijzer";

    static {
        // Only trouble is worth a line in the log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Document document;

    PdfWriter(Document document) {
        this.document = document;
    }

    byte[] bytes() {
        HtmlText text = new HtmlText(document);
        String html = text.with(style());
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(HtmlText.CHART, chart(text.charts()));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .useObjectDrawerFactory(drawers)
                .usePdfUaAccessibility(true)
                .withProducer(PROGRAM)
                // A document holds all it needs; nothing is ever fetched.
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "Regular", 400);
        font(builder, "Medium", 500);
        font(builder, "SemiBold", 600);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            date(pdf);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private FSObjectDrawer chart(List<Part.Chart> charts) {
        return (element, x, y, width, height, device, context, dots) -> {
            ChartDrawing drawing = new ChartDrawing(
                    charts.get(Integer.parseInt(element.getAttribute("data-number"))),
                    document.language().locale());
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), graphics -> {
                double scale = width / dots / ChartDrawing.WIDTH;
                graphics.scale(scale, scale);
                drawing.draw(graphics);
            });
            return Map.of();
        };
    }

    /** Puts in the time of what it tells of, where the libraries put in the time of the moment. */
    private void date(PDDocument pdf) throws IOException {
        pdf.setDocumentId(document.dated().getEpochSecond());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subject());
        information.setAuthor(document.publisher());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(calendar(document.dated()));
        pdf.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(new XmpPacket(document).text().getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static Calendar calendar(Instant time) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(time.toEpochMilli());
        return calendar;
    }

    private static void font(PdfRendererBuilder builder, String weight, int number) {
        String file = "/nl/lotwijzer/fonts/InterLotwijzer-" + weight + ".ttf";
        builder.useFont(() -> resource(file), "Inter", number, FontStyle.NORMAL, true);
    }

    private static String style() {
        try (InputStream in = resource("paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
