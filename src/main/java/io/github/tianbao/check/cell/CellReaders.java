package io.github.tianbao.check.cell;

import io.github.tianbao.check.cell.FieldCellReader.Strictness;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Unit;
import java.time.LocalDate;

/** Makes the reader for a field. */
public final class CellReaders {
    private CellReaders() {}

    /**
     * The reader of one field in one table.
     *
     * @param written        the unit that the sheet writes its numbers in
     * @param percentHeading whether the heading says per cent
     * @param day            the reference date; nobody is born after it
     */
    public static CellReader forField(Field field, Unit written, boolean percentHeading, LocalDate day) {
        Unit counted = counted(field);
        return switch (field.type()) {
            case PERSON_NAME -> reader(field, SheetCheck.NAME, Strictness.LENIENT, Identifiers.personName());
            case IDENTITY_NUMBER ->
                    reader(field, SheetCheck.IDENTITY_NUMBER, Strictness.IDENTIFIER, Identifiers.identityNumber(day));
            case CREDIT_CODE -> reader(field, SheetCheck.CREDIT_CODE, Strictness.IDENTIFIER, Identifiers.creditCode());
            case PHONE -> reader(field, SheetCheck.PHONE, Strictness.LENIENT, Identifiers.phone());
            case BANK_ACCOUNT -> reader(field, SheetCheck.BANK_ACCOUNT, Strictness.LENIENT, Identifiers.bankAccount());
            case DATE -> reader(field, SheetCheck.DATE, Strictness.STRICT, Words::date);
            case NUMBER -> reader(field, SheetCheck.NUMBER, Strictness.STRICT, Numbers.amount(written, counted));
            case INTEGER -> reader(field, SheetCheck.NUMBER, Strictness.STRICT, Numbers.integer(written, counted));
            case PERCENTAGE -> reader(field, SheetCheck.NUMBER, Strictness.STRICT, Numbers.percentage(percentHeading));
            case YES_NO -> reader(field, SheetCheck.OPTION, Strictness.STRICT, Words::yesNo);
            case OPTION -> reader(field, SheetCheck.OPTION, Strictness.STRICT, Words.option(field.options(), field.endings()));
            case TEXT -> reader(field, SheetCheck.OPTION, Strictness.STRICT, Words.text(field.endings()));
            case LIST -> reader(field, SheetCheck.OPTION, Strictness.STRICT, Words.list(field.endings()));
        };
    }

    /**
     * The reader of a field whose value stands somewhere around the table, among other words: an option is looked for in them, anything
     * else is read as in a cell of its own.
     */
    public static CellReader around(Field field, LocalDate day) {
        return field.type() == FieldType.OPTION
                ? reader(field, SheetCheck.OPTION, Strictness.STRICT, Words.mentionedOption(field.options()))
                : forField(field, counted(field), false, day);
    }

    /** The unit that rules count the numbers of a field in. */
    public static Unit counted(Field field) {
        return field.name().type() instanceof Type.NumberType number ? number.unit() : Unit.NONE;
    }

    private static CellReader reader(Field field, SheetCheck check, Strictness strictness, ContentReader content) {
        return new FieldCellReader(field.name().text(), check, strictness, content);
    }
}
