package nl.lotwijzer.invitations.register;

import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.RowVisitor;
import nl.lotwijzer.spreadsheet.Sheet;

/** Hands the rows of a file to the register. */
final class Rows implements RowVisitor {
    private final Register register;

    Rows(Register register) {
        this.register = register;
    }

    @Override
    public void table(Sheet top) {}

    @Override
    public void row(Row row) {
        register.add(row);
    }
}
