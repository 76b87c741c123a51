package nl.lotwijzer.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.proof.Facts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.proof.ProofFormatException;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.proof.Refusal;
import nl.lotwijzer.proof.TableFacts;

/**
 * The files that the command select wrote, read back.
 *
 * @param facts    the rules and the types
 * @param quotas   the quotas with their names
 * @param proof    the proof
 * @param table    the rows, and the chance of each type
 * @param mismatch where the files contradict each other before any proof is looked at: members that are not counted, or
 *                 a member whose chance is not that of the type
 */
record WrittenSelection(
        Facts facts, List<LotteryQuota> quotas, Proof proof, TableFacts table, Optional<Refusal> mismatch) {

    WrittenSelection {
        quotas = List.copyOf(quotas);
    }

    /**
     * Reads the files.
     *
     * @throws CommandException at the first that is missing or cannot be understood
     */
    static WrittenSelection read(Path folder) throws CommandException {
        return new Reading(folder).selection();
    }

    /** One reading of one folder. */
    private static final class Reading {
        private final Path folder;
        private final CsvTable rules;
        private final CsvTable types;
        private final Map<String, List<String>> categories = new LinkedHashMap<>();
        private final List<LotteryQuota> quotas = new ArrayList<>();
        private final List<Integer> households = new ArrayList<>();
        private Optional<Refusal> mismatch = Optional.empty();

        Reading(Path folder) throws CommandException {
            this.folder = folder;
            rules = CsvTable.read(folder, ProofFiles.RULES, ProofFiles.RULE_COLUMNS);
            types = CsvTable.read(folder, ProofFiles.TYPES, ProofFiles.TYPE_COLUMNS);
        }

        WrittenSelection selection() throws CommandException {
            Facts facts = facts();
            Proof proof = proof();
            TableFacts table = new TableFacts(rows(), chances(proof));
            return new WrittenSelection(facts, quotas, proof, table, mismatch);
        }

        private Facts facts() throws CommandException {
            List<String> criteria = types.header()
                    .subList(ProofFiles.TYPE_COLUMNS.size(), types.header().size());
            int seats = 0;
            List<Facts.Quota> numbered = new ArrayList<>();
            for (int row = 0; row < rules.rows().size(); row++) {
                List<String> cells = rules.rows().get(row);
                if (rules.number(row, 0) != row || (row == 0) != cells.get(1).equals(ProofFiles.SEATS)) {
                    throw rules.broken(row);
                }
                switch (cells.get(1)) {
                    case ProofFiles.SEATS -> seats = rules.number(row, 5);
                    case ProofFiles.QUOTA -> numbered.add(quota(row, criteria));
                    case ProofFiles.HOUSEHOLDS -> households.add(rules.number(row, 5));
                    default -> throw rules.broken(row);
                }
            }
            List<Facts.Type> read = new ArrayList<>();
            for (int row = 0; row < types.rows().size(); row++) {
                read.add(type(row, criteria));
            }
            return new Facts(seats, numbered, read, households);
        }

        private Facts.Quota quota(int row, List<String> criteria) throws CommandException {
            List<String> cells = rules.rows().get(row);
            int criterion = criteria.indexOf(cells.get(2));
            if (criterion < 0 || !households.isEmpty()) {
                throw rules.broken(row);
            }
            List<String> known = categories.computeIfAbsent(cells.get(2), name -> new ArrayList<>());
            known.add(cells.get(3));
            int min = rules.number(row, 4);
            int max = rules.number(row, 5);
            quotas.add(new LotteryQuota(cells.get(2), cells.get(3), min, max));
            return new Facts.Quota(criterion, known.size() - 1, min, max);
        }

        private Facts.Type type(int row, List<String> criteria) throws CommandException {
            List<String> cells = types.rows().get(row);
            int members = types.number(row, 1);
            int homes = cells.get(3).isEmpty() ? -1 : types.number(row, 3);
            if (types.number(row, 0) != row || homes >= households.size()) {
                throw types.broken(row);
            }
            if (ids(row).size() != members) {
                mismatch = Optional.of(new Refusal(Refusal.Reason.FORM, -1));
            }
            List<Integer> places = new ArrayList<>();
            for (int criterion = 0; criterion < criteria.size(); criterion++) {
                int place = categories
                        .getOrDefault(criteria.get(criterion), List.of())
                        .indexOf(cells.get(ProofFiles.TYPE_COLUMNS.size() + criterion));
                if (place < 0) {
                    throw types.broken(row);
                }
                places.add(place);
            }
            return new Facts.Type(members, places, homes);
        }

        private List<String> ids(int type) {
            return List.of(types.rows().get(type).get(2).split(" ", -1));
        }

        private List<List<Integer>> rows() throws CommandException {
            CsvTable table = CsvTable.read(folder, SelectionOutput.TABLE, List.of("row", "seats"));
            List<List<Integer>> rows = new ArrayList<>();
            for (int row = 0; row < table.rows().size(); row++) {
                Integer[] seats = new Integer[types.rows().size()];
                Arrays.fill(seats, 0);
                for (String pair : table.rows().get(row).get(1).split(" ", -1)) {
                    if (!pair.matches("[0-9]{1,9}:[0-9]{1,9}")) {
                        throw table.broken(row);
                    }
                    int colon = pair.indexOf(':');
                    int type = Integer.parseInt(pair.substring(0, colon));
                    if (type >= seats.length || table.number(row, 0) != row) {
                        throw table.broken(row);
                    }
                    seats[type] = Integer.parseInt(pair.substring(colon + 1));
                }
                rows.add(List.of(seats));
            }
            return rows;
        }

        /** The chance of each type is that of its first member; all others must have the same, and the proof's ideal. */
        private List<Fraction> chances(Proof proof) throws CommandException {
            CsvTable chances =
                    CsvTable.read(folder, SelectionOutput.CHANCES, List.of("id", "chance", "bound", "ideal"));
            Map<String, Integer> rowOf = new TreeMap<>();
            for (int row = 0; row < chances.rows().size(); row++) {
                if (rowOf.put(chances.rows().get(row).getFirst(), row) != null) {
                    throw chances.broken(row);
                }
            }
            List<Fraction> perType = new ArrayList<>();
            for (int type = 0; type < types.rows().size(); type++) {
                Fraction first = null;
                for (String id : ids(type)) {
                    Integer row = rowOf.remove(id);
                    if (row == null) {
                        throw types.broken(type);
                    }
                    Fraction chance = fraction(chances, row, 1);
                    first = first == null ? chance : first;
                    boolean same = chance.equals(first);
                    boolean ideal = type < proof.ideals().size()
                            && fraction(chances, row, 3).equals(proof.ideals().get(type));
                    if (!same || !ideal) {
                        mismatch = Optional.of(new Refusal(same ? Refusal.Reason.IDEAL : Refusal.Reason.CHANCE, type));
                    }
                }
                perType.add(Objects.requireNonNull(first));
            }
            if (!rowOf.isEmpty()) {
                mismatch = Optional.of(new Refusal(Refusal.Reason.FORM, -1));
            }
            return perType;
        }

        private static Fraction fraction(CsvTable table, int row, int column) throws CommandException {
            try {
                return Fraction.parse(table.rows().get(row).get(column));
            } catch (ArithmeticException | NumberFormatException e) {
                throw table.broken(row);
            }
        }

        private Proof proof() throws CommandException {
            Path file = folder.resolve(ProofFiles.PROOF);
            try {
                return ProofText.read(Files.readString(file));
            } catch (IOException e) {
                throw new CommandException(Message.of("commandline.check.missing", file.toString()));
            } catch (ProofFormatException e) {
                throw new CommandException(
                        Message.of("commandline.check.broken", ProofFiles.PROOF, Integer.toString(e.line())));
            }
        }
    }
}
