package nl.lotwijzer.report.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.mirror.CategoryMirror;
import nl.lotwijzer.report.mirror.CriterionMirror;
import nl.lotwijzer.report.steering.SteeringReport.Attrition;
import nl.lotwijzer.report.steering.SteeringReport.FacilitatorFacts;
import nl.lotwijzer.report.steering.SteeringReport.GroundCount;
import nl.lotwijzer.report.steering.SteeringReport.ReserveCount;
import nl.lotwijzer.report.steering.SteeringReport.SessionFacts;
import nl.lotwijzer.report.steering.SteeringReport.StatusCount;
import nl.lotwijzer.response.ArrivalModel;
import nl.lotwijzer.response.BatchCurve;
import nl.lotwijzer.response.ResponseLine;
import nl.lotwijzer.response.ResponseReport;
import nl.lotwijzer.response.ResponseSettings;

/** Reports made by hand. */
final class Reports {
    private Reports() {}

    static SteeringReport midway() {
        Message table = Message.of("report.mirror.title");
        return new SteeringReport(
                cover(),
                new SteeringReport.Course(
                        452,
                        14,
                        100,
                        new SteeringReport.LotteryFacts(311, Fraction.of(91, 1000), 1000, 363, null),
                        100,
                        97,
                        93),
                response(),
                List.of(
                        new CriterionMirror(
                                "Leeftijd",
                                List.of(
                                        category("16-29", 9_812, 41_300, 58, 23, 24, 22),
                                        category("30-49", 12_377, 41_300, 131, 29, 30, 29),
                                        category("50-64", 10_020, 41_300, 144, 24, 25, 25),
                                        category("65 en ouder", 9_091, 41_300, 105, 22, 23, 21))),
                        new CriterionMirror(
                                "Gender",
                                List.of(
                                        category("Vrouw", 20_803, 41_300, 236, 50, 51, 49),
                                        category("Man", 20_384, 41_300, 199, 48, 50, 47),
                                        category("X", 113, 41_300, 3, 0, 1, 1))),
                        new CriterionMirror(
                                "Opleiding",
                                List.of(
                                        category("Praktisch (vmbo, mbo 1)", 11_000, 33_000, 61, 33, 34, 32),
                                        category("Middelbaar (havo, vwo, mbo 2-4)", 12_500, 33_000, 140, 37, 38, 37),
                                        category("Theoretisch (hbo, wo)", 9_500, 33_000, 237, 28, 29, 28))),
                        new CriterionMirror(
                                "=Kern",
                                List.of(
                                        category("Waterveen-Dorp", 0, 0, 230, 40, 60, 55),
                                        category("+Oostzijde", 0, 0, 208, 40, 60, 42)))),
                List.of(
                        new StatusCount(Message.of("report.figure.drawn"), 1),
                        new StatusCount(Message.of("report.sessions.invited"), 3),
                        new StatusCount(Message.of("report.figure.confirmed"), 93),
                        new StatusCount(Message.of("report.sessions.present"), 3)),
                new Attrition(
                        List.of(new GroundCount("=gestopt", 1, 2), new GroundCount(ReplacementEvent.WITHDRAWN, 0, 4)),
                        3,
                        7,
                        3,
                        List.of(new ReserveCount("Gender", "Vrouw", 50, 51, 49, 187))),
                List.of(
                        new SessionFacts(
                                "Kennismaking", LocalDate.of(2026, 3, 14), "Raadzaal Waterveen", 97, 88, 12, 12, 12),
                        new SessionFacts(
                                "Feiten en experts", LocalDate.of(2026, 3, 28), "De Meerpaal", 97, 85, 12, 12, 12),
                        new SessionFacts("Dilemma’s", LocalDate.of(2026, 4, 11), "De Meerpaal", 96, null, 12, 11, 11),
                        new SessionFacts(
                                "Aanbevelingen", LocalDate.of(2026, 4, 25), "Raadzaal Waterveen", 96, null, 0, 0, 0)),
                List.of(
                        new FacilitatorFacts("Anouk Veenstra", Arrays.asList(table, table, null, null)),
                        new FacilitatorFacts("@Bas Hoogland", Arrays.asList(table, table, table, null)),
                        new FacilitatorFacts("Chaima el Idrissi", Arrays.asList(null, table, table, null))),
                Affair.midway());
    }

    static SteeringReport empty() {
        return new SteeringReport(
                cover(),
                new SteeringReport.Course(0, 0, 100, null, 0, 0, 0),
                responding(List.of(), List.of()),
                List.of(),
                List.of(),
                new Attrition(List.of(), 0, 0, 0, List.of()),
                List.of(),
                List.of(),
                Affair.none());
    }

    private static ResponseReport response() {
        return responding(
                List.of(new ResponseLine("1", "Dorp", 6_000, 40, 3, 300), new ResponseLine("1", "", 4_000, 60, 1, 138)),
                List.of(new BatchCurve("1", LocalDate.of(2026, 1, 12), true, 9_900, List.of(0, 100, 250, 438), 14)));
    }

    private static ResponseReport responding(List<ResponseLine> lines, List<BatchCurve> curves) {
        return new ResponseReport(
                LocalDate.of(2026, 4, 12),
                ResponseSettings.USUAL,
                new ResponseLine("", "", 10_000, 100, 4, 438),
                lines,
                curves,
                List.of(),
                0,
                0,
                14,
                ArrivalModel.usual(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0);
    }

    /** Returns the report as the file writes it, with nothing to compare it with. */
    static Report asReport(SteeringReport report, Language language) {
        PackRequest request = PackRequest.of(
                Pack.STEERING, language, Period.until(report.cover().date()));
        return SteeringPack.report(report, request, Optional.empty());
    }

    private static Cover cover() {
        return new Cover(
                "waterveen-2026",
                "Burgerberaad Waterveen & Omstreken",
                "Gemeenteraad van Waterveen",
                "Hoe houden we Waterveen droog, leefbaar en betaalbaar tot 2050, en wat mag dat van onze straten,"
                        + " tuinen en polders vragen?",
                LocalDate.of(2026, 4, 12),
                Instant.parse("2026-04-12T09:15:00Z"),
                318,
                "7f3a91c2d64e3f0b1a2c3d4e5f60718293a4b5c6d7e8f90112233445566778899".substring(0, 64),
                new Actor("projectleider", "Sanne Voorbeeld"));
    }

    private static CategoryMirror category(
            String name, long population, long allPeople, int registrants, int min, int max, int panel) {
        return new CategoryMirror(name, population, allPeople, registrants, 438, min, max, 100, panel, 97);
    }
}
