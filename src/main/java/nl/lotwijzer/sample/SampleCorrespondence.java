package nl.lotwijzer.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.lotwijzer.correspondence.Correspondence;
import nl.lotwijzer.correspondence.Form;
import nl.lotwijzer.correspondence.Occasion;
import nl.lotwijzer.correspondence.Order;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.project.Project;

/** The letters of the example: the receipts went out, and the news to those who were drawn. */
final class SampleCorrespondence {
    private final Project project;

    SampleCorrespondence(Project project) {
        this.project = project;
    }

    /** Makes them for the printer; the files themselves are not kept. */
    void write() throws UserException, IOException {
        make(LetterKind.RECEIPT);
        make(LetterKind.SELECTED);
    }

    private void make(LetterKind kind) throws UserException, IOException {
        Correspondence correspondence = new Correspondence(project);
        Occasion occasion = Occasion.of(kind);
        Order order = new Order(
                occasion,
                Form.XLSX,
                correspondence.recipients(occasion).stream()
                        .filter(Recipient::hasAddress)
                        .map(Recipient::id)
                        .collect(Collectors.toSet()),
                false,
                LocalDate.ofInstant(project.now(), project.clock().getZone()));
        Path file = Files.createTempFile(project.file().toAbsolutePath().getParent(), "brieven", ".xlsx");
        try {
            correspondence.make(order, file, Texts.in(Language.DUTCH), done -> {});
        } finally {
            Files.delete(file);
        }
    }
}
