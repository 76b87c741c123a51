package nl.lotwijzer.quotas.population;

import java.util.Optional;

/**
 * One of the things a dimension distinguishes: men, 15 to 20 years, a municipality.
 *
 * @param code  as the file writes it, without blanks around it; empty if it gives labels only
 * @param label what people call it; the code if the file gives codes only
 */
public record Member(String code, String label) {
    /** Makes a member of which only this is known. */
    static Member of(String code, String label) {
        return new Member(code, label.isEmpty() ? code : label);
    }

    /** Returns the years of age it stands for; nothing if it is not about age, or about all ages. */
    public Optional<AgeRange> ages() {
        return AgeWords.of(this);
    }

    /** Returns whether it is everybody together. */
    public boolean isTotal() {
        return TotalWords.isTotal(this);
    }

    /** Returns label and code, where they differ. */
    public String shown() {
        return code.isEmpty() || code.equals(label) ? label : label + " (" + code + ")";
    }
}
