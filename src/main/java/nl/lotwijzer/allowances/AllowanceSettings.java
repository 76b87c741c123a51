package nl.lotwijzer.allowances;

import java.util.Optional;
import nl.lotwijzer.allowances.payment.Bic;
import nl.lotwijzer.allowances.payment.Payer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;

/**
 * What was agreed about the allowances, and who pays them.
 *
 * @param country    whose rules apply
 * @param fee        for each of the kind; zero where only costs are paid
 * @param travelRate for each session or kilometre; of no meaning for other ways of paying for travel
 * @param care       whether receipts for care and childcare are paid
 * @param partial    what who came late or left early gets
 * @param payer      the name of the account that pays; empty as long as it is not known
 * @param account    the account that pays; empty as long as it is not known
 */
public record AllowanceSettings(
        Country country,
        FeeKind feeKind,
        Euro fee,
        TravelKind travelKind,
        Euro travelRate,
        boolean care,
        PartialRule partial,
        String payer,
        Optional<Iban> account,
        Optional<Bic> bank) {
    /** What a form begins with. */
    public static final AllowanceSettings FIRST = new AllowanceSettings(
            Country.NL,
            FeeKind.SESSION,
            Euro.ZERO,
            TravelKind.NONE,
            Euro.ZERO,
            false,
            PartialRule.WHOLE,
            "",
            Optional.empty(),
            Optional.empty());

    public AllowanceSettings {
        payer = payer.strip().replaceAll("\\s+", " ");
    }

    /** Returns who pays, once name and account are known. */
    public Optional<Payer> paying() {
        return payer.isEmpty() ? Optional.empty() : account.map(known -> new Payer(payer, known, bank));
    }

    /** Returns whether something can be due at all. */
    boolean pays() {
        return fee.compareTo(Euro.ZERO) > 0 || travelKind != TravelKind.NONE || care;
    }

    /** Returns what is wrong with these agreements, if anything is. */
    Optional<Message> problem() {
        if (fee.negative() || travelRate.negative()) {
            return Optional.of(Message.of("allowances.problem.negative"));
        }
        boolean rated = travelKind == TravelKind.FIXED || travelKind == TravelKind.KILOMETRES;
        if (rated && travelRate.equals(Euro.ZERO)) {
            return Optional.of(Message.of("allowances.problem.travelRate"));
        }
        return pays() ? Optional.empty() : Optional.of(Message.of("allowances.problem.nothing"));
    }
}
