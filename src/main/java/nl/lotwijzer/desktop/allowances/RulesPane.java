package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.CapWarning;
import nl.lotwijzer.allowances.LegalRule;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was agreed and who pays, what the law allows in each year, and what that means for the planned sessions. */
final class RulesPane extends VBox {
    private final RulesModel model;
    private final Words words;
    private final LocalDate today;
    private final Consumer<@Nullable Node> beside;
    private final ObservableList<LegalRule> rules = FXCollections.observableArrayList();
    private final VBox outlook = new VBox(8);
    private final VBox agreed = new VBox();
    private Optional<AllowanceSettings> shown = Optional.empty();
    private boolean first = true;

    /** @param beside shows a node beside the page; nothing closes it */
    RulesPane(RulesModel model, Words words, LocalDate today, Consumer<@Nullable Node> beside) {
        this.model = model;
        this.words = words;
        this.today = today;
        this.beside = beside;
        Card legal = new Card(words.of("rules.title"), words.of("rules.purpose"), table())
                .actions(Buttons.secondary(words.of("rules.add"), Feather.PLUS, () -> edit(Optional.empty())));
        VBox column = new VBox(16, agreed, outlook, legal);
        column.getStyleClass().add("tab-page");
        PageScroll scroll = new PageScroll(column);
        getChildren().setAll(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /** Shows what there is; fields in which somebody types stay as long as what was agreed stays the same. */
    void show(Overview now) {
        rules.setAll(now.rules().all());
        outlook(now);
        if (first || !shown.equals(now.settings())) {
            first = false;
            shown = now.settings();
            agreed.getChildren().setAll(agreedCard(now.settings().orElse(AllowanceSettings.FIRST)));
        }
    }

    private Node agreedCard(AllowanceSettings settings) {
        Button save = Buttons.primary(words.of("settings.save"), Feather.CHECK, () -> {});
        save.setId("save-settings");
        SettingsForm form = new SettingsForm(settings, words, save);
        save.setOnAction(event -> model.save(
                form.input(),
                () -> form.tell(Optional.empty()),
                failure -> form.tell(Optional.of(words.texts().get(failure.told())))));
        return new Card(words.of("settings.title"), words.of("settings.purpose"), form);
    }

    private void outlook(Overview now) {
        outlook.getChildren().clear();
        now.unknownYears()
                .forEach(year -> outlook.getChildren()
                        .add(new Banner(
                                Tone.WARNING,
                                words.of("unknownYear", Integer.toString(year)),
                                Buttons.secondary(
                                        words.of("rules.addYear", Integer.toString(year)), () -> edit(year)))));
        List<CapWarning> warnings = now.outlook();
        if (warnings.isEmpty()) {
            return;
        }
        VBox lines = new VBox(4);
        Map<CapWarning.Limit, List<CapWarning>> byLimit =
                warnings.stream().collect(Collectors.groupingBy(CapWarning::of, TreeMap::new, Collectors.toList()));
        byLimit.values().forEach(same -> lines.getChildren().add(Labels.text(outlook(same))));
        outlook.getChildren().add(new Card(words.of("outlook.title"), words.of("outlook.purpose"), lines));
    }

    /** Says it of the first time, and how often more. */
    private String outlook(List<CapWarning> same) {
        String first = words.texts().get(same.getFirst().told());
        return "•  " + (same.size() == 1 ? first : words.of("outlook.more", first, same.size() - 1));
    }

    private TableView<LegalRule> table() {
        TableView<LegalRule> table = TableBuilder.of(rules)
                .text(words.of("rule.country"), 100, rule -> words.texts().get("allowances.country." + rule.country()))
                .text(words.of("rule.year"), 60, rule -> Integer.toString(rule.year()))
                .text(words.of("rule.hour"), 90, rule -> euro(rule.hour()))
                .text(words.of("rule.young"), 150, this::young)
                .text(words.of("rule.day"), 90, rule -> euro(rule.day()))
                .text(words.of("rule.month"), 90, rule -> euro(rule.month()))
                .text(words.of("rule.wholeYear"), 100, rule -> euro(rule.wholeYear()))
                .text(words.of("rule.kilometres"), 105, rule -> kilometres(rule.kilometres()))
                .text(words.of("rule.source"), 260, this::source)
                .build();
        table.setId("legal-rules");
        table.setPrefHeight(TextSize.height(220));
        table.getSelectionModel().selectedItemProperty().subscribe(rule -> {
            if (rule != null) {
                edit(Optional.of(rule));
            }
        });
        return table;
    }

    private String euro(Optional<Euro> amount) {
        return amount.map(words::euro).orElse("–");
    }

    private String young(LegalRule rule) {
        return rule.young()
                .map(young -> words.of("rule.youngCell", words.euro(young.hour()), young.under()))
                .orElse("–");
    }

    private String kilometres(OptionalInt number) {
        return number.isPresent() ? words.number(number.getAsInt()) : "–";
    }

    private String source(LegalRule rule) {
        return rule.own() ? words.of("rule.own", rule.source()) : rule.source();
    }

    /** Opens the fields for a year of which nothing is known yet, beside the limits of the newest year. */
    private void edit(int year) {
        LegalRule newest = newest();
        open(words.of("rule.new"), RuleForm.of(year, newest, words), Optional.empty());
    }

    private void edit(Optional<LegalRule> rule) {
        if (rule.isEmpty()) {
            edit(Math.max(today.getYear(), newest().year() + 1));
            return;
        }
        LegalRule known = rule.get();
        String title = words.of(
                "rule.of", words.texts().get("allowances.country." + known.country()), Integer.toString(known.year()));
        open(title, RuleForm.of(known, words), rule.filter(LegalRule::own));
    }

    private LegalRule newest() {
        return rules.stream()
                .filter(rule -> shown.isEmpty() || rule.country() == shown.get().country())
                .max(Comparator.comparingInt(LegalRule::year))
                .orElseThrow(() -> new IllegalStateException("rules come with the program"));
    }

    private void open(String title, RuleForm form, Optional<LegalRule> removable) {
        Button save = Buttons.secondary(
                words.of("rule.save"),
                Feather.CHECK,
                () -> model.save(
                        form.input(),
                        () -> beside.accept(null),
                        failure -> form.tell(words.texts().get(failure.told()))));
        Inspector inspector = new Inspector(title, "", words.of("close"), () -> beside.accept(null))
                .add(Labels.muted(words.of("rule.hint")))
                .add(form);
        if (removable.isPresent()) {
            Button remove = Buttons.danger(words.of("rule.remove"), Feather.TRASH_2, () -> {
                model.remove(removable.get());
                beside.accept(null);
            });
            inspector.actions(save, remove);
        } else {
            inspector.actions(save);
        }
        beside.accept(inspector);
    }
}
