package nl.lotwijzer.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.DossierException;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.TableRow;
import org.jspecify.annotations.Nullable;

/** The seventeen checks of a dossier, as section 10 of the protocol lists them. */
public final class Verification {
    private Verification() {}

    /**
     * Reads a zip file or a folder.
     *
     * @throws UnreadableDossierException if it cannot be read, might mean something else to another program, or is no dossier
     */
    public static DossierFiles open(Path zipOrFolder) throws UnreadableDossierException {
        DossierFiles files;
        try {
            files = DossierFiles.read(zipOrFolder);
        } catch (DossierException e) {
            throw new UnreadableDossierException(e);
        }
        if (!files.has(DossierPaths.MANIFEST)) {
            throw new UnreadableDossierException(Message.of("verification.unreadable.nodossier"));
        }
        return files;
    }

    /** As {@link #of(DossierFiles, Published, TableAgain, TableAgain.Waiting)}, without computing the table again. */
    public static Report of(DossierFiles dossier, Published published) {
        return of(dossier, published, null, () -> false);
    }

    /**
     * Checks a dossier. Computing the table again takes long, and so may checking a long proof.
     *
     * @param published what was made public before
     * @param again     computes the table again, for check 17; null leaves that check grey
     * @param waiting   says when these should stop, which leaves check 10 or 17 grey
     */
    public static Report of(
            DossierFiles dossier, Published published, @Nullable TableAgain again, TableAgain.Waiting waiting) {
        return of(dossier, published, again, waiting, done -> {});
    }

    /**
     * Checks a dossier; see {@link #of(DossierFiles, Published, TableAgain, TableAgain.Waiting)}.
     *
     * @param told is told of each check as soon as it ended, in order
     */
    public static Report of(
            DossierFiles dossier,
            Published published,
            @Nullable TableAgain again,
            TableAgain.Waiting waiting,
            Consumer<Check> told) {
        Contents contents = new Contents(dossier);
        Computed computed = Computed.of(contents);
        List<Supplier<Check>> checks = List.of(
                () -> ManifestCheck.of(contents),
                () -> commitment(contents, published),
                () -> FormCheck.of(contents),
                () -> RulesCheck.of(contents, published),
                () -> PoolCheck.of(contents),
                () -> QuotaCheck.of(contents),
                () -> TableCheck.of(contents),
                () -> RowsCheck.of(contents),
                () -> ChancesCheck.of(contents),
                () -> ProofCheck.of(contents, waiting),
                () -> ContributionsCheck.of(contents),
                () -> OutcomeChecks.seed(contents, computed),
                () -> OutcomeChecks.row(contents, computed),
                () -> OutcomeChecks.panel(contents, computed),
                () -> ReplacementsCheck.of(contents, computed),
                () -> JournalCheck.of(contents, computed, published.head()),
                () -> SoftwareCheck.of(contents, again, waiting));
        List<Check> done = new ArrayList<>();
        for (Supplier<Check> check : checks) {
            Check ended = check.get();
            done.add(ended);
            told.accept(ended);
        }
        return new Report(
                contents.half,
                contents.rules().map(Rules::publication).orElse(null),
                contents.drawn,
                contents.rules().map(Rules::project).orElse(null),
                contents.rules().map(Rules::round).orElse(null),
                contents.commitment().orElse(null),
                contents.hash(DossierPaths.RULES).orElse(null),
                computed.seed().map(Seed::hex).orElse(null),
                computed.row().map(TableRow::number).orElse(null),
                JournalCheck.head(contents).orElse(null),
                done);
    }

    private static Check commitment(Contents contents, Published published) {
        Findings findings = new Findings(2);
        String computed = contents.commitment().orElse("-");
        if (published.commitment() == null) {
            findings.grey("verification.commitment.notGiven", computed);
        } else {
            findings.compare(
                    computed.equals(published.commitment()),
                    "verification.commitment.compared",
                    published.commitment(),
                    computed);
        }
        return findings.done();
    }
}
