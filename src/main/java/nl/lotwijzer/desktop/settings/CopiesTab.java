package nl.lotwijzer.desktop.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.Dialogs;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Backup;
import nl.lotwijzer.vault.RecoveryKey;
import org.kordamp.ikonli.feather.Feather;

/** The copies beside the file, going back to one, and a copy for a colleague. */
final class CopiesTab {
    private static final long KILOBYTE = 1_000;

    private final Texts texts;
    private final Dialogs dialogs;
    private final CopiesModel model;
    private final ProtectionModel protection;
    private final DateTimeFormatter time;
    private final VBox node;

    CopiesTab(Texts texts, Dialogs dialogs, CopiesModel model, ProtectionModel protection, ZoneId zone) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.model = model;
        this.protection = protection;
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(zone);
        Card copies = copies();
        VBox.setVgrow(copies, Priority.ALWAYS);
        node = new VBox(handOverCard(), copies);
        node.getStyleClass().add("tab-page");
    }

    Node node() {
        return node;
    }

    private Card copies() {
        TableView<Backup> table = TableBuilder.of(model.all())
                .value(texts.get("desktop.copies.when"), 180, Backup::made, time::format)
                .number(
                        texts.get("desktop.copies.size"),
                        90,
                        Backup::bytes,
                        bytes -> texts.get("desktop.copies.kilobytes", (bytes + KILOBYTE - 1) / KILOBYTE))
                .text(texts.get("desktop.copies.last"), 300, this::last)
                .number(texts.get("desktop.copies.lost"), 130, CopiesTab::lost, lost -> Integer.toString(lost))
                .node("", 140, this::restoring, Comparator.comparing(Backup::made))
                .placeholder(Labels.muted(texts.get("desktop.settings.noBackups")))
                .build();
        table.setPrefHeight(240);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button make = Buttons.secondary(texts.get("desktop.settings.backUp"), Feather.COPY, model::make);
        return new Card(
                        texts.get("desktop.settings.copies"),
                        texts.get(
                                model.isProtected() ? "desktop.copies.explainedProtected" : "desktop.copies.explained"),
                        table)
                .actions(make);
    }

    private String last(Backup backup) {
        return backup.state()
                .map(state -> texts.get(
                        "desktop.copies.entry",
                        state.head().number(),
                        texts.get(state.head().action())))
                .orElse(texts.get("desktop.copies.closed"));
    }

    private static int lost(Backup backup) {
        return backup.state().map(Backup.State::lost).orElse(0);
    }

    private Node restoring(Backup backup) {
        Button restore = Buttons.secondary(texts.get("desktop.copies.restore"), () -> restore(backup));
        restore.setDisable(model.readOnly() || backup.state().isEmpty());
        restore.setAccessibleText(texts.get("desktop.copies.restoreNamed", time.format(backup.made())));
        return restore;
    }

    private void restore(Backup backup) {
        if (dialogs.confirm(Confirmation.destructive(
                texts.get("desktop.copies.restoreNamed", time.format(backup.made())),
                texts.get("desktop.copies.restoreExplained", lost(backup)),
                texts.get("desktop.copies.restore")))) {
            model.restore(backup);
        }
    }

    private Card handOverCard() {
        Button handOver = Buttons.secondary(texts.get("desktop.copies.handOver"), Feather.SHARE, this::handOver);
        handOver.setId("hand-over");
        return new Card(
                        texts.get("desktop.copies.handOverHeading"),
                        texts.get("desktop.copies.travels"),
                        Labels.text(texts.get("desktop.copies.stays")))
                .actions(handOver);
    }

    private void handOver() {
        PasswordForm password = PasswordForm.first(texts, texts.get("desktop.copies.passwordExplained"));
        CheckBox own = new CheckBox(texts.get("desktop.copies.ownPassword"));
        own.setId("hand-over-own");
        own.setSelected(true);
        password.node().disableProperty().bind(own.selectedProperty().not());
        VBox content = new VBox(
                12,
                Labels.text(texts.get(
                        model.isProtected() ? "desktop.copies.withoutOwnProtected" : "desktop.copies.withoutOwn")),
                own,
                password.node());
        BooleanBinding typed = password.valid();
        BooleanBinding valid =
                Bindings.createBooleanBinding(() -> !own.isSelected() || typed.get(), own.selectedProperty(), typed);
        if (!dialogs.fill(new FormQuestion(
                texts.get("desktop.copies.handOver"), content, texts.get("desktop.copies.choosePlace"), valid))) {
            return;
        }
        Optional<String> chosen = own.isSelected() ? Optional.of(password.password()) : Optional.empty();
        Optional<Path> place = dialogs.saveFile(FileQuestion.of(
                texts.get("desktop.copies.handOver"),
                model.suggestedName() + "." + ProjectOpener.ENDING,
                texts.get("desktop.opener.kind"),
                ProjectOpener.ENDING));
        place.ifPresent(to -> model.handOver(to, chosen, this::show));
    }

    private void show(RecoveryKey key) {
        RecoveryPage page = new RecoveryPage(texts, protection, key);
        dialogs.fill(new FormQuestion(
                texts.get("desktop.protection.recoveryKey"),
                page.node(),
                texts.get("desktop.protection.done"),
                page.kept()));
    }
}
