package nl.lotwijzer.quotas.population;

import java.util.List;

/** How the categories of one criterion are made of what a table divides people by. */
public sealed interface Plan {
    /** The name of the criterion in the project. */
    String criterion();

    /** What it is made of. */
    Aspect aspect();

    /** Ages, in bands that somebody drew. */
    record Bands(String criterion, Aspect aspect, List<Band> bands) implements Plan {
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /** Anything else: members, put together in categories. */
    record Groups(String criterion, Aspect aspect, List<Group> groups) implements Plan {
        public Groups {
            groups = List.copyOf(groups);
        }
    }

    /** A category of these ages. */
    record Band(String category, AgeRange ages) {}

    /**
     * A category of these members.
     *
     * @param members their places in the dimension of the aspect; at least one
     */
    record Group(String category, List<Integer> members) {
        public Group {
            members = List.copyOf(members);
        }
    }
}
