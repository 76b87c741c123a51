package nl.lotwijzer.response;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.invitations.LetterIndex;
import nl.lotwijzer.invitations.ResultCount;
import nl.lotwijzer.invitations.Sending;
import nl.lotwijzer.registration.Registrant;

/** Sets registrations against letters, by sending, area and day. */
final class ResponseCounter {
    /** Somebody who registered with the code of a letter. */
    record Answer(Registrant registrant, Letter letter) {}

    private record Key(String batch, String area) {}

    private final LocalDate today;
    private final List<Sending> sendings;
    private final Map<Key, ResultCount> sent = new LinkedHashMap<>();
    private final Map<Key, Integer> answered = new HashMap<>();
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    private final Map<String, Integer> undated = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private int noCode;
    private int unknown;

    ResponseCounter(
            LocalDate today,
            List<Sending> sendings,
            List<ResultCount> counts,
            LetterIndex letters,
            List<Registrant> registrants) {
        this.today = today;
        this.sendings = sendings;
        counts.forEach(count -> sent.put(new Key(count.batch(), count.area()), count));
        registrants.forEach(registrant -> count(registrant, letters));
    }

    private void count(Registrant registrant, LetterIndex letters) {
        if (registrant.mergedInto().isPresent()) {
            return;
        }
        if (registrant.letterCode().isEmpty()) {
            noCode++;
            return;
        }
        Optional<Letter> found = letters.find(registrant.letterCode());
        if (found.isEmpty()) {
            unknown++;
            return;
        }
        Letter letter = found.get();
        answers.add(new Answer(registrant, letter));
        answered.merge(new Key(letter.batch(), letter.area()), 1, Integer::sum);
        LocalDateTime moment = registrant.form().registeredAt();
        if (moment == null) {
            undated.merge(letter.batch(), 1, Integer::sum);
        } else {
            days.computeIfAbsent(letter.batch(), key -> new ArrayList<>()).add(moment.toLocalDate());
        }
    }

    List<Answer> answers() {
        return answers;
    }

    int noCode() {
        return noCode;
    }

    int unknown() {
        return unknown;
    }

    int undated() {
        return undated.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns a line for each sending and area, sendings in their order and areas by name. */
    List<ResponseLine> lines() {
        List<ResponseLine> lines = new ArrayList<>();
        for (Sending sending : sendings) {
            sent.forEach((key, count) -> {
                if (key.batch().equals(sending.batch())) {
                    lines.add(new ResponseLine(
                            key.batch(),
                            key.area(),
                            count.letters(),
                            count.undeliverable(),
                            count.refused(),
                            answered.getOrDefault(key, 0)));
                }
            });
        }
        return lines;
    }

    /** Returns the lines added up by area, by name. */
    static List<ResponseLine> byArea(List<ResponseLine> lines) {
        Map<String, ResponseLine> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.area(), line, ResponseLine::plus));
        return List.copyOf(sums.values());
    }

    static ResponseLine all(List<ResponseLine> lines) {
        ResponseLine sum = lines.stream().reduce(ResponseLine::plus).orElse(new ResponseLine("", "", 0, 0, 0, 0));
        return new ResponseLine("", "", sum.letters(), sum.undeliverable(), sum.refused(), sum.registrations());
    }

    /** Returns the curves of the sendings that have a day to count from. */
    List<BatchCurve> curves(List<ResponseLine> lines) {
        List<BatchCurve> curves = new ArrayList<>();
        for (Sending sending : sendings) {
            List<LocalDate> arrived = days.getOrDefault(sending.batch(), List.of());
            int delivered = lines.stream()
                    .filter(line -> line.batch().equals(sending.batch()))
                    .mapToInt(ResponseLine::delivered)
                    .sum();
            start(sending, arrived)
                    .ifPresent(start -> curves.add(BatchCurve.of(
                            sending.batch(),
                            start,
                            sending.sentOn().isPresent(),
                            delivered,
                            arrived,
                            undated.getOrDefault(sending.batch(), 0),
                            last(arrived))));
        }
        return curves;
    }

    private LocalDate last(List<LocalDate> arrived) {
        LocalDate newest = arrived.isEmpty() ? today : Collections.max(arrived);
        return newest.isAfter(today) ? newest : today;
    }

    private Optional<LocalDate> start(Sending sending, List<LocalDate> arrived) {
        return sending.sentOn()
                .filter(day -> !day.isAfter(today))
                .or(() -> arrived.isEmpty() ? Optional.empty() : Optional.of(Collections.min(arrived)));
    }
}
