package nl.lotwijzer.sessions;

/**
 * What a table of a session offers beyond a place.
 *
 * @param table    its number, from 1
 * @param language the language for which an interpreter sits there; empty for room for a wheelchair
 */
public record TableTrait(int table, String language) {
    /** Room for a wheelchair at this table. */
    public static TableTrait wheelchair(int table) {
        return new TableTrait(table, "");
    }

    /** An interpreter of this language at this table. */
    public static TableTrait interpreter(int table, String language) {
        return new TableTrait(table, language.strip().replaceAll("\\s+", " "));
    }

    public boolean forWheelchair() {
        return language.isEmpty();
    }
}
