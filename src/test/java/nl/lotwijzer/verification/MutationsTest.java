package nl.lotwijzer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.protocol.DossierException;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever was changed in a dossier, it is refused by the right check; never a crash, never green. */
class MutationsTest {
    private static final List<Long> FOR_RAW = List.of(1L, 2L, 8L);
    private static final List<Long> FOR_FORMS = List.of(3L, 4L);
    private static final int FOR_MEANING = 10;

    @TestFactory
    Stream<DynamicTest> filesChangedAndNothingElse() {
        return FOR_RAW.stream().flatMap(number -> tests(number, Mutations.raw(RandomDossier.of(number))));
    }

    @TestFactory
    Stream<DynamicTest> filesInAnotherForm() {
        return FOR_FORMS.stream().flatMap(number -> tests(number, Mutations.otherForms(RandomDossier.of(number))));
    }

    @TestFactory
    Stream<DynamicTest> meaningChangedAndAllElseMadeToAgree() {
        return Stream.iterate(0L, number -> number + 1)
                .limit(FOR_MEANING)
                .flatMap(number -> tests(number, Mutations.resealed(RandomDossier.of(number))));
    }

    @TestFactory
    Stream<DynamicTest> zipFilesThatNobodyShouldOpen() {
        return tests(0, Mutations.zipTricks(RandomDossier.of(0)));
    }

    private static Stream<DynamicTest> tests(long number, List<Mutation> mutations) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Mutation mutation : mutations) {
            String name = String.format(Locale.ROOT, "%d %s", number, mutation.name());
            tests.add(DynamicTest.dynamicTest(name, () -> refused(mutation, mutation.whole(), mutation.red())));
            if (mutation.publicSees()) {
                tests.add(DynamicTest.dynamicTest(
                        name + " (public)", () -> refused(mutation, mutation.publicHalf(), mutation.publicRed())));
            }
        }
        return tests.stream();
    }

    private static void refused(Mutation mutation, byte[] zip, Set<Integer> red) {
        DossierFiles files;
        try {
            files = DossierFiles.read(zip);
        } catch (DossierException _) {
            assertThat(mutation.unreadable()).as("unreadable").isTrue();
            return;
        }
        if (mutation.unreadable()) {
            assertThat(files.has(DossierPaths.MANIFEST)).as("read as a dossier").isFalse();
            return;
        }
        Report report = Verification.of(
                files, mutation.published(), red.contains(17) ? new Recomputation() : null, () -> false);
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(RandomDossierTest.faults(report))
                .as(red.toString())
                .anyMatch(fault -> red.stream().anyMatch(number -> fault.startsWith(number + ": ")));
    }
}
