package nl.lotwijzer.lottery;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/**
 * The receipts of the round that counts: what everybody in the pool gets to show with that they are in it, with the right
 * categories. They are secrets of those people, and stand in no dossier but that of the supervisor.
 */
public final class Receipts {
    private final Project project;

    public Receipts(Project project) {
        this.project = project;
    }

    /**
     * Returns the receipts in the order of the registration numbers, without those of people who were erased; none before
     * freeze B.
     */
    public List<Receipt> all() {
        return project.read(handle -> new RoundStore(handle)
                .current()
                .filter(round -> round.frozen().isPresent())
                .map(round -> {
                    Lottery lottery = new LotteryStore(handle).current().orElseThrow();
                    return receipts(round, lottery, new FrozenStore(handle).nonces(round.id()));
                })
                .orElse(List.of()));
    }

    private static List<Receipt> receipts(Round round, Lottery lottery, SortedMap<String, String> nonces) {
        FrozenPool pool = new FrozenWords(lottery).pool(round);
        return pool.entrants().stream()
                .filter(entrant -> nonces.containsKey(entrant.number()))
                .map(entrant -> receipt(round, pool, entrant, nonces.getOrDefault(entrant.number(), "")))
                .toList();
    }

    private static Receipt receipt(Round round, FrozenPool pool, EntrantLine entrant, String nonce) {
        List<String> categories = pool.type(entrant.type()).orElseThrow().categories();
        SequencedMap<String, String> byCriterion = new LinkedHashMap<>();
        for (int place = 0; place < categories.size(); place++) {
            byCriterion.put(pool.criteria().get(place), categories.get(place));
        }
        return new Receipt(
                round.rules().project(), entrant.number(), entrant.type(), entrant.household(), byCriterion, nonce);
    }

    /**
     * Writes a file for a mail merge: for everybody with a receipt the number, the name, the address, what the receipt
     * shows, and what can be done with it. It is personal, and is not to be given to anybody.
     *
     * @param file ends with {@code .xlsx} for a workbook, otherwise it is written as CSV; an existing file is replaced
     * @return for how many people
     * @throws LotteryException when nothing is frozen
     * @throws FilesException   when the file cannot be written
     */
    public int writeMailMerge(Path file, Language language) throws LotteryException, FilesException {
        List<Receipt> receipts = all();
        if (receipts.isEmpty()) {
            throw new LotteryException(Message.of("lottery.failure.notFrozen"));
        }
        Map<String, Registrant> registrants = new Registrations(project)
                .all().stream()
                        .collect(Collectors.toMap(
                                registrant -> registrant.number().value(), Function.identity()));
        new ReceiptFile(language).write(file, receipts, registrants);
        return receipts.size();
    }
}
