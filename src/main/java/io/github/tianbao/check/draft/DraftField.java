package io.github.tianbao.check.draft;

import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.Unit;
import java.util.Set;

/**
 * A column of the sheet as a field of the draft.
 *
 * @param name    what rules will call it
 * @param heading as it stands in the sheet, a path where headings stand over each other
 * @param filled  whether no cell of it is blank
 * @param unique  whether no value occurs twice
 */
record DraftField(String name, String heading, FieldType type, Unit unit, Set<String> options, boolean filled, boolean unique) {

    /** Whether the field tells a person or a firm apart from all others. */
    boolean identifies() {
        return type == FieldType.IDENTITY_NUMBER || type == FieldType.CREDIT_CODE;
    }

    boolean isName() {
        return type == FieldType.PERSON_NAME;
    }
}
