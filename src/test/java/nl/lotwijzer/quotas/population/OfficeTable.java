package nl.lotwijzer.quotas.population;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table of CBS to be written in each of its four shapes, for tests: quoted, padded, with totals and subtotals among the
 * parts.
 *
 * @param factor how many people one unit is: 1, or 1000 for a table “x 1 000”
 * @param value  the people at these members; below 0 for a figure that is missing
 */
record OfficeTable(
        String title,
        String id,
        List<Dim> dims,
        String topic,
        String rawTopic,
        int factor,
        ToLongFunction<int[]> value) {
    record Dim(String raw, String name, List<Member> members) {}

    String raw() {
        StringBuilder text = new StringBuilder("\"ID\"");
        dims.forEach(dim -> text.append(";\"").append(dim.raw).append('"'));
        text.append(";\"").append(rawTopic).append("\"\r\n");
        int id = 0;
        for (int[] at : all()) {
            text.append('"').append(id++).append('"');
            for (int place = 0; place < at.length; place++) {
                text.append(";\"%-8s\"".formatted(member(place, at).code()));
            }
            text.append(";\"%10s\"\r\n".formatted(figure(at, '.')));
        }
        return text.toString();
    }

    String bare() {
        String unit = factor == 1 ? "aantal" : "x 1 000";
        StringBuilder text = new StringBuilder();
        dims.forEach(dim -> text.append(dim.name).append("  ;"));
        text.append(topic).append(" (").append(unit).append(") \r\n");
        for (int[] at : all()) {
            for (int place = 0; place < at.length; place++) {
                text.append(member(place, at).label()).append(';');
            }
            text.append(figure(at, ',')).append("\r\n");
        }
        return text.toString();
    }

    /**
     * The first dimension and the last, which holds the periods, stand above; the others at the left.
     *
     * @param unitsAbove whether the units stand in a header of their own; else beside the figures
     */
    String layout(boolean unitsAbove) {
        List<Dim> stub = dims.subList(1, dims.size() - 1);
        Dim first = dims.getFirst();
        Dim last = dims.getLast();
        String unit = factor == 1 ? "aantal" : "x 1 000";
        StringBuilder text = new StringBuilder("\"" + title + "\"\r\n\r\n");
        String blanks = ";".repeat(unitsAbove ? stub.size() - 1 : stub.size());
        text.append(blanks).append(quoted(first.name));
        first.members.forEach(one -> last.members.forEach(period -> text.append(quotedNext(one.label()))));
        text.append("\r\n");
        String names = stub.stream().map(dim -> quoted(dim.name)).collect(Collectors.joining(";"));
        text.append(unitsAbove ? blanks : names + ";").append(quoted(last.name));
        first.members.forEach(one -> last.members.forEach(period -> text.append(quotedNext(period.label()))));
        text.append("\r\n");
        if (unitsAbove) {
            text.append(names);
            text.append(quotedNext(unit).repeat(first.members.size() * last.members.size()));
            text.append("\r\n");
        }
        for (int[] left : combinations(stub)) {
            StringBuilder line = new StringBuilder();
            for (int place = 0; place < left.length; place++) {
                line.append(place == 0 ? "" : ";")
                        .append(quoted(stub.get(place).members.get(left[place]).label()));
            }
            line.append(unitsAbove ? "" : quotedNext(unit));
            for (int one = 0; one < first.members.size(); one++) {
                for (int period = 0; period < last.members.size(); period++) {
                    int[] at = new int[dims.size()];
                    at[0] = one;
                    at[dims.size() - 1] = period;
                    System.arraycopy(left, 0, at, 1, left.length);
                    line.append(quotedNext(figure(at, ',')));
                }
            }
            text.append(line).append("\r\n");
        }
        return text.append("\"Bron: CBS\"\r\n").toString();
    }

    void bulk(Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream files = new ZipOutputStream(out)) {
            entry(files, "Properties.csv", "\"Identifier\";\"Title\"\r\n\"" + id + "\";\"" + title + "\"\r\n");
            entry(
                    files,
                    "MeasureCodes.csv",
                    "\"Identifier\";\"Index\";\"MeasureGroupId\";\"Title\";\"Description\";\"Unit\";\"Decimals\"\r\n"
                            + "\"M000352\";1;\"\";\"" + topic + "\";\"\";\""
                            + (factor == 1 ? "aantal" : "x 1 000") + "\";0\r\n");
            for (Dim dim : dims) {
                StringBuilder codes = new StringBuilder("\"Identifier\";\"Index\";\"Title\";\"Description\"\r\n");
                for (int place = 0; place < dim.members.size(); place++) {
                    Member member = dim.members.get(place);
                    codes.append("\"%s\";%d;\"%s\";\"\"\r\n".formatted(member.code(), place + 1, member.label()));
                }
                entry(files, dim.raw + "Codes.csv", codes.toString());
            }
            StringBuilder observations = new StringBuilder("\"Id\";\"Measure\"");
            dims.forEach(dim -> observations.append(";\"").append(dim.raw).append('"'));
            observations.append(";\"Value\";\"StringValue\";\"ValueAttribute\"\r\n");
            int number = 0;
            for (int[] at : all()) {
                observations.append(number++).append(";\"M000352\"");
                for (int place = 0; place < at.length; place++) {
                    observations.append(";\"").append(member(place, at).code()).append('"');
                }
                boolean missing = value.applyAsLong(at) < 0;
                observations
                        .append(';')
                        .append(missing ? "" : figure(at, ','))
                        .append(";\"\";\"")
                        .append(missing ? "Missing" : "None")
                        .append("\"\r\n");
            }
            entry(files, "Observations.csv", observations.toString());
        }
    }

    private static void entry(ZipOutputStream files, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        files.putNextEntry(entry);
        files.write(text.getBytes(StandardCharsets.UTF_8));
        files.closeEntry();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String quotedNext(String text) {
        return ";\"" + text + "\"";
    }

    private String figure(int[] at, char point) {
        long people = value.applyAsLong(at);
        if (people < 0) {
            return ".";
        }
        if (factor == 1) {
            return Long.toString(people);
        }
        return "%d%s%03d".formatted(people / factor, point, people % factor).replaceAll("[.,]?0+$", "");
    }

    private Member member(int place, int[] at) {
        return dims.get(place).members.get(at[place]);
    }

    private List<int[]> all() {
        return combinations(dims);
    }

    private static List<int[]> combinations(List<Dim> dims) {
        List<int[]> all = new ArrayList<>();
        all.add(new int[dims.size()]);
        for (int place = 0; place < dims.size(); place++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] at : all) {
                for (int member = 0; member < dims.get(place).members.size(); member++) {
                    int[] next = at.clone();
                    next[place] = member;
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
