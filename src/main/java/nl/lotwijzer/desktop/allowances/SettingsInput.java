package nl.lotwijzer.desktop.allowances;

import java.util.Optional;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.FeeKind;
import nl.lotwijzer.allowances.PartialRule;
import nl.lotwijzer.allowances.TravelKind;
import nl.lotwijzer.allowances.payment.Bic;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;

/** What was agreed about the allowances, as it stands in the fields. */
record SettingsInput(
        Country country,
        FeeKind feeKind,
        String fee,
        TravelKind travelKind,
        String travel,
        boolean care,
        PartialRule partial,
        String payer,
        String iban,
        String bic) {
    /**
     * Returns what the fields say.
     *
     * @throws InputException if an amount or account is not written as one
     */
    AllowanceSettings read() throws InputException {
        Optional<Message> wrong = iban.isBlank() ? Optional.empty() : Iban.problem(iban);
        if (wrong.isPresent()) {
            throw new InputException(wrong.get());
        }
        if (!bic.isBlank() && Bic.read(bic).isEmpty()) {
            throw new InputException(Message.of("desktop.allowances.input.bic"));
        }
        boolean rated = travelKind == TravelKind.FIXED || travelKind == TravelKind.KILOMETRES;
        return new AllowanceSettings(
                country,
                feeKind,
                fee.isBlank() ? Euro.ZERO : InputException.amount("desktop.allowances.settings.fee", fee),
                travelKind,
                rated ? InputException.amount("desktop.allowances.settings.rate", travel) : Euro.ZERO,
                care,
                partial,
                payer,
                Iban.read(iban),
                Bic.read(bic));
    }
}
