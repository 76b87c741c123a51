package nl.lotwijzer.report.session;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Arrangements;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionForm;

/**
 * Sessions as a calendar file (iCalendar, RFC 5545), which every calendar program reads. Reading a newer file changes the
 * sessions that the calendar has already: each keeps its name, and its revision counts up. A session that is off is in the
 * file as cancelled. There is no METHOD in it: that would make it a message between organisers, which needs an e-mail
 * address.
 */
public final class CalendarFile {
    /** Long enough that the library folds no line; {@link FoldedLines} does. */
    private static final int UNFOLDED = 1_000_000;

    private final ProjectDetails project;
    private final ZoneId zone;
    private final Instant made;
    private final Texts texts;

    /**
     * @param zone the zone of the place
     * @param made the moment that the file says it was made
     */
    public CalendarFile(ProjectDetails project, ZoneId zone, Instant made, Texts texts) {
        this.project = project;
        this.zone = zone;
        this.made = made;
        this.texts = texts;
    }

    /** Returns the file of these sessions, in UTF-8. */
    public byte[] of(List<Session> sessions) {
        CalendarZone calendarZone = new CalendarZone(zone);
        List<CalendarComponent> components = new ArrayList<>();
        sessions.stream()
                .map(Session::date)
                .min(Comparator.naturalOrder())
                .filter(first -> !calendarZone.utc())
                .map(calendarZone::definition)
                .ifPresent(components::add);
        sessions.forEach(session -> components.add(event(session, calendarZone.utc())));
        PropertyList properties = new PropertyList(List.of(
                new ProdId("-//Lotwijzer//Lotwijzer//NL"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", project.name())));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED)
                    .output(new Calendar(properties, new ComponentList<>(components)), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(written.toString());
    }

    private VEvent event(Session session, boolean utc) {
        Arrangements arrangements = session.details().arrangements();
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(uid(session)),
                new DtStamp(made),
                new Sequence(session.mark().revision()),
                new DtStart<>(moment(session.start(zone), utc)),
                new DtEnd<>(moment(session.end(zone), utc)),
                new Summary(summary(session)),
                session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        String location = location(session);
        if (!location.isEmpty()) {
            properties.add(new Location(location));
        }
        String description = description(arrangements);
        if (!description.isEmpty()) {
            properties.add(new Description(description));
        }
        if (!arrangements.link().isEmpty()) {
            properties.add(new Url(URI.create(arrangements.link())));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static Temporal moment(ZonedDateTime moment, boolean utc) {
        return utc ? moment.toInstant() : moment;
    }

    /** The name that calendars know a session by. One older than these names gets one that follows from the project. */
    private String uid(Session session) {
        String uid = session.mark().uid();
        return (uid.isEmpty()
                        ? UUID.nameUUIDFromBytes(
                                        (project.code() + "/session/" + session.id()).getBytes(StandardCharsets.UTF_8))
                                .toString()
                        : uid)
                + "@lotwijzer";
    }

    private String summary(Session session) {
        String title = texts.get("report.calendar.summary", project.name(), session.number(), session.title());
        return session.cancelled() ? texts.get("report.calendar.cancelled", title) : title;
    }

    private String location(Session session) {
        Arrangements arrangements = session.details().arrangements();
        if (arrangements.form() == SessionForm.ONLINE) {
            return texts.get("report.calendar.online");
        }
        return Stream.of(
                        session.place(),
                        arrangements.route().lines().findFirst().orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String description(Arrangements arrangements) {
        String link = arrangements.link().isEmpty() || !arrangements.form().byLink()
                ? ""
                : texts.get("report.calendar.link", arrangements.link());
        return Stream.of(arrangements.remark(), arrangements.route(), link)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** Returns a name for the file of a session, or of all: nothing of what it is about. */
    public static String fileName(LocalDate day) {
        return "bijeenkomst-" + day + ".ics";
    }
}
