package nl.lotwijzer.sortition;

import java.util.Optional;
import nl.lotwijzer.proof.Cases;
import nl.lotwijzer.proof.Facts;
import org.jspecify.annotations.Nullable;

/** There is no lawful panel. The explanation is data; the caller knows the names and the language. */
public final class InfeasibleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Infeasibility infeasibility;
    private final transient Facts facts;
    private final transient @Nullable Cases proof;

    InfeasibleException(Infeasibility infeasibility, Facts facts, @Nullable Cases proof) {
        super("no lawful panel: " + infeasibility.contradiction());
        this.infeasibility = infeasibility;
        this.facts = facts;
        this.proof = proof;
    }

    /** Why there is no lawful panel. */
    public Infeasibility infeasibility() {
        return infeasibility;
    }

    /** The rules that the proof speaks of. */
    public Facts facts() {
        return facts;
    }

    /**
     * The proof in exact numbers: one closed case when prices alone contradict the rules, more when every case had to be
     * tried; nothing when that took too many cases to write down.
     */
    public Optional<Cases> proof() {
        return Optional.ofNullable(proof);
    }
}
