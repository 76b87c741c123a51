package nl.lotwijzer.protocol;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything of before a draw, as freeze B fixes it.
 *
 * @param changes        of quotas after freeze A
 * @param quotas         as used
 * @param types          every type with its categories, also where they are not made public
 * @param proof          {@code bewijs.tsv}
 * @param leaves         of everybody in the pool
 * @param commitments    of every pledge of the rules, in order
 * @param exclusions     how many were left out on each ground
 * @param entrants       everybody in the pool
 * @param fullExclusions everybody who was left out
 * @param earlier        the files of earlier rounds by their path in the dossier, byte for byte
 * @param verifierPage   {@code controle.html}
 */
public record FrozenDraw(
        Rules rules,
        List<RuleChange> changes,
        List<QuotaLine> quotas,
        List<TypeLine> types,
        List<TableRow> table,
        List<ChanceLine> chances,
        String proof,
        List<String> leaves,
        List<CommitmentLine> commitments,
        ExclusionCount.All exclusions,
        List<EntrantLine> entrants,
        List<ExclusionLine> fullExclusions,
        List<SoftwareLine> software,
        RoundLine round,
        Map<String, String> earlier,
        String verifierPage,
        Salts salts) {

    /**
     * The random first lines of the confidential files, 32 lower-case hex digits each.
     *
     * @param entrants   of {@code toezicht/deelnemers.tsv}
     * @param types      of {@code toezicht/typen-volledig.tsv}
     * @param exclusions of {@code toezicht/uitsluitingen-volledig.tsv}
     */
    public record Salts(String entrants, String types, String exclusions) {}

    public FrozenDraw {
        changes = List.copyOf(changes);
        quotas = List.copyOf(quotas);
        types = List.copyOf(types);
        table = List.copyOf(table);
        chances = List.copyOf(chances);
        leaves = List.copyOf(leaves);
        commitments = List.copyOf(commitments);
        entrants = List.copyOf(entrants);
        fullExclusions = List.copyOf(fullExclusions);
        software = List.copyOf(software);
        earlier = Map.copyOf(earlier);
    }

    /** Returns every file that {@code MANIFEST.txt} lists, by its path. */
    public SortedMap<String, String> files() {
        boolean full = rules.publication() == Publication.FULL;
        String entrantsText = EntrantLine.write(entrants);
        SortedMap<String, String> files = new TreeMap<>(Canonical.ORDER);
        files.put(DossierPaths.RULES, rules.write());
        files.put(DossierPaths.CHANGES, RuleChange.write(changes));
        files.put(DossierPaths.CRITERIA, QuotaLine.write(quotas));
        files.put(DossierPaths.TYPES, TypeLine.write(types, full ? rules.criterionNames() : List.of()));
        files.put(DossierPaths.TABLE, TableRow.write(table));
        files.put(DossierPaths.CHANCES, ChanceLine.write(chances));
        files.put(DossierPaths.PROOF, proof);
        files.put(DossierPaths.LEAVES, Leaves.write(leaves));
        files.put(DossierPaths.COMMITMENTS, CommitmentLine.write(commitments));
        files.put(DossierPaths.EXCLUSIONS, ExclusionCount.write(exclusions));
        files.put(DossierPaths.SOFTWARE, SoftwareLine.write(software));
        files.put(DossierPaths.ROUND, round.write());
        files.put(DossierPaths.VERIFIER, verifierPage);
        if (full) {
            files.put(DossierPaths.PUBLIC_ENTRANTS, entrantsText);
        }
        files.put(DossierPaths.ENTRANTS, new Salted(salts.entrants, entrantsText).write());
        files.put(
                DossierPaths.FULL_TYPES,
                new Salted(salts.types, TypeLine.write(types, rules.criterionNames())).write());
        files.put(
                DossierPaths.FULL_EXCLUSIONS,
                new Salted(salts.exclusions, ExclusionLine.write(fullExclusions)).write());
        files.putAll(earlier);
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the same as bytes. */
    public SortedMap<String, byte[]> bytes() {
        SortedMap<String, byte[]> bytes = new TreeMap<>(Canonical.ORDER);
        files().forEach((path, text) -> bytes.put(path, Canonical.bytes(text)));
        return bytes;
    }

    /** Returns {@code MANIFEST.txt}. */
    public String manifest() {
        return Manifest.ofFrozen(bytes()).write();
    }

    /** Returns C, the SHA-256 of {@code MANIFEST.txt}. */
    public String commitment() {
        return Sha256.hex(manifest());
    }

    /** Returns the pool, of which the panel and every replacement follow. */
    public FrozenPool pool() {
        return new FrozenPool(quotas, types, entrants);
    }
}
