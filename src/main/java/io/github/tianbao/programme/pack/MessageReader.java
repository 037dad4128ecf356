package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a message into words and inserted expressions. In messages an expression stands in {@code {…}} and {@code {{} is a brace;
 * in file names it stands in {@code ${…}} and braces mean nothing else.
 */
final class MessageReader {
    /** What opens an inserted expression. */
    enum Opening {
        BRACE("{"),
        DOLLAR_BRACE("${");

        private final String sign;

        Opening(String sign) {
            this.sign = sign;
        }
    }

    private final ExpressionReader expressions;
    private final Scope names;
    private final Problems problems;

    MessageReader(ExpressionReader expressions, Scope names, Problems problems) {
        this.expressions = expressions;
        this.names = names;
        this.problems = problems;
    }

    Message read(YamlText text, Opening opening) {
        return new Splitter(text, opening).split();
    }

    /** Goes through one message. */
    private final class Splitter {
        private final YamlText source;
        private final String text;
        private final Opening opening;
        private final List<Message.Part> parts = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private int place;

        Splitter(YamlText source, Opening opening) {
            this.source = source;
            this.text = source.text();
            this.opening = opening;
        }

        Message split() {
            while (place < text.length()) {
                if (opening == Opening.BRACE && isDoubled()) {
                    words.append(text.charAt(place));
                    place += 2;
                } else if (text.startsWith(opening.sign, place)) {
                    insertion();
                } else {
                    words.append(text.charAt(place++));
                }
            }
            flush();
            return new Message(parts);
        }

        private boolean isDoubled() {
            return text.startsWith("{{", place) || text.startsWith("}}", place);
        }

        private void insertion() {
            if (opening == Opening.BRACE && !words.isEmpty() && words.charAt(words.length() - 1) == '$') {
                problems.add(source.at(text.codePointCount(0, place - 1)), "“提示”和“办法”里只写“{…}”，前面不要“$”");
            }
            int from = place + opening.sign.length();
            int to = text.indexOf('}', from);
            if (to < 0) {
                problems.add(source.at(text.codePointCount(0, place)), "“" + opening.sign + "”后面没有“}”"
                        + (opening == Opening.BRACE ? "；要写花括号本身请写“{{”" : ""));
                to = text.length();
            } else {
                flush();
                inserted(from, to).ifPresent(expression -> parts.add(new Message.Part.Inserted(expression)));
            }
            place = to + 1;
        }

        private Optional<Expression> inserted(int from, int to) {
            return expressions.part(source, from, to, names);
        }

        private void flush() {
            if (!words.isEmpty()) {
                parts.add(new Message.Part.Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
