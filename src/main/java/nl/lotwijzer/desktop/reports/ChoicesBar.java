package nl.lotwijzer.desktop.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Changes;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.ValueWords;
import nl.lotwijzer.report.pack.Issue;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.report.pack.PeriodChoice;

/** What is asked for: the period, the subject, the language and the kinds of files; and what changed since last time. */
final class ChoicesBar extends VBox {
    private static final int CHANGES = 3;

    private final ReportsModel model;
    private final Texts texts;
    private final ComboBox<Optional<PeriodChoice>> period = new ComboBox<>();
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final FilterChips<Language> languages;
    private final DateField from;
    private final DateField to;
    private final HBox own;
    private final List<CheckBox> kinds = new ArrayList<>();
    private final Label days = Labels.muted("");
    private final Label since = Labels.muted("");
    private boolean showing;

    ChoicesBar(ReportsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Choices first = model.choices().get();
        languages = new FilterChips<>(first.language());
        from = new DateField(null, text("from"), texts.language().locale());
        to = new DateField(first.to(), text("to"), texts.language().locale());
        own = new HBox(from, new Label("–"), to);
        own.getStyleClass().add("reports-own");
        getStyleClass().add("reports-choices");
        FlowPane row = new FlowPane(period, own, subject, languages(), kinds());
        row.getStyleClass().add("reports-choices-row");
        getChildren().addAll(row, new HBox(12, days, since));
        period.setId("reports-period");
        subject.setId("reports-subject");
        period.setAccessibleText(text("period"));
        subject.setAccessibleText(text("subject"));
        period.setConverter(new Choice<>(
                choice -> choice.map(known -> texts.get(known.key())).orElse(text("ownPeriod"))));
        subject.setConverter(new Choice<>(Subject::name));
        for (PeriodChoice choice : PeriodChoice.values()) {
            period.getItems().add(Optional.of(choice));
        }
        period.getItems().add(Optional.empty());
        period.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                choose(now -> now.over(chosen));
            }
        });
        subject.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                choose(now -> now.about(chosen.number()));
            }
        });
        from.valueProperty().subscribe(this::days);
        to.valueProperty().subscribe(this::days);
    }

    private FilterChips<Language> languages() {
        languages.chip(Language.DUTCH, text("dutch")).chip(Language.ENGLISH, text("english"));
        languages.setAccessibleText(text("language"));
        languages.getStyleClass().add("reports-languages");
        languages.selectedProperty().subscribe(chosen -> choose(now -> now.in(chosen)));
        return languages;
    }

    private HBox kinds() {
        HBox box = new HBox();
        box.getStyleClass().add("reports-kinds");
        for (FileKind kind : FileKind.values()) {
            CheckBox check = new CheckBox(text("kindName." + kind.extension()));
            check.setId("reports-kind-" + kind.extension());
            check.setUserData(kind);
            check.setOnAction(event -> {
                model.kind(kind, check.isSelected());
                showKinds();
            });
            kinds.add(check);
        }
        box.getChildren().addAll(kinds);
        return box;
    }

    private void days() {
        LocalDate last = to.getValue();
        if (last != null && own.isVisible()) {
            choose(now -> now.over(from.getValue(), last));
        }
    }

    private void choose(UnaryOperator<Choices> change) {
        if (!showing) {
            model.choose(change.apply(model.choices().get()));
        }
    }

    void show(View view) {
        Choices chosen = model.choices().get();
        showing = true;
        period.setValue(chosen.period());
        own.setVisible(chosen.period().isEmpty());
        own.setManaged(own.isVisible());
        if (!subject.getItems().equals(view.subjects())) {
            subject.getItems().setAll(view.subjects());
        }
        subject.setVisible(!view.subjects().isEmpty());
        subject.setManaged(subject.isVisible());
        subject.setValue(view.subjects().stream()
                .filter(found -> found.number() == view.request().subject())
                .findFirst()
                .orElse(null));
        languages.selectedProperty().set(chosen.language());
        showing = false;
        showKinds();
        days.setText(Days.of(view.request().period(), texts));
        since.setText(since(view));
    }

    private void showKinds() {
        Set<FileKind> offered = Packs.kinds(model.choices().get().pack());
        for (CheckBox check : kinds) {
            FileKind kind = (FileKind) check.getUserData();
            check.setSelected(model.kinds().get().contains(kind));
            check.setVisible(offered.contains(kind) && offered.size() > 1);
            check.setManaged(check.isVisible());
        }
    }

    /** Says when this report last left, and what changed in its key figures since. */
    private String since(View view) {
        if (view.last().isEmpty()) {
            return text("neverIssued");
        }
        Issue last = view.last().get();
        List<Changes.Change> changes = view.changes();
        if (changes.isEmpty()) {
            return text("lastIssued", last.toldOf());
        }
        String shown = changes.stream()
                .limit(CHANGES)
                .map(change -> texts.get(change.figure().key()) + " " + (change.by() > 0 ? "+" : "−")
                        + new ValueWords(texts.language()).of(Changes.value(change.figure(), Math.abs(change.by()))))
                .collect(Collectors.joining(", "));
        return text("changedSince", last.toldOf(), shown, Math.max(0, changes.size() - CHANGES));
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.reports." + key, arguments);
    }
}
