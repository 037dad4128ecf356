package io.github.tianbao.ledger.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tianbao.intake.watch.JournalUnavailable;
import io.github.tianbao.ledger.database.LedgerRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {
    private static final String NUMBER = "11010519491231002X";

    @TempDir
    Path folder;

    @Test
    void sealsSoThatEqualTextsDoNotLookEqualAndReadsThemAgain() throws LedgerRefused {
        Protection protection = encrypted("密钥");
        String once = protection.seal(NUMBER);
        assertThat(once).doesNotContain(NUMBER).isNotEqualTo(protection.seal(NUMBER));
        assertThat(protection.reveal(once)).isEqualTo(NUMBER);
        assertThat(protection.reveal(protection.seal(""))).isEmpty();
        assertThat(protection.reveal(protection.seal("𠮷野·阿依古丽"))).isEqualTo("𠮷野·阿依古丽");
    }

    @Test
    void noticesASealedTextThatWasChangedOrIsOfAnotherKey() throws LedgerRefused {
        Protection protection = encrypted("密钥");
        String sealed = protection.seal(NUMBER);
        String changed = sealed.substring(0, 20) + (sealed.charAt(20) == 'A' ? 'B' : 'A') + sealed.substring(21);
        assertThatThrownBy(() -> protection.reveal(changed)).isInstanceOf(JournalUnavailable.class);
        Protection other = encrypted("别的");
        assertThatThrownBy(() -> other.reveal(sealed)).isInstanceOf(JournalUnavailable.class);
    }

    @Test
    void looksUpEqualTextsOfOneKindByOneKeyAndNothingElse() throws LedgerRefused {
        Protection protection = encrypted("密钥");
        String lookUp = protection.lookUp("IDENTITY_NUMBER", NUMBER);
        assertThat(lookUp).isEqualTo(Protection.of(Optional.of(KeyFile.read(folder.resolve("密钥")))).lookUp("IDENTITY_NUMBER", NUMBER));
        assertThat(lookUp).isNotEqualTo(protection.lookUp("BANK_ACCOUNT", NUMBER)).isNotEqualTo(encrypted("别的").lookUp("IDENTITY_NUMBER", NUMBER));
        assertThat(protection.proof()).isNotEqualTo(encrypted("第三把").proof());
    }

    @Test
    void keepsKeyFilesForTheOwner() throws IOException, LedgerRefused {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        KeyFile.create(folder.resolve("新文件夹/密钥"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("新文件夹/密钥")))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("新文件夹")))).isEqualTo("rwx------");
    }

    @Test
    void tellsWhatIsWrongWithAKeyFile() throws IOException, LedgerRefused {
        Path file = folder.resolve("密钥");
        assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(LedgerRefused.class).hasMessageContaining("读不到密钥文件");
        for (byte[] bytes : new byte[][] {{}, "tianbao ledger key 1\n短\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), {(byte) 0xff, 0, 1}}) {
            Files.write(file, bytes);
            assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(LedgerRefused.class).hasMessageContaining("不是台账的密钥文件");
        }
        assertThatThrownBy(() -> KeyFile.create(file)).isInstanceOf(LedgerRefused.class).hasMessageContaining("已经有了");
    }

    private Protection encrypted(String name) throws LedgerRefused {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            KeyFile.create(file);
        }
        return Protection.of(Optional.of(KeyFile.read(file)));
    }
}
