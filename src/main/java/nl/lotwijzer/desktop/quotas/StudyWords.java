package nl.lotwijzer.desktop.quotas;

import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.quotas.RuleWords;
import nl.lotwijzer.sortition.NoChoice;
import nl.lotwijzer.sortition.Quota;
import nl.lotwijzer.sortition.Rule;
import nl.lotwijzer.sortition.SeatChange;
import nl.lotwijzer.sortition.SeatSensitivity;

/** A study in sentences. */
final class StudyWords {
    private final Texts texts;
    private final ChanceWords chances;
    private final RuleWords rules;
    private final Study study;

    StudyWords(Texts texts, Study study) {
        this.texts = texts;
        this.chances = new ChanceWords(texts);
        this.rules = new RuleWords(study.input());
        this.study = study;
    }

    /** Returns the smallest chance as the quotas stand. */
    String now() {
        return study.sensitivity()
                .now()
                .smallest()
                .map(chances::of)
                .orElseGet(() -> texts.get("desktop.quotas.study.noPanelNow"));
    }

    /** Returns what a change is: the rule as it would be, and what it is now. */
    String change(SeatChange change) {
        return texts.get("desktop.quotas.study.change", rules.of(change.after()), seats(change.before()));
    }

    /** Returns what a change would do. */
    String effect(SeatSensitivity.Changed changed) {
        if (study.isSame(changed)) {
            return texts.get("desktop.quotas.study.same");
        }
        String smallest =
                changed.effect().smallest().map(chances::of).orElseGet(() -> texts.get("desktop.quotas.study.noPanel"));
        boolean others = changed.effect().smallest().isPresent()
                && changed.effect().withoutChance() != study.sensitivity().now().withoutChance();
        return others
                ? texts.get(
                        "desktop.quotas.study.without",
                        smallest,
                        changed.effect().withoutChance())
                : smallest;
    }

    private static int seats(Rule rule) {
        return switch (rule) {
            case Rule.PanelSize(int seats) -> seats;
            case Rule.Minimum(Quota quota) -> quota.min();
            case Rule.Maximum(Quota quota) -> quota.max();
            case Rule.OnePerHousehold() -> 1;
        };
    }

    String excluded(NoChoice.Group group) {
        return texts.get(rules.excluded(group, study.pool()));
    }

    String certain(NoChoice.Group group) {
        return texts.get(rules.certain(group, study.pool()));
    }

    /** Returns the registration numbers of a group. */
    String numbers(NoChoice.Group group) {
        List<String> numbers = group.types().stream()
                .flatMap(type -> study.pool().types().get(type).members().stream())
                .sorted()
                .map(place -> study.input().members().get(place).candidate().id())
                .toList();
        return String.join(", ", numbers);
    }
}
