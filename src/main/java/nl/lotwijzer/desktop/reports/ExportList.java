package nl.lotwijzer.desktop.reports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.pack.Issue;

/** What was exported before, by the journal: when, and the hash to compare a file with. */
final class ExportList {
    private static final int SHOWN = 6;

    private final Texts texts;
    private final DateTimeFormatter time;
    private final VBox lines = new VBox();
    private final VBox node;

    ExportList(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(zone);
        lines.getStyleClass().add("reports-exports");
        node = new VBox(Labels.caption(texts.get("desktop.reports.earlier")), lines);
        node.getStyleClass().add("reports-earlier");
    }

    Node node() {
        return node;
    }

    void show(List<Issue> exports) {
        lines.getChildren().clear();
        if (exports.isEmpty()) {
            lines.getChildren().add(Labels.muted(texts.get("desktop.reports.noExports")));
        }
        exports.stream().limit(SHOWN).forEach(export -> lines.getChildren().add(line(export)));
        if (exports.size() > SHOWN) {
            lines.getChildren().add(Labels.muted(texts.get("desktop.reports.more", exports.size() - SHOWN)));
        }
    }

    private Node line(Issue export) {
        Label when = new Label(texts.get(
                "desktop.reports.exportedAt",
                time.format(export.at()),
                export.request()
                        .language()
                        .code()
                        .toUpperCase(export.request().language().locale())));
        String hash = export.files().getFirst().sha256();
        Label start = Labels.caption(
                texts.get("desktop.reports.hash", hash.substring(0, 4), hash.substring(4, 8), hash.substring(8, 12)));
        VBox line = new VBox(when, start);
        Tooltip.install(line, new Tooltip(texts.get("desktop.reports.wholeHash", export.entry(), hash)));
        return line;
    }
}
