package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.HouseholdChoice.Kind;

/**
 * Who lives together. The address says it; a person can join people who live together at two addresses, and split people
 * who live apart at one, as in a student house or a care home.
 */
public final class Households {
    private final Project project;

    /**
     * A household with more than one registrant.
     *
     * @param choices what was decided about its members; empty where only the address says it
     */
    public record Shared(Household household, List<Registrant> members, List<HouseholdChoice> choices) {
        /** Returns the reason given for living together or apart; empty if there is none. */
        public String reason() {
            return choices.stream()
                    .map(HouseholdChoice::reason)
                    .filter(reason -> !reason.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    public Households(Project project) {
        this.project = project;
    }

    /** Returns the households of two or more, those set aside as duplicates not counted, the largest first. */
    public List<Shared> shared() {
        return project.read(handle -> {
            Map<Long, HouseholdChoice> choices = byRegistrant(new HouseholdStore(handle).all());
            Map<Household, List<Registrant>> homes = new LinkedHashMap<>();
            for (Registrant registrant : living(new RegistrationStore(handle).all())) {
                registrant
                        .household()
                        .ifPresent(home -> homes.computeIfAbsent(home, code -> new ArrayList<>())
                                .add(registrant));
            }
            return homes.entrySet().stream()
                    .filter(home -> home.getValue().size() > 1)
                    .map(home -> new Shared(
                            home.getKey(),
                            List.copyOf(home.getValue()),
                            home.getValue().stream()
                                    .flatMap(member -> Optional.ofNullable(choices.get(member.id())).stream())
                                    .toList()))
                    .sorted((one, other) -> Integer.compare(
                            other.members().size(), one.members().size()))
                    .toList();
        });
    }

    /** Returns what was decided about registrants, by their keys. */
    public Map<Long, HouseholdChoice> choices() {
        return byRegistrant(project.read(handle -> new HouseholdStore(handle).all()));
    }

    /** Returns what may be wrong with who lives together; not about people of whom a person decided it. */
    public List<HouseholdDoubt> doubts() {
        return project.read(handle -> {
            Set<Long> decided = byRegistrant(new HouseholdStore(handle).all()).keySet();
            List<Registrant> undecided = living(new RegistrationStore(handle).all()).stream()
                    .filter(registrant -> !decided.contains(registrant.id()))
                    .toList();
            return HouseholdDoubt.about(undecided);
        });
    }

    /**
     * Has these people live together, each with whom they live with already.
     *
     * @param reason in somebody's own words
     * @throws RegistrationException if they are fewer than two, or no reason is given
     */
    public void join(Collection<Registrant> people, String reason) throws RegistrationException {
        requireReason(reason);
        if (people.size() < 2) {
            throw new RegistrationException(Message.of("registration.problem.joinOne"));
        }
        project.perform(new Action("registration.journal.join", count(people)), handle -> {
            HouseholdStore store = new HouseholdStore(handle);
            List<HouseholdChoice> all = store.all();
            Map<Long, HouseholdChoice> choices = byRegistrant(all);
            int home = store.highestHome() + 1;
            Set<Integer> united = new HashSet<>();
            Map<Long, HouseholdChoice> now = new TreeMap<>();
            for (Registrant person : people) {
                HouseholdChoice before = choices.get(person.id());
                Kind kind = before == null ? Kind.TOGETHER : before.kind();
                if (before != null) {
                    united.add(before.home());
                }
                now.put(person.id(), new HouseholdChoice(person.id(), kind, home, reason.strip()));
            }
            for (HouseholdChoice choice : all) {
                if (united.contains(choice.home())) {
                    now.putIfAbsent(
                            choice.registrant(),
                            new HouseholdChoice(choice.registrant(), choice.kind(), home, choice.reason()));
                }
            }
            store.put(now.values());
        });
    }

    /**
     * Has each of these people live on their own, whatever their address says.
     *
     * @param reason in somebody's own words
     * @throws RegistrationException if no reason is given
     */
    public void split(Collection<Registrant> people, String reason) throws RegistrationException {
        requireReason(reason);
        project.perform(new Action("registration.journal.split", count(people)), handle -> {
            HouseholdStore store = new HouseholdStore(handle);
            int home = store.highestHome();
            List<HouseholdChoice> choices = new ArrayList<>();
            for (Registrant person : people) {
                choices.add(new HouseholdChoice(person.id(), Kind.APART, ++home, reason.strip()));
            }
            store.put(choices);
        });
    }

    /** Has these people live where their address says again. */
    public void revoke(Collection<Registrant> people) {
        project.perform(
                new Action("registration.journal.byAddress", count(people)),
                handle -> new HouseholdStore(handle)
                        .remove(people.stream().map(Registrant::id).toList()));
    }

    private static List<Registrant> living(List<Registrant> registrants) {
        return registrants.stream()
                .filter(registrant ->
                        !registrant.erased() && registrant.mergedInto().isEmpty())
                .toList();
    }

    private static Map<Long, HouseholdChoice> byRegistrant(List<HouseholdChoice> choices) {
        return new HashMap<>(
                choices.stream().collect(Collectors.toMap(HouseholdChoice::registrant, Function.identity())));
    }

    private static String count(Collection<Registrant> people) {
        return "registrants=" + people.size();
    }

    private static void requireReason(String reason) throws RegistrationException {
        if (reason.isBlank()) {
            throw new RegistrationException(Message.of("registration.problem.noHouseholdReason"));
        }
    }
}
