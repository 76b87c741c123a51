package nl.lotwijzer.desktop.supervision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Receipts;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.DossierFiles;

/** The dossier of a small draw, as a supervisor gets it, and the project it is of. */
record DrawnDossier(Project project, Path zip, Path publicZip, String commitment, String receipt)
        implements AutoCloseable {
    static DrawnDossier in(Path folder) throws Exception {
        Path made = Files.createTempDirectory(folder, "dorp");
        Project project = SmallTown.in(made);
        PublicDraws.draw(project, "63454660390103169462");
        Path zip = made.resolve("dossier.zip");
        Path publicZip = made.resolve("openbaar.zip");
        new Dossiers(project).write(zip, true);
        new Dossiers(project).write(publicZip, false);
        return new DrawnDossier(
                project,
                zip,
                publicZip,
                new Draws(project).current().orElseThrow().commitment().orElseThrow(),
                new Receipts(project).all().getFirst().text());
    }

    /** Returns the dossier with one of its files changed. */
    Path with(String path, UnaryOperator<String> change) throws Exception {
        SortedMap<String, byte[]> files = new TreeMap<>(DossierFiles.read(zip).files());
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        files.put(path, change.apply(text).getBytes(StandardCharsets.UTF_8));
        Path changed = zip.resolveSibling("veranderd.zip");
        new DossierFiles(files).writeZip(changed);
        return changed;
    }

    @Override
    public void close() {
        project.close();
    }
}
