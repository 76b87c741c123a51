package nl.lotwijzer.quotas.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.RowVisitor;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Statbel’s population by structure: a line for each combination that occurs, without totals. */
final class StatbelTable implements RowVisitor {
    private static final List<String> NAMES =
            List.of("Gemeente", "Geslacht", "Nationaliteit", "Burgerlijke staat", "Leeftijd", "Peildatum", "Onderwerp");
    private static final Map<String, String> SEXES = Map.of("M", "Mannen", "F", "Vrouwen");
    private static final Pattern YEAR = Pattern.compile(".*?(20\\d\\d).*");

    private final FileFacts facts;
    private final CellCollector cells = new CellCollector(NAMES);
    private @Nullable Sheet sheet;

    StatbelTable(FileFacts facts) {
        this.facts = facts;
    }

    @Override
    public void table(Sheet top) throws InputException {
        sheet = top;
        for (String name : List.of("CD_REFNIS", "CD_SEX", "CD_AGE", "MS_POPULATION")) {
            if (top.column(name).isEmpty()) {
                throw new InputException(
                        Place.in(top.fileName()).row(top.headerRow()),
                        Message.of("quotas.population.problem.statbelColumn", name));
            }
        }
        cells.member(NAMES.size() - 1, "MS_POPULATION", "Inwoners");
    }

    @Override
    public void row(Row row) throws InputException {
        Sheet top = sheet;
        if (top == null) {
            return;
        }
        Column figure = top.column("MS_POPULATION").orElseThrow();
        OptionalLong people = FigureText.people(row.cell(figure.index()), 1);
        if (people.isEmpty()) {
            throw new InputException(top.place(row, figure), Message.of("quotas.population.problem.noCount"));
        }
        String sex = text(top, row, "CD_SEX");
        String age = text(top, row, "CD_AGE");
        cells.add(
                new int[] {
                    cells.member(0, text(top, row, "CD_REFNIS"), either(top, row, "TX_DESCR_NL", "TX_DESCR_FR")),
                    cells.member(1, sex, SEXES.getOrDefault(sex, sex)),
                    cells.member(2, text(top, row, "CD_NATLTY"), either(top, row, "TX_NATLTY_NL", "TX_NATLTY_FR")),
                    cells.member(3, text(top, row, "CD_CIV_STS"), either(top, row, "TX_CIV_STS_NL", "TX_CIV_STS_FR")),
                    cells.member(4, "", age + " jaar"),
                    cells.member(5, "", period(top, row)),
                    0
                },
                people.getAsLong());
    }

    private String period(Sheet top, Row row) {
        String year = text(top, row, "CD_YEAR");
        Matcher named = YEAR.matcher(facts.name());
        String found = year.isEmpty() && named.matches() ? named.group(1) : year;
        return found.isEmpty() ? "" : "1 januari " + found;
    }

    private static String either(Sheet top, Row row, String first, String second) {
        String text = text(top, row, first);
        return text.isEmpty() ? text(top, row, second) : text;
    }

    private static String text(Sheet top, Row row, String name) {
        Optional<Column> column = top.column(name);
        return column.map(found -> row.cell(found.index())).orElse("");
    }

    PopulationTable table() throws InputException {
        if (cells.isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noFigures"));
        }
        return cells.table(facts, List.of(new Topic("Inwoners", "", 1)), true);
    }
}
