package nl.lotwijzer.report.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Name badges of 90 by 60 millimetres, eight on an A4, with marks to cut along. Sizes are in points, 72 to the inch, from
 * the left bottom corner, as PDF counts.
 *
 * @param title    of the file
 * @param heading  what stands small at the top of each badge, usually the project
 * @param dated    the time in the file’s properties
 * @param language of the file, as {@code nl}
 */
record BadgeFile(String title, String heading, Instant dated, Locale language) {
    static final int ACROSS = 2;
    static final int DOWN = 4;

    private static final float MM = 72 / 25.4f;
    private static final float WIDTH = 90 * MM;
    private static final float HEIGHT = 60 * MM;
    private static final float MARK = 5 * MM;
    private static final float GAP = 1 * MM;

    /** The fonts of a file. */
    record Fonts(PDFont regular, PDFont bold) {}

    /** Returns the file; a page without badges is left out, and no badges are a page of blank ones. */
    byte[] of(List<Badge> badges) throws IOException {
        List<Badge> printed = badges.isEmpty() ? List.of(Badge.BLANK) : badges;
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Fonts fonts = new Fonts(font(pdf, "Regular"), font(pdf, "SemiBold"));
            int onPage = ACROSS * DOWN;
            for (int from = 0; from < printed.size(); from += onPage) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    marks(content);
                    List<Badge> here = printed.subList(from, Math.min(printed.size(), from + onPage));
                    for (int place = 0; place < here.size(); place++) {
                        new BadgeDrawing(content, fonts, left(place % ACROSS), bottom(place / ACROSS), WIDTH, HEIGHT)
                                .draw(here.get(place), heading);
                    }
                }
            }
            describe(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static float left(int column) {
        return (PDRectangle.A4.getWidth() - ACROSS * WIDTH) / 2 + column * WIDTH;
    }

    /** @param row from the top, where {@link #DOWN} is the edge below the last one */
    private static float bottom(int row) {
        return (PDRectangle.A4.getHeight() + DOWN * HEIGHT) / 2 - (row + 1) * HEIGHT;
    }

    /** Short lines outside the badges, so that none is left on them after cutting. */
    private static void marks(PDPageContentStream content) throws IOException {
        content.setLineWidth(0.4f);
        content.setStrokingColor(0.35f);
        for (int column = 0; column <= ACROSS; column++) {
            line(content, left(column), bottom(-1) + GAP, left(column), bottom(-1) + GAP + MARK);
            line(content, left(column), bottom(DOWN - 1) - GAP, left(column), bottom(DOWN - 1) - GAP - MARK);
        }
        for (int row = -1; row < DOWN; row++) {
            line(content, left(0) - GAP, bottom(row), left(0) - GAP - MARK, bottom(row));
            line(content, left(ACROSS) + GAP, bottom(row), left(ACROSS) + GAP + MARK, bottom(row));
        }
    }

    private static void line(PDPageContentStream content, float fromX, float fromY, float toX, float toY)
            throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    private void describe(PDDocument pdf) {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(dated.toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor("Lotwijzer");
        information.setCreator("Lotwijzer");
        information.setProducer("Lotwijzer");
        information.setCreationDate(moment);
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage(language.toLanguageTag());
        pdf.setDocumentId(dated.getEpochSecond());
    }

    private static PDFont font(PDDocument pdf, String weight) throws IOException {
        String file = "/nl/lotwijzer/fonts/InterLotwijzer-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(BadgeFile.class.getResourceAsStream(file), file)) {
            return PDType0Font.load(pdf, in, true);
        }
    }
}
