package nl.lotwijzer.report;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.report.document.Part.Column;
import nl.lotwijzer.report.document.Part.Fact;
import nl.lotwijzer.report.document.Part.Heading;
import nl.lotwijzer.report.document.Part.Paragraph;
import nl.lotwijzer.report.document.Part.Signatory;

/** Lays out the record of a draw. */
final class DrawRecordDocument {
    private final DrawFacts facts;
    private final List<Signatory> present;
    private final Texts texts;
    private final DocumentWords words;
    private final List<Part> parts = new ArrayList<>();

    /** @param zone by whose clock times are written */
    DrawRecordDocument(DrawFacts facts, List<Signatory> present, ZoneId zone, Language language) {
        this.facts = facts;
        this.present = List.copyOf(present);
        this.texts = Texts.in(language);
        this.words = new DocumentWords(texts, zone);
    }

    Document document() {
        introduction();
        fixed();
        contributions();
        outcome();
        replacements();
        afterwards();
        annulled();
        heading("report.draw.signing");
        parts.add(new Paragraph(texts.get("report.draw.signingExplained")));
        parts.add(new Part.Signatures(present.isEmpty() ? List.of(new Signatory("", "")) : present));
        String name = facts.project().name();
        return new Document(
                texts.language(),
                texts.get("report.draw.title"),
                texts.get("report.draw.subtitle", name, facts.round().number()),
                texts.get("report.draw.subject", name),
                facts.project().commissioner().isBlank()
                        ? "Lotwijzer"
                        : facts.project().commissioner(),
                facts.head().time(),
                texts.get("report.draw.subtitle", name, facts.round().number()),
                "C " + commitment(),
                parts);
    }

    private String commitment() {
        return facts.round().commitment().orElseThrow();
    }

    private void introduction() {
        List<Fact> about = new ArrayList<>();
        about.add(words.fact("report.draw.project", facts.project().code()));
        if (!facts.project().commissioner().isBlank()) {
            about.add(words.fact("report.draw.commissioner", facts.project().commissioner()));
        }
        if (!facts.project().question().isBlank()) {
            about.add(words.fact("report.draw.question", facts.project().question()));
        }
        about.add(words.fact("report.draw.drawnAt", words.time(facts.drawing().at())));
        parts.add(new Part.Facts(about));
        heading("report.draw.present");
        if (present.isEmpty()) {
            parts.add(new Paragraph(texts.get("report.draw.nobodyNamed")));
        } else {
            parts.add(new Part.Table(
                    texts.get("report.draw.present"),
                    List.of(column("report.document.name", false, 1), column("report.document.role", false, 1)),
                    present.stream()
                            .map(person -> List.of(person.name(), person.role()))
                            .toList()));
        }
    }

    private void fixed() {
        Round round = facts.round();
        heading("report.draw.fixed");
        List<Fact> rules = new ArrayList<>(words.rules(round.rules()));
        round.frozenAt().ifPresent(at -> rules.add(words.fact("report.draw.frozenAt", words.time(at))));
        rules.add(
                words.fact("report.draw.pool", count(facts.lottery().entrants().size())));
        rules.add(words.fact("report.draw.rows", count(facts.lottery().rows())));
        rules.add(words.fact(
                "report.draw.smallest",
                new ChanceWords(texts).of(facts.lottery().smallest())));
        parts.add(new Part.Facts(rules));
        hash("report.draw.rules", round.rulesHash());
        hash("report.draw.commitment", commitment());
    }

    private void contributions() {
        heading("report.draw.contributions");
        parts.add(new Paragraph(texts.get("report.draw.contributionsExplained")));
        parts.add(new Part.Table(
                texts.get("report.draw.contributions"),
                List.of(
                        column("report.draw.kind", false, 3),
                        column("report.draw.by", false, 3),
                        column("report.draw.value", false, 6),
                        column("report.draw.time", false, 5)),
                facts.round().contributions().stream().map(this::contribution).toList()));
        parts.add(new Part.Facts(List.of(words.fact("report.draw.seedText", seedText()))));
        hash("report.draw.seed", facts.drawing().seed().hex());
    }

    private List<String> contribution(GivenContribution given) {
        String kind = texts.get("report.draw.kind." + given.kind());
        boolean named = given.kind().equals(Announced.PLEDGE);
        return List.of(
                kind,
                named ? given.name() : "",
                given.value() == null ? texts.get("report.draw.notRevealed") : given.written(),
                words.time(given.at()));
    }

    private String seedText() {
        List<Contribution> inSeed = new ArrayList<>();
        for (GivenContribution given : facts.round().contributions()) {
            if (given.value() != null && !given.kind().equals(Announced.ROW)) {
                inSeed.add(new Contribution(given.name(), given.value()));
            }
        }
        return Seed.seedString(commitment(), facts.round().number(), inSeed);
    }

    private void outcome() {
        heading("report.draw.outcome");
        List<Entrant> panel = facts.lottery().panel();
        parts.add(new Part.Facts(List.of(
                words.fact("report.draw.row", count(facts.drawing().row())),
                words.fact("report.draw.drawn", count(panel.size())))));
        parts.add(new Heading(2, texts.get("report.draw.perCategory")));
        parts.add(new Part.Table(
                texts.get("report.draw.perCategory"),
                List.of(
                        column("report.draw.criterion", false, 4),
                        column("report.draw.category", false, 5),
                        column("report.draw.atLeast", true, 2),
                        column("report.draw.atMost", true, 2),
                        column("report.draw.drawnHere", true, 2)),
                facts.lottery().quotas().stream()
                        .map(quota -> category(quota, panel))
                        .toList()));
        parts.add(new Heading(2, texts.get("report.draw.numbers")));
        parts.add(new Paragraph(
                String.join(", ", panel.stream().map(Entrant::number).sorted().toList())));
    }

    private List<String> category(LotteryQuota quota, List<Entrant> panel) {
        int criterion = facts.lottery().criteria().indexOf(quota.criterion());
        long drawn = panel.stream()
                .filter(entrant -> facts.lottery()
                        .typeOf(entrant)
                        .categories()
                        .get(criterion)
                        .equals(quota.category()))
                .count();
        return List.of(quota.criterion(), quota.category(), count(quota.min()), count(quota.max()), count(drawn));
    }

    private void replacements() {
        List<List<String>> rows = facts.replacements().stream()
                .filter(event -> event.kind() == ReplacementEvent.Kind.REPLACED)
                .map(event ->
                        List.of(event.forWhom() == null ? "" : event.forWhom(), event.who(), words.time(event.at())))
                .toList();
        if (!rows.isEmpty()) {
            heading("report.draw.replacements");
            parts.add(new Part.Table(
                    texts.get("report.draw.replacements"),
                    List.of(
                            column("report.draw.leaves", false, 1),
                            column("report.draw.comes", false, 1),
                            column("report.draw.time", false, 2)),
                    rows));
        }
    }

    private void afterwards() {
        heading("report.draw.kept");
        parts.add(new Paragraph(texts.get("report.draw.keptExplained")));
        facts.dossier()
                .ifPresentOrElse(
                        made -> parts.add(new Part.Hash(
                                texts.get("report.draw.dossier", made.number()),
                                made.hash(),
                                texts.get("report.draw.dossierExplained"))),
                        () -> parts.add(new Paragraph(texts.get("report.draw.noDossier"))));
        parts.add(new Part.Hash(
                texts.get("report.draw.head"),
                facts.head().hash(),
                texts.get(
                        "report.draw.headOf",
                        facts.head().number(),
                        words.time(facts.head().time()))));
    }

    private void annulled() {
        if (facts.annulled().isEmpty()) {
            return;
        }
        heading("report.draw.annulled");
        parts.add(new Part.Table(
                texts.get("report.draw.annulled"),
                List.of(
                        column("report.draw.round", true, 2),
                        column("report.draw.ground", false, 4),
                        column("report.draw.reason", false, 5),
                        column("report.draw.time", false, 5)),
                facts.annulled().stream()
                        .map(round -> List.of(
                                Integer.toString(round.number()),
                                round.annulment().map(Round.Annulment::ground).orElse(""),
                                round.annulment().map(Round.Annulment::reason).orElse(""),
                                round.annulment()
                                        .map(annulment -> words.time(annulment.at()))
                                        .orElse("")))
                        .toList()));
    }

    private void heading(String key) {
        parts.add(new Heading(1, texts.get(key)));
    }

    private void hash(String key, String hex) {
        parts.add(new Part.Hash(texts.get(key), hex, texts.get(key + "Explained")));
    }

    private Column column(String key, boolean numbers, int share) {
        return new Column(texts.get(key), numbers, share);
    }

    private String count(long number) {
        return NumberFormat.getIntegerInstance(texts.language().locale()).format(number);
    }
}
