package nl.lotwijzer.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.lotwijzer.samples.Inhabitant.Address;
import nl.lotwijzer.samples.Waterveen.Area;

/**
 * Makes the files of {@code sample-data} anew, the same every time:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test \
 *     "-Dexec.args=-classpath %classpath nl.lotwijzer.samples.SampleData sample-data"
 * </pre>
 *
 * The files of facilitators and sessions and the README are written by hand.
 */
public final class SampleData {
    private static final long SEED = 20_261_120;

    private SampleData() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes the generated files into this folder, over those that are there. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(SEED);
        List<Inhabitant> invited = new Letters(random).sent();
        List<List<Cell>> export = new FormExport(random).rows(new Registrations(random, invited).received());
        CsvFile.writeTexts(folder.resolve("uitnodigingen.csv"), letters(invited));
        ExcelFile.write(folder.resolve("aanmeldingen.xlsx"), export);
        CsvFile.writeCells(folder.resolve("aanmeldingen-windows1252.csv"), export, Charset.forName("windows-1252"));
        CsvFile.writeTexts(folder.resolve("bevolking.csv"), population());
        CsvFile.writeTexts(folder.resolve("bevolkingsregister.csv"), new PopulationRegister().rows());
    }

    private static List<List<String>> letters(List<Inhabitant> invited) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Briefcode",
                "Batch",
                "Verzonden",
                "Wijk",
                "Straat",
                "Huisnummer",
                "Toevoeging",
                "Postcode",
                "Woonplaats"));
        for (Inhabitant one : invited) {
            Address address = one.letter().address();
            rows.add(List.of(
                    one.letter().code(),
                    Integer.toString(one.letter().batch()),
                    one.letter().sent().format(CsvFile.DAY),
                    address.area().name(),
                    address.street(),
                    Integer.toString(address.number()),
                    address.addition(),
                    address.postcode(),
                    Waterveen.CITY));
        }
        return rows;
    }

    private static List<List<String>> population() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Kenmerk", "Categorie", "Aantal"));
        rows.addAll(population("Geslacht", Waterveen.GENDERS, Waterveen.GENDER_COUNTS));
        rows.addAll(population("Leeftijd", Waterveen.AGES, Waterveen.AGE_COUNTS));
        rows.addAll(population("Opleiding", Waterveen.EDUCATIONS, Waterveen.EDUCATION_COUNTS));
        rows.addAll(population(
                "Wijk",
                Waterveen.AREAS.stream().map(Area::name).toList(),
                Waterveen.AREAS.stream().map(Area::inhabitants).toList()));
        rows.addAll(population("Woonsituatie", Waterveen.TENURES, Waterveen.TENURE_COUNTS));
        return rows;
    }

    private static List<List<String>> population(String criterion, List<String> categories, List<Integer> counts) {
        return Stream.iterate(0, index -> index < categories.size(), index -> index + 1)
                .map(index -> List.of(
                        criterion, categories.get(index), counts.get(index).toString()))
                .toList();
    }
}
