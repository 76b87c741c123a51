package nl.lotwijzer.registration.admission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.ExclusionGround.Use;
import nl.lotwijzer.eligibility.ExclusionMatcher;
import nl.lotwijzer.eligibility.Fact;
import nl.lotwijzer.eligibility.ListMatch;
import nl.lotwijzer.eligibility.PersonFacts;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.invitations.LetterIndex;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.admission.AdmissionReport.LetIn;
import nl.lotwijzer.registration.admission.Doubt.Kind;

/** Holds registrants one by one against the rules and the lists. */
final class RegistrantCheck {
    private static final Set<String> AREAS = Set.of(
            "wijk", "gebied", "kern", "deelgemeente", "stadsdeel", "buurt", "dorp", "area", "district", "woonkern");
    private static final Comparator<Doubt> ORDER = Comparator.comparing(Doubt::kind)
            .thenComparing(doubt -> doubt.registrant().number());

    private final EligibilityRules.EligibilityCheck rules;
    private final ExclusionMatcher lists;
    private final LetterIndex letters;
    private final Map<Long, Consent> consents;

    RegistrantCheck(
            EligibilityRules.EligibilityCheck rules,
            ExclusionMatcher lists,
            LetterIndex letters,
            Map<Long, Consent> consents) {
        this.rules = rules;
        this.lists = lists;
        this.letters = letters;
        this.consents = consents;
    }

    AdmissionReport report(List<Registrant> registrants, List<Admitted> admitted) {
        Map<String, Admitted> decided = admitted.stream()
                .collect(Collectors.toMap(one -> one.registrant().id() + " " + one.doubt(), one -> one));
        List<Doubt> open = new ArrayList<>();
        List<LetIn> letIn = new ArrayList<>();
        for (Registrant registrant : registrants) {
            for (Doubt doubt : doubts(registrant)) {
                Admitted decision = decided.get(registrant.id() + " " + doubt.key());
                if (decision == null) {
                    open.add(doubt);
                } else {
                    letIn.add(new LetIn(doubt, decision));
                }
            }
        }
        open.sort(ORDER);
        return new AdmissionReport(registrants.size(), open, letIn, consents);
    }

    private List<Doubt> doubts(Registrant registrant) {
        PersonFacts facts = facts(registrant);
        List<Doubt> doubts = new ArrayList<>();
        for (Fact fact : rules.of(facts).facts()) {
            of(registrant, fact).ifPresent(doubts::add);
        }
        for (ListMatch match : lists.match(facts)) {
            doubts.add(of(registrant, match));
        }
        return doubts;
    }

    private Optional<Doubt> of(Registrant registrant, Fact fact) {
        return switch (fact.weight()) {
            case AGAINST -> Optional.of(doubt(registrant, Kind.NOT_ELIGIBLE, fact.told(), use(fact)));
            case UNKNOWN -> Optional.of(doubt(registrant, Kind.UNJUDGED, fact.told(), use(fact)));
            case CONSENT -> {
                Consent consent = consents.get(registrant.id());
                if (consent == null) {
                    yield Optional.of(doubt(
                            registrant,
                            Kind.CONSENT,
                            Message.of("registration.doubt.noConsent", fact.told()),
                            Use.CONSENT));
                }
                yield switch (consent.state()) {
                    case GIVEN -> Optional.empty();
                    case ASKED ->
                        Optional.of(doubt(
                                registrant,
                                Kind.CONSENT,
                                Message.of("registration.doubt.consentAsked", fact.told(), consent.day()),
                                Use.CONSENT));
                    case REFUSED ->
                        Optional.of(doubt(
                                registrant,
                                Kind.NOT_ELIGIBLE,
                                Message.of("registration.doubt.consentRefused", fact.told(), consent.day()),
                                Use.CONSENT));
                };
            }
        };
    }

    private static Use use(Fact fact) {
        return switch (fact.rule()) {
            case AGE -> Use.AGE;
            case RESIDENCE -> Use.RESIDENCE;
            case CONSENT -> Use.CONSENT;
        };
    }

    private static Doubt doubt(Registrant registrant, Kind kind, Message told, Use use) {
        return new Doubt(registrant, kind, told, told.key() + plain(told), use, "", Optional.empty());
    }

    /** The arguments of a message, those of messages within it included. */
    private static String plain(Message told) {
        return told.arguments().stream()
                .map(argument -> argument instanceof Message inner ? inner.key() + plain(inner) : argument.toString())
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static Doubt of(Registrant registrant, ListMatch match) {
        Message clues = match.told().stream()
                .reduce((first, second) -> Message.of("registration.doubt.and", first, second))
                .orElseThrow();
        Kind kind = match.sure() ? Kind.LISTED : Kind.PERHAPS_LISTED;
        String ground = match.listed().ground();
        return new Doubt(
                registrant,
                kind,
                Message.of("registration.doubt." + kind, ground, clues),
                "list " + ground + " " + match.clues(),
                Use.ROLE,
                ground,
                Optional.of(match));
    }

    /** What is known of a registrant: the area is that of the letter, else what was answered where an area was asked. */
    private PersonFacts facts(Registrant registrant) {
        String area = letters.find(registrant.letterCode())
                .map(Letter::area)
                .filter(written -> !written.isEmpty())
                .or(() -> registrant.answers().entrySet().stream()
                        .filter(answer -> AREAS.contains(ComparedText.letters(answer.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .orElse("");
        return new PersonFacts(
                registrant.firstName(),
                registrant.lastName(),
                registrant.form().birthDate(),
                registrant.form().birthYear(),
                registrant.address(),
                area,
                registrant.email());
    }
}
