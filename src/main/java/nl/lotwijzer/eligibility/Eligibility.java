package nl.lotwijzer.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** Who may take part in this project, and on what grounds somebody can be left out. */
public final class Eligibility {
    private final Project project;

    public Eligibility(Project project) {
        this.project = project;
    }

    /** Returns the rules; {@link EligibilityRules#OPEN} as long as none were set. */
    public EligibilityRules rules() {
        return set().orElse(EligibilityRules.OPEN);
    }

    /** Returns the rules, or empty if nobody set them yet. */
    public Optional<EligibilityRules> set() {
        return project.read(handle -> new EligibilityStore(handle).rules());
    }

    /** Sets the rules, in place of those before. */
    public void set(EligibilityRules rules) {
        String details = "minimum=%s maximum=%s areas=%d places=%d postcodes=%d"
                .formatted(
                        rules.age()
                                .map(rule -> Integer.toString(rule.minimum()))
                                .orElse("-"),
                        rules.age().map(AgeRule::maximum).map(String::valueOf).orElse("-"),
                        rules.residence().areas().size(),
                        rules.residence().places().size(),
                        rules.residence().postcodes().size());
        project.perform(new Action("eligibility.journal.rules", details), handle -> {
            new EligibilityStore(handle).put(rules);
        });
    }

    /** Returns the grounds in their order; none as long as none were set. */
    public List<ExclusionGround> grounds() {
        return project.read(handle -> new EligibilityStore(handle).grounds());
    }

    /**
     * Sets the grounds, in place of those before. Who was excluded on a ground that goes stays so.
     *
     * @throws EligibilityException if a ground is there twice
     */
    public void setGrounds(List<ExclusionGround> grounds) throws EligibilityException {
        Set<String> seen = new HashSet<>();
        for (ExclusionGround ground : grounds) {
            if (!seen.add(ground.text())) {
                throw new EligibilityException(Message.of("eligibility.problem.groundTwice", ground.text()));
            }
        }
        project.perform(new Action("eligibility.journal.grounds", "grounds=" + grounds.size()), handle -> {
            new EligibilityStore(handle).put(grounds);
        });
    }

    /** Returns the grounds that many projects use, in these words, to begin with. */
    public static List<ExclusionGround> usual(Texts texts) {
        List<ExclusionGround> grounds = new ArrayList<>();
        for (ExclusionGround.Use use : ExclusionGround.Use.values()) {
            for (int i = 1; texts.has("eligibility.ground." + use + "." + i); i++) {
                grounds.add(new ExclusionGround(texts.get("eligibility.ground." + use + "." + i), use));
            }
        }
        return grounds;
    }
}
