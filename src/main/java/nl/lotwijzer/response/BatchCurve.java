package nl.lotwijzer.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the registrations of one sending came in.
 *
 * @param batch     the sending
 * @param start     the day from which days are counted
 * @param sent      whether that is the day it was posted; else it is the day of the first registration
 * @param delivered how many letters arrived, as far as is known
 * @param byDay     registrations up to and with each day, from day 0 on; never going down
 * @param undated   registrations of which no day is known
 */
public record BatchCurve(String batch, LocalDate start, boolean sent, int delivered, List<Integer> byDay, int undated) {
    /** Who registers later still counts, on the last day that is told apart. */
    static final int LONGEST = 120;

    public BatchCurve {
        byDay = List.copyOf(byDay);
    }

    /**
     * @param days    on which somebody registered, in any order
     * @param last    the last day to show: today, or the day of the last registration
     */
    static BatchCurve of(
            String batch,
            LocalDate start,
            boolean sent,
            int delivered,
            Collection<LocalDate> days,
            int undated,
            LocalDate last) {
        int length = day(start, last) + 1;
        int[] onDay = new int[length];
        for (LocalDate date : days) {
            onDay[Math.min(day(start, date), length - 1)]++;
        }
        int[] sum = new int[1];
        List<Integer> cumulative = IntStream.range(0, length)
                .map(day -> sum[0] += onDay[day])
                .boxed()
                .toList();
        return new BatchCurve(batch, start, sent, delivered, cumulative, undated);
    }

    /** Who registered before the letters were posted, as by hearsay, counts on the first day. */
    private static int day(LocalDate start, LocalDate date) {
        return Math.clamp(ChronoUnit.DAYS.between(start, date), 0, LONGEST);
    }

    /** Returns the number of the last day, counted from 0. */
    public int lastDay() {
        return byDay.size() - 1;
    }

    /** Returns how many registered of whom the day is known. */
    public int dated() {
        return byDay.getLast();
    }
}
