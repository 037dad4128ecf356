package io.github.tianbao.render;

import io.github.tianbao.value.LeakScan;
import java.util.List;

/** Holds back what is meant for the public while it shows a whole identity, phone or account number. */
final class PublicNotice {
    private PublicNotice() {}

    static void refuseLeaks(String text, String name) throws RenderFault {
        List<LeakScan.Leak> leaks = LeakScan.scan(text);
        if (!leaks.isEmpty()) {
            throw new RenderFault("“" + name + "”要给公众看，却有没有隐去的号码（" + leaks.get(0).kind().word() + "等" + leaks.size()
                    + "处），没有生成；模板里要用 遮盖(…)", null);
        }
    }
}
