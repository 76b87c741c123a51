package nl.lotwijzer.duplicates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.HomeAddress;
import nl.lotwijzer.registration.Form;
import nl.lotwijzer.registration.Registrant;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is compared; texts are empty where nothing was filled in.
 *
 * @param email as it arrives at one mailbox
 * @param phone the last nine digits
 */
record Profile(
        Registrant registrant,
        Names names,
        @Nullable LocalDate born,
        @Nullable Integer year,
        String email,
        String phone,
        Optional<HomeAddress> home,
        String letter) {
    private static final int FEWEST_DIGITS = 8;

    static Profile of(Registrant registrant) {
        Form form = registrant.form();
        String phone = ComparedText.phone(form.phone());
        return new Profile(
                registrant,
                Names.of(form),
                form.birthDate(),
                form.birthYear(),
                mailbox(form.email()),
                phone.length() < FEWEST_DIGITS ? "" : phone,
                HomeAddress.of(form.address()),
                ComparedText.code(form.letterCode()));
    }

    /** What follows a plus, and full stops at one large provider, make no other mailbox. */
    private static String mailbox(String email) {
        String text = email.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1) {
            return text;
        }
        String name = text.substring(0, at);
        String domain = text.substring(at + 1);
        int plus = name.indexOf('+');
        if (plus > 0) {
            name = name.substring(0, plus);
        }
        if (domain.equals("googlemail.com") || domain.equals("gmail.com")) {
            return name.replace(".", "") + "@gmail.com";
        }
        return name + "@" + domain;
    }
}
