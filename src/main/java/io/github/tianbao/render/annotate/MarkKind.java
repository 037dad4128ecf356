package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Finding;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;

/** What a mark says, gravest first; each kind has a colour and, because colour must never be the only sign, a word. */
enum MarkKind {
    ERROR("错误", "FFC7CE", HSSFColorPredefined.ROSE),
    UNDECIDED("无法判定", "E4DFEC", HSSFColorPredefined.LAVENDER),
    WARNING("警告", "FFEB9C", HSSFColorPredefined.LIGHT_YELLOW),
    INFO("提示", "DDEBF7", HSSFColorPredefined.PALE_BLUE);

    private final String word;
    private final String rgb;
    private final HSSFColorPredefined nearest;

    MarkKind(String word, String rgb, HSSFColorPredefined nearest) {
        this.word = word;
        this.rgb = rgb;
        this.nearest = nearest;
    }

    static MarkKind of(Finding finding) {
        if (finding.kind() == Finding.Kind.UNDECIDED) {
            return UNDECIDED;
        }
        return switch (finding.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    String word() {
        return word;
    }

    /** The colour of the fill, six hexadecimal digits. */
    String rgb() {
        return rgb;
    }

    /** The colour of the old format's palette that comes near. */
    HSSFColorPredefined nearest() {
        return nearest;
    }
}
