package nl.lotwijzer.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks that cells of one workbook can have, each made once and used again. */
final class Looks {
    /** The house colours: petrol for the panel and what leads, sand and slate beside it. */
    static final String PETROL = "0F5C6E";

    static final String SLATE = "8A9BA8";
    static final String SAND = "D9A441";
    /** What is not as it should be. */
    static final String BRICK = "B3372B";

    private static final String INK = "1F2A30";
    private static final String GREY = "5B6B73";
    static final String MIST = "EAF1F3";

    /** What a cell is, and so how it looks. */
    enum Look {
        TITLE,
        PURPOSE,
        SECTION,
        LABEL,
        HEADER,
        HEADER_NUMBER,
        PLAIN,
        TEXT,
        TEXT_WRAPPED,
        REMARK,
        EXPLANATION,
        CODE,
        FACT_COUNT,
        FACT_MONEY,
        FACT_DAY,
        FACT_MOMENT,
        COUNT,
        MONEY,
        SHARE,
        PERCENT_0,
        PERCENT_2,
        PERCENT_3,
        PERCENT_4,
        PERCENT_5,
        PERCENT_6,
        ONE_IN,
        SEATS,
        DIFFERENCE,
        DAY,
        MOMENT,
        FIGURE_COUNT,
        FIGURE_MONEY,
        FIGURE_SHARE;

        /** Returns the look of a percentage with this many decimals. */
        static Look percent(int decimals) {
            return switch (decimals) {
                case 0 -> PERCENT_0;
                case 1 -> SHARE;
                case 2 -> PERCENT_2;
                case 3 -> PERCENT_3;
                case 4 -> PERCENT_4;
                case 5 -> PERCENT_5;
                default -> PERCENT_6;
            };
        }
    }

    private final XSSFWorkbook workbook;
    private final String locale;
    private final boolean dutch;
    private final String oneIn;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final StyleNames names;
    private final Map<Look, XSSFCellStyle> quoted = new HashMap<>();

    Looks(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.names = new StyleNames(workbook, Texts.in(language));
        this.dutch = language == Language.DUTCH;
        // The identifier of the language in a number format makes month names and separators follow the report.
        this.locale = switch (language) {
            case DUTCH -> "[$-413]";
            case ENGLISH -> "[$-809]";
        };
        this.oneIn =
                locale + Texts.in(language).get("report.value.oneIn", "#").replaceFirst("^([^#]+)#", "\"$1\"#,##0.0");
    }

    CellStyle of(Look look) {
        return style(look);
    }

    /** Returns the look for a text that a spreadsheet would take for a formula if somebody typed it again. */
    CellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, plain -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(style(plain));
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** Makes every look: once rows are streamed, the styles have been written. */
    void prepare() {
        for (Look look : Look.values()) {
            style(look);
            quoted(look);
        }
    }

    /** Returns the names of the styles that were used. */
    StyleNames names() {
        return names;
    }

    private XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, absent -> names.add(absent, made(absent)));
    }

    private XSSFCellStyle made(Look look) {
        return switch (look) {
            case TITLE -> style(font(20, true, PETROL), HorizontalAlignment.LEFT, "@");
            case PURPOSE -> style(font(11, false, GREY), HorizontalAlignment.LEFT, "@");
            case SECTION -> style(font(13, true, PETROL), HorizontalAlignment.LEFT, "@");
            case LABEL -> style(font(11, true, INK), HorizontalAlignment.LEFT, "@");
            case HEADER -> header(HorizontalAlignment.LEFT);
            case HEADER_NUMBER -> header(HorizontalAlignment.RIGHT);
            case PLAIN -> style(font(11, false, INK), HorizontalAlignment.LEFT, "@");
            case TEXT -> lined(style(font(11, false, INK), HorizontalAlignment.LEFT, "@"));
            case TEXT_WRAPPED -> wrapped(lined(style(font(11, false, INK), HorizontalAlignment.LEFT, "@")));
            case REMARK -> wrapped(style(font(11, false, INK), HorizontalAlignment.LEFT, "@"));
            case EXPLANATION -> indented(wrapped(style(font(11, false, GREY), HorizontalAlignment.LEFT, "@")));
            case CODE -> style(code(), HorizontalAlignment.LEFT, "@");
            case COUNT -> lined(style(font(11, false, INK), HorizontalAlignment.RIGHT, locale + "#,##0"));
            case MONEY -> lined(style(font(11, false, INK), HorizontalAlignment.RIGHT, money()));
            case SHARE -> lined(style(font(11, false, INK), HorizontalAlignment.RIGHT, locale + "0.0%"));
            case PERCENT_0 -> percentage(0);
            case PERCENT_2 -> percentage(2);
            case PERCENT_3 -> percentage(3);
            case PERCENT_4 -> percentage(4);
            case PERCENT_5 -> percentage(5);
            case PERCENT_6 -> percentage(6);
            case ONE_IN -> lined(style(font(11, false, INK), HorizontalAlignment.RIGHT, oneIn));
            case MOMENT -> lined(style(font(11, false, INK), HorizontalAlignment.LEFT, moment()));
            case FACT_MOMENT -> style(font(11, false, INK), HorizontalAlignment.LEFT, moment());
            case SEATS -> lined(style(font(11, false, INK), HorizontalAlignment.RIGHT, locale + "#,##0.0"));
            case DIFFERENCE ->
                lined(style(
                        font(11, false, INK),
                        HorizontalAlignment.RIGHT,
                        locale + "+0.0;" + locale + "\u22120.0;" + locale + "0.0"));
            case DAY -> lined(style(font(11, false, INK), HorizontalAlignment.LEFT, locale + "d mmmm yyyy"));
            case FACT_COUNT -> style(font(11, false, INK), HorizontalAlignment.LEFT, locale + "#,##0");
            case FACT_MONEY -> style(font(11, false, INK), HorizontalAlignment.LEFT, money());
            case FACT_DAY -> style(font(11, false, INK), HorizontalAlignment.LEFT, locale + "d mmmm yyyy");
            case FIGURE_COUNT -> figure(locale + "#,##0");
            case FIGURE_MONEY -> figure(money());
            case FIGURE_SHARE -> figure(locale + "0.0%");
        };
    }

    private XSSFCellStyle percentage(int decimals) {
        String zeros = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return lined(style(font(11, false, INK), HorizontalAlignment.RIGHT, locale + zeros + "%"));
    }

    private String moment() {
        return locale + "d mmmm yyyy hh:mm";
    }

    /** Euros with two decimals, as the language of the report writes them. */
    private String money() {
        return dutch ? "[$€-413] #,##0.00;[$€-413] -#,##0.00" : "[$€-809]#,##0.00;-[$€-809]#,##0.00";
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setIndention((short) 1);
        return style;
    }

    /** A row of a table ends in a thin line and keeps its words off the edge. */
    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color("DCE4E7"));
        return indented(style);
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = indented(wrapped(style(font(11, true, "FFFFFF"), alignment, "@")));
        style.setFillForegroundColor(color(PETROL));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle figure(String format) {
        XSSFCellStyle style = indented(style(font(14, true, PETROL), HorizontalAlignment.RIGHT, format));
        style.setFillForegroundColor(color(MIST));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color("FFFFFF"));
        return style;
    }

    private XSSFFont font(int points, boolean bold, String color) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        return font;
    }

    private XSSFFont code() {
        XSSFFont font = font(10, false, INK);
        font.setFontName("Consolas");
        return font;
    }

    static XSSFColor color(String hex) {
        byte[] rgb = HexFormat.of().parseHex(hex);
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }
}
