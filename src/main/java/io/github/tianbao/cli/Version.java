package io.github.tianbao.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The version of this program, as the build wrote it into the jar. */
public final class Version implements CommandLine.IVersionProvider {

    /** The version, or {@code 0-dev} when run from classes that no build has packed. */
    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("0-dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"tianbao " + text()};
    }
}
