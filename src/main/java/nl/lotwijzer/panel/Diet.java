package nl.lotwijzer.panel;

/** A diet that a caterer knows. */
public enum Diet {
    VEGETARIAN,
    VEGAN,
    HALAL,
    KOSHER,
    GLUTEN_FREE,
    LACTOSE_FREE,
    DIABETIC
}
