package nl.lotwijzer.report.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackMaker;
import nl.lotwijzer.report.allowance.AllowancePack;
import nl.lotwijzer.report.council.CouncilPack;
import nl.lotwijzer.report.followup.FollowUpPack;
import nl.lotwijzer.report.lottery.LotteryPack;
import nl.lotwijzer.report.session.SessionPack;
import nl.lotwijzer.report.steering.SteeringPack;

/** Who makes which pack. A pack that somebody learns to make gets its line here, and is then on the screen. */
final class PackMakers {
    private static final Map<Pack, PackMaker> ALL = new EnumMap<>(Pack.class);

    static {
        ALL.put(Pack.STEERING, new SteeringPack());
        ALL.put(Pack.COUNCIL, new CouncilPack());
        ALL.put(Pack.LOTTERY, new LotteryPack());
        ALL.put(Pack.SESSION, new SessionPack());
        ALL.put(Pack.ALLOWANCES, new AllowancePack());
        ALL.put(Pack.FOLLOW_UP, new FollowUpPack());
    }

    private PackMakers() {}

    /** Returns the packs that can be made, in their order. */
    static List<Pack> packs() {
        return List.copyOf(ALL.keySet());
    }

    static PackMaker of(Pack pack) {
        return Objects.requireNonNull(ALL.get(pack), "every pack has a maker");
    }
}
