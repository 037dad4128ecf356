package io.github.tianbao.ledger.entry;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.value.IdentityNumber;
import io.github.tianbao.value.Mask;
import io.github.tianbao.value.TextNormaliser;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** By what somebody looks for a row. Which fields of a programme are such follows from their types. */
public enum IdentifierKind {
    IDENTITY_NUMBER, CREDIT_CODE, BANK_ACCOUNT,

    /** Of a person; or of a firm, a project, a village, where a text is what a record is called by. */
    NAME;

    private static final Mask MASK = Mask.of(Mask.Profile.PUBLIC);
    private static final LocalDate ANY_BIRTH = LocalDate.of(2999, 12, 31);

    static Optional<IdentifierKind> of(Field field, TableSpec table) {
        return switch (field.type()) {
            case IDENTITY_NUMBER -> Optional.of(IDENTITY_NUMBER);
            case CREDIT_CODE -> Optional.of(CREDIT_CODE);
            case BANK_ACCOUNT -> Optional.of(BANK_ACCOUNT);
            case PERSON_NAME -> Optional.of(NAME);
            case TEXT -> calls(table, field) ? Optional.of(NAME) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean calls(TableSpec table, Field field) {
        return table.label().contains(field.name().text()) || table.key().contains(field.name().text());
    }

    /** Whether it tells one person or firm from all others, in every programme. */
    boolean isUnique() {
        return this == IDENTITY_NUMBER || this == CREDIT_CODE;
    }

    /** What all spellings of one identifier have in common; an identity number of fifteen digits is made eighteen. */
    public String normalised(String text) {
        String key = TextNormaliser.key(text);
        return switch (this) {
            case NAME -> key;
            case IDENTITY_NUMBER -> IdentityNumber.read(key, ANY_BIRTH).found().map(IdentityNumber::number).orElse(compact(key));
            case CREDIT_CODE, BANK_ACCOUNT -> compact(key);
        };
    }

    private static String compact(String key) {
        return key.replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** As it is shown to those who need not know it in full. */
    public String masked(String text) {
        return switch (this) {
            case IDENTITY_NUMBER -> MASK.apply(Mask.Kind.IDENTITY_NUMBER, text);
            case BANK_ACCOUNT -> MASK.apply(Mask.Kind.BANK_ACCOUNT, text);
            case CREDIT_CODE, NAME -> text;
        };
    }
}
