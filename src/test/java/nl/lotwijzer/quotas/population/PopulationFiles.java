package nl.lotwijzer.quotas.population;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the test files of CBS and Statbel in each of their shapes; its main fills src/test/resources/population and
 * makes the figures of the sample data. */
final class PopulationFiles {
    static final Path RESOURCES = Path.of("src", "test", "resources", "population");

    static final Path SAMPLE = Path.of("sample-data", "cbs-waterveen.csv");

    private PopulationFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(RESOURCES);
        writeSample(SAMPLE);
    }

    /** Writes the figures of the sample data, as CBS would publish them. */
    static void writeSample(Path file) throws IOException {
        Files.writeString(file, Waterveen.bySexAndAge().bare());
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        OfficeTable ages = TheHague.bySexAndAge();
        OfficeTable levels = TheHague.byEducation();
        text(folder, "03759ned_UntypedDataSet_22112026_101500.csv", ages.raw());
        text(folder, "Bevolking__geslacht__leeftijd_22112026_101600.csv", ages.bare());
        text(folder, "Bevolking__tabelindeling_22112026_101700.csv", "\uFEFF" + ages.layout(true));
        text(folder, "Bevolking__tabelindeling_eenheid_per_rij.csv", "\uFEFF" + ages.layout(false));
        ages.bulk(folder.resolve("03759ned.zip"));
        text(folder, "85051NED_UntypedDataSet_22112026_102000.csv", levels.raw().replace("85051NED", ""));
        text(folder, "Onderwijsniveau_22112026_102100.csv", levels.bare());
        text(folder, "Onderwijsniveau_tabelindeling.csv", levels.layout(true));
        text(folder, "Onderwijsniveau_tabelindeling_eenheid_per_rij.csv", levels.layout(false));
        levels.bulk(folder.resolve("85051NED.zip"));
        text(folder, "TF_SOC_POP_STRUCT_2019.txt", TheHague.statbel(false));
        text(folder, "TF_SOC_POP_STRUCT_2019_bom.txt", TheHague.statbel(true));
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("TF_SOC_POP_STRUCT_2019.zip")))) {
            ZipEntry entry = new ZipEntry("TF_SOC_POP_STRUCT_2019.txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(TheHague.statbel(true).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
