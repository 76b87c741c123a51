package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.Test;

class SteeringWorkbookTest {
    @Test
    void isTheSameFileWheneverItIsWritten() throws Exception {
        byte[] first = new SteeringWorkbook(Reports.midway(), Language.DUTCH).bytes();
        Thread.sleep(2100);
        assertThat(new SteeringWorkbook(Reports.midway(), Language.DUTCH).bytes())
                .isEqualTo(first);
        Files.write(Path.of("target/steering-nl.xlsx"), first);
        Files.write(
                Path.of("target/steering-en.xlsx"), new SteeringWorkbook(Reports.midway(), Language.ENGLISH).bytes());
        Files.write(
                Path.of("target/steering-empty.xlsx"), new SteeringWorkbook(Reports.empty(), Language.DUTCH).bytes());
    }
}
