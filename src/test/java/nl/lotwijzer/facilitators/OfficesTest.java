package nl.lotwijzer.facilitators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 16);

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsWhoHoldsAnOfficeAndTakesItBack() throws Exception {
        Offices offices = new Offices(project);
        OfficeDetails chair = new OfficeDetails(Office.CHAIR, " Ada  Bos ", "", "", DAY, null, null, "geen", "");
        OfficeHolder holder = offices.add(chair);

        assertThat(offices.all()).containsExactly(new OfficeHolder(holder.id(), chair));
        assertThat(holder.name()).isEqualTo("Ada Bos");
        assertThat(chair.declared()).isFalse();
        assertThat(chair.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(chair.holdsOn(DAY.plusYears(1))).isTrue();
        offices.remove(holder.id());
        project.undo().undo();
        assertThat(offices.all()).hasSize(1);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Offices(project)
                        .add(new OfficeDetails(Office.STEERING, "Ada", "", "", DAY, DAY.minusDays(1), null, "", "")))
                .isInstanceOf(FacilitatorException.class);
    }

    @Test
    void readsSkillsTermsAndAnswersFromAFileOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("pool.csv"), """
                Naam;Ervaring;Niveau;Talen;Voorkeur;Beschikbaar;Als het moet;Hoogstens;Afstand;Per km;Tarief;Tarief per;Verklaring
                Ada Bos;4 jaar, wijkraad;;Nederlands (moedertaal), Pools (basis);3, water;16-01-2027;30-01-2027;2;12;0,23;425,00;bijeenkomst;12-11-2026
                Bep;;ervarenn;;;;;;;;;;
                Cor;;;;;;;veel;;;;;
                """);
        Facilitators pool = new Facilitators(project);

        FacilitatorImport outcome = pool.importFile(file);

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refused()).hasSize(2);
        Facilitator ada = pool.all().getFirst();
        assertThat(ada.skills())
                .isEqualTo(new FacilitatorSkills(
                        4,
                        null,
                        Map.of("Nederlands", LanguageLevel.NATIVE, "Pools", LanguageLevel.BASIC),
                        List.of("3", "water")));
        assertThat(ada.terms())
                .isEqualTo(new FacilitatorTerms(
                        2, 12, new Euro(23), Euro.of(425, 0), FeeUnit.SESSION, LocalDate.of(2026, 11, 12)));
        assertThat(ada.skills().experienced()).isTrue();
        assertThat(ada.leadsIn("nederlands")).isTrue();
        assertThat(ada.leadsIn("Pools")).isFalse();
        AvailabilityGrid grid = new Availabilities(project).grid();
        assertThat(grid.of(ada, DAY).availability()).isEqualTo(Availability.YES);
        assertThat(grid.of(ada, DAY.plusWeeks(2)).availability()).isEqualTo(Availability.IF_NEED_BE);
        assertThat(grid.of(ada, DAY.plusWeeks(4)).availability()).isEqualTo(Availability.NO);
        assertThat(pool.importFile(file).known()).isEqualTo(1);
    }

    @Test
    void keepsAConflictOnce() throws Exception {
        Facilitator ada = new Facilitators(project)
                .add(new FacilitatorDetails("Ada", "", "", "", List.of(), "", List.of(), "", ""));
        Conflicts conflicts = new Conflicts(project);
        conflicts.withTheme(ada.id(), "Water", "werkt er");
        conflicts.withTheme(ada.id(), "water", "");

        assertThat(conflicts.all()).singleElement().satisfies(conflict -> {
            assertThat(conflict.touches("Wonen en water")).isTrue();
            assertThat(conflict.touches("Groen")).isFalse();
        });
        assertThatThrownBy(() -> conflicts.withTheme(ada.id(), " ", "")).isInstanceOf(FacilitatorException.class);
        new Facilitators(project).remove(List.of(ada.id()));
        assertThat(conflicts.all()).isEmpty();
    }
}
