package nl.lotwijzer.desktop.reports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.controls.Toolbar;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Changes;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.ValueWords;
import nl.lotwijzer.report.pack.Checked;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.IssuedFile;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that was issued, newest first; and of a file that somebody holds whether it is one of them. */
final class RegisterPane extends VBox {
    private final ReportsModel model;
    private final Texts texts;
    private final Consumer<@Nullable Node> beside;
    private final DateTimeFormatter time;
    private final FilteredList<Issue> shown;
    private final ObservableList<Issue> issues = FXCollections.observableArrayList();
    private final TableView<Issue> table;
    private final Label count = Labels.muted("");
    private final VBox told = new VBox();
    private boolean open;

    /** @param beside shows a node beside the screen; nothing closes it */
    RegisterPane(ReportsModel model, Texts texts, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.texts = texts;
        this.beside = beside;
        ZoneId zone = model.workspace().project().clock().getZone();
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(zone);
        shown = new FilteredList<>(issues);
        table = table();
        SearchField search = new SearchField(text("search"));
        search.textProperty().subscribe(typed -> {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(issue -> wanted.isEmpty() || words(issue).contains(wanted));
            count();
        });
        getStyleClass().addAll("tab-page", "reports-register");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(told, new Toolbar(search).right(count), table);
        told.setManaged(false);
        acceptFiles();
        model.view().subscribe(view -> {
            if (view != null) {
                issues.setAll(view.issues());
                count();
            }
        });
    }

    private TableView<Issue> table() {
        TableView<Issue> made = TableBuilder.of(shown)
                .number(text("number"), 60, Issue::number, number -> number == 0 ? "–" : Long.toString(number))
                .value(text("at"), 140, Issue::at, time::format)
                .text(
                        text("report"),
                        190,
                        issue -> texts.get(issue.request().pack().key()))
                .text(text("period"), 190, issue -> Days.of(issue.request().period(), texts))
                .text(
                        text("language"),
                        90,
                        issue -> text(issue.request().language().code().equals("nl") ? "dutch" : "english"))
                .text(text("files"), 90, RegisterPane::kinds)
                .text(text("by"), 130, RegisterPane::by)
                .placeholder(new EmptyState(Feather.ARCHIVE, text("none"), text("noneYet")))
                .build();
        made.setId("reports-issues");
        made.getSelectionModel().selectedItemProperty().subscribe(issue -> inspect());
        return made;
    }

    private void count() {
        count.setText(text("count", shown.size(), issues.size()));
    }

    private void acceptFiles() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> check(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Shows or hides what belongs to this page beside the screen. */
    void open(boolean now) {
        open = now;
        inspect();
    }

    /** Says whether a file is one of these, and as it was. */
    void check(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            tell(
                    switch (model.register().check(file)) {
                        case Checked.Unchanged(Issue issue, IssuedFile same) -> {
                            table.getSelectionModel().select(issue);
                            yield new Banner(
                                    Tone.SUCCESS,
                                    issue.number() == 0
                                            ? text("unchangedOld", name, time.format(issue.at()))
                                            : text("unchanged", name, issue.number(), time.format(issue.at())));
                        }
                        case Checked.Changed(Issue issue) -> {
                            table.getSelectionModel().select(issue);
                            yield new Banner(
                                    Tone.DANGER, text("changed", name, issue.number(), time.format(issue.at())));
                        }
                        case Checked.Unknown unknown -> new Banner(Tone.WARNING, text("unknown", name));
                    });
        } catch (ReportException e) {
            tell(new Banner(Tone.DANGER, texts.get(e.told())));
        }
    }

    private void tell(Banner banner) {
        banner.setId("reports-checked");
        told.getChildren().setAll(banner);
        told.setManaged(true);
    }

    private void inspect() {
        Issue issue = table == null ? null : table.getSelectionModel().getSelectedItem();
        beside.accept(open && issue != null ? inspector(issue) : null);
    }

    private Inspector inspector(Issue issue) {
        Inspector inspector = new Inspector(
                texts.get(issue.request().pack().key()),
                issue.number() == 0 ? text("fromJournal") : text("numbered", issue.number()),
                text("close"),
                () -> table.getSelectionModel().clearSelection());
        inspector
                .section(text("state"))
                .field(text("at"), time.format(issue.at()))
                .field(text("by"), by(issue))
                .field(text("period"), Days.of(issue.request().period(), texts))
                .field(text("toldOf"), text("entryOf", issue.toldOf(), issue.entries()))
                .add(hash(text("head"), issue.head()));
        if (!issue.content().isEmpty()) {
            inspector.add(hash(text("content"), issue.content()));
        }
        inspector.section(text("files"));
        for (IssuedFile file : issue.files()) {
            inspector.add(hash(file.name().isEmpty() ? text("workbook") : file.name(), file.sha256()));
        }
        if (!issue.figures().isEmpty()) {
            inspector.section(text("figures"));
            ValueWords words = new ValueWords(texts.language());
            for (KeyFigure figure : issue.figures()) {
                inspector.field(texts.get(figure.key()), words.of(Changes.value(figure, figure.number())));
            }
        }
        return inspector;
    }

    private static Node hash(String name, String hash) {
        VBox box = new VBox(Labels.muted(name), new HashGroups(hash, 4));
        box.getStyleClass().add("reports-hash");
        return box;
    }

    private static String by(Issue issue) {
        return issue.actor().name().isEmpty()
                ? issue.actor().role()
                : issue.actor().name();
    }

    private static String kinds(Issue issue) {
        return issue.files().stream()
                .map(file -> ending(file.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String ending(String name) {
        return name.isEmpty() ? "xlsx" : name.substring(name.lastIndexOf('.') + 1);
    }

    private String words(Issue issue) {
        return List.of(
                        texts.get(issue.request().pack().key()),
                        by(issue),
                        time.format(issue.at()),
                        issue.head(),
                        issue.files().stream()
                                .map(file -> file.name() + " " + file.sha256())
                                .collect(Collectors.joining(" ")))
                .stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.reports." + key, arguments);
    }
}
