package nl.lotwijzer.quotas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.population.AgeRange;
import nl.lotwijzer.quotas.population.Aspect;
import nl.lotwijzer.quotas.population.BandText;
import nl.lotwijzer.quotas.population.Dimension;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Member;
import nl.lotwijzer.quotas.population.Parts;
import nl.lotwijzer.quotas.population.PopulationTable;

/**
 * Proposes which criterion of the project a part of a table is about, and which categories its members belong to: those that
 * the project has, by their meaning; else the words of the table.
 */
public final class PlanProposal {
    private static final List<Pattern> SEXES =
            words("\\b(man|mannen|men|male|m)\\b", "\\b(vrouw|vrouwen|women|female|f|v)\\b");
    private static final List<Pattern> LEVELS = words(
            "laag|lager|basis|vmbo|praktisch|\\blow\\b|primary",
            "midd|mbo|havo|\\bmiddle\\b|\\bmedium\\b|secondary",
            "hoog|hoger|hbo|\\bwo\\b|universit|theoretisch|\\bhigh\\b|tertiary");
    private static final Map<Kind, Pattern> NAMES = Map.of(
            Kind.SEX, Pattern.compile(".*(geslacht|gender|sex).*"),
            Kind.AGE, Pattern.compile(".*(leeftijd|\\bage\\b).*"),
            Kind.EDUCATION, Pattern.compile(".*(opleiding|onderwijs|education).*"),
            Kind.REGION, Pattern.compile(".*(wijk|buurt|gebied|gemeente|woonplaats|area|district|regio).*"));

    private final PopulationTable table;
    private final List<Criterion> criteria;
    private final Texts texts;

    public PlanProposal(PopulationTable table, List<Criterion> criteria, Texts texts) {
        this.table = table;
        this.criteria = List.copyOf(criteria);
        this.texts = texts;
    }

    /** Returns the criterion of the project that this is about, if there is one. */
    public Optional<Criterion> known(Aspect aspect) {
        Pattern name = NAMES.get(aspect.kind());
        String own = table.dimensions().get(aspect.dimension()).name();
        return criteria.stream()
                .filter(criterion -> name == null
                        ? Folded.of(criterion.name()).equals(Folded.of(own))
                        : name.matcher(Folded.of(criterion.name()).text()).matches())
                .findFirst();
    }

    /** Returns the name of the criterion. */
    public String criterion(Aspect aspect) {
        return known(aspect)
                .map(Criterion::name)
                .orElseGet(() -> NAMES.containsKey(aspect.kind())
                        ? texts.get("quotas.population.kind." + aspect.kind().name())
                        : table.dimensions().get(aspect.dimension()).name());
    }

    /** Returns age bands as one types them: those of the project where they are ages, else four usual ones. */
    public String bands(Aspect aspect, int ageFrom) {
        List<String> names = known(aspect).map(Criterion::categories).orElse(List.of()).stream()
                .filter(category -> !category.unanswered())
                .map(Category::name)
                .toList();
        boolean ages = !names.isEmpty()
                && names.stream().allMatch(name -> BandText.ages(name).isPresent() && !name.contains(","));
        if (ages) {
            return String.join(", ", names);
        }
        List<String> usual = new ArrayList<>();
        int from = ageFrom;
        for (int next : new int[] {25, 45, 65}) {
            if (next > from) {
                usual.add(texts.get(new AgeRange(from, next).told()));
                from = next;
            }
        }
        usual.add(texts.get(AgeRange.from(from).told()));
        return String.join(", ", usual);
    }

    /**
     * Returns the members that can be linked, each with the category it is proposed for; empty for those that are part of
     * another one.
     *
     * @param regions the regions that were chosen, of which the parts are proposed where the criterion is about areas
     */
    public SequencedMap<Integer, String> links(Aspect aspect, List<Integer> regions) {
        Dimension dimension = table.dimensions().get(aspect.dimension());
        Parts parts = new Parts(dimension);
        List<Integer> shown = aspect.kind() == Kind.REGION
                ? regions.stream()
                        .flatMap(region -> parts.within(region).isEmpty()
                                ? List.of(region).stream()
                                : parts.within(region).stream())
                        .distinct()
                        .toList()
                : aspect.members();
        List<Integer> largest = parts.largest(shown);
        SequencedMap<Integer, String> links = new LinkedHashMap<>();
        for (int member : shown) {
            Member named = dimension.members().get(member);
            if (!named.isTotal()) {
                links.put(member, largest.contains(member) ? category(aspect, named) : "");
            }
        }
        return links;
    }

    private String category(Aspect aspect, Member member) {
        List<String> names = known(aspect).map(Criterion::categories).orElse(List.of()).stream()
                .map(Category::name)
                .toList();
        List<Pattern> meanings = switch (aspect.kind()) {
            case SEX -> SEXES;
            case EDUCATION -> LEVELS;
            case AGE, REGION, PERIOD, TOPIC, OTHER -> List.of();
        };
        String label = member.label()
                .replaceAll("_\\d+$", "")
                .replaceAll("^(Wijk|Buurt) \\d+ ", "")
                .strip();
        Optional<String> same = names.stream()
                .filter(name -> Folded.of(name).equals(Folded.of(label)))
                .findFirst();
        return same.or(() -> meanings.stream()
                        .filter(meaning -> means(meaning, label))
                        .findFirst()
                        .flatMap(meaning -> names.stream()
                                .filter(name -> means(meaning, name))
                                .findFirst()))
                .orElseGet(() -> own(aspect, label));
    }

    private String own(Aspect aspect, String label) {
        if (aspect.kind() == Kind.SEX) {
            for (int place = 0; place < SEXES.size(); place++) {
                if (means(SEXES.get(place), label)) {
                    return texts.get("quotas.population.sex." + place);
                }
            }
        }
        return label.replaceAll("^\\d+ ", "");
    }

    private static boolean means(Pattern meaning, String text) {
        return meaning.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static List<Pattern> words(String... meanings) {
        return List.of(meanings).stream().map(Pattern::compile).toList();
    }
}
