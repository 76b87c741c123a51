package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Obstacle;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import org.kordamp.ikonli.feather.Feather;

/** The batch that is being prepared: what to look at first, who is in it, and fixing it. */
final class ConceptPage {
    private static final int MOST_NAMES = 4;

    private final BatchesModel model;
    private final Words words;
    private final Consumer<PeopleFilter> toFilter;
    private final Runnable toRules;
    private LocalDate day;

    ConceptPage(BatchesModel model, Words words, Consumer<PeopleFilter> toFilter, Runnable toRules) {
        this.model = model;
        this.words = words;
        this.toFilter = toFilter;
        this.toRules = toRules;
        this.day = model.proposedDay();
    }

    Node of(Overview now) {
        List<PersonAllowance> payable = now.payable();
        VBox page = new VBox(12);
        page.getChildren().addAll(attention(now));
        if (payable.isEmpty()) {
            page.getChildren().add(Labels.text(words.of("concept.nobody")));
            return page;
        }
        Euro sum = Euro.sum(payable.stream().map(PersonAllowance::due).toList());
        Label total = Labels.heading(words.of("concept.total", payable.size(), words.euro(sum)));
        TableView<PersonAllowance> table = table(payable);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getChildren().addAll(new HBox(16, total), table, fixing(now));
        return page;
    }

    private List<Node> attention(Overview now) {
        List<Node> lines = new ArrayList<>();
        if (now.settings().flatMap(AllowanceSettings::paying).isEmpty()) {
            lines.add(new Banner(
                    Tone.DANGER, words.of("concept.noPayer"), Buttons.secondary(words.of("toRules"), toRules)));
        }
        if (!now.unknownYears().isEmpty()) {
            String years = now.unknownYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
            lines.add(new Banner(
                    Tone.WARNING,
                    words.of("concept.unknownYears", years),
                    Buttons.secondary(words.of("toRules"), toRules)));
        }
        long warned = now.payable().stream()
                .filter(person -> !person.warnings().isEmpty())
                .count();
        if (warned > 0) {
            lines.add(new Banner(Tone.WARNING, words.of("concept.warned", warned), show(PeopleFilter.WARNED)));
        }
        leftOut(now, Obstacle.NO_ACCOUNT, Tone.WARNING, PeopleFilter.NO_ACCOUNT, lines);
        leftOut(now, Obstacle.HELD, Tone.ACCENT, PeopleFilter.ASIDE, lines);
        leftOut(now, Obstacle.NEGATIVE, Tone.ACCENT, PeopleFilter.ASIDE, lines);
        return lines;
    }

    private Button show(PeopleFilter filter) {
        return Buttons.secondary(words.of("show"), () -> toFilter.accept(filter));
    }

    private void leftOut(Overview now, Obstacle why, Tone tone, PeopleFilter filter, List<Node> lines) {
        List<PersonAllowance> people = now.leftOut().stream()
                .filter(person -> person.obstacle().filter(why::equals).isPresent())
                .toList();
        if (!people.isEmpty()) {
            String names = people.stream()
                    .limit(MOST_NAMES)
                    .map(person -> person.participant().name())
                    .collect(Collectors.joining(", "));
            String all = people.size() > MOST_NAMES
                    ? words.of("concept.andOthers", names, people.size() - MOST_NAMES)
                    : names;
            Euro sum = Euro.sum(people.stream().map(PersonAllowance::due).toList());
            lines.add(new Banner(tone, words.of("concept." + why, people.size(), all, words.euro(sum)), show(filter)));
        }
    }

    private TableView<PersonAllowance> table(List<PersonAllowance> payable) {
        TableView<PersonAllowance> table = TableBuilder.of(FXCollections.observableArrayList(payable))
                .text(
                        words.of("column.number"),
                        70,
                        person -> person.participant().number())
                .text(
                        words.of("column.name"),
                        180,
                        person -> person.participant().name())
                .text(
                        words.of("account"),
                        200,
                        person -> person.card()
                                .payment()
                                .iban()
                                .map(Iban::grouped)
                                .orElse(""))
                .number(
                        words.of("column.lines"),
                        70,
                        person -> (long) person.openLines().size(),
                        words::number)
                .number(words.of("column.amount"), 100, PersonAllowance::due, words::euro)
                .text(
                        words.of("column.corrections"),
                        110,
                        person -> person.openLines().stream().anyMatch(line -> line.corrects())
                                ? words.of("concept.corrects")
                                : "")
                .build();
        table.setId("concept");
        return table;
    }

    private Node fixing(Overview now) {
        DateField date = new DateField(
                day, words.of("execution"), words.texts().language().locale());
        date.setPrefWidth(TextSize.width(150));
        date.valueProperty().subscribe(chosen -> day = chosen == null ? day : chosen);
        Label problem = Labels.text("");
        problem.getStyleClass().add("form-problem");
        Button fix = Buttons.primary(
                words.of("concept.fix"),
                Feather.LOCK,
                () -> model.fix(day, failure -> problem.setText(words.texts().get(failure.told()))));
        fix.setId("fix-batch");
        fix.setDisable(now.settings().flatMap(AllowanceSettings::paying).isEmpty());
        Label caption = new Label(words.of("execution"));
        caption.setLabelFor(date);
        HBox row = new HBox(12, caption, date, fix, problem);
        row.getStyleClass().add("batch-actions");
        return new VBox(6, row, Labels.muted(words.of("concept.fixHint")));
    }
}
