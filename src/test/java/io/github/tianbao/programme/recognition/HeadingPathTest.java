package io.github.tianbao.programme.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingPathTest {
    @Test
    void aSlashStandsBetweenTheLevelsOfAHeading() {
        assertThat(HeadingPath.parse("补贴/金额").fits(HeadingPath.of(List.of("补贴", "金额")))).contains(MatchStrength.FULL);
    }

    @Test
    void aSlashWithinBracketsBelongsToAUnit() {
        HeadingPath sheet = HeadingPath.of(List.of("补贴", "定额（元/台）"));
        assertThat(HeadingPath.parse("补贴/定额（元/台）").fits(sheet)).contains(MatchStrength.FULL);
        assertThat(HeadingPath.parse("补贴／定额(元／台)").fits(sheet)).contains(MatchStrength.FULL);
        assertThat(HeadingPath.parse("定额（元/台）").isNested()).isFalse();
    }
}
