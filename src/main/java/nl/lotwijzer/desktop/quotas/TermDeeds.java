package nl.lotwijzer.desktop.quotas;

import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.Criteria;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.NoAnswer;
import nl.lotwijzer.quotas.SpecialGround;
import org.jspecify.annotations.Nullable;

/** What a person decides about a criterion beside its categories. */
final class TermDeeds {
    private final Workspace workspace;
    private final Criteria criteria;

    TermDeeds(Workspace workspace) {
        this.workspace = workspace;
        this.criteria = new Criteria(workspace.project());
    }

    void setNoAnswer(Criterion criterion, NoAnswer policy, String categoryName) {
        if (criterion.terms().noAnswer() != policy) {
            workspace.edit(() -> criteria.setNoAnswer(criterion, policy, categoryName));
        }
    }

    void explain(Criterion criterion, String explanation) {
        if (!explanation.strip().equals(criterion.terms().explanation())) {
            workspace.edit(() -> criteria.explain(criterion.id(), explanation));
        }
    }

    /**
     * Keeps the ground for special data.
     *
     * @return what is wrong with it
     */
    Optional<Message> setGround(Criterion criterion, @Nullable SpecialGround ground, String note) {
        if (ground == SpecialGround.OTHER && note.isBlank()) {
            return Optional.of(Message.of("quotas.problem.groundBlank"));
        }
        boolean same = Objects.equals(ground, criterion.terms().ground())
                && note.strip().equals(criterion.terms().groundNote());
        if (!same) {
            workspace.edit(() -> criteria.setGround(criterion.id(), ground, note));
        }
        return Optional.empty();
    }
}
