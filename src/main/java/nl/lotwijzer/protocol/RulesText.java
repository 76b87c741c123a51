package nl.lotwijzer.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code regels.tsv}. */
final class RulesText {
    private static final String EXCLUSION = "uitsluiting";
    private static final String ANNULMENT = "annulering";

    private final String text;
    private final List<Fields> lines;
    private int at;

    RulesText(String text) throws CanonicalException {
        this.text = text;
        this.lines = Fields.of(DossierPaths.RULES, text, "regel", "waarde");
    }

    static String write(Rules rules) {
        Sheet sheet = new Sheet("regel", "waarde")
                .line("protocol", "LW1")
                .line("project", rules.project())
                .line("ronde", rules.round())
                .line("vastgesteld", rules.fixedAt());
        switch (rules.decision()) {
            case CouncilDecision.Taken(String number, var date) -> sheet.line("raadsbesluit", number, date);
            case CouncilDecision.Without(String reason) -> sheet.line("raadsbesluit", Canonical.NOTHING, reason);
        }
        sheet.line("plaatsen", rules.seats())
                .line("doel", rules.objective().name(), rules.gamma())
                .line("huishoudregel", rules.householdRule() ? "ja" : "nee")
                .line("rijen", rules.rows().word())
                .line("rijtrekking", rules.rowByDice() ? "dobbelstenen" : "zaad")
                .line("publicatie", rules.publication().word())
                .line("versoepeling", rules.relaxation() ? "grenzen" : "geen");
        for (int i = 0; i < rules.contributions().size(); i++) {
            Announced contribution = rules.contributions().get(i);
            switch (contribution) {
                case Announced.Pledge(String name) -> sheet.line("bijdrage", i + 1, contribution.kind(), name);
                case Announced.Dice(int fewest) -> sheet.line("bijdrage", i + 1, contribution.kind(), fewest);
                case Announced.Beacon(String source, Instant time) ->
                    sheet.line("bijdrage", i + 1, contribution.kind(), source, time);
            }
        }
        rules.exclusionGrounds().forEach(ground -> sheet.line("grond", EXCLUSION, ground));
        rules.annulmentGrounds().forEach(ground -> sheet.line("grond", ANNULMENT, ground));
        for (RuleCriterion criterion : rules.criteria()) {
            sheet.line("kenmerk", criterion.name(), criterion.rounding().word());
            for (RuleCategory category : criterion.categories()) {
                sheet.line(
                        "categorie",
                        criterion.name(),
                        category.name(),
                        category.population(),
                        category.min(),
                        category.max(),
                        category.lowest(),
                        category.highest());
            }
        }
        return sheet.text();
    }

    Rules read() throws CanonicalException {
        Fields protocol = next("protocol", 2);
        choice(protocol, "LW1", "LW1");
        String project = next("project", 2).code();
        int round = next("ronde", 2).whole(1);
        Instant fixedAt = next("vastgesteld", 2).time();
        CouncilDecision decision = decision();
        int seats = next("plaatsen", 2).whole(1);
        Fields goal = next("doel", 3);
        Objective objective = objective(goal);
        Fraction gamma = goal.fraction();
        boolean householdRule = choice(next("huishoudregel", 2), "ja", "nee");
        RowChoice rows = rows();
        boolean rowByDice = choice(next("rijtrekking", 2), "dobbelstenen", "zaad");
        boolean full = choice(next("publicatie", 2), Publication.FULL.word(), Publication.LIMITED.word());
        boolean relaxation = choice(next("versoepeling", 2), "grenzen", "geen");
        List<Announced> contributions = contributions();
        List<String> exclusion = new ArrayList<>();
        List<String> annulment = new ArrayList<>();
        grounds(exclusion, annulment);
        List<RuleCriterion> criteria = criteria();
        if (at < lines.size()) {
            throw lines.get(at).fault(Problem.UNEXPECTED, lines.get(at).raw());
        }
        Rules rules;
        try {
            rules = new Rules(
                    project,
                    round,
                    fixedAt,
                    decision,
                    seats,
                    objective,
                    gamma,
                    householdRule,
                    rows,
                    rowByDice,
                    full ? Publication.FULL : Publication.LIMITED,
                    relaxation,
                    contributions,
                    exclusion,
                    annulment,
                    criteria);
        } catch (IllegalArgumentException e) {
            throw new CanonicalException(DossierPaths.RULES, 0, Problem.WORD, String.valueOf(e.getMessage()));
        }
        Canonical.requireSame(DossierPaths.RULES, text, rules.write());
        return rules;
    }

    private boolean follows(String word) throws CanonicalException {
        return at < lines.size() && lines.get(at).took(word);
    }

    private Fields next(String word, int fields) throws CanonicalException {
        if (at == lines.size()) {
            throw new CanonicalException(DossierPaths.RULES, at + 2, Problem.MISSING, word);
        }
        Fields line = lines.get(at);
        if (!line.took(word)) {
            throw line.fault(Problem.MISSING, word);
        }
        line.expect(fields);
        at++;
        return line;
    }

    private static boolean choice(Fields line, String yes, String no) throws CanonicalException {
        String word = line.raw();
        if (!word.equals(yes) && !word.equals(no)) {
            throw line.fault(Problem.WORD, word);
        }
        return word.equals(yes);
    }

    private CouncilDecision decision() throws CanonicalException {
        Fields line = next("raadsbesluit", 3);
        return line.nothing()
                ? new CouncilDecision.Without(line.text())
                : new CouncilDecision.Taken(line.text(), line.date());
    }

    private static Objective objective(Fields line) throws CanonicalException {
        String word = line.raw();
        for (Objective objective : Objective.values()) {
            if (objective.name().equals(word)) {
                return objective;
            }
        }
        throw line.fault(Problem.WORD, word);
    }

    private RowChoice rows() throws CanonicalException {
        Fields line = next("rijen", 2);
        String word = line.raw();
        if (word.equals(RowChoice.PROPOSAL)) {
            return RowChoice.PROPOSED;
        }
        for (int rows : RowChoice.POSSIBLE) {
            if (word.equals(Integer.toString(rows))) {
                return new RowChoice(rows);
            }
        }
        throw line.fault(Problem.WORD, word);
    }

    private List<Announced> contributions() throws CanonicalException {
        List<Announced> contributions = new ArrayList<>();
        while (follows("bijdrage")) {
            Fields line = lines.get(at++);
            if (line.whole(1) != contributions.size() + 1) {
                throw line.fault(Problem.ORDER);
            }
            String kind = line.raw();
            try {
                contributions.add(
                        switch (kind) {
                            case Announced.PLEDGE -> new Announced.Pledge(line.code());
                            case Announced.DICE -> new Announced.Dice(line.whole(Announced.FEWEST_DIGITS));
                            case Announced.BEACON -> new Announced.Beacon(line.code(), line.time());
                            default -> throw line.fault(Problem.WORD, kind);
                        });
            } catch (IllegalArgumentException e) {
                throw line.fault(Problem.WORD, String.valueOf(e.getMessage()));
            }
        }
        return contributions;
    }

    private void grounds(List<String> exclusion, List<String> annulment) throws CanonicalException {
        while (follows("grond")) {
            Fields line = lines.get(at++);
            line.expect(3);
            boolean excludes = choice(line, EXCLUSION, ANNULMENT);
            (excludes ? exclusion : annulment).add(line.text());
        }
    }

    private List<RuleCriterion> criteria() throws CanonicalException {
        List<RuleCriterion> criteria = new ArrayList<>();
        while (follows("kenmerk")) {
            Fields line = lines.get(at++);
            line.expect(3);
            String name = line.text();
            Rounding rounding = rounding(line);
            List<RuleCategory> categories = new ArrayList<>();
            while (follows("categorie")) {
                categories.add(category(lines.get(at++), name));
            }
            try {
                criteria.add(new RuleCriterion(name, rounding, categories));
            } catch (IllegalArgumentException e) {
                throw line.fault(Problem.WORD, String.valueOf(e.getMessage()));
            }
        }
        return criteria;
    }

    private static Rounding rounding(Fields line) throws CanonicalException {
        String word = line.raw();
        int colon = word.indexOf(':');
        String margin = word.substring(colon + 1);
        boolean number = margin.matches("0|[1-9][0-9]{0,5}");
        try {
            return switch (word.substring(0, Math.max(colon, 0))) {
                case "" -> {
                    if (word.equals(new Rounding.DownUp().word())) {
                        yield new Rounding.DownUp();
                    }
                    if (word.equals(new Rounding.ByHand().word())) {
                        yield new Rounding.ByHand();
                    }
                    throw line.fault(Problem.WORD, word);
                }
                case "plaatsen" -> new Rounding.Seats(number ? Integer.parseInt(margin) : -1);
                case "procent" -> new Rounding.Percent(number ? Integer.parseInt(margin) : -1);
                default -> throw line.fault(Problem.WORD, word);
            };
        } catch (IllegalArgumentException _) {
            throw line.fault(Problem.WORD, word);
        }
    }

    private static RuleCategory category(Fields line, String criterion) throws CanonicalException {
        line.expect(8);
        if (!line.took(criterion)) {
            throw line.fault(Problem.WORD, line.raw());
        }
        String name = line.text();
        @Nullable Long population = line.nothing() ? null : line.big();
        int min = line.whole(0);
        int max = line.whole(0);
        int lowest = line.whole(0);
        int highest = line.whole(0);
        try {
            return new RuleCategory(name, population, min, max, lowest, highest);
        } catch (IllegalArgumentException e) {
            throw line.fault(Problem.NUMBER, min + "–" + max);
        }
    }
}
