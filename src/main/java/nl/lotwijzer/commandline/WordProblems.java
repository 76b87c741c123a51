package nl.lotwijzer.commandline;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words on the command line, in the language that was asked for, and where help is. */
final class WordProblems implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] words) {
        CommandLine command = problem.getCommandLine();
        Texts texts = Texts.in(languageOf(words));
        PrintWriter err = command.getErr();
        err.println(texts.get(told(problem)));
        err.println(texts.get("commandline.words.help", nameOf(command.getCommandSpec())));
        return Commands.BAD_INPUT;
    }

    private static Message told(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing ->
                Message.of(
                        "commandline.words.missing",
                        missing.getMissing().stream().map(WordProblems::nameOf).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown ->
                Message.of("commandline.words.unknown", String.join(" ", unknown.getUnmatched()));
            default ->
                problem.getArgSpec() == null || problem.getValue() == null
                        ? Message.of("commandline.words.other", problem.getMessage())
                        : Message.of("commandline.words.value", nameOf(problem.getArgSpec()), problem.getValue());
        };
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String nameOf(CommandSpec command) {
        return command.parent() == null ? "" : command.name() + " ";
    }

    /** The language is asked for among words that could not be read, so it is looked for apart. */
    private static Language languageOf(String[] words) {
        List<String> all = Arrays.asList(words);
        int option = all.indexOf("--lang");
        String code = option >= 0 && option + 1 < all.size() ? all.get(option + 1) : "";
        boolean english = code.equals("en") || all.contains("--lang=en");
        return english ? Language.ENGLISH : Language.DUTCH;
    }
}
