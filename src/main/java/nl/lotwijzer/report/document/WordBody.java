package nl.lotwijzer.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import nl.lotwijzer.barcode.QrImage;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.document.Part.Bullets;
import nl.lotwijzer.report.document.Part.Chart;
import nl.lotwijzer.report.document.Part.Check;
import nl.lotwijzer.report.document.Part.Checks;
import nl.lotwijzer.report.document.Part.Column;
import nl.lotwijzer.report.document.Part.Fact;
import nl.lotwijzer.report.document.Part.Facts;
import nl.lotwijzer.report.document.Part.Hash;
import nl.lotwijzer.report.document.Part.Heading;
import nl.lotwijzer.report.document.Part.NewPage;
import nl.lotwijzer.report.document.Part.Paragraph;
import nl.lotwijzer.report.document.Part.Sign;
import nl.lotwijzer.report.document.Part.Signatory;
import nl.lotwijzer.report.document.Part.Signatures;
import nl.lotwijzer.report.document.Part.Table;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** Writes the parts of a document into a Word file. */
final class WordBody {
    private static final int PIXELS_PER_MODULE = 8;

    /** Fewer than the standard asks for: the paper around it is white too. */
    private static final int QUIET_MODULES = 2;

    private static final int SIGN_LARGE = 260;
    private static final int SIGN_LINE = 32;

    private static final String QUIET = "47545B";

    private final XWPFDocument word;
    private final Texts texts;
    private final WordTables tables;
    private boolean numbered;

    WordBody(XWPFDocument word, Texts texts, boolean landscape) {
        this.word = word;
        this.texts = texts;
        this.tables = new WordTables(word, landscape);
    }

    void write(Part part) {
        switch (part) {
            case Heading(int level, String text) -> paragraph("Heading" + level, text);
            case NewPage(String text) -> paragraph("Heading1", text).setPageBreak(true);
            case Paragraph(String text) -> paragraph("Normal", text);
            case Bullets(List<String> sentences) -> sentences.forEach(this::bullet);
            case Sign sign -> sign(sign);
            case Facts(List<Fact> facts) -> facts(facts);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Hash hash -> hash(hash);
            case Checks(List<Check> checks) -> checks.forEach(this::check);
            case Signatures(List<Signatory> signatories) -> signatories.forEach(this::signature);
        }
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void sign(Sign sign) {
        signLine(sign.above(), SIGN_LINE).setPageBreak(true);
        signLine(sign.large(), SIGN_LARGE);
        signLine(sign.below(), SIGN_LINE);
    }

    private XWPFParagraph signLine(String text, int points) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle("Normal");
        line.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = line.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(true);
        return line;
    }

    private void bullet(String sentence) {
        if (!numbered) {
            numbered = true;
            CTNumbering numbering = CTNumbering.Factory.newInstance();
            WordTables.bullets(numbering);
            word.createNumbering().setNumbering(numbering);
        }
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("ListBullet");
        paragraph.setNumID(BigInteger.ONE);
        paragraph.createRun().setText(sentence);
    }

    private void facts(List<Fact> facts) {
        XWPFTable table = tables.table(facts.size(), List.of(1, 2));
        for (int i = 0; i < facts.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            WordTables.text(row.getCell(0), facts.get(i).name()).setColor(QUIET);
            WordTables.text(row.getCell(1), facts.get(i).value());
        }
        tables.lines(table);
        after();
    }

    private void table(Table part) {
        List<Column> columns = part.columns();
        XWPFTable table = tables.table(
                part.rows().size() + 1, columns.stream().map(Column::share).toList());
        tables.describe(table, part.name());
        for (int i = 0; i < columns.size(); i++) {
            WordTables.text(table.getRow(0).getCell(i), columns.get(i).header()).setBold(true);
            align(table.getRow(0).getCell(i), columns.get(i));
        }
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < part.rows().size(); i++) {
            XWPFTableRow row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            for (int j = 0; j < columns.size(); j++) {
                WordTables.text(row.getCell(j), part.rows().get(i).get(j));
                align(row.getCell(j), columns.get(j));
            }
        }
        tables.lines(table);
        after();
    }

    private static void align(XWPFTableCell cell, Column column) {
        if (column.numbers()) {
            cell.getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private void hash(Hash hash) {
        XWPFTable table = tables.table(1, List.of(4, 1));
        tables.frame(table);
        XWPFTableCell words = table.getRow(0).getCell(0);
        WordTables.text(words, hash.name()).setBold(true);
        for (List<String> line : HashGroups.lines(hash.hex())) {
            XWPFParagraph paragraph = words.addParagraph();
            paragraph.setStyle("Hash");
            paragraph.createRun().setText(String.join(" ", line));
        }
        if (!hash.explanation().isEmpty()) {
            XWPFParagraph paragraph = words.addParagraph();
            paragraph.setStyle("Explanation");
            paragraph.createRun().setText(hash.explanation());
        }
        XWPFParagraph picture = table.getRow(0).getCell(1).getParagraphArray(0);
        picture.setStyle("Cell");
        picture.setAlignment(ParagraphAlignment.RIGHT);
        qr(picture.createRun(), hash);
        after();
    }

    private void chart(Chart chart) {
        ChartDrawing drawing = new ChartDrawing(chart, texts.language().locale());
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Normal");
        double scale = WordTables.TEXT_POINTS / ChartDrawing.WIDTH;
        picture(
                paragraph.createRun(),
                drawing.png(),
                chart.description(),
                Units.toEMU(scale * ChartDrawing.WIDTH),
                Units.toEMU(scale * drawing.height()));
    }

    private void qr(XWPFRun run, Hash hash) {
        int side = Units.toEMU(62);
        picture(
                run,
                QrImage.of(hash.hex(), QUIET_MODULES).png(PIXELS_PER_MODULE),
                texts.get("report.document.qr", hash.name()),
                side,
                side);
    }

    /** Puts a picture in, with words for who cannot see it. */
    private static void picture(XWPFRun run, byte[] png, String words, int width, int height) {
        try {
            XWPFPicture picture =
                    run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "picture.png", width, height);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A PNG is a picture that Word knows", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Check check) {
        XWPFParagraph line = word.createParagraph();
        line.setStyle("CheckLine");
        XWPFRun mark = line.createRun();
        mark.setText(check.mark().sign());
        mark.setColor(check.mark().color());
        mark.setBold(true);
        mark.addTab();
        XWPFRun sentence = line.createRun();
        sentence.setText(check.sentence() + " ");
        sentence.setBold(true);
        XWPFRun word = line.createRun();
        word.setText(check.word());
        word.setColor(check.mark().color());
        check.details().forEach(detail -> paragraph("CheckDetail", detail));
    }

    private void signature(Signatory signatory) {
        XWPFTable table = tables.table(5, List.of(1, 3));
        field(table, 0, "report.document.name", signatory.name());
        field(table, 1, "report.document.role", signatory.role());
        field(table, 2, "report.document.place", "");
        field(table, 3, "report.document.date", "");
        field(table, 4, "report.document.signature", "");
        WordTables.signing(table);
        after();
    }

    private void field(XWPFTable table, int row, String key, String value) {
        WordTables.text(table.getRow(row).getCell(0), texts.get(key)).setColor(QUIET);
        WordTables.text(table.getRow(row).getCell(1), value);
    }

    /** Word puts two tables that follow each other together. */
    private void after() {
        XWPFParagraph space = word.createParagraph();
        space.setSpacingAfter(0);
    }
}
