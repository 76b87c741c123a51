package nl.lotwijzer.desktop.eligibility;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.Eligibility;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionGround;
import nl.lotwijzer.eligibility.ExclusionList;
import nl.lotwijzer.eligibility.PostcodeRange;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The rules, the grounds and the lists, each in a card that says how it is and lets it be changed. */
final class RuleCards extends HBox {
    private final Workspace workspace;
    private final Texts texts;
    private final EligibilityModel model;

    RuleCards(Workspace workspace, EligibilityModel model) {
        this.workspace = workspace;
        this.texts = workspace.texts();
        this.model = model;
        getStyleClass().add("rule-cards");
        model.view().subscribe(this::show);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.eligibility." + key, arguments);
    }

    private void show(EligibilityView view) {
        getChildren().setAll(rules(view), grounds(view), lists(view));
        for (Node card : getChildren()) {
            HBox.setHgrow(card, Priority.ALWAYS);
        }
    }

    private Node rules(EligibilityView view) {
        List<Node> lines = new ArrayList<>();
        view.rules()
                .ifPresentOrElse(
                        rules -> told(rules).forEach(line -> lines.add(Labels.text(line))),
                        () -> lines.add(Labels.muted(text("rules.none"))));
        return card(text("rules.title"), lines, Buttons.link(text("change"), () -> askRules(view)));
    }

    private List<String> told(EligibilityRules rules) {
        List<String> told = new ArrayList<>();
        told.add(rules.age()
                .map(age -> {
                    Integer oldest = age.maximum();
                    String ages = oldest == null
                            ? text("rules.from", age.minimum(), age.on())
                            : text("rules.fromTo", age.minimum(), oldest, age.on());
                    return age.minimum() < AgeRule.OF_AGE ? ages + " " + text("rules.consent") : ages;
                })
                .orElse(text("rules.anyAge")));
        Residence residence = rules.residence();
        if (residence.anywhere()) {
            told.add(text("rules.anywhere"));
        } else {
            List<String> places = new ArrayList<>(residence.areas());
            places.addAll(residence.places());
            residence.postcodes().stream().map(PostcodeRange::text).forEach(places::add);
            int most = 6;
            told.add(text(
                    "rules.livesIn",
                    String.join(", ", places.subList(0, Math.min(most, places.size()))),
                    Math.max(0, places.size() - most)));
        }
        return told;
    }

    private Node grounds(EligibilityView view) {
        List<Node> lines = new ArrayList<>();
        lines.add(
                view.grounds().isEmpty()
                        ? Labels.muted(text("grounds.none"))
                        : Labels.text(text("grounds.count", view.grounds().size())));
        if (!view.missing().isEmpty()) {
            Label warning = Labels.text(text("grounds.missing", String.join("; ", view.missing())));
            warning.getStyleClass().add("form-problem");
            lines.add(warning);
        } else if (!view.used().isEmpty()) {
            lines.add(Labels.muted(text(
                    view.fixed().isPresent() ? "grounds.inRules" : "grounds.mustBe",
                    view.used().size(),
                    String.join("; ", view.used()))));
        }
        return card(text("grounds.title"), lines, Buttons.link(text("change"), () -> askGrounds(view)));
    }

    private Node lists(EligibilityView view) {
        List<Node> lines = new ArrayList<>();
        if (view.lists().isEmpty()) {
            lines.add(Labels.muted(text("list.none")));
        }
        for (ExclusionList list : view.lists()) {
            lines.add(line(view, list));
        }
        return card(text("list.title"), lines, Buttons.link(text("list.read"), this::askList));
    }

    private Node line(EligibilityView view, ExclusionList list) {
        String kept = list.keepUntil() == null
                ? text("list.noDate")
                : text(list.expired(view.today()) ? "list.expired" : "list.keep", list.keepUntil());
        Label words = Labels.text(text("list.line", list.name(), list.people(), kept));
        if (list.expired(view.today())) {
            words.getStyleClass().add("form-problem");
        }
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = Buttons.icon(text("removeList", list.name()), Feather.TRASH_2, () -> model.remove(list));
        remove.setDisable(model.readOnly());
        HBox row = new HBox(8, words, remove);
        row.getStyleClass().add("rule-line");
        return row;
    }

    private Card card(String title, List<Node> lines, Hyperlink action) {
        VBox words = new VBox(4);
        words.getChildren().setAll(lines);
        action.setDisable(model.readOnly());
        action.setAccessibleText(action.getText() + ": " + title);
        Card card = new Card(title, words, action);
        card.getStyleClass().add("rule-card");
        return card;
    }

    private void askRules(EligibilityView view) {
        RulesForm form = new RulesForm(view.rules().orElse(EligibilityRules.OPEN), view.today(), texts);
        if (workspace.dialogs().fill(new FormQuestion(text("rules.title"), form.node(), text("save"), form.valid()))) {
            model.set(form.rules());
        }
    }

    private void askGrounds(EligibilityView view) {
        List<ExclusionGround> before = view.grounds().isEmpty() ? Eligibility.usual(texts) : view.grounds();
        GroundsForm form = new GroundsForm(before, texts);
        if (workspace
                .dialogs()
                .fill(new FormQuestion(
                        text("grounds.title"), form.node(), text("save"), Bindings.createBooleanBinding(() -> true)))) {
            model.setGrounds(form.grounds());
        }
    }

    /** Lets the person choose a list, says what stands in it, and asks on what ground its people are left out. */
    void askList() {
        model.readList(reading -> {
            EligibilityView view = model.view().get();
            List<String> grounds = (view.grounds().isEmpty() ? Eligibility.usual(texts) : view.grounds())
                    .stream()
                            .filter(ground -> ground.use() == ExclusionGround.Use.ROLE)
                            .map(ExclusionGround::text)
                            .toList();
            ListForm form = new ListForm(reading, grounds, view.today(), texts);
            if (workspace
                    .dialogs()
                    .fill(new FormQuestion(text("list.ask"), form.node(), text("list.keepIt"), form.valid()))) {
                model.keep(form.name(), form.ground(), form.until(), reading.list());
            }
        });
    }
}
