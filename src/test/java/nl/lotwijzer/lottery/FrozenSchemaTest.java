package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Flexibility;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever opens the file with another program meets the same limits: what is fixed is fixed in the schema. */
class FrozenSchemaTest {
    private static final String DICE = "63454660390103169462";

    /** What the rules fix; refused from then on. */
    private static final List<String> AGAINST_THE_RULES = List.of(
            "UPDATE council_decision SET number = 'x'",
            "DELETE FROM council_decision",
            "INSERT OR REPLACE INTO council_decision (id, without) VALUES (1, 'x')",
            "UPDATE criterion SET name = 'Soort' WHERE id = 1",
            "UPDATE criterion SET position = 1 WHERE id = 1",
            "DELETE FROM criterion WHERE id = 2",
            "INSERT INTO criterion (position, name, folded) VALUES (3, 'Wijk', 'wijk')",
            "UPDATE category SET min_seats = 2 WHERE id = 1",
            "UPDATE category SET max_seats = 4, max_flex = 6 WHERE id = 1",
            "UPDATE category SET population = 7 WHERE id = 1",
            "UPDATE category SET name = 'x' WHERE id = 1",
            "UPDATE category SET min_flex = 0, max_flex = 6 WHERE id = 1",
            "UPDATE category SET criterion = 2 WHERE id = 1",
            "DELETE FROM category WHERE id = 1",
            "INSERT INTO category (criterion, position, name, folded, min_seats, max_seats) VALUES (1, 3, 'x', 'x', 0, 1)",
            "UPDATE project SET panel_size = 7",
            "UPDATE project SET code = 'ander'",
            "UPDATE quota_rules SET household_rule = 0",
            "DELETE FROM quota_rules",
            "INSERT OR REPLACE INTO quota_rules (id, household_rule) VALUES (1, 0)",
            "UPDATE draw_round SET rules = 'x'",
            "UPDATE draw_round SET rules_hash = '" + "0".repeat(64) + "'",
            "UPDATE draw_round SET relaxation = 1 - relaxation",
            "UPDATE draw_round SET due = 1",
            "UPDATE draw_round SET fixed_at = '2026-01-01T00:00:00Z'",
            "UPDATE draw_round SET number = 2",
            "UPDATE draw_round SET state = state",
            "DELETE FROM draw_round",
            "INSERT INTO draw_round (number, state, rules, rules_hash, relaxation, due, fixed_at)"
                    + " VALUES (2, 'rules_fixed', 'x', '" + "0".repeat(64) + "', 0, 1, 'x')",
            "UPDATE pledge SET commitment = '" + "0".repeat(64) + "'",
            "DELETE FROM pledge",
            "INSERT OR REPLACE INTO pledge (id, round_id, position, name, commitment) VALUES (1, 1, 1, 'w', '"
                    + "0".repeat(64) + "')",
            "UPDATE registrant SET number = 'R9999' WHERE id = 1",
            "UPDATE registrant SET id = 999 WHERE id = 1",
            "INSERT OR REPLACE INTO registrant SELECT * FROM registrant WHERE id = 1");

    /** What the freeze fixes; refused from then on. */
    private static final List<String> AGAINST_THE_FREEZE = List.of(
            "UPDATE draw_round SET commitment = '" + "0".repeat(64) + "'",
            "UPDATE draw_round SET frozen_at = 'x'",
            "UPDATE draw_round SET lottery_id = 99",
            "UPDATE draw_round SET state = 'rules_fixed', lottery_id = NULL, commitment = NULL, frozen_at = NULL",
            "UPDATE lottery SET seats = 5",
            "UPDATE lottery SET row_count = 10",
            "UPDATE lottery SET household_rule = 0",
            "UPDATE lottery SET smallest = '1/1'",
            "UPDATE lottery SET bound = '1/1'",
            "UPDATE lottery SET fingerprint = '" + "0".repeat(64) + "'",
            "UPDATE lottery SET computed_at = 'x'",
            "DELETE FROM lottery",
            "INSERT INTO lottery (state, computed_at, fingerprint, seats, row_count, household_rule, smallest, bound)"
                    + " VALUES ('computed', 'x', '" + "0".repeat(64) + "', 6, 100, 1, '0/1', '0/1')",
            "UPDATE lottery_quota SET min = 0",
            "DELETE FROM lottery_quota WHERE id = 1",
            "INSERT INTO lottery_quota (lottery_id, criterion, category, min, max) VALUES (1, 'x', 'x', 0, 1)",
            "UPDATE lottery_type SET chance = '1/1' WHERE number = 0",
            "UPDATE lottery_type SET categories = 'x' WHERE number = 0",
            "DELETE FROM lottery_type WHERE number = 0",
            "INSERT INTO lottery_type (lottery_id, number, code, categories, members, ideal, chance)"
                    + " VALUES (1, 99, 'T99', 'x', 1, '0/1', '0/1')",
            "UPDATE lottery_entrant SET type = 0",
            "UPDATE lottery_entrant SET household = 'H9' WHERE id = 1",
            "UPDATE lottery_entrant SET registrant_id = 99 WHERE id = 1",
            "UPDATE lottery_entrant SET selected = 1 WHERE id = 1",
            "DELETE FROM lottery_entrant WHERE id = 1",
            "INSERT INTO lottery_entrant (lottery_id, registrant_id, type) VALUES (1, 99, 0)",
            "UPDATE lottery_row SET seats = '0:6' WHERE number = 3",
            "DELETE FROM lottery_row WHERE number = 3",
            "INSERT INTO lottery_row (lottery_id, number, seats) VALUES (1, 100, '0:6')",
            "UPDATE lottery_proof SET proof = 'x'",
            "DELETE FROM lottery_proof",
            "UPDATE frozen_file SET text = 'x'",
            "UPDATE frozen_file SET path = 'x' WHERE id = 1",
            "DELETE FROM frozen_file WHERE id = 1",
            "INSERT INTO frozen_file (round_id, path, text) VALUES (1, 'x', 'x')",
            "UPDATE receipt_nonce SET nonce = '" + "0".repeat(32) + "'",
            "INSERT INTO receipt_nonce (round_id, number, nonce) VALUES (1, 'R9999', '" + "0".repeat(32) + "')",
            "INSERT INTO pledge (round_id, position, name, commitment) VALUES (1, 1, 'w', '" + "0".repeat(64) + "')",
            "INSERT INTO rule_change (round_id, position, category, criterion, name, min_was, max_was, min, max, at, reason)"
                    + " VALUES (1, 2, 1, 'Geslacht', 'vrouw', 3, 3, 2, 3, 'x', 'x')");

    private static final List<String> AGAINST_CONTRIBUTIONS = List.of(
            "UPDATE contribution SET value = 'x'",
            "UPDATE contribution SET value = NULL WHERE position = 1",
            "DELETE FROM contribution",
            "INSERT INTO contribution (round_id, position, kind, name, value, at)"
                    + " VALUES (1, 1, 'dobbel', 'dobbel', '" + DICE + "', 'x')",
            "INSERT INTO contribution (round_id, position, kind, name, value, at)"
                    + " VALUES (1, 9, 'dobbel', 'dobbel', '" + DICE + "', 'x')");

    @TempDir
    Path folder;

    private Project project;
    private Draws draws;

    @BeforeEach
    void rulesFixed() throws Exception {
        project = SmallTown.in(folder);
        draws = PublicDraws.of(project);
        new Quotas(project).setHouseholdRule(true);
        PublicDraws.fixRules(
                project,
                PublicDraws.choices(
                        Publication.LIMITED, true, new Announced.Pledge("wethouder"), new Announced.Dice(20)));
        draws.pledge("wethouder", Contribution.commitment("wethouder", "rode fiets 42"));
    }

    @Test
    void fixedRulesStay() throws Exception {
        refusesAll(AGAINST_THE_RULES);
        refusesAll(List.of(
                "UPDATE draw_round SET state = 'drawn'",
                "UPDATE draw_round SET state = 'frozen', lottery_id = 99, commitment = '" + "0".repeat(64)
                        + "', frozen_at = 'x'",
                "INSERT INTO contribution (round_id, position, kind, name, value, at)"
                        + " VALUES (1, 1, 'dobbel', 'dobbel', '1', 'x')",
                "INSERT INTO dossier (round_id, number, made_at, entries, events, manifest_after, hash)"
                        + " VALUES (1, 1, 'x', 1, 0, 'x', '" + "0".repeat(64) + "')",
                "INSERT INTO rule_change (round_id, position, category, criterion, name, min_was, max_was, min, max, at,"
                        + " reason) VALUES (1, 1, 1, 'Geslacht', 'vrouw', 3, 3, 2, 3, 'x', 'x')"));
    }

    @Test
    void whatIsFrozenStaysAndContributionsTooAndTheDraw() throws Exception {
        new Lotteries(project).compute(100, Progress.NONE);
        draws.freeze();
        List<String> frozen = new ArrayList<>(AGAINST_THE_RULES);
        frozen.addAll(AGAINST_THE_FREEZE);
        refusesAll(frozen);
        refusesAll(List.of("UPDATE draw_round SET state = 'drawn'", "UPDATE lottery SET state = 'annulled'"));

        open();
        draws.reveal("wethouder", "rode fiets 42");
        frozen.addAll(AGAINST_CONTRIBUTIONS);
        refusesAll(frozen);

        open();
        draws.dice(DICE);
        draws.rowDice("42");
        draws.draw();
        new Dossiers(project).write(folder.resolve("dossier.zip"), true);
        frozen.addAll(List.of(
                "UPDATE lottery SET drawn_row = 3",
                "UPDATE lottery SET seed = '" + "0".repeat(64) + "'",
                "UPDATE lottery SET state = 'computed', seed = NULL, seed_text = NULL, drawn_row = NULL, drawn_at = NULL",
                "UPDATE draw_round SET state = 'frozen'",
                "UPDATE dossier SET entries = 3",
                "DELETE FROM dossier"));
        refusesAll(frozen);

        open();
        draws.annul(PublicDraws.GROUND, "een proef");
        refusesAll(List.of(
                "UPDATE draw_round SET state = 'drawn', ground = NULL, reason = NULL, annulled_at = NULL",
                "UPDATE draw_round SET reason = 'x'",
                "DELETE FROM draw_round",
                "DELETE FROM lottery",
                "UPDATE lottery SET state = 'drawn', annulled_because = NULL",
                "DELETE FROM frozen_file",
                "DELETE FROM contribution",
                "INSERT OR REPLACE INTO lottery SELECT * FROM lottery WHERE id = 1",
                "INSERT OR REPLACE INTO draw_round (id, number, state, rules, rules_hash, relaxation, due, fixed_at)"
                        + " VALUES (1, 2, 'rules_fixed', 'x', '" + "0".repeat(64) + "', 0, 1, 'x')",
                "INSERT OR REPLACE INTO frozen_file SELECT * FROM frozen_file WHERE id = 1"));
    }

    @Test
    void aQuotaIsRelaxedOnlyWithinItsLimitsAndOnRecord() throws Exception {
        draws.annul(PublicDraws.GROUND, "andere regels");
        Quotas quotas = new Quotas(project);
        Criterion gender = quotas.criteria().getFirst();
        quotas.setQuota(gender.categories().getFirst().id(), 4, 4);
        quotas.setFlexibility(quotas.criteria().getFirst().categories().getFirst(), new Flexibility(2, 5));
        draws.decide(new CouncilDecision.Without("proef"));
        RuleChoices strict = PublicDraws.choices(new Announced.Dice(20));
        draws.fixRules(new RuleChoices(
                Goal.LEXIMIN,
                strict.rows(),
                false,
                Publication.LIMITED,
                true,
                strict.contributions(),
                List.of(),
                List.of("x")));
        String change =
                "INSERT INTO rule_change (round_id, position, category, criterion, name, min_was, max_was, min, max,"
                        + " at, reason) VALUES (2, %d, %d, 'Geslacht', 'vrouw', %d, %d, %d, %d, 'x', 'x')";
        refusesAll(List.of(
                change.formatted(1, 1, 4, 4, 1, 4),
                change.formatted(1, 1, 4, 4, 4, 6),
                change.formatted(1, 1, 4, 4, 4, 4),
                change.formatted(1, 1, 3, 3, 3, 4),
                change.formatted(2, 1, 4, 4, 3, 4),
                change.formatted(1, 2, 3, 3, 2, 3),
                "UPDATE category SET min_seats = 3 WHERE id = 1"));
        open();
        draws.changeQuota(1, 3, 4, "te weinig mannen");
        refusesAll(List.of(
                "UPDATE rule_change SET reason = 'y'",
                "DELETE FROM rule_change",
                "UPDATE category SET min_seats = 2 WHERE id = 1",
                "UPDATE category SET min_seats = 4 WHERE id = 1"));
    }

    @Test
    void aNonceMayOnlyBeErased() throws Exception {
        new Lotteries(project).compute(100, Progress.NONE);
        draws.freeze();
        project.close();
        sql("DELETE FROM receipt_nonce WHERE number = 'R0001'");
        open();
        assertThat(new Receipts(project).all()).hasSize(23);
        assertThat(project.journal().check().changedRows()).hasSize(1);
        project.close();
    }

    private void open() throws Exception {
        project = Project.open(
                folder.resolve("dorp.beraad"),
                new Actor("projectleider", ""),
                Clock.fixed(SmallTown.NOON, ZoneOffset.UTC));
        draws = PublicDraws.of(project);
    }

    private void refusesAll(List<String> forgeries) throws SQLException {
        project.close();
        for (String forgery : forgeries) {
            assertThatThrownBy(() -> sql(forgery))
                    .as(forgery)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT");
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dorp.beraad"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
