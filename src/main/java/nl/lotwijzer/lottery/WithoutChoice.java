package nl.lotwijzer.lottery;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.RuleWords;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.NoChoice;
import nl.lotwijzer.sortition.Pool;
import nl.lotwijzer.sortition.Progress;

/**
 * To whom the rules leave no choice, and why.
 *
 * @param excluded who fit no lawful panel, those with the same reason together
 * @param certain  who are in every lawful panel, likewise
 */
public record WithoutChoice(List<Group> excluded, List<Group> certain) {
    public WithoutChoice {
        excluded = List.copyOf(excluded);
        certain = List.copyOf(certain);
    }

    /**
     * Types with the same reason.
     *
     * @param types  the numbers of the types
     * @param reason how many they are, and the rules that leave them no choice
     */
    public record Group(List<Integer> types, Message reason) {
        public Group {
            types = List.copyOf(types);
        }
    }

    static WithoutChoice of(SelectionInput input, Progress progress) {
        Pool pool = input.pool();
        NoChoice found = NoChoice.of(pool, input.rules(), progress);
        RuleWords words = new RuleWords(input);
        List<Group> excluded = new ArrayList<>();
        for (NoChoice.Group group : found.excluded()) {
            excluded.add(new Group(group.types(), words.excluded(group, pool)));
        }
        List<Group> certain = new ArrayList<>();
        for (NoChoice.Group group : found.certain()) {
            certain.add(new Group(group.types(), words.certain(group, pool)));
        }
        return new WithoutChoice(excluded, certain);
    }
}
