package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * Proposes what the columns of a sheet are read as: as this header was read before in the project; else by what offices
 * call such a column; else, if there are few different answers, as a criterion.
 */
final class MappingProposal {
    private static final int MOST_CATEGORIES = 30;
    private static final Set<String> NUMBERS = Set.of("nr", "nummer", "no", "number", "num");

    private final Sheet sheet;
    private final Map<String, ColumnUse> before;
    private final List<ColumnUse> uses = new ArrayList<>();

    private MappingProposal(Sheet sheet, Map<String, ColumnUse> before) {
        this.sheet = sheet;
        this.before = before;
    }

    /** @param before how headers, folded by {@link ComparedText#letters}, were read the last time */
    static ColumnMapping of(Sheet sheet, Map<String, ColumnUse> before) {
        MappingProposal proposal = new MappingProposal(sheet, before);
        for (Column column : sheet.columns()) {
            ColumnUse use = proposal.proposed(column);
            proposal.uses.add(proposal.taken(use) ? new ColumnUse.Ignored() : use);
        }
        return new ColumnMapping(proposal.uses);
    }

    private ColumnUse proposed(Column column) {
        ColumnUse known = before.get(ComparedText.letters(column.name()));
        if (known != null) {
            return known;
        }
        if (column.name().isEmpty() || RefusedRows.isReason(column.name())) {
            return new ColumnUse.Ignored();
        }
        if (NUMBERS.contains(ComparedText.letters(column.name()))) {
            boolean afterStreet = !uses.isEmpty() && uses.getLast().equals(new ColumnUse.About(Field.STREET));
            return new ColumnUse.About(afterStreet ? Field.HOUSE_NUMBER : Field.FORM_ID);
        }
        Optional<Field> field = Field.called(column.name());
        if (field.isPresent()) {
            return new ColumnUse.About(field.get());
        }
        return fewAnswers(column) ? new ColumnUse.Answer(column.name()) : new ColumnUse.Ignored();
    }

    private boolean taken(ColumnUse use) {
        return switch (use) {
            case ColumnUse.About about -> uses.contains(about);
            case ColumnUse.Answer answer ->
                uses.stream()
                        .anyMatch(other -> other instanceof ColumnUse.Answer earlier
                                && earlier.criterion().equalsIgnoreCase(answer.criterion()));
            case ColumnUse.Ignored ignored -> false;
        };
    }

    /** Whether the answers repeat themselves: at most 30 different ones, and fewer than half as many as there are rows. */
    private boolean fewAnswers(Column column) {
        Set<String> different = new HashSet<>();
        int answered = 0;
        for (Row row : sheet.rows()) {
            String answer = row.cell(column.index());
            if (!answer.isEmpty()) {
                answered++;
                different.add(answer.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
                if (different.size() > MOST_CATEGORIES) {
                    return false;
                }
            }
        }
        return answered > 0 && (different.size() * 2 <= answered || sheet.rows().size() < 10);
    }
}
