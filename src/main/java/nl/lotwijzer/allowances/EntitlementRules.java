package nl.lotwijzer.allowances;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.Transport;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Session;

/** What somebody who came to a session is entitled to by what was agreed. */
final class EntitlementRules {
    /** A part of a day is at most so long. */
    private static final long DAY_PART = Duration.ofHours(4).toMinutes();

    private final AllowanceSettings settings;
    private final ZoneId zone;

    EntitlementRules(AllowanceSettings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    /** Returns nothing for who did not come. */
    List<Entitlement> of(Session session, Attendee attendee, PersonCard card) {
        if (!attendee.attendance().came()) {
            return List.of();
        }
        List<Entitlement> entitlements = new ArrayList<>();
        if (settings.fee().compareTo(Euro.ZERO) > 0) {
            entitlements.add(entitlement(Item.Kind.FEE, session, fee(session, attendee)));
        }
        travel(session, card).ifPresent(entitlements::add);
        return entitlements;
    }

    /** Returns what somebody who is there from start to end is entitled to, travel by the kilometre not counted. */
    Entitlement whole(Session session) {
        return entitlement(Item.Kind.FEE, session, whole(planned(session), planned(session)));
    }

    private Entitlement entitlement(Item.Kind kind, Session session, Basis basis) {
        return new Entitlement(new Item(kind, session.id()), session.date(), session.title(), basis);
    }

    private Basis fee(Session session, Attendee attendee) {
        long planned = planned(session);
        long present = attendee.minutesPresent(session, zone);
        boolean partial = present < planned
                && (attendee.attendance() == Attendance.LATE || attendee.left().isPresent());
        if (!partial) {
            return whole(planned, planned);
        }
        return switch (settings.partial()) {
            case WHOLE -> whole(planned, present);
            case BY_TIME -> byTime(planned, present);
            case NOTHING -> new Basis(Basis.Kind.NOT_WHOLE, present, planned, settings.fee(), 1);
        };
    }

    /** @param present counts for the limit of an hour, not for the amount */
    private Basis whole(long planned, long present) {
        return switch (settings.feeKind()) {
            case SESSION -> new Basis(Basis.Kind.SESSION, present, planned, settings.fee(), 1);
            case HOUR -> new Basis(Basis.Kind.HOURS, planned, planned, settings.fee(), 1);
            case DAY_PART -> new Basis(Basis.Kind.DAY_PARTS, present, planned, settings.fee(), dayParts(planned));
        };
    }

    private Basis byTime(long planned, long present) {
        return switch (settings.feeKind()) {
            case SESSION -> new Basis(Basis.Kind.SESSION_PART, present, planned, settings.fee(), 1);
            case HOUR -> new Basis(Basis.Kind.HOURS, present, planned, settings.fee(), 1);
            case DAY_PART -> new Basis(Basis.Kind.DAY_PARTS_PART, present, planned, settings.fee(), dayParts(planned));
        };
    }

    private static long dayParts(long minutes) {
        return Math.ceilDiv(minutes, DAY_PART);
    }

    private long planned(Session session) {
        return Duration.between(session.start(zone), session.end(zone)).toMinutes();
    }

    private Optional<Entitlement> travel(Session session, PersonCard card) {
        return switch (settings.travelKind()) {
            case NONE, RECEIPTS -> Optional.empty();
            case FIXED ->
                Optional.of(entitlement(
                        Item.Kind.TRAVEL, session, new Basis(Basis.Kind.TRAVEL, 0, 0, settings.travelRate(), 1)));
            case KILOMETRES -> {
                OptionalLong both = kilometres(card);
                yield both.orElse(0) == 0
                        ? Optional.empty()
                        : Optional.of(entitlement(
                                Item.Kind.TRAVEL,
                                session,
                                new Basis(Basis.Kind.KILOMETRES, 0, 0, settings.travelRate(), both.getAsLong())));
            }
        };
    }

    /** Returns whether kilometres are paid and it is not known how many. */
    boolean distanceMissing(PersonCard card) {
        return settings.travelKind() == TravelKind.KILOMETRES
                && kilometres(card).isEmpty();
    }

    /** Returns the kilometres there and back; none for who walks or is fetched. */
    private static OptionalLong kilometres(PersonCard card) {
        boolean free = card.travel()
                .transport()
                .filter(by -> by == Transport.WALK || by == Transport.FETCHED)
                .isPresent();
        if (free) {
            return OptionalLong.of(0);
        }
        return card.travel().kilometres().isPresent()
                ? OptionalLong.of(2L * card.travel().kilometres().getAsInt())
                : OptionalLong.empty();
    }
}
