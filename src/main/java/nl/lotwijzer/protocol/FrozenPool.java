package nl.lotwijzer.protocol;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who was in the pool at freeze B, of which type, and what a panel needs: what a draw and every replacement follow from. */
public final class FrozenPool {
    private final List<String> criteria;
    private final List<QuotaLine> quotas;
    private final List<TypeLine> types;
    private final List<EntrantLine> entrants;
    private final Map<String, TypeLine> typeOf = new HashMap<>();
    private final Map<String, EntrantLine> entrantOf = new HashMap<>();
    private final SequencedMap<String, List<EntrantLine>> members = new LinkedHashMap<>();

    /**
     * A pool.
     *
     * @param quotas   the quotas as used
     * @param types    every type, with its categories in the order of the criteria of the quotas
     * @param entrants everybody in the pool
     * @throws IllegalArgumentException if an entrant is of no type, somebody stands there twice, or a type does not have
     *                                  a category with a quota on each criterion
     */
    public FrozenPool(List<QuotaLine> quotas, List<TypeLine> types, List<EntrantLine> entrants) {
        this.quotas = List.copyOf(quotas);
        this.criteria = quotas.stream().map(QuotaLine::criterion).distinct().toList();
        this.types = types.stream()
                .sorted(comparing(TypeLine::code, Canonical.ORDER))
                .toList();
        this.entrants = entrants.stream()
                .sorted(comparing(EntrantLine::number, Canonical.ORDER))
                .toList();
        for (TypeLine type : this.types) {
            if (type.categories().size() != criteria.size() || typeOf.put(type.code(), type) != null) {
                throw new IllegalArgumentException("Not a type of this pool: " + type.code());
            }
            for (int criterion = 0; criterion < criteria.size(); criterion++) {
                place(criteria.get(criterion), type.categories().get(criterion));
            }
        }
        for (EntrantLine entrant : this.entrants) {
            TypeLine type = typeOf.get(entrant.type());
            if (type == null || entrantOf.put(entrant.number(), entrant) != null) {
                throw new IllegalArgumentException("Not somebody of this pool: " + entrant.number());
            }
            if ((type.householdClass() == null) != (entrant.household() == null)) {
                throw new IllegalArgumentException(
                        "A household without a class, or a class without: " + entrant.number());
            }
            members.computeIfAbsent(type.code(), _ -> new ArrayList<>()).add(entrant);
        }
    }

    /** Returns the names of the criteria, in order. */
    public List<String> criteria() {
        return criteria;
    }

    /** Returns the quotas as used, in order. */
    public List<QuotaLine> quotas() {
        return quotas;
    }

    /** Returns the types, sorted by code. */
    public List<TypeLine> types() {
        return types;
    }

    /** Returns everybody, sorted by number. */
    public List<EntrantLine> entrants() {
        return entrants;
    }

    /** Returns somebody by number. */
    public Optional<EntrantLine> entrant(String number) {
        return Optional.ofNullable(entrantOf.get(number));
    }

    /** Returns a type by its code. */
    public Optional<TypeLine> type(String code) {
        return Optional.ofNullable(typeOf.get(code));
    }

    /** Returns the members of a type, sorted by number. */
    public List<EntrantLine> members(String type) {
        return List.copyOf(members.getOrDefault(type, List.of()));
    }

    /** Returns the household of somebody; null for who shares with nobody, or is not in the pool. */
    public @Nullable String household(String number) {
        EntrantLine entrant = entrantOf.get(number);
        return entrant == null ? null : entrant.household();
    }

    /** Returns the place of the quota of somebody's category on each criterion. */
    int[] quotasOn(String number) {
        TypeLine type = entrant(number)
                .flatMap(entrant -> type(entrant.type()))
                .orElseThrow(() -> new IllegalArgumentException("Not somebody of this pool: " + number));
        int[] places = new int[criteria.size()];
        for (int criterion = 0; criterion < places.length; criterion++) {
            places[criterion] = place(criteria.get(criterion), type.categories().get(criterion));
        }
        return places;
    }

    private int place(String criterion, String category) {
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).criterion().equals(criterion)
                    && quotas.get(i).category().equals(category)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such category: " + criterion + ", " + category);
    }

    /** Returns the panel that follows from S and the seats of the drawn row, sorted by number. */
    public List<String> panel(Seed seed, Map<String, Integer> seats) {
        List<PanelDraw.TypeSeats> drawn = types.stream()
                .map(type -> new PanelDraw.TypeSeats(
                        type.code(),
                        type.householdClass(),
                        members(type.code()).stream()
                                .map(entrant -> new PanelDraw.Member(entrant.number(), entrant.household()))
                                .toList(),
                        seats.getOrDefault(type.code(), 0)))
                .toList();
        return PanelDraw.select(seed, drawn).stream().sorted(Canonical.ORDER).toList();
    }

    /** Returns the groups of the reserve list, sorted: each type without a class and each class, with who is in it. */
    Map<String, List<EntrantLine>> groups() {
        Map<String, List<EntrantLine>> groups = new TreeMap<>(Canonical.ORDER);
        for (TypeLine type : types) {
            String group = type.householdClass() == null ? type.code() : type.householdClass();
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).addAll(members(type.code()));
        }
        return groups;
    }
}
