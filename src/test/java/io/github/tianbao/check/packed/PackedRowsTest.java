package io.github.tianbao.check.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
    private static final RowCodec<String> TEXTS = new RowCodec<>() {
        @Override
        public void write(String row, ByteSink sink) {
            sink.writeText(row);
        }

        @Override
        public String read(ByteSource source) {
            return source.readText();
        }
    };

    @Test
    void givesBackInAnyOrderWhatWentToTheTemporaryFile() {
        PackedRows<String> rows = new PackedRows<>(TEXTS);
        for (int row = 0; row < 60_000; row++) {
            rows.append(text(row));
        }
        rows.finish();

        assertThat(rows.size()).isEqualTo(60_000);
        assertThat(IntStream.range(0, 60_000).map(row -> row * 7_919 % 60_000))
                .allSatisfy(row -> assertThat(rows.row(row)).isEqualTo(text(row)));
    }

    @Test
    void isReadByManyThreadsAtOnce() {
        PackedRows<String> rows = new PackedRows<>(TEXTS);
        IntStream.range(0, 60_000).mapToObj(PackedRowsTest::text).forEach(rows::append);
        rows.finish();

        List<String> read = IntStream.range(0, 60_000).parallel().mapToObj(rows::row).toList();

        assertThat(read).isEqualTo(IntStream.range(0, 60_000).mapToObj(PackedRowsTest::text).toList());
    }

    @Test
    void knowsWhichPositionsHaveARow() {
        SparseRows<String> rows = new SparseRows<>(TEXTS);
        rows.append(3, "三");
        rows.append(1_000_000, "百万");
        rows.finish();

        assertThat(rows.at(3)).contains("三");
        assertThat(rows.at(1_000_000)).contains("百万");
        assertThat(rows.at(4)).isEqualTo(Optional.empty());
    }

    /** Some two hundred bytes, so that most of the rows leave memory. */
    private static String text(int row) {
        return "第" + row + "行" + "垣曲县新城镇".repeat(10 + row % 3);
    }
}
