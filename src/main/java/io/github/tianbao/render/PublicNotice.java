package io.github.tianbao.render;

import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.PrintedText;
import io.github.tianbao.value.LeakScan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds back what is meant for the public while it shows a whole identity, phone or account number. */
final class PublicNotice {
    private PublicNotice() {}

    /** Looks at each text between two tags by itself, so that neighbouring numbers do not run together and style sheets do not count. */
    static void refuseLeaks(String xhtml, String name) throws RenderFault, MalformedXhtml {
        refuse(PrintedText.of(xhtml).stream().flatMap(text -> LeakScan.scan(text).stream()).toList(), name);
    }

    /** The same for a document that is a file. */
    static void refuseLeaks(Path xhtml, String name) throws RenderFault, MalformedXhtml, IOException {
        List<LeakScan.Leak> leaks = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(xhtml))) {
            PrintedText.of(in, text -> leaks.addAll(LeakScan.scan(text)));
        }
        refuse(leaks, name);
    }

    private static void refuse(List<LeakScan.Leak> leaks, String name) throws RenderFault {
        if (!leaks.isEmpty()) {
            throw new RenderFault("“" + name + "”要给公众看，却有没有隐去的号码（" + leaks.get(0).kind().word() + leaks.get(0).masked() + "等" + leaks.size()
                    + "处），没有生成；模板里要用 遮盖(…)", null);
        }
    }
}
