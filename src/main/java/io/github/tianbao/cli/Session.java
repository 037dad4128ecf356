package io.github.tianbao.cli;

import java.time.Clock;

/**
 * What every command needs from outside.
 *
 * @param clock tells today's date, which stands in for a reference date that nobody gave
 */
record Session(Console console, Messages messages, Clock clock) {
    /** Prints a sentence to standard output. */
    void say(String key, Object... values) {
        console.out().println(messages.say(key, values));
    }

    /** Prints a sentence to standard error. */
    void complain(String key, Object... values) {
        console.err().println(messages.say(key, values));
    }
}
