package nl.lotwijzer.privacy;

/**
 * How the rows of a table belong to a person.
 *
 * @param subject what kind of person
 * @param kind    by what way
 * @param column  the column of the table that the way begins with
 * @param table   the table in between; empty where there is none
 * @param key     the column in between that is compared with {@code column}
 * @param person  the column that holds the person
 */
record Link(Subject subject, Kind kind, String column, String table, String key, String person) {
    enum Kind {
        /** The column holds the number of the person. */
        DIRECT,
        /** By the row of another table, found by a column there. */
        BETWEEN,
        /** The column holds a registration number, as R0001. */
        NUMBER,
        /** The column holds the name of the person; nothing else of the row is about this person. */
        NAME,
        /** The column holds the number of the letter with this person's code. */
        LETTER
    }

    /** Reads a path of the catalogue; see the head of that file. */
    static Link of(Subject subject, String path) {
        if (path.endsWith("=number")) {
            return new Link(subject, Kind.NUMBER, path.substring(0, path.indexOf('=')), "", "", "");
        }
        if (path.endsWith("=name")) {
            return new Link(subject, Kind.NAME, path.substring(0, path.indexOf('=')), "", "", "");
        }
        if (path.endsWith("@letter")) {
            return new Link(subject, Kind.LETTER, path.substring(0, path.indexOf('@')), "", "", "");
        }
        String[] parts = path.split("[<>]", 2);
        if (parts.length == 1) {
            return new Link(subject, Kind.DIRECT, path, "", "", path);
        }
        String[] names = parts[1].split("\\.", -1);
        return path.contains(">")
                ? new Link(subject, Kind.BETWEEN, parts[0], names[0], "id", names[1])
                : new Link(subject, Kind.BETWEEN, parts[0], names[0], names[1], names[2]);
    }
}
