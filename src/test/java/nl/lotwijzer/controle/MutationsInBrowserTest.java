package nl.lotwijzer.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.controle.ControlePage.Shown;
import nl.lotwijzer.verification.Mutation;
import nl.lotwijzer.verification.Mutations;
import nl.lotwijzer.verification.RandomDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the public half shows of a change, {@code controle.html} refuses by the right check. */
@ExtendWith(BrowserExtension.class)
class MutationsInBrowserTest {
    private static final int DOSSIERS = 3;

    /** Only computing the table again shows these, and no page does that. */
    private static final Set<String> FOR_THE_PROGRAM =
            Set.of("two rows swapped", "a seat for another type, and the chances of that");

    @TempDir
    private Path folder;

    @Test
    void refusesEveryPublicMutation(Chromium browser) throws Exception {
        ControlePage page = ControlePage.open(browser, folder);
        List<Mutation> mutations = new ArrayList<>(Mutations.raw(RandomDossier.of(1)));
        for (long number = 0; number < DOSSIERS; number++) {
            mutations.addAll(Mutations.resealed(RandomDossier.of(number)));
        }
        mutations.addAll(Mutations.otherForms(RandomDossier.of(3)));
        List<String> missed = new ArrayList<>();
        int shownTo = 0;
        for (Mutation mutation : mutations) {
            if (mutation.unreadable() || !mutation.publicSees() || FOR_THE_PROGRAM.contains(mutation.name())) {
                continue;
            }
            shownTo++;
            missed.addAll(missed(page, mutation));
        }
        assertThat(missed).isEmpty();
        assertThat(shownTo).isGreaterThan(300);
        assertThat(page.tab().complaints()).isEmpty();
    }

    @Test
    void readsNoZipThatNobodyShouldOpen(Chromium browser) throws Exception {
        ControlePage page = ControlePage.open(browser, folder);
        for (Mutation mutation : Mutations.zipTricks(RandomDossier.of(0))) {
            Path zip = Files.createTempFile(folder, "dossier", ".zip");
            Files.write(zip, mutation.publicHalf());
            assertThat(page.verify(List.of(zip)).exit()).as(mutation.name()).isEqualTo(2);
        }
    }

    private List<String> missed(ControlePage page, Mutation mutation) throws Exception {
        Path zip = Files.createTempFile(folder, "dossier", ".zip");
        Files.write(zip, mutation.publicHalf());
        String commitment = mutation.published().commitment();
        String rules = mutation.published().rules();
        page.publish(commitment == null ? "" : commitment, rules == null ? "" : rules);
        Shown shown = page.verify(List.of(zip));
        Files.delete(zip);
        Set<Integer> red = mutation.publicRed();
        boolean right = shown.exit() == 1 && shown.with("wrong").stream().anyMatch(red::contains);
        return right
                ? List.of()
                : Stream.of(mutation.name() + " " + red + ": " + shown.exit() + " " + shown.with("wrong"))
                        .toList();
    }
}
