package io.github.tianbao.value;

/**
 * The outcome for an identifier that was typed as a number: Excel keeps 15 digits, so that the last digits of an 18-digit number are
 * gone before anyone can read them. It is an error of its own, never a wrong check digit, and is never repaired.
 */
public final class LostDigits {
    private LostDigits() {}

    /**
     * Refuses such a cell.
     *
     * @param what  what should stand there, for example {@code 身份证号}
     * @param shown the number as Excel shows it
     */
    public static <T> Reading<T> refuse(String what, String shown) {
        return Reading.invalid(
                what + "“" + shown + "”是按数字录入的，超过15位的末尾数字已被 Excel 丢失，无法还原",
                "请先把该列单元格格式改为“文本”，再按证件原件重新录入完整号码");
    }
}
