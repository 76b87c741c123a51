package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.ExclusionCount;
import nl.lotwijzer.protocol.ExclusionLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.Leaves;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.NonceLine;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReserveLine;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Salted;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.protocol.SoftwareLine;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;
import org.jspecify.annotations.Nullable;

/** What the files of a dossier say, each read once. A file that is missing or not in its canonical form says nothing. */
final class Contents {
    /** Something that reads a canonical text. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(String text) throws CanonicalException;
    }

    /** What is kept of an earlier round. */
    record Earlier(
            Optional<Rules> rules, Optional<RoundLine> round, Optional<Manifest> manifest, Optional<Manifest> after) {}

    final DossierFiles files;
    final Half half;
    final boolean drawn;
    private final List<CanonicalException> faults = new ArrayList<>();
    private final Map<String, Object> read = new HashMap<>();
    private final SortedMap<Integer, Earlier> earlier = new TreeMap<>();
    private @Nullable FrozenPool pool;

    Contents(DossierFiles files) {
        this.files = files;
        this.half = files.whole() ? Half.WHOLE : Half.PUBLIC;
        this.drawn = files.has(DossierPaths.MANIFEST_AFTER)
                || DossierPaths.AFTER.stream().anyMatch(files::has);
        keep(DossierPaths.RULES, Rules::read);
        readManifests();
        readPublic();
        readConfidential();
        readAfter();
        readEarlier();
        pool = poolOf();
    }

    private void readManifests() {
        keep(DossierPaths.MANIFEST, text -> Manifest.read(DossierPaths.MANIFEST, text));
        keep(DossierPaths.MANIFEST_AFTER, text -> Manifest.read(DossierPaths.MANIFEST_AFTER, text));
    }

    private void readPublic() {
        keep(DossierPaths.CHANGES, RuleChange::read);
        keep(DossierPaths.CRITERIA, QuotaLine::read);
        keep(DossierPaths.TABLE, TableRow::read);
        keep(DossierPaths.CHANCES, ChanceLine::read);
        keep(DossierPaths.PROOF, ProofFile::read);
        keep(DossierPaths.LEAVES, Leaves::read);
        keep(DossierPaths.COMMITMENTS, CommitmentLine::read);
        keep(DossierPaths.EXCLUSIONS, ExclusionCount::read);
        keep(DossierPaths.SOFTWARE, SoftwareLine::read);
        keep(DossierPaths.ROUND, RoundLine::read);
        keep(DossierPaths.PUBLIC_ENTRANTS, EntrantLine::read);
        rules().ifPresent(rules -> keep(
                DossierPaths.TYPES,
                text -> TypeLine.read(
                        text, rules.publication() == Publication.FULL ? rules.criterionNames() : List.of())));
    }

    private void readConfidential() {
        keep(DossierPaths.ENTRANTS, text -> salted(DossierPaths.ENTRANTS, text, EntrantLine::read));
        keep(DossierPaths.FULL_EXCLUSIONS, text -> salted(DossierPaths.FULL_EXCLUSIONS, text, ExclusionLine::read));
        keep(DossierPaths.NONCES, NonceLine::read);
        rules().ifPresent(rules -> keep(
                DossierPaths.FULL_TYPES,
                text -> salted(DossierPaths.FULL_TYPES, text, rest -> TypeLine.read(rest, rules.criterionNames()))));
    }

    private void readAfter() {
        keep(DossierPaths.DRAW, DrawRecord::read);
        keep(DossierPaths.OUTCOME, Outcome::read);
        keep(DossierPaths.REPLACEMENTS, ReplacementEvent::read);
        keep(DossierPaths.RESERVES, ReserveLine::read);
        files.file(DossierPaths.JOURNAL).ifPresent(bytes -> {
            try {
                read.put(DossierPaths.JOURNAL, JournalLine.read(Canonical.decoded(DossierPaths.JOURNAL, bytes)));
            } catch (CanonicalException e) {
                faults.add(e.in(DossierPaths.JOURNAL));
            }
        });
    }

    private void readEarlier() {
        for (String path : files.files().keySet()) {
            int round = DossierPaths.earlierRound(path);
            if (round > 0) {
                earlier.computeIfAbsent(
                        round,
                        number -> new Earlier(
                                keep(DossierPaths.earlier(number, "regels.tsv"), Rules::read),
                                keep(DossierPaths.earlier(number, "ronde.tsv"), RoundLine::read),
                                earlierManifest(number, DossierPaths.MANIFEST),
                                earlierManifest(number, DossierPaths.MANIFEST_AFTER)));
            }
        }
    }

    private Optional<Manifest> earlierManifest(int round, String name) {
        String path = DossierPaths.earlier(round, name);
        return keep(path, text -> Manifest.read(path, text));
    }

    private static <T> T salted(String path, String text, Salted.Reading<T> reading) throws CanonicalException {
        return Salted.read(path, text).rest(path, reading);
    }

    private <T> Optional<T> keep(String path, Reading<T> reading) {
        byte @Nullable [] bytes = files.files().get(path);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            T contents = reading.read(Canonical.text(path, bytes));
            read.put(path, contents);
            return Optional.of(contents);
        } catch (CanonicalException e) {
            faults.add(e.in(path));
            return Optional.empty();
        }
    }

    private @Nullable FrozenPool poolOf() {
        Optional<List<TypeLine>> types = fullTypes();
        Optional<List<EntrantLine>> entrants = entrants();
        if (types.isEmpty() || entrants.isEmpty() || quotas().isEmpty()) {
            return null;
        }
        try {
            return new FrozenPool(quotas().get(), types.get(), entrants.get());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    List<CanonicalException> faults() {
        return List.copyOf(faults);
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> get(String path) {
        return Optional.ofNullable((T) read.get(path));
    }

    Optional<Manifest> manifest() {
        return get(DossierPaths.MANIFEST);
    }

    Optional<Manifest> manifestAfter() {
        return get(DossierPaths.MANIFEST_AFTER);
    }

    Optional<Rules> rules() {
        return get(DossierPaths.RULES);
    }

    Optional<List<RuleChange>> changes() {
        return get(DossierPaths.CHANGES);
    }

    Optional<List<QuotaLine>> quotas() {
        return get(DossierPaths.CRITERIA);
    }

    Optional<List<TypeLine>> types() {
        return get(DossierPaths.TYPES);
    }

    Optional<List<TableRow>> table() {
        return get(DossierPaths.TABLE);
    }

    Optional<List<ChanceLine>> chances() {
        return get(DossierPaths.CHANCES);
    }

    Optional<Proof> proof() {
        return get(DossierPaths.PROOF);
    }

    Optional<List<String>> leaves() {
        return get(DossierPaths.LEAVES);
    }

    Optional<List<CommitmentLine>> commitments() {
        return get(DossierPaths.COMMITMENTS);
    }

    Optional<ExclusionCount.All> exclusions() {
        return get(DossierPaths.EXCLUSIONS);
    }

    Optional<List<SoftwareLine>> software() {
        return get(DossierPaths.SOFTWARE);
    }

    Optional<RoundLine> round() {
        return get(DossierPaths.ROUND);
    }

    Optional<List<ExclusionLine>> fullExclusions() {
        return get(DossierPaths.FULL_EXCLUSIONS);
    }

    Optional<List<NonceLine>> nonces() {
        return get(DossierPaths.NONCES);
    }

    Optional<DrawRecord> draw() {
        return get(DossierPaths.DRAW);
    }

    Optional<Outcome> outcome() {
        return get(DossierPaths.OUTCOME);
    }

    Optional<List<ReplacementEvent>> replacements() {
        return get(DossierPaths.REPLACEMENTS);
    }

    Optional<List<ReserveLine>> reserves() {
        return get(DossierPaths.RESERVES);
    }

    Optional<List<JournalLine>> journal() {
        return get(DossierPaths.JOURNAL);
    }

    /** What is kept of each earlier round. */
    SortedMap<Integer, Earlier> earlier() {
        return earlier;
    }

    Optional<List<EntrantLine>> publicEntrants() {
        return get(DossierPaths.PUBLIC_ENTRANTS);
    }

    /** Who is in the pool, from the confidential file or, where there is none, the public one. */
    Optional<List<EntrantLine>> entrants() {
        return half == Half.WHOLE ? get(DossierPaths.ENTRANTS) : publicEntrants();
    }

    /** The types with their categories, where this half has them. */
    Optional<List<TypeLine>> fullTypes() {
        if (half == Half.WHOLE) {
            return get(DossierPaths.FULL_TYPES);
        }
        return isFull() ? types() : Optional.empty();
    }

    /** The pool, where this half has it and it makes sense. */
    Optional<FrozenPool> pool() {
        return Optional.ofNullable(pool);
    }

    /** Whether everything but salts, nonces and what came after the draw is public. */
    boolean isFull() {
        return rules().map(rules -> rules.publication() == Publication.FULL).orElse(false);
    }

    /** Whether this half shows who is of which type and what its categories are. */
    boolean showsPeople() {
        return half == Half.WHOLE || isFull();
    }

    /** C, the SHA-256 of the bytes of {@code MANIFEST.txt}. */
    Optional<String> commitment() {
        return hash(DossierPaths.MANIFEST);
    }

    /** The SHA-256 of the bytes of a file, where it is there. */
    Optional<String> hash(String path) {
        return files.file(path).map(Sha256::hex);
    }
}
