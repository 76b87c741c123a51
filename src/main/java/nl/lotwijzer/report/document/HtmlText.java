package nl.lotwijzer.report.document;

import java.util.ArrayList;
import java.util.Base64;
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

/** A document as one page of XHTML, from which the PDF is laid out. */
final class HtmlText {
    private static final int PIXELS_PER_MODULE = 8;

    /** Fewer than the standard asks for: the paper around it is white too. */
    private static final int QUIET_MODULES = 2;

    /** What the place of a chart says it is. */
    static final String CHART = "lotwijzer/chart";

    private final List<Chart> charts = new ArrayList<>();
    private final Document document;
    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    HtmlText(Document document) {
        this.document = document;
        this.texts = Texts.in(document.language());
    }

    /** @param style the style sheet for paper, with places for what stands in the margins */
    String with(String style) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(document.language().locale().toLanguageTag())
                .append("\"><head><title>")
                .append(escaped(document.title()))
                .append("</title>")
                .append(meta("subject", document.subject()))
                .append(meta("description", document.subject()))
                .append(meta("author", document.publisher()))
                .append("<style>")
                .append(filled(style))
                .append("</style></head><body>");
        tag("h1", "title", document.title());
        if (!document.subtitle().isEmpty()) {
            tag("p", "subtitle", document.subtitle());
        }
        document.parts().forEach(this::write);
        return html.append("</body></html>").toString();
    }

    /** What stands in the margins is no part of the text, so it belongs to the style. */
    private String filled(String style) {
        return style.replace("PAPER", document.landscape() ? "A4 landscape" : "A4")
                .replace("HEADER", quoted(document.header()))
                .replace("TITLE", quoted(document.title()))
                .replace("FOOTER", quoted(document.footer()))
                .replace(
                        "NUMBER",
                        quoted(texts.get("report.document.page") + " ") + "counter(page) "
                                + quoted(" " + texts.get("report.document.pageOf") + " ") + "counter(pages)");
    }

    private void write(Part part) {
        switch (part) {
            case Heading(int level, String text) -> tag(level == 1 ? "h2" : "h3", "", text);
            case NewPage(String text) -> tag("h2", "new-page", text);
            case Paragraph(String text) -> tag("p", "", text);
            case Bullets(List<String> sentences) -> list(sentences, "bullets");
            case Sign sign -> sign(sign);
            case Facts(List<Fact> facts) -> facts(facts);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Hash hash -> hash(hash);
            case Checks(List<Check> checks) -> checks.forEach(this::check);
            case Signatures(List<Signatory> signatories) -> signatories.forEach(this::signature);
        }
    }

    private void sign(Sign sign) {
        html.append("<div class=\"sign\">");
        tag("p", "sign-above", sign.above());
        tag("p", "sign-large", sign.large());
        tag("p", "sign-below", sign.below());
        html.append("</div>");
    }

    private void list(List<String> sentences, String styleClass) {
        html.append("<ul class=\"").append(styleClass).append("\">");
        sentences.forEach(sentence -> tag("li", "", sentence));
        html.append("</ul>");
    }

    private void facts(List<Fact> facts) {
        html.append("<table class=\"facts\"><tbody>");
        for (Fact fact : facts) {
            html.append("<tr><th scope=\"row\">")
                    .append(escaped(fact.name()))
                    .append("</th><td>")
                    .append(escaped(fact.value()))
                    .append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private void table(Table table) {
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        html.append("<table class=\"data\" title=\"")
                .append(escaped(table.name()))
                .append("\"><thead><tr>");
        for (Column column : table.columns()) {
            html.append("<th scope=\"col\" style=\"width:")
                    .append(100 * column.share() / shares)
                    .append("%\"")
                    .append(column.numbers() ? " class=\"number\">" : ">")
                    .append(escaped(column.header()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(table.columns().get(i).numbers() ? "<td class=\"number\">" : "<td>")
                        .append(escaped(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    /** The place of a chart; it is drawn there as vectors. */
    private void chart(Chart chart) {
        int height = new ChartDrawing(chart, document.language().locale()).height();
        html.append("<object class=\"chart\" type=\"")
                .append(CHART)
                .append("\" data-number=\"")
                .append(charts.size())
                .append("\" alt=\"")
                .append(escaped(chart.description()))
                .append("\" title=\"")
                .append(escaped(chart.description()))
                .append("\" style=\"width:")
                .append(ChartDrawing.WIDTH)
                .append("px;height:")
                .append(height)
                .append("px\"></object>");
        charts.add(chart);
    }

    /** Returns the charts, by the numbers of their places. */
    List<Chart> charts() {
        return List.copyOf(charts);
    }

    private void hash(Hash hash) {
        html.append("<div class=\"hash\"><img class=\"qr\" alt=\"")
                .append(escaped(texts.get("report.document.qr", hash.name())))
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder()
                        .encodeToString(QrImage.of(hash.hex(), QUIET_MODULES).png(PIXELS_PER_MODULE)))
                .append("\"/><div class=\"hash-words\">");
        tag("p", "hash-name", hash.name());
        for (List<String> line : HashGroups.lines(hash.hex())) {
            html.append("<p class=\"hash-line\">");
            line.forEach(group -> {
                html.append("<span class=\"group\">");
                html.append(escaped(group)).append("</span>");
            });
            html.append("</p>");
        }
        if (!hash.explanation().isEmpty()) {
            tag("p", "hash-explanation", hash.explanation());
        }
        html.append("</div></div>");
    }

    private void check(Check check) {
        html.append("<div class=\"check\"><p class=\"check-line\"><span class=\"mark\" style=\"color:#")
                .append(check.mark().color())
                .append("\">")
                .append(escaped(check.mark().sign()))
                .append("</span> <span class=\"check-sentence\">")
                .append(escaped(check.sentence()))
                .append("</span> <span class=\"check-word\" style=\"color:#")
                .append(check.mark().color())
                .append("\">")
                .append(escaped(check.word()))
                .append("</span></p>");
        check.details().forEach(detail -> tag("p", "check-detail", detail));
        html.append("</div>");
    }

    private void signature(Signatory signatory) {
        html.append("<table class=\"signature\"><tbody>");
        line("report.document.name", signatory.name());
        line("report.document.role", signatory.role());
        line("report.document.place", "");
        line("report.document.date", "");
        html.append("<tr class=\"sign\"><th scope=\"row\">")
                .append(escaped(texts.get("report.document.signature")))
                .append("</th><td class=\"blank\"></td></tr></tbody></table>");
    }

    private void line(String key, String value) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(texts.get(key)))
                .append("</th><td class=\"blank\">")
                .append(escaped(value))
                .append("</td></tr>");
    }

    private void tag(String name, String styleClass, String text) {
        html.append('<').append(name);
        if (!styleClass.isEmpty()) {
            html.append(" class=\"").append(styleClass).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + escaped(content) + "\"/>";
    }

    /** Returns the text as a string of a style sheet within XML. */
    private static String quoted(String text) {
        return '"'
                + text.replaceAll("[\\p{Cntrl}\\\\]", " ")
                        .replace("\"", "\\\"")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                + "\" ";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "");
    }
}
