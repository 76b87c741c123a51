package nl.lotwijzer.quotas;

import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sortition.NoChoice;
import nl.lotwijzer.sortition.Pool;
import nl.lotwijzer.sortition.Quota;
import nl.lotwijzer.sortition.Rule;

/** What rules say, with the names that the selection does not know. */
public final class RuleWords {
    private final SelectionInput input;

    public RuleWords(SelectionInput input) {
        this.input = input;
    }

    /** Returns what a rule says: <i>Age “65 and over” at least 4</i>. */
    public Message of(Rule rule) {
        return switch (rule) {
            case Rule.PanelSize(int seats) -> Message.of("quotas.rule.panelSize", seats);
            case Rule.OnePerHousehold() -> Message.of("quotas.rule.household");
            case Rule.Minimum(Quota quota) -> of("quotas.rule.minimum", quota, quota.min());
            case Rule.Maximum(Quota quota) -> of("quotas.rule.maximum", quota, quota.max());
        };
    }

    private Message of(String key, Quota quota, int seats) {
        Criterion criterion = input.criteria().get(quota.criterion());
        Category category = criterion.categories().get(quota.category());
        return Message.of(key, criterion.name(), category.name(), seats);
    }

    /** Returns what several rules say, in one enumeration. */
    public Message all(List<Rule> rules) {
        return enumerated(rules.stream().map(this::of).toList());
    }

    /** Returns that these people fit no panel, and the rules that keep them out. */
    public Message excluded(NoChoice.Group group, Pool pool) {
        return Message.of("quotas.noChoice.excluded", group.members(pool), all(group.rules()));
    }

    /** Returns that these people are in every panel, and the rules that put them there. */
    public Message certain(NoChoice.Group group, Pool pool) {
        return Message.of("quotas.noChoice.certain", group.members(pool), all(group.rules()));
    }

    /** Returns <i>a, b and c</i>. */
    static Message enumerated(List<Message> parts) {
        Message all = parts.getFirst();
        for (int place = 1; place < parts.size(); place++) {
            String key = place == parts.size() - 1 ? "quotas.infeasible.and" : "quotas.infeasible.comma";
            all = Message.of(key, all, parts.get(place));
        }
        return all;
    }
}
