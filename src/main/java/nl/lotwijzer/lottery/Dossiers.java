package nl.lotwijzer.lottery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.Manifest;
import nl.lotwijzer.protocol.NonceLine;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReserveLine;
import nl.lotwijzer.protocol.Sha256;
import org.jdbi.v3.core.Handle;

/**
 * The dossiers of a project's draws. What is from before the draw was kept as text and is given out as it was kept; the
 * rest follows from it and from the journal.
 */
public final class Dossiers {
    private final Project project;

    public Dossiers(Project project) {
        this.project = project;
    }

    /**
     * Returns the dossier of the round that counts, as things stand: whole, and with what came after the draw if it was
     * drawn.
     *
     * @throws LotteryException when nothing is frozen
     */
    public DossierFiles current() throws LotteryException {
        return project.<DossierFiles, LotteryException>read(handle -> {
            Round round = frozen(handle);
            return round.state() == RoundState.DRAWN ? drawn(handle, round, now(handle, round)) : before(handle, round);
        });
    }

    private static Round frozen(Handle handle) throws LotteryException {
        return new RoundStore(handle)
                .current()
                .filter(round -> round.frozen().isPresent())
                .orElseThrow(() -> new LotteryException(Message.of("lottery.failure.notFrozen")));
    }

    /**
     * Writes the dossier to a zip file. After the draw it gets a number and an entry in the journal with the hash of its
     * {@code MANIFEST-NA.txt}; both halves of the same state have the same number.
     *
     * @param whole whether what only the supervisor is given is in it too
     * @return the number; 0 before the draw
     * @throws LotteryException when nothing is frozen
     * @throws FilesException   when the file cannot be written; the number is used then all the same
     */
    public int write(Path zip, boolean whole) throws LotteryException, FilesException {
        boolean drawn = project.<RoundState, LotteryException>read(
                        handle -> frozen(handle).state())
                == RoundState.DRAWN;
        int number = drawn ? give() : 0;
        DossierFiles files = drawn ? again(number) : current();
        (whole ? files : files.publicHalf()).writeZip(zip);
        return number;
    }

    /** Returns the number of the dossier as things stand, after registering it if it has none yet. */
    private int give() throws LotteryException {
        Optional<Integer> same = project.read(this::given);
        if (same.isPresent()) {
            return same.get();
        }
        IrrevocableStep.take(project, (handle, at) -> {
            Round round = Draws.inState(new RoundStore(handle), RoundState.DRAWN);
            Upto upto = now(handle, round);
            String manifest =
                    Manifest.ofAfter(drawn(handle, round, upto).files()).write();
            FrozenStore store = new FrozenStore(handle);
            MadeDossier made = new MadeDossier(store.given().size() + 1, round.number(), at, Sha256.hex(manifest));
            FrozenStore.Given given = new FrozenStore.Given(made, round.id(), upto.entries(), upto.events(), manifest);
            return new IrrevocableStep.Planned(
                    "lottery.journal.dossier",
                    "ronde=" + round.number() + " nummer=" + made.number() + " na=" + made.hash(),
                    writer -> new FrozenStore(writer).add(given));
        });
        return project.read(this::given).orElseThrow();
    }

    /** Returns the newest dossier, if nothing happened after it but that it was registered. */
    private Optional<Integer> given(Handle handle) {
        List<FrozenStore.Given> all = new FrozenStore(handle).given();
        return all.isEmpty() || all.getLast().entries() + 1 != new RoundStore(handle).newestEntry()
                ? Optional.empty()
                : Optional.of(all.getLast().made().number());
    }

    /** Returns the dossiers that were given out after a draw, of all rounds, the oldest first. */
    public List<MadeDossier> made() {
        return project.read(handle -> new FrozenStore(handle)
                .given().stream().map(FrozenStore.Given::made).toList());
    }

    /**
     * Makes a dossier again that was given out, whole: with the journal and the replacements as they were. Only the nonce of
     * somebody who was erased since is gone.
     *
     * @throws IllegalArgumentException when no dossier has that number
     */
    public DossierFiles again(int number) {
        return project.read(handle -> {
            FrozenStore.Given given = new FrozenStore(handle)
                    .given().stream()
                            .filter(one -> one.made().number() == number)
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("there is no dossier " + number));
            Round round = new RoundStore(handle)
                    .all().stream()
                            .filter(one -> one.id() == given.round())
                            .findFirst()
                            .orElseThrow();
            return drawn(handle, round, new Upto(given.entries(), given.events()));
        });
    }

    /** How far a dossier goes: the newest entry of the journal in it, and how many replacement events. */
    private record Upto(long entries, int events) {}

    private static Upto now(Handle handle, Round round) {
        return new Upto(
                new RoundStore(handle).newestEntry(),
                new ReplacementStore(handle).events(round.id()).size());
    }

    private static DossierFiles before(Handle handle, Round round) {
        return DossierFiles.ofTexts(textsBefore(handle, round));
    }

    private static SortedMap<String, String> textsBefore(Handle handle, Round round) {
        FrozenStore store = new FrozenStore(handle);
        SortedMap<String, String> texts = new TreeMap<>(Canonical.ORDER);
        texts.putAll(store.files(round.id()));
        texts.put(
                DossierPaths.MANIFEST,
                Manifest.ofFrozen(DossierFiles.ofTexts(texts).files()).write());
        texts.put(
                DossierPaths.NONCES,
                NonceLine.write(store.nonces(round.id()).entrySet().stream()
                        .map(nonce -> new NonceLine(nonce.getKey(), nonce.getValue()))
                        .toList()));
        return texts;
    }

    private DossierFiles drawn(Handle handle, Round round, Upto upto) {
        SortedMap<String, String> texts = textsBefore(handle, round);
        PanelRecord panel = PanelRecord.of(handle, round);
        List<ReplacementEvent> events = new ReplacementStore(handle).events(round.id());
        List<JournalLine> journal = project.journal().lines();
        texts.put(DossierPaths.DRAW, panel.record().write());
        texts.put(DossierPaths.OUTCOME, panel.outcome().write());
        texts.put(DossierPaths.REPLACEMENTS, ReplacementEvent.write(events.subList(0, upto.events())));
        texts.put(
                DossierPaths.RESERVES,
                ReserveLine.write(ReserveLine.of(
                        panel.pool(), panel.outcome().seed(), panel.outcome().selected())));
        texts.put(DossierPaths.JOURNAL, JournalLine.write(journal.subList(0, Math.toIntExact(upto.entries()))));
        texts.put(
                DossierPaths.MANIFEST_AFTER,
                Manifest.ofAfter(DossierFiles.ofTexts(texts).files()).write());
        return DossierFiles.ofTexts(texts);
    }
}
