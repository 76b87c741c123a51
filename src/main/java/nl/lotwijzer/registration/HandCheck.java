package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Checks what is filled in by hand as a file is checked, and against everybody who is in the project. */
final class HandCheck {
    private static final FormPart LETTER = FormPart.of(Field.LETTER_CODE);
    private static final FormPart FORM_ID = FormPart.of(Field.FORM_ID);

    private final Project project;
    private final RegistrationStore store;

    HandCheck(Project project, Handle handle) {
        this.project = project;
        this.store = new RegistrationStore(handle);
    }

    /**
     * Reads and checks these texts, and whether the letter and the number of the form can be theirs.
     *
     * @param self whose form it is; null for somebody new
     */
    HandReading check(Map<FormPart, String> texts, @Nullable Registrant self) {
        HandReading reading = HandReading.of(texts, LocalDate.now(project.clock()));
        Form form = reading.form();
        long id = self == null ? 0 : self.id();
        List<PartRemark> remarks = new ArrayList<>(reading.remarks());
        if (self == null || !self.letterCode().equals(form.letterCode())) {
            letter(form, id).ifPresent(remarks::add);
        }
        if (self == null || !self.form().formId().equals(form.formId())) {
            store.withFormId(form.formId())
                    .filter(other -> other.id() != id)
                    .ifPresent(other -> remarks.add(PartRemark.refusal(
                            FORM_ID,
                            Message.of("registration.hand.usedFormId", called(other)),
                            Optional.of(other.number()))));
        }
        remarks.sort(Comparator.comparing(PartRemark::weight).reversed());
        return new HandReading(form, remarks);
    }

    private Optional<PartRemark> letter(Form form, long id) {
        String code = ComparedText.code(form.letterCode());
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Letters letters = new Letters(project);
        if (letters.byCode(code).isEmpty() && letters.count() > 0) {
            return Optional.of(
                    PartRemark.refusal(LETTER, Message.of("registration.hand.unknownLetter"), Optional.empty()));
        }
        return store.withLetter(form.letterCode())
                .filter(other -> other.id() != id)
                .map(other -> PartRemark.refusal(
                        LETTER,
                        Message.of("registration.hand.usedLetter", called(other)),
                        Optional.of(other.number())));
    }

    /** Warns of who may be the same person, has the same e-mail address or telephone, or lives at the same address. */
    List<PartRemark> others(Form form, @Nullable Registrant self) {
        List<PartRemark> remarks = new ArrayList<>();
        Optional<Household> house = Household.at(form.address());
        String phone = ComparedText.phone(form.phone());
        for (Registrant other : store.likely(form)) {
            if ((self != null && other.id() == self.id()) || other.mergedInto().isPresent()) {
                continue;
            }
            String key;
            if (new Identity(form).samePerson(new Identity(other.form()))) {
                key = "samePerson";
            } else if (!form.email().isEmpty() && form.email().equalsIgnoreCase(other.email())) {
                key = "sameEmail";
            } else if (!phone.isEmpty() && phone.equals(ComparedText.phone(other.phone()))) {
                key = "samePhone";
            } else if (house.isPresent() && house.equals(other.household())) {
                key = "sameHouse";
            } else {
                continue;
            }
            remarks.add(PartRemark.warning(
                    Optional.empty(),
                    Message.of("registration.hand." + key, called(other)),
                    Optional.of(other.number())));
        }
        return remarks;
    }

    private static String called(Registrant other) {
        return other.form().name().isEmpty()
                ? other.number().value()
                : other.number() + " " + other.form().name();
    }
}
