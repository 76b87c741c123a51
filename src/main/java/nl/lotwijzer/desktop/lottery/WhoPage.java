package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.lottery.ProofWords;
import nl.lotwijzer.lottery.WithoutChoice;
import nl.lotwijzer.proof.Fraction;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who has what chance, and why not more. */
final class WhoPage {
    /** Which types are listed. */
    private enum Filter {
        ALL,
        NONE,
        CERTAIN
    }

    private final LotteryModel model;
    private final Texts texts;
    private final PageLife life;
    private final ChanceWords words;

    WhoPage(LotteryModel model, Texts texts, PageLife life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
        this.words = new ChanceWords(texts);
    }

    List<Node> nodes(Lottery lottery) {
        FilteredList<LotteryType> listed = new FilteredList<>(FXCollections.observableList(TypeTable.ordered(lottery)));
        TypeTable table = new TypeTable(lottery, listed, texts, model.proof(), life);
        Label why = Labels.text("");
        why.setId("lottery-why");
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> why(table.selected().get()),
                        table.selected(),
                        model.proof().storyProperty(),
                        model.proof().withoutChoiceProperty()));
        VBox reason = new VBox(Labels.caption(texts.get("desktop.lottery.why")), why);
        reason.getStyleClass().add("lottery-why");
        FilterChips<Filter> chips = chips(lottery);
        chips.selectedProperty().subscribe(filter -> listed.setPredicate(type -> lets(filter, type)));
        return List.of(
                new Card(
                        texts.get("desktop.lottery.typesTitle"),
                        texts.get("desktop.lottery.typesText", lottery.types().size(), lottery.rows()),
                        chips,
                        table.node(),
                        reason),
                withoutChoice(lottery));
    }

    private FilterChips<Filter> chips(Lottery lottery) {
        FilterChips<Filter> chips = new FilterChips<>(Filter.ALL);
        for (Filter filter : Filter.values()) {
            chips.chip(filter, texts.get("desktop.lottery.filter." + filter.name()));
            chips.count(
                    filter,
                    texts.get(
                            "desktop.number",
                            lottery.types().stream()
                                    .filter(type -> lets(filter, type))
                                    .mapToInt(LotteryType::members)
                                    .sum()));
        }
        return chips;
    }

    private static boolean lets(Filter filter, LotteryType type) {
        return switch (filter) {
            case ALL -> true;
            case NONE -> type.chance().signum() == 0;
            case CERTAIN -> type.chance().equals(Fraction.ONE);
        };
    }

    private String why(@Nullable LotteryType type) {
        if (type == null) {
            return texts.get("desktop.lottery.whySelect");
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                type.chance().signum() == 0
                        ? texts.get("desktop.lottery.whyNone", type.code(), type.members())
                        : texts.get(
                                "desktop.lottery.whyWho",
                                type.code(),
                                type.members(),
                                words.of(type.chance()),
                                words.percent(type.ideal(), RoundingMode.HALF_UP)));
        Optional<String> reason = reason(type);
        reason.ifPresent(parts::add);
        ProofStory story = model.proof().storyProperty().get();
        if (story == null) {
            parts.add(texts.get("desktop.lottery.whyNotKept"));
        } else if (story.reading().proof().excluded().contains(type.number())) {
            if (reason.isEmpty()) {
                parts.add(texts.get("desktop.lottery.whyExcluded"));
            }
        } else {
            ProofWords proof = new ProofWords(texts, story.reading());
            story.shareOf(type)
                    .ifPresentOrElse(
                            share -> {
                                parts.add(texts.get(
                                        "desktop.lottery.whyStep",
                                        story.levels().get(type.number()) + 1,
                                        story.shares().size()));
                                parts.add(proof.sentence(share));
                                parts.add(proof.because(share));
                            },
                            () -> parts.add(texts.get("desktop.lottery.whyWhole")));
        }
        return String.join(" ", parts).strip();
    }

    /** The rules that leave this type no choice, if they were found. */
    private Optional<String> reason(LotteryType type) {
        WithoutChoice found = model.proof().withoutChoiceProperty().get();
        if (found == null) {
            return Optional.empty();
        }
        List<WithoutChoice.Group> groups = new ArrayList<>(found.excluded());
        groups.addAll(found.certain());
        return groups.stream()
                .filter(group -> group.types().contains(type.number()))
                .map(group -> texts.get(group.reason()))
                .findFirst();
    }

    private Node withoutChoice(Lottery lottery) {
        VBox groups = new VBox();
        groups.getStyleClass().add("lottery-groups");
        Button find = Buttons.secondary(
                texts.get("desktop.lottery.findWhy"), Feather.HELP_CIRCLE, model.proof()::findWithoutChoice);
        find.setId("lottery-find-why");
        find.disableProperty().bind(model.proof().busyProperty());
        life.until(model.proof()
                .withoutChoiceProperty()
                .subscribe(found -> groups.getChildren().setAll(told(found))));
        return new Card(
                        texts.get("desktop.lottery.noChoiceTitle"),
                        texts.get("desktop.lottery.noChoiceText", lottery.withoutChance(), lottery.certain()),
                        groups)
                .actions(find);
    }

    private List<Node> told(@Nullable WithoutChoice found) {
        if (found == null) {
            return List.of();
        }
        if (found.excluded().isEmpty() && found.certain().isEmpty()) {
            return List.of(Labels.text(texts.get("desktop.lottery.noChoiceNobody")));
        }
        List<Node> lines = new ArrayList<>();
        found.excluded().forEach(group -> lines.add(Labels.text(texts.get(group.reason()))));
        found.certain().forEach(group -> lines.add(Labels.text(texts.get(group.reason()))));
        return lines;
    }
}
