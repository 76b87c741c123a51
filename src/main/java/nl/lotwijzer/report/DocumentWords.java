package nl.lotwijzer.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.report.document.Part.Fact;

/** How documents about a draw say what is in its rules. */
final class DocumentWords {
    private final Texts texts;
    private final ZoneId zone;

    DocumentWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** Returns day and time as people there read their clock. */
    String time(Instant time) {
        return time.atZone(zone)
                .format(DateTimeFormatter.ofPattern(
                        texts.get("report.draw.timePattern"), texts.language().locale()));
    }

    String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern("d MMMM yyyy", texts.language().locale()));
    }

    String objective(Objective objective) {
        return texts.get("lottery.objective." + objective.name().toLowerCase(Locale.ROOT)) + " (" + objective + ")";
    }

    String yesOrNo(boolean yes) {
        return texts.get(yes ? "report.draw.yes" : "report.draw.no");
    }

    /** Returns what the rules say, without criteria and grounds. */
    List<Fact> rules(Rules rules) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("report.draw.round", Integer.toString(rules.round())));
        facts.add(fact(
                "report.draw.decision",
                switch (rules.decision()) {
                    case CouncilDecision.Taken(String number, LocalDate date) ->
                        texts.get("report.draw.decisionTaken", number, date);
                    case CouncilDecision.Without(String reason) -> texts.get("report.draw.decisionWithout", reason);
                }));
        facts.add(fact("report.draw.fixedAt", time(rules.fixedAt())));
        facts.add(fact("report.draw.seats", Integer.toString(rules.seats())));
        facts.add(fact("report.draw.objective", objective(rules.objective())));
        facts.add(fact("report.draw.households", yesOrNo(rules.householdRule())));
        facts.add(fact(
                "report.draw.publication",
                texts.get(
                        rules.publication() == Publication.FULL
                                ? "report.draw.publicationFull"
                                : "report.draw.publicationLimited")));
        return facts;
    }

    Fact fact(String key, String value) {
        return new Fact(texts.get(key), value);
    }
}
