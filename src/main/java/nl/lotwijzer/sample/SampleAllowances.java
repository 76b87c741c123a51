package nl.lotwijzer.sample;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.Entry;
import nl.lotwijzer.allowances.FeeKind;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.allowances.LegalRule;
import nl.lotwijzer.allowances.PartialRule;
import nl.lotwijzer.allowances.TravelKind;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;

/** The allowances of the example: what was agreed, a batch that was paid, and what is due since. */
final class SampleAllowances {
    private static final LocalDate EXECUTION = LocalDate.of(2027, 1, 22);
    private static final int YEAR = 2027;

    /** Every thirtieth did not tell an account yet. */
    private static final int WITHOUT_ACCOUNT = 30;

    private static final int FARTHEST = 14;

    private final Project project;
    private final Allowances allowances;
    private final Batches batches;

    SampleAllowances(Project project) {
        this.project = project;
        this.allowances = new Allowances(project);
        this.batches = new Batches(project);
    }

    /** Pays the first session, has one payment come back, and enters some receipts. */
    void pay() throws UserException {
        tellAccounts();
        agree();
        LocalDate today = LocalDate.now(project.clock());
        LocalDate on = today.isAfter(EXECUTION) ? today : EXECUTION;
        long first = batches.fix(on, Language.DUTCH);
        Batch batch = batches.all().getFirst();
        batches.export(first, batches.file(batch), handle -> {});
        batches.paid(first, Optional.of(on));
        batches.returned(batch.payments().get(7).id(), on.plusDays(3), "rekening opgeheven");
        enter(batch.payments().get(2).participant(), Item.Kind.CARE_RECEIPT, "32.50", "oppas");
        enter(batch.payments().get(11).participant(), Item.Kind.CARE_RECEIPT, "40.00", "oppas");
        enter(batch.payments().get(19).participant(), Item.Kind.TRAVEL_RECEIPT, "18.20", "taxi terug");
        enter(batch.payments().get(4).participant(), Item.Kind.CORRECTION, "-37.50", "bleek niet aanwezig");
    }

    private void agree() throws UserException {
        allowances.keep(new AllowanceSettings(
                Country.NL,
                FeeKind.SESSION,
                Euro.of(37, 50),
                TravelKind.KILOMETRES,
                Euro.of(0, 23),
                true,
                PartialRule.BY_TIME,
                "Gemeente Waterveen",
                Optional.of(account(1)),
                Optional.empty()));
        allowances.keep(new LegalRule(
                Country.NL,
                YEAR,
                Optional.of(Euro.of(5, 60)),
                Optional.of(new LegalRule.Young(21, Euro.of(3, 30))),
                Optional.empty(),
                Optional.of(Euro.of(210, 0)),
                Optional.of(Euro.of(2_100, 0)),
                OptionalInt.empty(),
                true,
                "Voorbeeld met de bedragen van 2025; zoek die van 2027 op",
                true));
    }

    private void enter(long participant, Item.Kind kind, String amount, String reason) throws UserException {
        allowances.add(new Entry(
                participant, LocalDate.of(2027, 1, 16), kind, Euro.read(amount).orElseThrow(), reason));
    }

    /** Fills in accounts and distances that are not known yet, but for a few. */
    private void tellAccounts() throws UserException {
        PersonCards cards = new PersonCards(project);
        List<Long> confirmed = new Participants(project)
                .confirmed().stream().map(one -> one.id()).toList();
        for (int place = 0; place < confirmed.size(); place++) {
            int number = place;
            cards.change(confirmed.get(place), card -> told(card, number));
        }
    }

    private static PersonCard told(PersonCard card, int place) {
        PersonCard.Travel travel = card.travel();
        OptionalInt kilometres =
                travel.kilometres().isPresent() ? travel.kilometres() : OptionalInt.of(1 + place * 7 % FARTHEST);
        PersonCard moved = card.with(new PersonCard.Travel(kilometres, travel.transport()));
        boolean silent = place % WITHOUT_ACCOUNT == WITHOUT_ACCOUNT - 1;
        boolean known = card.payment().iban().isPresent();
        return silent || known
                ? moved
                : moved.with(new PersonCard.Payment(
                        Optional.of(account(100 + place)), card.payment().refused()));
    }

    /** Returns an account at a bank that there is not, with check digits that are right. */
    private static Iban account(int number) {
        String account = "%010d".formatted(number);
        StringBuilder digits = new StringBuilder();
        for (char letter : ("LOTW" + account + "NL00").toCharArray()) {
            digits.append(Character.digit(letter, 36));
        }
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return new Iban("NL%02dLOTW%s".formatted(check, account));
    }
}
