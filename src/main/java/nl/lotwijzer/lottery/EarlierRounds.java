package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.RoundLine;
import org.jdbi.v3.core.Handle;

/** The annulled rounds, to which the next one is chained by its hashes. */
final class EarlierRounds {
    private static final String RULES = "regels.tsv";
    private static final String ROUND = "ronde.tsv";

    private final List<Round> rounds;
    private final FrozenStore store;

    EarlierRounds(Handle handle) {
        this.rounds = new RoundStore(handle)
                .all().stream()
                        .filter(round -> round.state() == RoundState.ANNULLED)
                        .toList();
        this.store = new FrozenStore(handle);
    }

    /** Returns the line of {@code ronde.tsv} of the round after these. */
    RoundLine line(int number, Instant frozenAt) {
        if (rounds.isEmpty()) {
            return new RoundLine(number, null, null, null, null, frozenAt);
        }
        Round before = rounds.getLast();
        Optional<Round.Annulment> annulment = before.annulment();
        return new RoundLine(
                number,
                before.rulesHash(),
                before.commitment().orElse(null),
                store.newest(before.id()).map(given -> given.made().hash()).orElse(null),
                annulment.map(why -> why.ground() + ": " + why.reason()).orElse(null),
                frozenAt);
    }

    /** Returns the files of these rounds that the dossier of the next one holds. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(Canonical.ORDER);
        for (Round round : rounds) {
            put(files, round, RULES, round.rules().write());
            if (round.frozen().isPresent()) {
                SortedMap<String, String> frozen = store.files(round.id());
                put(files, round, ROUND, frozen.getOrDefault(DossierPaths.ROUND, ""));
                put(
                        files,
                        round,
                        DossierPaths.MANIFEST,
                        Manifest.ofFrozen(DossierFiles.ofTexts(frozen).files()).write());
            }
            store.newest(round.id())
                    .ifPresent(given -> put(files, round, DossierPaths.MANIFEST_AFTER, given.manifestAfter()));
        }
        return files;
    }

    private static void put(SortedMap<String, String> files, Round round, String name, String text) {
        files.put(DossierPaths.earlier(round.number(), name), text);
    }
}
