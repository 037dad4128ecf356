package io.github.tianbao.archive.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {
    private static final Map<NumberPart, String> PARTS = Map.of(NumberPart.FONDS, "Z109", NumberPart.CLASS, "WS",
            NumberPart.YEAR, "2023", NumberPart.RETENTION, "D30", NumberPart.SUBJECT, "BGS");

    @Test
    void writesTheNumberOfTheStandardsOwnExample() throws NumberPattern.Malformed {
        NumberPattern pattern = NumberPattern.parse("{全宗号}-{档案门类代码}·{年度}-{保管期限代码}-{机构问题代码}-{件号:0000}");
        assertThat(pattern.number(pattern.series(PARTS), 1)).hasToString("Z109-WS·2023-D30-BGS-0001");
    }

    @Test
    void goesOnBeyondItsDigitsAndSortsByNumber() throws NumberPattern.Malformed {
        NumberPattern pattern = NumberPattern.parse("{年度}.{件号:00}");
        String series = pattern.series(PARTS);
        assertThat(pattern.number(series, 100)).hasToString("2023.100").isGreaterThan(pattern.number(series, 99));
    }

    @Test
    void makesAFolderNameThatEverySystemTakes() {
        assertThat(new ArchiveNumber("Z/1:甲·", 7, 3).folderName()).isEqualTo("Z_1_甲·007");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            {年度}-{件号},              5,  '件号要写成 {件号:0000}，有几个 0 就是几位数'
            {年度},                     4,  '末尾要有 {件号:0000}，有几个 0 就是几位数'
            {件号:000}-{年度},          8,  '件号要放在最后，后面不能再有内容'
            {年}-{件号:000},            0,  '没有“{年}”这一项，可以写的有：全宗号、档案门类代码、年度、保管期限代码、机构问题代码、件号:0000'
            年度}-{件号:000},           2,  '花括号没有成对'
            """)
    void tellsWhatIsWrongWithAPatternAndWhere(String pattern, int offset, String message) {
        assertThatThrownBy(() -> NumberPattern.parse(pattern)).hasMessage(message);
        assertThat(catchThrowableOfType(NumberPattern.Malformed.class, () -> NumberPattern.parse(pattern)).offset()).isEqualTo(offset);
    }
}
