package nl.lotwijzer.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectModelTest {
    @TempDir
    Path folder;

    @Test
    void theFileIsNamedAfterTheProjectUntilOneIsChosen() throws IOException {
        NewProjectModel model = new NewProjectModel(folder, "", "");
        model.name().set("Wat / nu?");
        assertThat(model.file().get()).isEqualTo(folder.resolve("Wat nu.beraad"));
        Files.createFile(folder.resolve("Burgerberaad.beraad"));
        model.name().set("Burgerberaad.");
        assertThat(model.file().get()).as("a taken name").isEqualTo(folder.resolve("Burgerberaad 2.beraad"));
        model.choose(folder.resolve("eigen.beraad"));
        model.name().set("Anders");
        assertThat(model.file().get()).isEqualTo(folder.resolve("eigen.beraad"));
    }

    @Test
    void aProjectNeedsANameAndANumberOfSeats() {
        NewProjectModel model = new NewProjectModel(folder, "", "");
        assertThat(model.valid().get()).isFalse();
        model.name().set("Burgerberaad Één");
        assertThat(model.valid().get()).isTrue();
        for (String wrong : new String[] {"", "0", "-3", "1,5", "10001", "veel"}) {
            model.panelSize().set(wrong);
            assertThat(model.valid().get()).as(wrong).isFalse();
        }
        model.panelSize().set(" 150 ");
        assertThat(model.details().panelSize()).isEqualTo(150);
        assertThat(model.details().code()).isEqualTo("burgerberaad-één");
    }
}
