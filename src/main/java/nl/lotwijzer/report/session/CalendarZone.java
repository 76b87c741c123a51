package nl.lotwijzer.report.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The definition of a time zone in a calendar file (RFC 5545, 3.6.5), from the rules that Java knows. The definitions that
 * come with ical4j are not used: they name Europe/Amsterdam after another city and go back to 1880.
 */
final class CalendarZone {
    private final ZoneId zone;
    private final ZoneRules rules;

    CalendarZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** Returns whether the file needs no definition, because times are written in UTC. */
    boolean utc() {
        return zone.normalized() instanceof ZoneOffset;
    }

    /**
     * Returns the definition.
     *
     * @param from the first day of which the times must be right
     */
    VTimeZone definition(LocalDate from) {
        int year = from.getYear() - 1;
        List<Observance> observances = rules.getTransitionRules().isEmpty()
                ? List.of(fixed(year))
                : rules.getTransitionRules().stream()
                        .map(rule -> observance(rule, year))
                        .toList();
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private Observance fixed(int year) {
        LocalDateTime start = LocalDateTime.of(year, Month.JANUARY, 1, 0, 0);
        ZoneOffset offset = rules.getOffset(start);
        return new Standard(
                new PropertyList(List.of(new DtStart<>(start), new TzOffsetFrom(offset), new TzOffsetTo(offset))));
    }

    private Observance observance(ZoneOffsetTransitionRule rule, int year) {
        ZoneOffsetTransition first = rule.createTransition(year);
        PropertyList properties = new PropertyList(List.of(
                new DtStart<>(first.getDateTimeBefore()),
                new RRule<>(recurrence(rule)),
                new TzOffsetFrom(rule.getOffsetBefore()),
                new TzOffsetTo(rule.getOffsetAfter())));
        return rules.isDaylightSavings(first.getInstant()) ? new Daylight(properties) : new Standard(properties);
    }

    /** Writes the day of the year as a rule: the last Sunday of March, or the first Sunday from the 8th on. */
    private static String recurrence(ZoneOffsetTransitionRule rule) {
        String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        int first = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return month + ";BYMONTHDAY=" + first;
        }
        String day = rule.getDayOfWeek().name().substring(0, 2);
        if (first == -1 || first + 6 == rule.getMonth().maxLength()) {
            return month + ";BYDAY=-1" + day;
        }
        return first % 7 == 1
                ? month + ";BYDAY=" + (first / 7 + 1) + day
                : month + ";BYDAY=" + day + ";BYMONTHDAY=" + days(first);
    }

    private static String days(int first) {
        StringBuilder days = new StringBuilder(Integer.toString(first));
        for (int day = first + 1; day < first + 7; day++) {
            days.append(',').append(day);
        }
        return days.toString();
    }
}
