package io.github.tianbao.check.cell;

import io.github.tianbao.value.BankAccount;
import io.github.tianbao.value.CreditCode;
import io.github.tianbao.value.IdentityNumber;
import io.github.tianbao.value.LostDigits;
import io.github.tianbao.value.PersonName;
import io.github.tianbao.value.PhoneNumber;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.Text;
import java.time.LocalDate;
import java.util.function.Function;

/** Readers of columns whose digits and letters mean a person, an organisation, a telephone or an account. */
final class Identifiers {
    private Identifiers() {}

    static ContentReader identityNumber(LocalDate day) {
        return identifier("身份证号", text -> IdentityNumber.read(text, day).map(IdentityNumber::number));
    }

    static ContentReader creditCode() {
        return identifier("统一社会信用代码", text -> CreditCode.read(text).map(CreditCode::code));
    }

    static ContentReader phone() {
        return identifier("电话", text -> PhoneNumber.read(text).map(PhoneNumber::number));
    }

    static ContentReader bankAccount() {
        return identifier("银行账号", text -> BankAccount.read(text).map(BankAccount::number));
    }

    static ContentReader personName() {
        return cell -> PersonName.read(Contents.text(cell)).map(name -> new Text(name.name()));
    }

    private static ContentReader identifier(String what, Function<String, Reading<String>> reader) {
        return cell -> Contents.hasLostDigits(cell)
                ? LostDigits.<Text>refuse(what, cell.shown().strip())
                : reader.apply(Contents.identifier(cell)).map(Text::new);
    }
}
