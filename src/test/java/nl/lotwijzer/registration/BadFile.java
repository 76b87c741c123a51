package nl.lotwijzer.registration;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file as offices send it, and what must come of it.
 *
 * @param name     the name of the file, which is also the name of the case
 * @param writing  writes it at this path
 * @param dutch    what is told in Dutch: why nothing is read, or every remark on a row
 * @param counts   what becomes of its rows; empty if nothing is read at all
 * @param english  the same as {@code dutch} in English, or empty where that is not looked at
 */
record BadFile(String name, UnaryOperator<Path> writing, List<String> dutch, String counts, List<String> english) {
    /** A file that must be refused with this message, its name aside. */
    static BadFile refused(String name, UnaryOperator<Path> writing, String message) {
        return new BadFile(name, writing, List.of(name + message), "", List.of());
    }

    /** A file that must be read with these counts, as {@code 2 added, 1 refused}, and exactly these remarks. */
    static BadFile read(String name, UnaryOperator<Path> writing, String counts, String... remarks) {
        return new BadFile(
                name,
                writing,
                List.of(remarks).stream().map(remark -> name + remark).toList(),
                counts,
                List.of());
    }

    BadFile inEnglish(String... messages) {
        return new BadFile(
                name,
                writing,
                dutch,
                counts,
                List.of(messages).stream().map(message -> name + message).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
