package io.github.tianbao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the program as a user would, but in this process and on a fixed day. */
public final class Program {
    /** 2022-10-14: after the sample registers were filled in, before the deadline of their notice. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-10-14T00:00:00Z"), ZoneOffset.UTC);

    private Program() {}

    /** What a call printed, and its exit status. */
    public record Said(int status, String out, String err) {
        public String all() {
            return out + err;
        }
    }

    public static Said tianbao(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        String[] words = new String[arguments.length];
        for (int at = 0; at < words.length; at++) {
            words[at] = String.valueOf(arguments[at]);
        }
        int status = Tianbao.run(console, CLOCK, words);
        return new Said(status, out.toString(), err.toString());
    }

    public static Path samples() {
        return Path.of("input-samples");
    }
}
