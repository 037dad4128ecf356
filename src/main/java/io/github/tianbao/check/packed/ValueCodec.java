package io.github.tianbao.check.packed;

import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads one value: a byte that says which kind, then what the kind needs. */
final class ValueCodec {
    private static final int NONE = 0;
    private static final int MISSING = 1;
    private static final int TEXT = 2;
    private static final int NUMBER = 3;
    private static final int LONG_NUMBER = 4;
    private static final int DATE = 5;
    private static final int YES = 6;
    private static final int NO = 7;
    private static final int LIST = 8;
    private static final int NUMBERED_TEXT = 9;
    private static final int BITS_OF_A_LONG = 63;
    private static final PartialDate.Precision[] PRECISIONS = PartialDate.Precision.values();

    private ValueCodec() {}

    static void write(Value value, ByteSink sink, Dictionary dictionary) {
        if (value == null) {
            sink.writeByte(NONE);
        } else if (value instanceof Missing missing) {
            sink.writeByte(MISSING);
            sink.writeNumber(dictionary.number(missing));
        } else if (value instanceof Text text && dictionary.numbers(text)) {
            sink.writeByte(NUMBERED_TEXT);
            sink.writeNumber(dictionary.number(text));
        } else if (value instanceof Text text) {
            sink.writeByte(TEXT);
            sink.writeBytes(text.text().getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Quantity quantity) {
            writeQuantity(quantity, sink, dictionary);
        } else if (value instanceof PartialDate date) {
            sink.writeByte(DATE);
            sink.writeNumber(date.precision().ordinal());
            sink.writeSigned(date.first().toEpochDay());
        } else if (value instanceof YesNo yesNo) {
            sink.writeByte(yesNo.isYes() ? YES : NO);
        } else {
            writeList((ListValue) value, sink, dictionary);
        }
    }

    private static void writeQuantity(Quantity quantity, ByteSink sink, Dictionary dictionary) {
        BigInteger digits = quantity.amount().unscaledValue();
        boolean isShort = digits.bitLength() <= BITS_OF_A_LONG;
        sink.writeByte(isShort ? NUMBER : LONG_NUMBER);
        sink.writeNumber(dictionary.number(quantity.unit()));
        sink.writeSigned(quantity.amount().scale());
        if (isShort) {
            sink.writeSigned(digits.longValue());
        } else {
            sink.writeBytes(digits.toByteArray());
        }
    }

    private static void writeList(ListValue list, ByteSink sink, Dictionary dictionary) {
        sink.writeByte(LIST);
        sink.writeNumber(list.items().size());
        list.items().forEach(item -> write(item, sink, dictionary));
    }

    static Value read(ByteSource source, Dictionary dictionary) {
        int kind = source.readByte();
        return switch (kind) {
            case NONE -> null;
            case MISSING -> dictionary.missing((int) source.readNumber());
            case TEXT -> new Text(source.readText());
            case NUMBERED_TEXT -> dictionary.text((int) source.readNumber());
            case NUMBER, LONG_NUMBER -> readQuantity(kind, source, dictionary);
            case DATE -> readDate(source);
            case YES -> YesNo.YES;
            case NO -> YesNo.NO;
            case LIST -> readList(source, dictionary);
            default -> throw new IllegalStateException("no kind of value: " + kind);
        };
    }

    /** Goes past a value without making it. */
    static void skip(ByteSource source) {
        int kind = source.readByte();
        switch (kind) {
            case NONE, YES, NO -> { }
            case MISSING, NUMBERED_TEXT -> source.readNumber();
            case TEXT -> source.skipBytes();
            case NUMBER -> {
                source.readNumber();
                source.readNumber();
                source.readNumber();
            }
            case LONG_NUMBER -> {
                source.readNumber();
                source.readNumber();
                source.skipBytes();
            }
            case DATE -> {
                source.readNumber();
                source.readNumber();
            }
            case LIST -> {
                for (long left = source.readNumber(); left > 0; left--) {
                    skip(source);
                }
            }
            default -> throw new IllegalStateException("no kind of value: " + kind);
        }
    }

    private static Quantity readQuantity(int kind, ByteSource source, Dictionary dictionary) {
        int unit = (int) source.readNumber();
        int scale = (int) source.readSigned();
        BigDecimal amount = kind == NUMBER
                ? BigDecimal.valueOf(source.readSigned(), scale)
                : new BigDecimal(new BigInteger(source.readBytes()), scale);
        return new Quantity(amount, dictionary.unit(unit));
    }

    private static PartialDate readDate(ByteSource source) {
        PartialDate.Precision precision = PRECISIONS[(int) source.readNumber()];
        return new PartialDate(LocalDate.ofEpochDay(source.readSigned()), precision);
    }

    private static ListValue readList(ByteSource source, Dictionary dictionary) {
        int count = (int) source.readNumber();
        List<Value> items = new ArrayList<>(count);
        for (int item = 0; item < count; item++) {
            items.add(read(source, dictionary));
        }
        return new ListValue(items);
    }
}
