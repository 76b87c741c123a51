package nl.lotwijzer.desktop.quotas;

import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Calculation;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.QuotaMethod;

/** How the quotas of a criterion came about, in words. */
final class CalculationWords {
    private final Texts texts;
    private final Criterion criterion;
    private final int seats;

    CalculationWords(Texts texts, Criterion criterion, int seats) {
        this.texts = texts;
        this.criterion = criterion;
        this.seats = seats;
    }

    /** Returns whether the seats or the population changed since the quotas were calculated. */
    boolean outdated() {
        Calculation calculation = criterion.terms().calculation();
        return calculation != null && calculation.outdated(criterion, seats);
    }

    /** Returns the method in a few words; empty if the quotas were never calculated. */
    String brief() {
        Calculation calculation = criterion.terms().calculation();
        if (calculation == null) {
            return "";
        }
        boolean changed = !calculation.outdated(criterion, seats) && !calculation.kept(criterion, seats);
        String method = method(calculation.method());
        return changed ? texts.get("desktop.quotas.terms.changed", method) : method;
    }

    /** Returns the method with what it was calculated for, and the rule between equal remainders. */
    String sentence() {
        Calculation calculation = criterion.terms().calculation();
        return calculation == null
                ? texts.get("desktop.quotas.terms.neverCalculated")
                : texts.get("desktop.quotas.terms.calculated", brief(), calculation.seats());
    }

    private String method(QuotaMethod method) {
        return switch (method) {
            case QuotaMethod.Rounded() -> texts.get("desktop.quotas.terms.method.rounded");
            case QuotaMethod.SeatsAround(int margin) -> texts.get("desktop.quotas.terms.method.seats", margin);
            case QuotaMethod.PercentAround(int percent) -> texts.get("desktop.quotas.terms.method.percent", percent);
        };
    }
}
