package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {
    private static final List<String> TOWNSHIPS =
            List.of("毛家湾镇", "新城镇", "皋落乡", "长直乡", "王茅镇", "解峪乡", "古城镇", "华峰乡", "英言镇", "蒲掌乡", "历山镇");
    private static final List<String> FIELDS = List.of("姓名", "身份证号", "到岗日期", "离岗日期", "从业年限", "月补助金额");

    @ParameterizedTest
    @CsvSource({"毛家镇, 毛家湾镇", "皋洛乡, 皋落乡", "城新镇, 新城镇", "蒲掌, 蒲掌乡", "'新 城镇', 新城镇"})
    void findsTheTownshipThatWasMeant(String written, String meant) {
        assertThat(NearName.nearest(written, TOWNSHIPS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"性名, 姓名", "到岗曰期, 到岗日期", "身份证, 身份证号", "月补助额, 月补助金额", "到岗, 到岗日期"})
    void findsTheFieldThatWasMeant(String written, String meant) {
        assertThat(NearName.nearest(written, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"北京市", "''", "备注", "镇", "联系电话"})
    void suggestsNothingThatIsNotNear(String written) {
        assertThat(NearName.nearest(written, FIELDS)).isEmpty();
        assertThat(NearName.nearest(written, TOWNSHIPS)).isEmpty();
    }

    @Test
    void listsTheBestFirstAndTiesByText() {
        assertThat(NearName.nearest("离岗日", List.of("离岗日期", "到岗日期", "离岗日", "离岗曰"), 3)).containsExactly("离岗日", "离岗日期", "离岗曰");
        assertThat(NearName.nearest("岗日期", List.of("离岗日期", "到岗日期"), 5)).containsExactly("到岗日期", "离岗日期");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, '', 3", "姓名, 性名, 1", "毛家镇, 毛家湾镇, 1", "城新, 新城, 1", "新城镇, 古城乡, 2", "𠮷田, 吉田, 1"})
    void countsSlips(String one, String other, int slips) {
        assertThat(EditDistance.between(one, other)).isEqualTo(slips);
    }

    @Property
    void isSymmetricAndZeroOnlyForTheSame(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String other) {
        int slips = EditDistance.between(one, other);

        assertThat(EditDistance.between(other, one)).isEqualTo(slips);
        assertThat(slips == 0).isEqualTo(one.equals(other));
        assertThat(slips).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }
}
