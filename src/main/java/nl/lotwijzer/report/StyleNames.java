package nl.lotwijzer.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.lotwijzer.language.Texts;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The cell styles of one workbook by their names, as Excel lists them, so that whoever changes a style changes every cell
 * that has it. POI keeps the styles but cannot write their names; those are put into the finished file.
 */
final class StyleNames {
    private static final String FILE = "xl/styles.xml";

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final StringBuilder list = new StringBuilder("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
    private int count = 1;

    StyleNames(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    /** Gives a style the name of its look. */
    XSSFCellStyle add(Looks.Look look, XSSFCellStyle style) {
        CTXf named = (CTXf) style.getCoreXf().copy();
        if (named.isSetXfId()) {
            named.unsetXfId();
        }
        int number = workbook.getStylesSource().putCellStyleXf(named) - 1;
        style.getCoreXf().setXfId(number);
        list.append("<cellStyle name=\"")
                .append(texts.get("report.look." + look.name().toLowerCase(Locale.ROOT)))
                .append("\" xfId=\"")
                .append(number)
                .append("\"/>");
        count++;
        return style;
    }

    /** Returns what must be changed in the finished file: the names put into the part that has the styles. */
    Map<String, UnaryOperator<byte[]>> changes() {
        String names = "<cellStyles count=\"" + count + "\">" + list + "</cellStyles>";
        return Map.of(
                FILE,
                bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("</cellXfs>", "</cellXfs>" + names)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
