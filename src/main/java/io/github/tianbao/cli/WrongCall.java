package io.github.tianbao.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the user's words what is wrong with a call. */
final class WrongCall implements CommandLine.IParameterExceptionHandler {
    private final Messages messages;

    WrongCall(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(messages.say("call.wrong", reason(wrong)));
        suggestions(wrong).stream().findFirst()
                .ifPresent(near -> command.getErr().println(messages.say("call.suggest", near)));
        command.getErr().println(messages.say("call.help", command.getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_CALL;
    }

    private String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return messages.say(first.startsWith("-") ? "call.unknown.option" : "call.unknown", first);
        }
        if (wrong instanceof MissingParameterException missing) {
            return messages.say("call.missing", missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining("、")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return messages.say("call.twice", name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return messages.say("call.value", name(wrong.getArgSpec()), wrong.getValue());
        }
        return wrong.getArgSpec() != null ? messages.say("call.missing", name(wrong.getArgSpec())) : wrong.getMessage();
    }

    private static List<String> suggestions(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
