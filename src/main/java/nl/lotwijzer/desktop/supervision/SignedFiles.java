package nl.lotwijzer.desktop.supervision;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written at signing.
 *
 * @param hash   the hash by which people name the findings
 * @param folder where the files are
 * @param names  the names of the files
 */
record SignedFiles(String hash, Path folder, List<String> names) {
    SignedFiles {
        names = List.copyOf(names);
    }
}
