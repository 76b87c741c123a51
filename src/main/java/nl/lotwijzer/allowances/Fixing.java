package nl.lotwijzer.allowances;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.allowances.payment.Payer;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** Makes a batch of what is due, within a change. */
final class Fixing {
    private static final int LONGEST_CODE = 12;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Project project;
    private final Handle handle;
    private final Language language;

    Fixing(Project project, Handle handle, Language language) {
        this.project = project;
        this.handle = handle;
        this.language = language;
    }

    /** Returns the id of the batch. */
    long fix(LocalDate execution) throws AllowanceException {
        Overview now = new Calculation(project, handle).overview();
        List<PersonAllowance> people = now.payable();
        if (people.isEmpty()) {
            throw new AllowanceException(Message.of("allowances.problem.nobody"));
        }
        Payer payer = now.settings()
                .flatMap(AllowanceSettings::paying)
                .orElseThrow(() -> new AllowanceException(Message.of("allowances.problem.payer")));
        int number = now.batches().isEmpty() ? 1 : now.batches().getLast().number() + 1;
        Map<Long, String> salts = new HashMap<>();
        List<Payment> payments = new ArrayList<>();
        for (PersonAllowance person : people) {
            String salt = salt();
            salts.put(person.id(), salt);
            Payment open = payment(person, number);
            payments.add(sealed(open, BatchSeal.digest(salt, open)));
        }
        Instant at = project.now();
        String message = code() + "-" + number + "-" + MOMENT.format(at);
        Batch unsealed = batch(number, message, at, execution, payer, payments, "");
        Batch batch = batch(number, message, at, execution, payer, payments, BatchSeal.hash(unsealed));
        return new BatchStore(handle).insert(batch, salts);
    }

    private static Batch batch(
            int number,
            String message,
            Instant at,
            LocalDate execution,
            Payer payer,
            List<Payment> payments,
            String hash) {
        Euro sum = Euro.sum(payments.stream().map(Payment::amount).toList());
        return new Batch(
                0,
                number,
                message,
                at,
                execution,
                payer,
                payments.size(),
                sum,
                hash,
                Optional.empty(),
                Optional.empty(),
                payments);
    }

    private Payment payment(PersonAllowance person, int number) {
        String reference = code() + "-" + number + "-" + person.participant().number();
        return new Payment(
                0,
                person.id(),
                reference,
                person.participant().name(),
                person.card().payment().iban(),
                person.due(),
                Texts.in(language)
                        .get("allowances.description", project.details().name(), number),
                "",
                Optional.empty(),
                person.openLines());
    }

    private static Payment sealed(Payment payment, String digest) {
        return new Payment(
                payment.id(),
                payment.participant(),
                payment.reference(),
                payment.name(),
                payment.account(),
                payment.amount(),
                payment.description(),
                digest,
                payment.returned(),
                payment.lines());
    }

    private static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Returns the code of the project as a bank takes it. */
    private String code() {
        String plain = project.details().code().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+", "");
        String cut = plain.substring(0, Math.min(LONGEST_CODE, plain.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? "beraad" : cut;
    }
}
