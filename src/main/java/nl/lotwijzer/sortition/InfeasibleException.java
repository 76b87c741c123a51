package nl.lotwijzer.sortition;

/** There is no lawful panel. The explanation is data; the caller knows the names and the language. */
public final class InfeasibleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Infeasibility infeasibility;

    InfeasibleException(Infeasibility infeasibility) {
        super("no lawful panel: " + infeasibility.contradiction());
        this.infeasibility = infeasibility;
    }

    /** Why there is no lawful panel. */
    public Infeasibility infeasibility() {
        return infeasibility;
    }
}
