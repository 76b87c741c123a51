package nl.lotwijzer.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;

/** The files of {@code sample-data}, which come with the program, as files that people can open and read in. */
public final class SampleFiles {
    /** The name of the folder that holds them. */
    public static final String FOLDER = "voorbeeldgegevens";

    private static final List<String> NAMES = List.of(
            "README.md",
            "bevolkingsregister.csv",
            "uitnodigingen.csv",
            "aanmeldingen.xlsx",
            "aanmeldingen-windows1252.csv",
            "nagekomen.csv",
            "raadsleden.csv",
            "bevolking.csv",
            "cbs-waterveen.csv",
            "begeleiders.csv",
            "bijeenkomsten.csv",
            "voorstellen.csv",
            "evaluatie-1.csv",
            "evaluatie-2.csv",
            "stemmen.csv",
            "begroting.csv");

    private SampleFiles() {}

    /**
     * Writes them into a folder of their own in this one; files that are there already are left as they are.
     *
     * @return the folder of the files
     */
    public static Path writeInto(Path folder) throws IOException, FilesException {
        Path files = Files.createDirectories(folder.resolve(FOLDER));
        for (String name : NAMES) {
            Path file = files.resolve(name);
            if (!Files.exists(file)) {
                try (InputStream in = Objects.requireNonNull(
                        SampleFiles.class.getResourceAsStream("data/" + name), () -> name + " is missing")) {
                    WholeFile.write(file, in.readAllBytes());
                }
            }
        }
        return files;
    }
}
