package nl.lotwijzer.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * An Excel file with one sheet in which every cell is a text, written row by row (ECMA-376). A library that writes this way
 * keeps the rows in a file on disk meanwhile, where names and addresses should not be.
 */
public final class TextWorkbook implements AutoCloseable {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The styles of cells, by their place in the list of the file. */
    private static final String TEXT = "1";

    private static final String QUOTED = "2";
    private static final String BOLD = "3";
    private static final int COLUMN_WIDTH = 22;

    private final ZipOutputStream zip;
    private final Writer out;
    private final int columns;
    private int rows;

    /**
     * Begins a workbook.
     *
     * @param out     stays open
     * @param sheet   the name of the sheet
     * @param columns how many columns its rows have
     */
    public TextWorkbook(OutputStream out, String sheet, int columns) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.columns = columns;
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relation(OFFICE + "/officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets>\
                <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE, ExcelText.xml(sheet)));
        part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="%s/styles" Target="styles.xml"/></Relationships>""".formatted(RELATIONS, OFFICE, OFFICE));
        part("xl/styles.xml", styles());
        zip.putNextEntry(TimelessEntry.named("xl/worksheets/sheet1.xml"));
        this.out.write(HEAD);
        this.out.write("""
                <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0">\
                <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
                <cols><col min="1" max="%d" width="%d" customWidth="1"/></cols><sheetData>""".formatted(MAIN, columns, COLUMN_WIDTH));
    }

    /** Writes the next row, the first of which is the header. */
    public void row(List<String> cells) throws IOException {
        rows++;
        out.write("<row r=\"");
        out.write(Integer.toString(rows));
        out.write("\">");
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                out.write("<c r=\"");
                out.write(column(i));
                out.write(Integer.toString(rows));
                out.write("\" s=\"");
                out.write(rows == 1 ? BOLD : ExcelText.readsAsFormula(text) ? QUOTED : TEXT);
                out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                out.write(escaped(text));
                out.write("</t></is></c>");
            }
        }
        out.write("</row>");
    }

    /** Writes what comes after the last row. */
    @Override
    public void close() throws IOException {
        out.write("</sheetData><autoFilter ref=\"A1:%s%d\"/></worksheet>".formatted(column(columns - 1), rows));
        out.flush();
        zip.closeEntry();
        zip.finish();
    }

    /** As XML, and with what Excel would read as a character written by its number, {@code _x0041_}, kept as it is. */
    private static String escaped(String text) {
        return ExcelText.xml(ExcelText.written(text));
    }

    private static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + (char) ('A' + index % 26);
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(TimelessEntry.named(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                .formatted(RELATIONS, type, target);
    }

    private static String contentTypes() {
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>""".formatted(KIND);
    }

    /** Ordinary; text; text that is not a formula whatever it begins with; the header. */
    private static String styles() {
        return """
                <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
                <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>\
                </cellXfs></styleSheet>""".formatted(MAIN);
    }
}
