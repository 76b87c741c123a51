package nl.lotwijzer.invitations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.DateReading;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** The letters that were sent. Once they are known, a registration with a code that was never sent is refused. */
public final class Letters {
    static final Set<String> CODES = Set.of(
            "briefcode",
            "code",
            "uniekecode",
            "uitnodigingscode",
            "lettercode",
            "invitationcode",
            "deelnamecode",
            "inlogcode",
            "brievencode",
            "persoonlijkecode",
            "codebrief");
    private static final Set<String> BATCHES = Set.of("batch", "verzending", "zending", "ronde", "sending");
    private static final Set<String> SENT = Set.of(
            "verzonden", "verzondenop", "verzenddatum", "datumverzending", "verstuurdop", "sent", "senton", "posted");
    private static final Set<String> AREAS = Set.of("wijk", "gebied", "kern", "deelgemeente", "area", "district");

    private final Project project;

    public Letters(Project project) {
        this.project = project;
    }

    /** Returns how many letters were sent. */
    public int count() {
        return counts().stream().mapToInt(LetterCount::letters).sum();
    }

    /** Returns how many letters were sent, by sending and area. */
    public List<LetterCount> counts() {
        return project.read(handle -> new LetterStore(handle).counts());
    }

    /** Returns the letter with this code, however it is typed. */
    public Optional<Letter> byCode(String code) {
        return project.read(handle -> new LetterStore(handle).byCode(code));
    }

    /** Returns all letters, to find many of them by their codes. */
    public LetterIndex index() {
        return project.read(handle -> new LetterIndex(new LetterStore(handle).byCode()));
    }

    /** Returns the codes of all letters, folded by {@link ComparedText#code}. */
    public Set<String> codes() {
        return project.read(handle -> new LetterStore(handle).codes());
    }

    /**
     * Reads the list of letters; a code that is known already is skipped. Names and addresses are not kept. Where the list
     * says when a batch was posted, and that was not noted yet, it is.
     *
     * @return how many letters were added
     * @throws InputException if there is no column with codes, or a code is blank or twice in the file; then nothing is
     *     read
     */
    public int importLetters(Sheet sheet) throws InputException {
        List<Letter> letters = lettersIn(sheet);
        Set<String> known = codes();
        List<Letter> added = letters.stream()
                .filter(letter -> !known.contains(ComparedText.code(letter.code())))
                .toList();
        if (!added.isEmpty()) {
            Action action = new Action("invitations.journal.letters", "letters=" + added.size());
            Map<String, LocalDate> days = sentDays(sheet);
            Set<String> noted = new Sendings(project)
                    .all().stream()
                            .filter(sending -> sending.sentOn().isPresent())
                            .map(Sending::batch)
                            .collect(Collectors.toSet());
            project.perform(action, handle -> {
                new LetterStore(handle).insert(added);
                days.forEach((batch, day) -> {
                    if (!noted.contains(batch)) {
                        new SendingStore(handle).sent(batch, Optional.of(day));
                    }
                });
            });
        }
        return added.size();
    }

    /** Returns the day of posting of each batch, where the list says one: the first, if it says several. */
    private static Map<String, LocalDate> sentDays(Sheet sheet) {
        Optional<Column> batches = column(sheet, name -> BATCHES.contains(ComparedText.letters(name)));
        Optional<Column> days = column(sheet, name -> SENT.contains(ComparedText.letters(name)));
        Map<String, LocalDate> first = new TreeMap<>();
        days.ifPresent(column -> {
            for (Row row : sheet.rows()) {
                String batch = batches.map(one -> row.cell(one.index())).orElse("");
                DateReading.date(row.cell(column.index()))
                        .ifPresent(day -> first.merge(batch, day, (one, other) -> one.isBefore(other) ? one : other));
            }
        });
        return first;
    }

    private static List<Letter> lettersIn(Sheet sheet) throws InputException {
        Column codes = column(sheet, name -> CODES.contains(ComparedText.letters(name)))
                .orElseThrow(() -> new InputException(
                        Place.in(sheet.fileName()).row(sheet.headerRow()),
                        Message.of("invitations.problem.noLetterCodes")));
        Optional<Column> batches = column(sheet, name -> BATCHES.contains(ComparedText.letters(name)));
        Optional<Column> areas = column(sheet, name -> AREAS.contains(ComparedText.letters(name)));
        Map<String, Integer> rowByCode = new HashMap<>();
        List<Letter> letters = new ArrayList<>();
        for (Row row : sheet.rows()) {
            String code = row.cell(codes.index());
            if (ComparedText.code(code).isEmpty()) {
                throw new InputException(sheet.place(row, codes), Message.of("invitations.problem.blankLetterCode"));
            }
            Integer first = rowByCode.putIfAbsent(ComparedText.code(code), row.number());
            if (first != null) {
                throw new InputException(
                        sheet.place(row, codes), Message.of("invitations.problem.sameLetterCode", first));
            }
            letters.add(new Letter(
                    code,
                    batches.map(column -> row.cell(column.index())).orElse(""),
                    areas.map(column -> row.cell(column.index())).orElse("")));
        }
        return letters;
    }

    private static Optional<Column> column(Sheet sheet, java.util.function.Predicate<String> named) {
        return sheet.columns().stream()
                .filter(column -> named.test(column.name()))
                .findFirst();
    }
}
