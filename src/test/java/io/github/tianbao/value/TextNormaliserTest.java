package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormaliserTest {

    @Test
    void stripsOddSpacesAndInvisibleCharacters() {
        assertThat(TextNormaliser.tidy("\u3000\u00A0 新城镇\u200B \t\uFEFF皋落乡\u0007\u3000")).isEqualTo("新城镇 皋落乡");
        assertThat(TextNormaliser.tidy("\u200E\u202A张三\u202C")).isEqualTo("张三");
        assertThat(TextNormaliser.tidy(" \u3000 ")).isEmpty();
    }

    @Test
    void foldsDigitsAndLettersButKeepsChinesePunctuation() {
        assertThat(TextNormaliser.tidy("（１）见“附件Ａ”，共３０ｋｍ；完。")).isEqualTo("（1）见“附件A”，共30km；完。");
    }

    @Test
    void joinsAWordThatANarrowColumnBroke() {
        assertThat(TextNormaliser.tidy("基层老\n兽医")).isEqualTo("基层老兽医");
        assertThat(TextNormaliser.tidy("张\r\n三")).isEqualTo("张三");
        assertThat(TextNormaliser.tidy("新建，\n改建")).isEqualTo("新建，改建");
        assertThat(TextNormaliser.tidy("PVC\npipe")).isEqualTo("PVC pipe");
        assertThat(TextNormaliser.tidy("长 5\n宽 3")).isEqualTo("长 5宽 3");
        assertThat(TextNormaliser.tidy("\n新城镇\n")).isEqualTo("新城镇");
    }

    @Test
    void keepsTheLinesOfAListWhenAsked() {
        assertThat(TextNormaliser.tidyLines(" 工资表 \r\n \n会议记录\u2028考勤\n")).isEqualTo("工资表\n会议记录\n考勤");
    }

    @Test
    void replacesRadicalsThatLookLikeCharacters() {
        assertThat(TextNormaliser.tidy("⽂⽔县")).isEqualTo("文水县");
    }

    @Test
    void keepsRareCharactersOutsideTheBasicPlane() {
        assertThat(TextNormaliser.tidy("张𠮷㛃䶮")).isEqualTo("张𠮷㛃䶮");
        assertThat(TextNormaliser.key("张 𠮷")).isEqualTo("张𠮷");
    }

    @ParameterizedTest
    @CsvSource({"'乡 （镇）', 乡(镇)", "'整合资金\n拟安排金额', 整合资金拟安排金额", "身份证号：, 身份证号:", "面积（㎡）, 面积(m2)", "Ⅹ, X", "'姓\u3000 名', 姓名"})
    void bringsSpellingsOfOneHeadingTogether(String written, String key) {
        assertThat(TextNormaliser.key(written)).isEqualTo(key);
    }

    @Test
    void joinsAnAccentThatAnInvisibleCharacterKeptApart() {
        assertThat(TextNormaliser.key("e\u200B\u0301")).isEqualTo("\u00E9");
    }

    @Test
    void keepsPositionsWhenFoldingWidths() {
        assertThat(TextNormaliser.halfWidth("（ＡＢ）\u3000１％。")).isEqualTo("(AB) 1%。");
    }

    @Property
    void isTidyAfterOnce(@ForAll String anything) {
        String tidy = TextNormaliser.tidy(anything);

        assertThat(TextNormaliser.tidy(tidy)).isEqualTo(tidy);
        assertThat(tidy).isEqualTo(tidy.strip());
        assertThat(TextNormaliser.tidyLines(TextNormaliser.tidyLines(anything))).isEqualTo(TextNormaliser.tidyLines(anything));
    }

    @Property
    void hasOneKeyBeforeAndAfterTidying(@ForAll String anything) {
        assertThat(TextNormaliser.key(TextNormaliser.tidy(anything))).isEqualTo(TextNormaliser.key(anything));
        assertThat(TextNormaliser.key(TextNormaliser.key(anything))).isEqualTo(TextNormaliser.key(anything));
    }

    @Property
    void keepsTheLengthWhenFoldingWidths(@ForAll String anything) {
        assertThat(TextNormaliser.halfWidth(anything)).hasSameSizeAs(anything);
    }
}
