package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * What became of the letters after they were sent, registrations aside: which came back, and who does not want to take
 * part. A letter has at most one result; a new one takes the place of the one before.
 */
public final class LetterResults {
    private static final int SUGGESTIONS = 3;

    private final Project project;

    /**
     * What noting a result came to.
     *
     * @param letter the letter
     * @param before what was known of it; empty if nothing was
     */
    public record Noted(Letter letter, Optional<LetterResult> before) {}

    public LetterResults(Project project) {
        this.project = project;
    }

    /** Returns what became of letters, by code as {@link LetterCode#folded} gives it. */
    public Map<String, LetterResult> byCode() {
        return project.read(handle -> new ResultStore(handle).all());
    }

    /** Returns how many letters were sent, came back and were refused, by sending and area. */
    public List<ResultCount> counts() {
        return project.read(handle -> new ResultStore(handle).counts());
    }

    /**
     * Notes what became of a letter.
     *
     * @param typed the code, as it was typed or scanned
     * @throws LetterException if no letter has this code; the message proposes codes that look like it
     */
    public Noted note(String typed, Outcome outcome, LocalDate on) throws LetterException {
        Optional<Letter> letter = new Letters(project).byCode(LetterCode.scanned(typed));
        if (letter.isEmpty()) {
            throw unknown(typed);
        }
        String code = letter.get().code();
        LetterResult result = new LetterResult(code, outcome, on);
        Optional<LetterResult> before = project.read(handle -> new ResultStore(handle).of(code));
        if (!before.equals(Optional.of(result))) {
            Action action = new Action("invitations.journal.result", code(outcome) + "=1");
            project.perform(action, handle -> new ResultStore(handle).keep(List.of(result)));
        }
        return new Noted(letter.get(), before);
    }

    /** Takes back what was noted of these letters. */
    public void withdraw(Collection<String> codes) {
        Set<String> known = new HashSet<>(codes);
        known.retainAll(byCode().keySet());
        if (!known.isEmpty()) {
            Action action = new Action("invitations.journal.resultWithdrawn", "letters=" + known.size());
            project.perform(action, handle -> new ResultStore(handle).remove(known));
        }
    }

    /**
     * Tells what reading this list would come to, and changes nothing.
     *
     * @param otherwise what a row without a reason means
     * @param on        the date of a row without one
     * @throws InputException if there is no column with codes
     */
    public ResultList preview(Sheet sheet, Outcome otherwise, LocalDate on) throws InputException {
        return ResultList.of(sheet, otherwise, on, new Letters(project).index(), byCode());
    }

    /**
     * Reads this list: all rows that can be read, in one change; the others stay in what is returned. See
     * {@link #preview}.
     */
    public ResultList importList(Sheet sheet, Outcome otherwise, LocalDate on) throws InputException {
        ResultList list = preview(sheet, otherwise, on);
        if (!list.added().isEmpty()) {
            project.perform(new Action("invitations.journal.resultList", counts(list.added())), handle -> {
                new ResultStore(handle).keep(list.added());
            });
        }
        return list;
    }

    private LetterException unknown(String typed) {
        Set<String> codes = project.read(handle -> new LetterStore(handle).codes());
        List<String> near = new NearCodes(codes).suggest(LetterCode.scanned(typed), SUGGESTIONS);
        return new LetterException(
                near.isEmpty()
                        ? Message.of("invitations.problem.unknownCode", typed.strip())
                        : Message.of(
                                "invitations.problem.unknownCodeNear",
                                typed.strip(),
                                near.stream().map(LetterCode::shown).collect(Collectors.joining(", "))));
    }

    private static String counts(List<LetterResult> results) {
        return results.stream()
                .collect(Collectors.groupingBy(LetterResult::outcome, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> code(entry.getKey()) + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String code(Outcome outcome) {
        return outcome.key().substring(outcome.key().lastIndexOf('.') + 1);
    }
}
