package nl.lotwijzer.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.lotwijzer.protocol.CanonicalException;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReserveLine;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Salted;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a dossier in the hands of somebody who changes it and then makes everything that follows agree again: both
 * manifests, C, S, row, panel, reserves and the journal with its chain. What is left is only wrong in its meaning.
 */
final class Forgery {
    private final RandomDossier original;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Random random;
    private @Nullable List<JournalLine> journal;
    private boolean keepsJournal;
    private @Nullable String head;

    Forgery(RandomDossier original, Random random) {
        this.original = original;
        this.random = random;
        original.files().files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    }

    Random random() {
        return random;
    }

    boolean drawn() {
        return original.drawn();
    }

    RandomDossier original() {
        return original;
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalStateException("no " + path);
        }
        return text;
    }

    Tsv tsv(String path) {
        return new Tsv(text(path));
    }

    Forgery put(String path, String text) {
        texts.put(path, path.equals(DossierPaths.PROOF) ? sealed(text) : text);
        return this;
    }

    /** Writes a file as it is, also where that makes no proof of it. */
    void spoil(String path, String text) {
        texts.put(path, text);
    }

    Forgery put(String path, Tsv tsv) {
        return put(path, tsv.text());
    }

    Forgery remove(String path) {
        texts.remove(path);
        return this;
    }

    Forgery edit(String path, UnaryOperator<Tsv> change) {
        return put(path, change.apply(tsv(path)));
    }

    /** The proof with the hash that its last line should have. */
    private static String sealed(String proof) {
        int last = proof.lastIndexOf("sha256\t");
        if (last < 0) {
            return proof;
        }
        String before = proof.substring(0, last);
        return before + "sha256\t" + Sha256.hex(before) + "\n";
    }

    Rules rules() {
        return read(text(DossierPaths.RULES), Rules::read);
    }

    /** The rules as they are before anything was changed. */
    Rules originalRules() {
        return read(
                new String(original.files().file(DossierPaths.RULES).orElseThrow(), StandardCharsets.UTF_8),
                Rules::read);
    }

    /** Uses this journal as it is, instead of making it agree. */
    void journal(List<JournalLine> forged) {
        journal = forged;
    }

    /** Leaves the journal as it was put, instead of making it agree. */
    void keepJournal() {
        keepsJournal = true;
    }

    /** Uses this as the head that was published. */
    void head(String published) {
        head = published;
    }

    interface Reading<T> {
        T read(String text) throws CanonicalException;
    }

    static <T> T read(String text, Reading<T> reading) {
        try {
            return reading.read(text);
        } catch (CanonicalException e) {
            throw new IllegalArgumentException(e);
        }
    }

    FrozenPool pool() {
        Rules rules = originalRules();
        return new FrozenPool(
                read(text(DossierPaths.CRITERIA), QuotaLine::read),
                read(rest(DossierPaths.FULL_TYPES), text -> TypeLine.read(text, rules.criterionNames())),
                read(rest(DossierPaths.ENTRANTS), EntrantLine::read));
    }

    private String rest(String path) {
        return read(text(path), text -> Salted.read(path, text)).text();
    }

    /** The dossier with everything that follows from the changed files made to agree. */
    DossierFiles sealed(boolean redraw) {
        texts.remove(DossierPaths.MANIFEST);
        texts.remove(DossierPaths.MANIFEST_AFTER);
        String manifest = Manifest.ofFrozen(bytes()).write();
        String commitment = Sha256.hex(manifest);
        if (drawn()) {
            if (redraw) {
                draw(commitment);
            }
            if (!keepsJournal) {
                texts.put(
                        DossierPaths.JOURNAL,
                        JournalLine.write(journal == null ? new ForgedJournal(this, commitment).lines() : journal));
            }
            texts.put(DossierPaths.MANIFEST_AFTER, Manifest.ofAfter(bytes()).write());
        }
        texts.put(DossierPaths.MANIFEST, manifest);
        return new DossierFiles(bytes());
    }

    private SortedMap<String, byte[]> bytes() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Draws again, as far as the changed files allow; then nobody was replaced yet. */
    private void draw(String commitment) {
        try {
            DrawRecord record = read(text(DossierPaths.DRAW), DrawRecord::read);
            List<TableRow> table = read(text(DossierPaths.TABLE), TableRow::read);
            Seed seed = Outcome.seed(commitment, rules().round(), record);
            TableRow row = table.get(Math.min(Outcome.row(seed, table.size(), record), table.size() - 1));
            List<String> selected = panel(seed, row);
            texts.put(DossierPaths.OUTCOME, new Outcome(seed, row.number(), row.seats(), selected).write());
            texts.put(DossierPaths.REPLACEMENTS, ReplacementEvent.write(List.of()));
            texts.put(DossierPaths.RESERVES, ReserveLine.write(ReserveLine.of(pool(), seed, selected)));
        } catch (IllegalArgumentException _) {
            // what cannot be computed again stays as it is; something else is wrong then
        }
    }

    private List<String> panel(Seed seed, TableRow row) {
        try {
            return pool().panel(seed, row.seats());
        } catch (IllegalArgumentException _) {
            return new ArrayList<>(
                    read(text(DossierPaths.OUTCOME), Outcome::read).selected());
        }
    }

    /** What a verifier is told was published: all that the forger could publish. */
    Published published() {
        return new Published(Sha256.hex(text(DossierPaths.MANIFEST)), Sha256.hex(text(DossierPaths.RULES)), head);
    }
}
