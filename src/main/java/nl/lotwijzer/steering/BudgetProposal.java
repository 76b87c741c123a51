package nl.lotwijzer.steering;

import java.time.LocalDate;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;

/**
 * Something the project knows to have been spent, and that is not, or not wholly, in the budget.
 *
 * @param day    on which it was spent
 * @param what   names it
 * @param amount what is not in the budget yet; below zero if less was spent than was entered before
 * @param before what was entered before of the same source
 */
public record BudgetProposal(BudgetSource source, LocalDate day, Message what, Euro amount, Euro before) {}
