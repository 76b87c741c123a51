package nl.lotwijzer.report.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Diet;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.sessions.Attendee;

/**
 * Lays out what those who come need: how many of each for the kitchen and the room, and who. Needs can tell of health or
 * faith, so only those who asked for something are named.
 */
final class CarePage {
    private final SessionFacts facts;
    private final Texts texts;

    CarePage(SessionFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    Page page() {
        List<Attendee> asking = facts.expected().stream()
                .filter(attendee -> asked(facts.card(attendee)))
                .toList();
        if (asking.isEmpty()) {
            return new Page(name("care.title"), name("care.purpose"), List.of(), name("care.missing"));
        }
        return new Page(
                name("care.title"),
                name("care.purpose"),
                List.of(
                        new Block.Table(
                                "Aantallen",
                                List.of(
                                        new Block.Column(name("column.need"), false),
                                        new Block.Column(name("column.people"), true)),
                                counts()),
                        Block.Prose.heading(name("care.who")),
                        new Block.Table(
                                "Zorg",
                                columns(),
                                asking.stream().map(this::row).toList())),
                "");
    }

    private static boolean asked(PersonCard card) {
        return card.food().asked()
                || card.access().asked()
                || card.care().asked()
                || card.speech().interpreter();
    }

    private List<List<Value>> counts() {
        List<List<Value>> rows = new ArrayList<>();
        for (Diet diet : Diet.values()) {
            count(
                    rows,
                    texts.get("panel.diet." + diet),
                    card -> card.food().diets().contains(diet));
        }
        count(rows, name("care.allergy"), card -> !card.food().allergy().isBlank());
        count(rows, texts.get("report.people.wheelchair"), card -> card.access().wheelchair());
        count(
                rows,
                texts.get("report.people.interpreter"),
                card -> card.speech().interpreter());
        long children = facts.expected().stream()
                .mapToInt(attendee -> facts.card(attendee).care().children())
                .sum();
        if (children > 0) {
            rows.add(List.of(new Value.Text(texts.get("report.people.children")), new Value.Count(children)));
        }
        return rows;
    }

    private void count(List<List<Value>> rows, String need, Predicate<PersonCard> has) {
        long number = facts.expected().stream().map(facts::card).filter(has).count();
        if (number > 0) {
            rows.add(List.of(new Value.Text(need), new Value.Count(number)));
        }
    }

    private List<Block.Column> columns() {
        return Stream.of("name", "diet", "allergy", "wheelchair", "access", "*children", "childcare", "interpreter")
                .map(key -> key.startsWith("*")
                        ? new Block.Column(texts.get("report.people." + key.substring(1)), true)
                        : new Block.Column(texts.get("report.people." + key), false))
                .toList();
    }

    private List<Value> row(Attendee attendee) {
        PersonCard card = facts.card(attendee);
        return List.of(
                new Value.Text(attendee.participant().name()),
                text(card.food().diets().stream()
                        .map(diet -> texts.get("panel.diet." + diet))
                        .collect(Collectors.joining(", "))),
                text(card.food().allergy()),
                text(card.access().wheelchair() ? texts.get("report.people.yes") : ""),
                text(card.access().other()),
                card.care().asked() ? new Value.Count(card.care().children()) : Value.NONE,
                text(card.care().remark()),
                text(card.speech().interpreter() ? card.speech().language() : ""));
    }

    private static Value text(String words) {
        return words.isBlank() ? Value.NONE : new Value.Text(words);
    }

    private String name(String key) {
        return texts.get("report.sessionPack." + key);
    }
}
