package nl.lotwijzer.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Matching;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.response.ResponseCounter.Answer;
import nl.lotwijzer.response.ResponseReport.AreaShare;

/**
 * Foresees the pool by category. Every letter that arrived brings a registrant of the category with the same chance, and
 * whoever comes, comes by the arrival model. A letter of which 42 percent of the response is in counts as 0.42 letter that
 * had its time and 0.58 letter that has still to get it. See {@link NegativeBinomial} for the range; it holds for this
 * model, and does not cover that the model itself may be off.
 */
final class Forecaster {
    private static final int ALL = 1000;
    private static final double TAIL = 0.05;
    /** Below so many letters' worth of time nothing is foreseen: a few registrations would say too much. */
    private static final long LEAST_EXPOSED = 20L * ALL;

    private final List<ResponseLine> lines;
    private final Map<String, Integer> arrivedByBatch = new HashMap<>();

    Forecaster(List<ResponseLine> lines, List<BatchCurve> curves, ArrivalModel arrival) {
        this.lines = lines;
        for (BatchCurve curve : curves) {
            arrivedByBatch.put(curve.batch(), arrival.permille(curve.lastDay()));
        }
    }

    /** Returns letters whose time has passed, in thousandths of a letter. */
    long exposed() {
        return lines.stream().mapToLong(this::exposed).sum();
    }

    /** Returns letters whose time is still to come, those not posted yet included, in thousandths of a letter. */
    long waiting() {
        return lines.stream()
                .mapToLong(line -> (long) line.delivered() * ALL - exposed(line))
                .sum();
    }

    private long exposed(ResponseLine line) {
        return (long) line.delivered() * arrivedByBatch.getOrDefault(line.batch(), 0);
    }

    List<CategoryForecast> forecast(List<Criterion> criteria, List<Registrant> active, List<Answer> answers) {
        if (exposed() < LEAST_EXPOSED) {
            return List.of();
        }
        Matching matching = new Matching(criteria);
        Map<List<Integer>, Integer> now = new HashMap<>();
        active.forEach(registrant -> count(matching, registrant, now));
        Map<List<Integer>, Integer> byLetter = new HashMap<>();
        answers.stream()
                .map(Answer::registrant)
                .filter(Registrant::active)
                .forEach(registrant -> count(matching, registrant, byLetter));
        List<CategoryForecast> forecast = new ArrayList<>();
        for (int number = 0; number < criteria.size(); number++) {
            Criterion criterion = criteria.get(number);
            for (int place = 0; place < criterion.categories().size(); place++) {
                List<Integer> key = List.of(number, place);
                forecast.add(of(
                        criterion.name(),
                        criterion.categories().get(place),
                        now.getOrDefault(key, 0),
                        byLetter.getOrDefault(key, 0)));
            }
        }
        return forecast;
    }

    private CategoryForecast of(String criterion, Category category, int now, int byLetter) {
        long exposed = exposed();
        long waiting = waiting();
        NegativeBinomial coming = new NegativeBinomial(byLetter, exposed, waiting);
        // The mean of that distribution: (r + ½) · m / e.
        Fraction expected = Fraction.of(2L * byLetter + 1, 2).times(Fraction.of(waiting, exposed));
        return new CategoryForecast(
                criterion,
                category,
                now,
                byLetter,
                expected.plus(Fraction.of(now)),
                now + coming.quantile(TAIL),
                now + coming.quantile(1 - TAIL),
                Fraction.of((long) byLetter * ALL, exposed));
    }

    private static void count(Matching matching, Registrant registrant, Map<List<Integer>, Integer> counts) {
        List<Integer> places = matching.of(registrant.answers()).categories();
        for (int number = 0; number < places.size(); number++) {
            if (places.get(number) != Matching.NONE) {
                counts.merge(List.of(number, places.get(number)), 1, Integer::sum);
            }
        }
    }

    /** Returns how many of each category the letters to each area brought; areas without a name are left out. */
    List<AreaShare> byArea(List<Criterion> criteria, List<Answer> answers) {
        Map<String, Long> exposedByArea = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.area().isEmpty())
                .forEach(line -> exposedByArea.merge(line.area(), exposed(line), Long::sum));
        Matching matching = new Matching(criteria);
        Map<String, Map<List<Integer>, Integer>> counts = new HashMap<>();
        answers.stream()
                .filter(answer -> answer.registrant().active())
                .forEach(answer -> count(
                        matching,
                        answer.registrant(),
                        counts.computeIfAbsent(answer.letter().area(), area -> new HashMap<>())));
        List<AreaShare> shares = new ArrayList<>();
        exposedByArea.forEach((area, exposed) -> {
            for (int number = 0; number < criteria.size(); number++) {
                Criterion criterion = criteria.get(number);
                for (int place = 0; place < criterion.categories().size(); place++) {
                    int registrants = counts.getOrDefault(area, Map.of()).getOrDefault(List.of(number, place), 0);
                    shares.add(new AreaShare(
                            area,
                            criterion.name(),
                            criterion.categories().get(place).name(),
                            registrants,
                            exposed));
                }
            }
        });
        return shares;
    }
}
