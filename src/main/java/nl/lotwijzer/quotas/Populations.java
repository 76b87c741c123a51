package nl.lotwijzer.quotas;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.population.Figures;
import nl.lotwijzer.quotas.population.PopulationSource;
import org.jdbi.v3.core.Handle;

/** Takes over the figures of statistical offices, with where they come from, and compares what criteria count. */
public final class Populations {
    /** Criteria whose populations differ by more per cent than this seem to count different people. */
    static final int TOLERATED_PERCENT = 2;

    private final Project project;

    public Populations(Project project) {
        this.project = project;
    }

    /**
     * Two criteria that do not count the same people.
     *
     * @param smaller the one with the smallest population
     * @param larger  the one with the largest
     * @param percent by how much per cent of the larger the smaller one is less
     */
    public record Difference(Criterion smaller, Criterion larger, Fraction percent) {
        /** Returns what to say of it. */
        public Message told() {
            return Message.of(
                    "quotas.population.difference",
                    smaller.name(),
                    smaller.population(),
                    larger.name(),
                    larger.population(),
                    percent.toDecimal(1));
        }
    }

    /**
     * Takes over figures as one change. Criteria and categories that are not there yet are added, free as yet; a category of
     * such a criterion that the figures do not name gets a population of 0, for its figure came from elsewhere.
     *
     * @param sources of the figures, in the same order
     * @throws QuotaException if figures cannot be used
     */
    public FileEffect apply(List<Figures> figures, List<PopulationSource> sources) throws QuotaException {
        if (figures.isEmpty() || figures.size() != sources.size()) {
            throw new IllegalArgumentException("figures and sources come in pairs");
        }
        for (Figures each : figures) {
            if (!each.usable()) {
                throw new QuotaException(Message.of("quotas.problem.figuresUnusable", each.criterion()));
            }
        }
        int seats = project.details().panelSize();
        int lines = figures.stream().mapToInt(each -> each.lines().size()).sum();
        String details = "criteria=" + figures.size() + " categories=" + lines + " shape="
                + sources.getFirst().shape() + " sha256=" + sources.getFirst().fileHash();
        return project.change(new Action("quotas.journal.readFigures", details), handle -> {
            FileEffect effect = new FileEffect(0, 0, 0, 0, 0);
            for (int place = 0; place < figures.size(); place++) {
                effect = effect.plus(apply(handle, figures.get(place), sources.get(place), seats));
            }
            return effect;
        });
    }

    private static FileEffect apply(Handle handle, Figures figures, PopulationSource source, int seats) {
        QuotaStore store = new QuotaStore(handle);
        Folded name = Folded.of(figures.criterion());
        Optional<Criterion> known = store.criteria().stream()
                .filter(criterion -> Folded.of(criterion.name()).equals(name))
                .findFirst();
        long criterion =
                known.map(Criterion::id).orElseGet(() -> store.insertCriterion(Folded.tidy(figures.criterion())));
        Map<Folded, Category> there = known.map(Criterion::categories).orElse(List.of()).stream()
                .collect(Collectors.toMap(category -> Folded.of(category.name()), Function.identity()));
        int added = 0;
        int changed = 0;
        int same = 0;
        for (Figures.Line line : figures.lines()) {
            Category category = there.remove(Folded.of(line.category()));
            if (category == null) {
                store.insertCategory(criterion, new Category(0, Folded.tidy(line.category()), line.people(), 0, seats));
                added++;
            } else {
                store.setPopulation(category.id(), line.people());
                changed += category.population() == line.people() ? 0 : 1;
                same += category.population() == line.people() ? 1 : 0;
            }
        }
        for (Category category : there.values()) {
            store.setPopulation(category.id(), 0);
            changed += category.population() == 0 ? 0 : 1;
        }
        new TermsStore(handle).setSource(criterion, source);
        return new FileEffect(known.isPresent() ? 0 : 1, added, changed, same, 0);
    }

    /** Returns the criteria that count the fewest and the most people, if they differ too much to be the same people. */
    public static Optional<Difference> difference(List<Criterion> criteria) {
        List<Criterion> known = criteria.stream()
                .filter(Criterion::hasPopulation)
                .sorted(Comparator.comparingLong(Criterion::population))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Criterion smaller = known.getFirst();
        Criterion larger = known.getLast();
        Fraction percent = Fraction.of(100 * (larger.population() - smaller.population()), larger.population());
        return percent.compareTo(Fraction.of(TOLERATED_PERCENT)) > 0
                ? Optional.of(new Difference(smaller, larger, percent))
                : Optional.empty();
    }
}
