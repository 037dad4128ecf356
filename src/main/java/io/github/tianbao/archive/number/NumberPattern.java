package io.github.tianbao.archive.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How file numbers are made up, for example <code>{全宗号}-{档案门类代码}·{年度}-{保管期限代码}-{机构问题代码}-{件号:0000}</code> (DA/T 22-2015). The item
 * number stands last; as many digits as it has zeros. The local archives office decides on the pattern, so it is a setting.
 */
public final class NumberPattern {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern ITEM = Pattern.compile("件号:(0{1,18})");

    private final List<Piece> pieces;
    private final int digits;

    /** Literal text, or a part to be filled in. */
    private record Piece(String literal, Optional<NumberPart> part) {}

    private NumberPattern(List<Piece> pieces, int digits) {
        this.pieces = pieces;
        this.digits = digits;
    }

    /** Thrown for a pattern that makes no file number; says in Chinese what is wrong, and where (from 0). */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final int offset;

        Malformed(int offset, String message) {
            super(message);
            this.offset = offset;
        }

        public int offset() {
            return offset;
        }
    }

    /** Reads a pattern. */
    public static NumberPattern parse(String text) throws Malformed {
        List<Piece> pieces = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int digits = 0;
        int from = 0;
        while (placeholder.find()) {
            literal(text, from, placeholder.start(), pieces);
            Matcher item = ITEM.matcher(placeholder.group(1));
            if (item.matches()) {
                requireEnd(text, placeholder.end());
                digits = item.group(1).length();
            } else {
                pieces.add(new Piece("", Optional.of(part(placeholder))));
            }
            from = placeholder.end();
        }
        literal(text, from, text.length(), pieces);
        if (digits == 0) {
            throw new Malformed(text.length(), "末尾要有 {件号:0000}，有几个 0 就是几位数");
        }
        return new NumberPattern(List.copyOf(pieces), digits);
    }

    private static void literal(String text, int from, int to, List<Piece> pieces) throws Malformed {
        String literal = text.substring(from, to);
        int brace = Math.max(literal.indexOf('{'), literal.indexOf('}'));
        if (brace >= 0) {
            throw new Malformed(from + brace, "花括号没有成对");
        }
        if (!literal.isEmpty()) {
            pieces.add(new Piece(literal, Optional.empty()));
        }
    }

    private static void requireEnd(String text, int end) throws Malformed {
        if (end < text.length()) {
            throw new Malformed(end, "件号要放在最后，后面不能再有内容");
        }
    }

    private static NumberPart part(Matcher placeholder) throws Malformed {
        String word = placeholder.group(1);
        if (word.startsWith("件号")) {
            throw new Malformed(placeholder.start(), "件号要写成 {件号:0000}，有几个 0 就是几位数");
        }
        List<String> known = java.util.Arrays.stream(NumberPart.values()).map(NumberPart::word).toList();
        return NumberPart.of(word).orElseThrow(() -> new Malformed(placeholder.start(),
                "没有“{" + word + "}”这一项，可以写的有：" + String.join("、", known) + "、件号:0000"));
    }

    /** The series for given parts: the number without its item number. */
    public String series(Map<NumberPart, String> parts) {
        StringBuilder series = new StringBuilder();
        pieces.forEach(piece -> series.append(piece.part().map(parts::get).orElse(piece.literal())));
        return series.toString();
    }

    /** The file number of an item of a series. */
    public ArchiveNumber number(String series, long item) {
        return new ArchiveNumber(series, item, digits);
    }
}
