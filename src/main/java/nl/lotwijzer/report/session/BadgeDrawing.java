package nl.lotwijzer.report.session;

import java.io.IOException;
import java.text.Normalizer;
import nl.lotwijzer.barcode.QrImage;
import nl.lotwijzer.report.session.BadgeFile.Fonts;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws one badge: the first name as large as fits, the last name below it, the table and the code at the bottom. */
final class BadgeDrawing {
    private static final float MM = 72 / 25.4f;
    private static final float MARGIN = 6 * MM;
    private static final float CODE = 17 * MM;
    private static final float LARGEST = 40;
    private static final float SMALLEST = 11;

    private final PDPageContentStream content;
    private final Fonts fonts;
    private final float left;
    private final float bottom;
    private final float width;
    private final float height;

    BadgeDrawing(PDPageContentStream content, Fonts fonts, float left, float bottom, float width, float height) {
        this.content = content;
        this.fonts = fonts;
        this.left = left;
        this.bottom = bottom;
        this.width = width;
        this.height = height;
    }

    void draw(Badge badge, String heading) throws IOException {
        text(fonts.regular(), fitted(fonts.regular(), heading, 9, width), heading, height - MARGIN - 6, 0.4f);
        if (badge.first().isEmpty() && badge.last().isEmpty()) {
            writingLine(height * 0.56f);
            writingLine(height * 0.36f);
            return;
        }
        // Who has one name only has it large.
        String large = badge.first().isEmpty() ? badge.last() : badge.first();
        text(fonts.bold(), fitted(fonts.bold(), large, LARGEST, width), large, height * 0.56f, 0);
        if (!badge.first().isEmpty()) {
            text(fonts.regular(), fitted(fonts.regular(), badge.last(), 18, width), badge.last(), height * 0.41f, 0.1f);
        }
        if (!badge.table().isEmpty()) {
            float room = width - CODE - MARGIN;
            text(fonts.bold(), fitted(fonts.bold(), badge.table(), 14, room), badge.table(), MARGIN, 0);
        }
        if (!badge.number().isEmpty()) {
            code(badge.number());
        }
    }

    private void writingLine(float y) throws IOException {
        content.setStrokingColor(0.6f);
        content.setLineWidth(0.6f);
        content.moveTo(left + MARGIN, bottom + y);
        content.lineTo(left + width - MARGIN, bottom + y);
        content.stroke();
    }

    /** The code as squares, with its number below it for who has no scanner. */
    private void code(String number) throws IOException {
        QrImage code = QrImage.of(number, 0);
        float module = CODE / code.side();
        float x = left + width - MARGIN - CODE;
        float y = bottom + MARGIN + 9;
        content.setNonStrokingColor(0f);
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                if (code.dark(column, row)) {
                    content.addRect(x + column * module, y + CODE - (row + 1) * module, module, module);
                }
            }
        }
        content.fill();
        write(fonts.regular(), 7, number, x, bottom + MARGIN);
    }

    /** Returns the largest size at which the text fits between the margins. */
    private static float fitted(PDFont font, String text, float largest, float room) throws IOException {
        float widthAtOne = font.getStringWidth(printable(font, text)) / 1000;
        float fits = widthAtOne == 0 ? largest : (room - 2 * MARGIN) / widthAtOne;
        return Math.max(Math.min(largest, fits), Math.min(SMALLEST, largest) / 2);
    }

    private void text(PDFont font, float size, String text, float y, float gray) throws IOException {
        content.setNonStrokingColor(gray);
        write(font, size, text, left + MARGIN, bottom + y);
    }

    private void write(PDFont font, float size, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(printable(font, text));
        content.endText();
    }

    /** Returns the text with every letter that the font lacks without its accent or, if that lacks too, as a question mark. */
    static String printable(PDFont font, String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> shows(font, letter) ? letter : plain(font, letter))
                .forEach(printable::append);
        return printable.toString();
    }

    private static String plain(PDFont font, String letter) {
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return !base.isEmpty() && shows(font, base) ? base : "?";
    }

    private static boolean shows(PDFont font, String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false; // This is how the library says that the font has no such letter.
        }
    }
}
