package nl.lotwijzer.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.lotwijzer.lottery.LotteryQuota;

/**
 * The panel as it stands.
 *
 * @param quotas       what the draw had to meet, criterion after criterion
 * @param participants everybody who was drawn or took a seat since, also who left it, in the order of their registration
 *                     numbers
 */
public record Panel(List<LotteryQuota> quotas, List<Participant> participants) {
    public Panel {
        quotas = List.copyOf(quotas);
        participants = List.copyOf(participants);
    }

    /** Returns the names of the criteria in their order. */
    public List<String> criteria() {
        return quotas.stream().map(LotteryQuota::criterion).distinct().toList();
    }

    /** Returns the names of the categories of a criterion in their order. */
    public List<String> categories(String criterion) {
        return quotas.stream()
                .filter(quota -> quota.criterion().equals(criterion))
                .map(LotteryQuota::category)
                .toList();
    }

    public List<Participant> with(Status status) {
        return participants.stream()
                .filter(participant -> participant.status() == status)
                .toList();
    }

    /** Returns how many have each status, also where nobody has it. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, with(status).size());
        }
        return counts;
    }

    /** Returns, category after category, how those drawn and those confirmed stand against the quota. */
    public List<Representation> representation() {
        return quotas.stream().map(this::representation).toList();
    }

    /**
     * Returns, category after category, how these participants stand against the quota, as those who were present at a
     * session. Nobody counts as one who has not said yet.
     */
    public List<Representation> representation(Predicate<Participant> counted) {
        return representation(counted, participant -> false);
    }

    /**
     * Returns the same as {@link #representation(Predicate)} while some may still be counted.
     *
     * @param open those who may, as who is still expected at a session; asked of those who are not counted
     */
    public List<Representation> representation(Predicate<Participant> counted, Predicate<Participant> open) {
        return quotas.stream()
                .map(quota -> {
                    List<Participant> inCategory = in(quota);
                    return new Representation(
                            quota.criterion(),
                            quota.category(),
                            quota.min(),
                            quota.max(),
                            drawn(inCategory),
                            (int) inCategory.stream().filter(counted).count(),
                            (int) inCategory.stream()
                                    .filter(counted.negate().and(open))
                                    .count());
                })
                .toList();
    }

    private List<Participant> in(LotteryQuota quota) {
        return participants.stream()
                .filter(participant -> participant.category(quota.criterion()).equals(quota.category()))
                .toList();
    }

    private static int drawn(List<Participant> people) {
        return (int) people.stream()
                .filter(participant -> participant.seat().inPlaceOf().isEmpty())
                .count();
    }

    private Representation representation(LotteryQuota quota) {
        List<Participant> inCategory = in(quota);
        int confirmed = (int) inCategory.stream()
                .filter(participant -> participant.status() == Status.CONFIRMED)
                .count();
        int open = (int) inCategory.stream()
                .filter(participant -> participant.status().holdsSeat() && participant.status() != Status.CONFIRMED)
                .count();
        return new Representation(
                quota.criterion(), quota.category(), quota.min(), quota.max(), drawn(inCategory), confirmed, open);
    }
}
