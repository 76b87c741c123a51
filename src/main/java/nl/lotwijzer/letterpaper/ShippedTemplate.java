package nl.lotwijzer.letterpaper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * The letters that come with the program, to be edited in Word: one page of A4, the address where the window of a C5 or DL
 * envelope with its window at the left shows it.
 */
public final class ShippedTemplate {
    private static final int TWIPS_PER_CENTIMETRE = 567;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = millimetres(25);
    private static final int TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;
    private static final int QR_WIDTH = millimetres(36);
    private static final int FACT_WIDTH = millimetres(30);
    private static final String FONT = "Calibri";
    private static final int FONT_SIZE = 11;
    private static final String QUIET = "47545B";

    private final XWPFDocument word;
    private final Texts texts;

    private ShippedTemplate(XWPFDocument word, Texts texts) {
        this.word = word;
        this.texts = texts;
    }

    /** Returns the letter as a Word file. */
    public static byte[] of(LetterKind kind, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            new ShippedTemplate(word, texts).write(kind);
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(LetterKind kind) {
        String letter =
                kind == LetterKind.INVITATION ? "letterpaper.letter." : "letterpaper.letter." + kind.word() + ".";
        word.createStyles();
        word.getProperties().getCoreProperties().setTitle(texts.get(letter + "title"));
        describe(word.getProperties().getCoreProperties());
        page();
        XWPFParagraph sender = paragraph(0);
        run(sender, LetterField.COMMISSIONER.place(texts)).setBold(true);
        run(paragraph(0), LetterField.PROJECT.place(texts)).setColor(QUIET);
        address();
        XWPFParagraph date = paragraph(18);
        // Below the window, wherever the lines above it end.
        date.setSpacingBefore(millimetres(62));
        run(date, LetterField.DATE.place(texts));
        XWPFRun subject = run(paragraph(14), texts.get(letter + "subject"));
        subject.setBold(true);
        run(paragraph(8), LetterField.SALUTATION.place(texts));
        for (String name : List.of("first", "second")) {
            run(paragraph(8), texts.get(letter + name));
        }
        if (kind.invites()) {
            register(letter);
        } else if (kind == LetterKind.SESSION) {
            facts(letter, List.of(LetterField.SESSION_DATE, LetterField.SESSION_TIME, LetterField.SESSION_PLACE));
        } else if (kind == LetterKind.SELECTED) {
            run(paragraph(4), texts.get(letter + "sessions")).setBold(true);
            run(paragraph(10), LetterField.SESSIONS.place(texts));
        }
        run(paragraph(8), texts.get(letter + "third"));
        run(paragraph(28), texts.get("letterpaper.letter.greeting"));
        run(paragraph(0), texts.get("letterpaper.letter.signature"));
        run(paragraph(0), LetterField.COMMISSIONER.place(texts));
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        XWPFRun questions = footer.createRun();
        questions.setFontFamily(FONT);
        questions.setFontSize(9);
        questions.setColor(QUIET);
        questions.setText(texts.get("letterpaper.letter.footer"));
    }

    /** Without the time of the moment, so that the same letters are the same bytes. */
    private static void describe(CoreProperties core) {
        core.setCreator("Lotwijzer");
        core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        core.setModified(Optional.of(Date.from(Instant.EPOCH)));
    }

    /** What to remember, with its words at the left. */
    private void facts(String letter, List<LetterField> fields) {
        XWPFTable table = word.createTable(fields.size(), 2);
        table.setWidth(TEXT_WIDTH);
        table.removeBorders();
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(FACT_WIDTH));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(TEXT_WIDTH - FACT_WIDTH));
        for (int i = 0; i < fields.size(); i++) {
            XWPFTableCell name = table.getRow(i).getCell(0);
            name.setWidth(Integer.toString(FACT_WIDTH));
            spacing(name.getParagraphArray(0), 2);
            run(name.getParagraphArray(0), texts.get(letter + "fact" + (i + 1))).setColor(QUIET);
            XWPFTableCell value = table.getRow(i).getCell(1);
            value.setWidth(Integer.toString(TEXT_WIDTH - FACT_WIDTH));
            spacing(value.getParagraphArray(0), 2);
            run(value.getParagraphArray(0), fields.get(i).place(texts)).setBold(true);
        }
        spacing(word.createParagraph(), 0);
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(millimetres(20)));
        margins.setBottom(BigInteger.valueOf(millimetres(20)));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(millimetres(10)));
        margins.setFooter(BigInteger.valueOf(millimetres(10)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The address in a frame that stays where it is on the page. */
    private void address() {
        for (LetterField line : LetterField.ADDRESS_LINES) {
            XWPFParagraph paragraph = paragraph(0);
            CTFramePr frame = paragraph.getCTP().getPPr().addNewFramePr();
            frame.setW(BigInteger.valueOf(millimetres(85)));
            frame.setHSpace(BigInteger.ZERO);
            frame.setWrap(STWrap.AROUND);
            frame.setHAnchor(STHAnchor.PAGE);
            frame.setVAnchor(STVAnchor.PAGE);
            frame.setX(BigInteger.valueOf(MARGIN));
            frame.setY(BigInteger.valueOf(millimetres(50)));
            run(paragraph, line.place(texts));
        }
    }

    /** How to register: words and code at the left, the QR code at the right. */
    private void register(String letter) {
        XWPFTable table = word.createTable(1, 2);
        table.setWidth(TEXT_WIDTH);
        table.removeBorders();
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(TEXT_WIDTH - QR_WIDTH));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(QR_WIDTH));
        XWPFTableCell words = table.getRow(0).getCell(0);
        words.setWidth(Integer.toString(TEXT_WIDTH - QR_WIDTH));
        words.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph how = words.getParagraphArray(0);
        spacing(how, 4);
        run(how, texts.get(letter + "register")).setBold(true);
        XWPFParagraph link = words.addParagraph();
        spacing(link, 4);
        run(link, texts.get("letterpaper.letter.link", LetterField.LINK.place(texts)));
        XWPFParagraph code = words.addParagraph();
        spacing(code, 0);
        run(code, texts.get("letterpaper.letter.code"));
        XWPFRun symbols = run(code, LetterField.CODE.place(texts));
        symbols.setBold(true);
        symbols.setFontFamily("Consolas");
        symbols.setFontSize(14);
        XWPFTableCell picture = table.getRow(0).getCell(1);
        picture.setWidth(Integer.toString(QR_WIDTH));
        XWPFParagraph qr = picture.getParagraphArray(0);
        qr.setAlignment(ParagraphAlignment.RIGHT);
        spacing(qr, 0);
        run(qr, "«QR 30»");
        spacing(word.createParagraph(), 0);
    }

    private XWPFParagraph paragraph(int pointsAfter) {
        XWPFParagraph paragraph = word.createParagraph();
        spacing(paragraph, pointsAfter);
        return paragraph;
    }

    private static void spacing(XWPFParagraph paragraph, int pointsAfter) {
        paragraph.setSpacingAfter(pointsAfter * 20);
        paragraph.setSpacingBetween(1.1, LineSpacingRule.AUTO);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(FONT_SIZE);
        run.setText(text);
        return run;
    }

    private static int millimetres(int millimetres) {
        return millimetres * TWIPS_PER_CENTIMETRE / 10;
    }
}
