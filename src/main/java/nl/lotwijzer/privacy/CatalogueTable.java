package nl.lotwijzer.privacy;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;

/**
 * A table of the project.
 *
 * @param links how its rows belong to people; none for a table about nobody in particular
 */
record CatalogueTable(String name, String dutch, String english, List<Link> links, List<CatalogueColumn> columns) {
    CatalogueTable {
        links = List.copyOf(links);
        columns = List.copyOf(columns);
    }

    String label(Language language) {
        return switch (language) {
            case DUTCH -> dutch;
            case ENGLISH -> english;
        };
    }

    /** Returns the columns that a group of fields holds. */
    List<CatalogueColumn> columnsOf(String fields) {
        return columns.stream().filter(column -> column.fields().equals(fields)).toList();
    }

    /** Returns the links to this kind of people. */
    List<Link> links(Subject subject) {
        return links.stream().filter(link -> link.subject() == subject).toList();
    }

    /** Returns whether a row has a salt. */
    boolean salted() {
        return columns.stream().anyMatch(column -> column.nature() == Nature.SALT);
    }

    Optional<CatalogueColumn> column(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }
}
