package nl.lotwijzer.sessions;

import java.util.Optional;

/**
 * Something that happens at a session. White space around the texts is taken off; all but the title may be empty.
 *
 * @param id       its number in the project's file; 0 for one that is not in it yet
 * @param minutes  how long it takes by the clock of a stopwatch, from 0 to {@value #LONGEST}
 * @param fixed    when it starts, whatever comes before it; empty if it starts when the one before it ends
 * @param owner    who sees to it
 * @param room     where
 * @param material what is needed
 */
public record RunItem(
        long id,
        RunKind kind,
        String title,
        int minutes,
        Optional<FixedStart> fixed,
        String owner,
        String room,
        String material,
        String remark) {
    public static final int LONGEST = 24 * 60;

    public RunItem {
        title = title.strip();
        owner = owner.strip();
        room = room.strip();
        material = material.strip();
        remark = remark.strip();
    }

    /** An item that is not in the project yet, of which no more is known. */
    public static RunItem of(RunKind kind, String title, int minutes) {
        return new RunItem(0, kind, title, minutes, Optional.empty(), "", "", "", "");
    }

    /** Returns what this item becomes in place of the one with this id. */
    public RunItem withId(long other) {
        return new RunItem(other, kind, title, minutes, fixed, owner, room, material, remark);
    }

    public RunItem withMinutes(int other) {
        return new RunItem(id, kind, title, other, fixed, owner, room, material, remark);
    }

    public RunItem withFixed(Optional<FixedStart> other) {
        return new RunItem(id, kind, title, minutes, other, owner, room, material, remark);
    }

    public RunItem withTitle(String other) {
        return new RunItem(id, kind, other, minutes, fixed, owner, room, material, remark);
    }

    public RunItem withKind(RunKind other) {
        return new RunItem(id, other, title, minutes, fixed, owner, room, material, remark);
    }

    /** Returns the item with these in place of who sees to it, where it is, what it needs and the remark. */
    public RunItem with(String otherOwner, String otherRoom, String otherMaterial, String otherRemark) {
        return new RunItem(id, kind, title, minutes, fixed, otherOwner, otherRoom, otherMaterial, otherRemark);
    }
}
