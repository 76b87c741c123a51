package nl.lotwijzer.sortition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Reads pools with known answers from plain CSV without quotes. The folder is the system property
 * {@code lotwijzer.instances}, or else {@code ../shared/instances} seen from the project; without it the test that asks
 * is skipped.
 */
final class Instances {

    private Instances() {}

    static Path folder(String name) {
        String property = System.getProperty("lotwijzer.instances");
        Path all = property != null
                ? Path.of(property)
                : Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../shared/instances");
        Path folder = all.resolve(name).normalize();
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "no test pools at " + folder + "; set -Dlotwijzer.instances=FOLDER to run this test");
        return folder;
    }

    static Instance sortitionAlgorithms150() throws IOException {
        return read(folder("sortition-algorithms-150"), "features.csv", "candidates.csv");
    }

    static Instance example(String name) throws IOException {
        return read(folder(name), "categories.csv", "respondents.csv");
    }

    /** The lines of a file, split at commas. */
    static List<List<String>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static Instance read(Path folder, String quotaFile, String registrantFile) throws IOException {
        List<String> criteria = new ArrayList<>();
        List<Map<String, Integer>> categories = new ArrayList<>();
        List<Quota> quotas = new ArrayList<>();
        for (List<String> line :
                lines(folder.resolve(quotaFile)).stream().skip(1).toList()) {
            if (!criteria.contains(key(line.get(0)))) {
                criteria.add(key(line.get(0)));
                categories.add(new HashMap<>());
            }
            int criterion = criteria.indexOf(key(line.get(0)));
            int category = categories.get(criterion).size();
            categories.get(criterion).put(key(line.get(1)), category);
            quotas.add(new Quota(criterion, category, Integer.parseInt(line.get(2)), Integer.parseInt(line.get(3))));
        }
        List<List<String>> registrants = lines(folder.resolve(registrantFile));
        List<String> header =
                registrants.getFirst().stream().map(Instances::key).toList();
        int[][] answers = registrants.stream()
                .skip(1)
                .map(line -> criteria.stream()
                        .mapToInt(criterion -> categories
                                .get(criteria.indexOf(criterion))
                                .get(key(line.get(header.indexOf(criterion)))))
                        .toArray())
                .toArray(int[][]::new);
        int[] households = new int[answers.length];
        Arrays.fill(households, -1);
        List<String> ids = registrants.stream().skip(1).map(List::getFirst).toList();
        return new Instance(ids, Pool.of(answers, households), quotas);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
