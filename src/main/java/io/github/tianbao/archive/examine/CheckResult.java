package io.github.tianbao.archive.examine;

/**
 * What came of one check.
 *
 * @param detail in Chinese: what was seen, or what is wrong and what to do
 */
public record CheckResult(CheckItem item, Result result, String detail) {

    /** Whether a check was passed. */
    public enum Result {
        PASS("通过"), NOTED("通过，有提示"), FAIL("不通过"), SKIPPED("未检测");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
