package nl.lotwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.systemUTC());
    }

    @AfterEach
    void close() {
        project.close();
    }

    /** Whoever adds a column says in catalogue.txt what it holds of people, why, and how it goes. */
    @Test
    void holdsEveryColumnOfTheProjectAndNoOther() {
        Map<String, Set<String>> catalogue = new TreeMap<>();
        for (CatalogueTable table : Catalogue.whole().tables()) {
            catalogue.put(
                    table.name(),
                    table.columns().stream().map(CatalogueColumn::name).collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(catalogue).containsExactlyInAnyOrderEntriesOf(new SchemaStore(project).columns());
    }

    @Test
    void namesEveryColumnOnce() {
        for (CatalogueTable table : Catalogue.whole().tables()) {
            assertThat(table.columns())
                    .as(table.name())
                    .extracting(CatalogueColumn::name)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void saysOfEveryFieldAboutPeopleHowItGoesAndUntilWhen() {
        Set<String> fields = Catalogue.groups().stream().map(FieldGroup::fields).collect(Collectors.toSet());
        for (CatalogueTable table : Catalogue.whole().tables()) {
            for (CatalogueColumn column : table.columns()) {
                String name = table.name() + "." + column.name();
                if (column.nature() != Nature.NONE && column.nature() != Nature.SALT) {
                    assertThat(fields).as(name).contains(column.fields());
                }
                if (column.nature().ofPeople() && !column.fields().equals("journal")) {
                    assertThat(column.wiping()).as(name).isNotEqualTo(Wiping.KEEP);
                }
                if (column.shown() != CatalogueColumn.Shown.HIDDEN) {
                    assertThat(List.of(column.dutch(), column.english()))
                            .as(name)
                            .doesNotContain("");
                }
            }
        }
    }

    @Test
    void saltsEveryRowAboutAPersonThatCanBeEmptied() {
        for (CatalogueTable table : Catalogue.whole().tables()) {
            boolean emptied = table.columns().stream()
                    .anyMatch(column -> column.nature().ofPeople()
                            && column.wiping() != Wiping.ROW
                            && column.wiping() != Wiping.KEEP);
            if (emptied && !table.links().isEmpty()) {
                assertThat(table.salted()).as(table.name()).isTrue();
            }
        }
    }

    @Test
    void explainsEveryGroupInBothLanguages() {
        for (Language language : Language.values()) {
            for (FieldGroup group : Catalogue.groups()) {
                for (String part : List.of("name", "purpose", "ground", "goes")) {
                    assertThat(Texts.in(language).has("privacy.group." + group.id() + "." + part))
                            .as(group.id() + " " + part)
                            .isTrue();
                }
            }
        }
    }
}
