package nl.lotwijzer.registration;

import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.registration.RowRemark.Weight;

/**
 * Something a person should know about what was filled in by hand.
 *
 * @param weight whether it keeps the whole from being kept
 * @param part   what it is about; empty if it is about the name, the address or the person as a whole
 * @param reason what is the matter and what to do
 * @param who    the registration that has to do with it, such as the other one with this letter
 */
public record PartRemark(Weight weight, Optional<FormPart> part, Message reason, Optional<RegistrationNumber> who) {
    static PartRemark refusal(FormPart part, Message reason, Optional<RegistrationNumber> who) {
        return new PartRemark(Weight.REFUSAL, Optional.of(part), reason, who);
    }

    static PartRemark warning(Optional<FormPart> part, Message reason, Optional<RegistrationNumber> who) {
        return new PartRemark(Weight.WARNING, part, reason, who);
    }

    public boolean refuses() {
        return weight == Weight.REFUSAL;
    }

    /** Returns the remark in one sentence: what it is about, then the reason. */
    public Message told() {
        Object about = part.flatMap(FormPart::criterion)
                .map(criterion -> (Object) criterion)
                .orElseGet(() -> Message.of(
                        part.flatMap(FormPart::field).orElse(Field.FULL_NAME).nameKey()));
        return Message.of("registration.hand.told", about, reason);
    }
}
