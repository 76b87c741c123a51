package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lotwijzer.registration.DerivedRule.Derivation;
import nl.lotwijzer.registration.DerivedRule.Doubtful;

/** The rules by which answers follow from what else somebody filled in, put to forms. */
record Derivations(List<DerivedRule> rules) {
    Derivations {
        rules = List.copyOf(rules);
    }

    /**
     * Returns the form with the answers that follow. Where nothing can follow the answer stays as it was given; where it
     * is doubtful it stays only if it is one of the possible ones.
     *
     * @param corrected what was changed by hand, {@code =} with a criterion for an answer, which stays as it is
     */
    Form answered(Form form, Set<String> corrected) {
        if (rules.isEmpty() || form.empty()) {
            return form;
        }
        Map<String, String> answers = new LinkedHashMap<>(form.answers());
        for (DerivedRule rule : rules) {
            String given = answers.getOrDefault(rule.criterion(), "");
            String follows = switch (rule.of(form)) {
                case DerivedRule.Found found -> found.answer();
                case DerivedRule.Nothing nothing -> given;
                case Doubtful doubtful -> doubtful.possible().contains(given) ? given : "";
            };
            answers.put(rule.criterion(), corrected.contains("=" + rule.criterion()) ? given : follows);
        }
        return form.withAnswers(answers);
    }

    /** Returns what about this form keeps an answer from following. */
    List<Doubtful> doubts(Form form, Set<String> corrected) {
        List<Doubtful> doubts = new ArrayList<>();
        for (DerivedRule rule : rules) {
            Derivation derivation = rule.of(form);
            if (derivation instanceof Doubtful doubtful && !corrected.contains("=" + rule.criterion())) {
                doubts.add(doubtful);
            }
        }
        return doubts;
    }
}
