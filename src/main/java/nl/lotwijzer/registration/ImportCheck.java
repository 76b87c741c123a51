package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lotwijzer.invitations.LetterCode;
import nl.lotwijzer.invitations.NearCodes;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.KnownPeople.Acquaintance;
import nl.lotwijzer.registration.KnownPeople.Recognition;
import nl.lotwijzer.registration.KnownPeople.Trait;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.registration.RowRemark.Weight;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.DateText;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Decides, row by row, what reading a file comes to. The first row about somebody counts; a later one in the same file
 * is refused, since only a person can tell which is right.
 */
final class ImportCheck {
    /**
     * A row that was judged.
     *
     * @param form        what is to be kept; that of the project, overlaid by the row, if somebody was there already
     * @param registrant  who was there already
     * @param fingerprint what the row is known by if nothing in it says who it is
     */
    record Judged(
            RowOutcome outcome,
            Form form,
            @Nullable Registrant registrant,
            @Nullable String fingerprint) {}

    /** A row as it was read by itself, before anybody looks who else there is. */
    record ReadRow(Row row, Identity identity, List<RowRemark> remarks) {}

    private final Sheet sheet;
    private final ColumnMapping mapping;
    private final LocalDate today;
    private final boolean monthFirst;
    private final KnownPeople people = new KnownPeople();
    private final Set<String> letters;
    private @Nullable NearCodes near;
    private final Map<String, Registrant> byFingerprint;
    private final Merged merged;
    private final Derivations derivations;
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private final Map<String, Integer> rowByEmail = new HashMap<>();

    /**
     * @param registrants   who is in the project
     * @param byFingerprint those of them who are known by a fingerprint only
     * @param merged        what was merged of them
     * @param letters       the codes of the letters that were sent, folded; none if that is not known
     * @param derivations   the rules by which answers follow
     */
    ImportCheck(
            Sheet sheet,
            ColumnMapping mapping,
            LocalDate today,
            List<Registrant> registrants,
            Map<String, Registrant> byFingerprint,
            Merged merged,
            Set<String> letters,
            Derivations derivations) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.today = today;
        this.byFingerprint = byFingerprint;
        this.merged = merged;
        this.letters = letters;
        this.derivations = derivations;
        this.monthFirst = monthFirst(sheet, mapping);
        registrants.forEach(registrant -> people.add(new Identity(merged.asRead(registrant)), registrant));
    }

    /** Whether a date of birth can only be read with the month first, so that the others may be meant so as well. */
    private static boolean monthFirst(Sheet sheet, ColumnMapping mapping) {
        OptionalInt column = mapping.column(Field.BIRTH_DATE);
        return column.isPresent()
                && sheet.rows().stream().anyMatch(row -> DateText.monthFirst(row.cell(column.getAsInt())));
    }

    /** Reads a row by itself. Rows can be read at the same time; they must be judged one after another. */
    ReadRow read(Row row) {
        RowReader reader = new RowReader(sheet, mapping, today, row, monthFirst);
        return new ReadRow(row, new Identity(reader.read()), new ArrayList<>(reader.remarks()));
    }

    Judged judge(ReadRow read) {
        Row row = read.row();
        Identity identity = read.identity();
        Form form = identity.form();
        Optional<Column> totals = TotalRow.in(sheet, row);
        if (totals.isPresent()) {
            return refused(row, List.of(RowReader.refusal(sheet.place(row, totals.get()), "totalRow")), form);
        }
        List<RowRemark> remarks = read.remarks();
        if (!letters.isEmpty() && !identity.letterCode().isEmpty() && !letters.contains(identity.letterCode())) {
            remarks.addFirst(unknownLetter(row, form.letterCode()));
        }
        if (refuses(remarks)) {
            return refused(row, remarks, form);
        }
        Optional<Recognition> recognition = people.recognise(identity);
        if (recognition.isPresent()) {
            return judgeKnown(row, identity, remarks, recognition.get());
        }
        String fingerprint = form.formId().isEmpty() && form.letterCode().isEmpty() ? fingerprint(row) : null;
        Registrant before = fingerprint == null ? null : byFingerprint.get(fingerprint);
        if (before != null) {
            return judgeAgain(row, form, remarks, before);
        }
        people.add(identity, null).metAt(row.number());
        warnOfSharedEmail(row, form, remarks);
        Form answered = answered(row, form, form, remarks, Set.of());
        return new Judged(new RowOutcome(row, Verdict.ADDED, remarks), answered, null, fingerprint);
    }

    /** Tells a typing error from a code that was never sent, with the code that was meant if there is only one near. */
    private RowRemark unknownLetter(Row row, String typed) {
        NearCodes search = near == null ? new NearCodes(letters) : near;
        near = search;
        List<String> meant = search.suggest(typed, 2);
        boolean ours = LetterCode.in(letters.iterator().next()).isPresent();
        boolean mistyped = ours && LetterCode.parse(typed) instanceof LetterCode.Mistyped;
        if (meant.size() == 1) {
            return about(
                    Weight.REFUSAL,
                    row,
                    Field.LETTER_CODE,
                    "registration.refusal.mistypedLetterNear",
                    LetterCode.shown(meant.getFirst()));
        }
        return about(
                Weight.REFUSAL,
                row,
                Field.LETTER_CODE,
                mistyped ? "registration.refusal.mistypedLetter" : "registration.refusal.unknownLetter");
    }

    private Judged judgeKnown(Row row, Identity identity, List<RowRemark> remarks, Recognition recognition) {
        Form form = identity.form();
        Acquaintance known = recognition.acquaintance();
        String trouble =
                known.row() > 0 ? repeatedInFile(identity, recognition) : differsFromProject(identity, recognition);
        if (trouble != null) {
            Object where = known.row() > 0
                    ? Message.of("registration.refusal.inRow", known.row())
                    : Message.of("registration.refusal.inProject", number(known));
            remarks.addFirst(about(Weight.REFUSAL, row, fieldOf(recognition.trait()), trouble, where));
            return refused(row, remarks, form);
        }
        known.metAt(row.number());
        return judgeAgain(row, form, remarks, known.registrant().orElseThrow());
    }

    private Judged judgeAgain(Row row, Form form, List<RowRemark> remarks, Registrant registrant) {
        if (registrant.mergedInto().isPresent()) {
            return new Judged(new RowOutcome(row, Verdict.UNCHANGED, remarks), registrant.form(), registrant, null);
        }
        Overlay.Overlaid laid = Overlay.of(registrant.form(), form, mapping, merged.held(registrant));
        laid.kept().stream().filter(registrant.corrected()::contains).forEach(part -> remarks.add(kept(row, part)));
        Form overlaid = answered(row, form, laid.form(), remarks, registrant.corrected());
        Verdict verdict = overlaid.equals(registrant.form()) ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new Judged(new RowOutcome(row, verdict, remarks), overlaid, registrant, null);
    }

    /** Returns the form with what follows from it, and remarks what does not, or follows otherwise than the file says. */
    private Form answered(Row row, Form read, Form form, List<RowRemark> remarks, Set<String> corrected) {
        for (DerivedRule.Doubtful doubt : derivations.doubts(form, corrected)) {
            remarks.add(new RowRemark(Weight.WARNING, place(row, doubt.field()), doubt.why()));
        }
        Form answered = derivations.answered(form, corrected);
        for (DerivedRule rule : derivations.rules()) {
            String said = read.answers().getOrDefault(rule.criterion(), "");
            String follows = answered.answers().getOrDefault(rule.criterion(), "");
            if (!said.isEmpty() && !said.equals(follows) && !corrected.contains("=" + rule.criterion())) {
                remarks.add(new RowRemark(
                        Weight.WARNING,
                        Place.in(sheet.fileName()).row(row.number()),
                        Message.of("registration.warning.derivedOtherwise", rule.criterion(), said, follows)));
            }
        }
        return answered;
    }

    /** Remarks that a correction by hand stays although the file says something else. */
    private RowRemark kept(Row row, String part) {
        Place place = Place.in(sheet.fileName()).row(row.number());
        if (part.startsWith("=")) {
            return new RowRemark(
                    Weight.WARNING, place, Message.of("registration.warning.correctedStays", part.substring(1)));
        }
        Field field = Field.valueOf(part);
        return new RowRemark(
                Weight.WARNING,
                place(row, field),
                Message.of("registration.warning.correctedStays", Message.of(field.nameKey())));
    }

    private static String repeatedInFile(Identity identity, Recognition recognition) {
        Identity first = recognition.acquaintance().identity();
        boolean same = first.samePerson(identity)
                || (!first.who().isEmpty() && first.who().equals(identity.who()));
        return switch (recognition.trait()) {
            case FORM_ID -> "registration.refusal.sameFormId";
            case LETTER_CODE ->
                same ? "registration.refusal.sameLetterSamePerson" : "registration.refusal.sameLetterOtherPerson";
            case PERSON -> "registration.refusal.samePerson";
        };
    }

    /** Returns why the row cannot be about the person it was recognised as; null if it can. */
    private static @Nullable String differsFromProject(Identity identity, Recognition recognition) {
        Identity who = recognition.acquaintance().identity();
        Form form = identity.form();
        Form known = who.form();
        boolean otherForm = differ(form.formId(), known.formId());
        boolean otherLetter = differ(identity.letterCode(), who.letterCode());
        boolean samePerson = who.samePerson(identity);
        return switch (recognition.trait()) {
            case FORM_ID -> null;
            case LETTER_CODE -> {
                if (samePerson || form.name().isEmpty() || known.name().isEmpty()) {
                    yield otherForm ? "registration.refusal.sameLetterSamePerson" : null;
                }
                yield otherForm || !ComparedText.letters(form.name()).equals(ComparedText.letters(known.name()))
                        ? "registration.refusal.sameLetterOtherPerson"
                        : null;
            }
            case PERSON -> otherForm || otherLetter ? "registration.refusal.samePerson" : null;
        };
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String number(Acquaintance known) {
        return known.registrant().map(registrant -> registrant.number().value()).orElse("");
    }

    private static Field fieldOf(Trait trait) {
        return switch (trait) {
            case FORM_ID -> Field.FORM_ID;
            case LETTER_CODE -> Field.LETTER_CODE;
            case PERSON -> Field.FULL_NAME;
        };
    }

    private void warnOfSharedEmail(Row row, Form form, List<RowRemark> remarks) {
        if (form.email().isEmpty()) {
            return;
        }
        Integer first = rowByEmail.putIfAbsent(ComparedText.letters(form.email()), row.number());
        if (first != null) {
            remarks.add(about(Weight.WARNING, row, Field.EMAIL, "registration.warning.sharedEmail", first));
        }
    }

    /**
     * What a row says, with how often the file said it before: equal rows of people without a name are as many people,
     * and the same file read again gives the same fingerprints.
     */
    private String fingerprint(Row row) {
        String content = Fingerprint.of(row);
        return content + "-" + timesSeen.merge(content, 1, Integer::sum);
    }

    /** Returns a remark about the cell of this field, or about the row if the file has no such column. */
    private RowRemark about(Weight weight, Row row, Field field, String key, Object... arguments) {
        return new RowRemark(weight, place(row, field), Message.of(key, arguments));
    }

    private Place place(Row row, Field field) {
        return mapping.column(field).isEmpty()
                ? Place.in(sheet.fileName()).row(row.number())
                : sheet.place(row, sheet.columns().get(mapping.column(field).getAsInt()));
    }

    private static boolean refuses(List<RowRemark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.weight() == Weight.REFUSAL);
    }

    private static Judged refused(Row row, List<RowRemark> remarks, Form form) {
        return new Judged(new RowOutcome(row, Verdict.REFUSED, remarks), form, null, null);
    }
}
