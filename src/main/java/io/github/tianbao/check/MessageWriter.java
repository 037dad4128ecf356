package io.github.tianbao.check;

import io.github.tianbao.programme.Message;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.Value;
import java.util.stream.Collectors;

/** Puts values into messages: 提示, 办法, and names of output files. */
public final class MessageWriter {
    private MessageWriter() {}

    /** The words of a message for one record; what is not known is said to be so. */
    public static String write(Message message, Environment environment) {
        return message.parts().stream().map(part -> write(part, environment)).collect(Collectors.joining());
    }

    private static String write(Message.Part part, Environment environment) {
        if (part instanceof Message.Part.Inserted inserted) {
            Value value = inserted.expression().evaluate(environment);
            return value.isMissing() ? "（未填）" : value.text();
        }
        return ((Message.Part.Words) part).text();
    }
}
