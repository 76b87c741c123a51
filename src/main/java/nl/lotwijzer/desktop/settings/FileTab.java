package nl.lotwijzer.desktop.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.HeadCheck;
import nl.lotwijzer.project.JournalCheck;
import nl.lotwijzer.project.JournalEntry;
import org.kordamp.ikonli.feather.Feather;

/** Where the project's file is, its copies, and its journal. */
final class FileTab {
    private final Texts texts;
    private final SettingsModel model;
    private final VBox node;

    FileTab(Texts texts, SettingsModel model, ZoneId zone) {
        this.texts = texts;
        this.model = model;
        Card journal = journal(zone);
        VBox.setVgrow(journal, Priority.ALWAYS);
        node = new VBox(file(), journal);
        node.getStyleClass().add("tab-page");
    }

    Node node() {
        return node;
    }

    private Card file() {
        TextField path = new TextField(model.file().toAbsolutePath().toString());
        path.setEditable(false);
        Label copies = new Label();
        copies.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(copies, Priority.ALWAYS);
        copies.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.backups().isEmpty()
                                ? texts.get("desktop.settings.noBackups")
                                : texts.get(
                                        "desktop.settings.backups",
                                        model.backups().size(),
                                        nameOf(model.backups().getFirst())),
                        model.backups()));
        Button backUp = Buttons.secondary(texts.get("desktop.settings.backUp"), Feather.COPY, model::backUp);
        HBox row = new HBox(copies, backUp);
        row.getStyleClass().add("form-group");
        Form form = new Form()
                .row(texts.get("desktop.welcome.file"), path, texts.get("desktop.settings.fileHint"))
                .row(texts.get("desktop.settings.copies"), row);
        return new Card(texts.get("desktop.settings.fileHeading"), form);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Card journal(ZoneId zone) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(texts.language().locale())
                .withZone(zone);
        TableView<JournalEntry> table = TableBuilder.of(model.journal())
                .number("#", 56, JournalEntry::number, number -> texts.get("desktop.settings.number", number))
                .value(texts.get("desktop.settings.when"), 210, JournalEntry::time, time::format)
                .text(texts.get("desktop.settings.who"), 140, FileTab::actor)
                .text(texts.get("desktop.settings.what"), 210, entry -> texts.get(entry.action()))
                .text(texts.get("desktop.settings.how"), 240, this::details)
                .node(
                        texts.get("desktop.settings.hash"),
                        140,
                        entry -> hash(entry.hash()),
                        Comparator.comparingLong(JournalEntry::number))
                .build();
        table.setPrefHeight(TextSize.height(320));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox outcome = new VBox(8);
        Runnable show = () -> outcome.getChildren()
                .setAll(Stream.concat(
                                model.check().get().map(this::banner).stream(),
                                model.headCheck().get().map(found -> banner(found, time)).stream())
                        .toList());
        model.check().subscribe(show);
        model.headCheck().subscribe(show);
        TextField head = new TextField();
        head.setId("published-head");
        head.textProperty().bindBidirectional(model.publishedHead());
        head.setOnAction(entered -> model.checkJournal());
        Form form = new Form()
                .row(
                        texts.get("desktop.settings.publishedHead"),
                        head,
                        texts.get("desktop.settings.publishedHeadHint"));
        return new Card(
                        texts.get("desktop.settings.journal"),
                        texts.get("desktop.settings.journalExplained"),
                        form,
                        outcome,
                        table)
                .actions(Buttons.secondary(texts.get("desktop.settings.check"), Feather.SHIELD, model::checkJournal));
    }

    private static String actor(JournalEntry entry) {
        String name = entry.actor().name();
        String role = entry.actor().role();
        return name.isEmpty() || role.isEmpty() ? name + role : name + " (" + role + ")";
    }

    /** What was undone or done again is itself the name of a deed. */
    private String details(JournalEntry entry) {
        String details = entry.details();
        return details.matches("[a-z]+\\.journal\\.[A-Za-z]+") && texts.has(details) ? texts.get(details) : details;
    }

    private static Label hash(String hash) {
        Label label = Labels.caption(hash.substring(0, 4) + " " + hash.substring(4, 8) + " " + hash.substring(8, 12));
        label.setWrapText(false);
        return label;
    }

    private Banner banner(JournalCheck check) {
        if (check.sound()) {
            return new Banner(Tone.SUCCESS, texts.get("desktop.settings.sound", check.entries(), check.rows()));
        }
        return new Banner(
                Tone.DANGER,
                texts.get(
                        "desktop.settings.unsound",
                        check.brokenEntries().size(),
                        check.changedRows().size()));
    }

    private Banner banner(HeadCheck head, DateTimeFormatter time) {
        if (head.found().isEmpty()) {
            return new Banner(Tone.DANGER, texts.get("desktop.settings.headMissing"));
        }
        HeadCheck.Found found = head.found().get();
        String when = found.time().map(time::format).orElse("?");
        return head.unchangedUpToHead()
                ? new Banner(Tone.SUCCESS, texts.get("desktop.settings.headFound", found.number(), when))
                : new Banner(Tone.DANGER, texts.get("desktop.settings.headBroken", found.number(), when));
    }
}
