package io.github.tianbao.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tianbao.render.PdfWitness;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private static final DocumentStamp STAMP = new DocumentStamp(LocalDate.of(2022, 9, 20), "Tianbao 0.1.0");
    private static final String RULED = "，。、；：？！）〕］】》〉」』”’％";

    private final PdfPrinter printer = new PdfPrinter(FontLibrary.bundled());

    @Test
    void printsEveryCharacterOfARareName() throws Exception {
        String names = "张珺 李𬭎 王㛃 䶮 塆村 喆 堃 犇 12.5m² PM₂.₅ H₀ ☑同意 □不同意";

        assertThat(PdfWitness.text(print("<p>" + names + "</p>")).strip()).isEqualTo(names);
    }

    @Test
    void setsWhatTheSerifFontLacksInTheSansFont() throws Exception {
        byte[] pdf = print("<p>甲㐂≒乙</p>");

        assertThat(PdfWitness.text(pdf).strip()).isEqualTo("甲㐂≒乙");
        assertThat(PdfWitness.fonts(pdf)).anyMatch(name -> name.contains("NotoSerifSC")).anyMatch(name -> name.contains("NotoSansSC"));
    }

    @Test
    void printsRareCharactersInBoldToo() throws Exception {
        assertThat(PdfWitness.text(print("<p><b>张珺𬭎塆</b></p>")).strip()).isEqualTo("张珺𬭎塆");
    }

    @Test
    void keepsRareCharactersWholeInJustifiedText() throws Exception {
        String text = "李𬭎住在塆村，".repeat(30);

        assertThat(PdfWitness.text(print("<p style='text-align: justify'>" + text + "</p>")).replaceAll("\\s", "")).isEqualTo(text);
    }

    @Test
    void refusesACharacterThatNoFontHas() {
        UnprintableText refused = catchThrowableOfType(UnprintableText.class, () -> print("<p>吴𠮷英</p>"));

        assertThat(refused.characters()).containsExactly(new UnprintableCharacter(0x20BB7, "吴𠮷英"));
        assertThat(refused).hasMessageContaining("𠮷（U+20BB7）");
    }

    @Test
    void refusesPrivateUseCharacters() {
        assertThatThrownBy(() -> print("<p>赵\uE815</p>")).isInstanceOf(UnprintableText.class).hasMessageContaining("U+E815");
    }

    @Test
    void saysWhereXhtmlIsMalformed() {
        assertThatThrownBy(() -> print("<p>甲<br></p>")).isInstanceOf(MalformedXhtml.class).hasMessageContaining("第1行");
    }

    @Test
    void refusesAStyleSheetThatWouldBePrintedAsText() {
        assertThatThrownBy(() -> print("<style>.短 { height: 19mm; }</style><p>甲</p>")).isInstanceOf(MalformedXhtml.class)
                .hasMessageContaining(".短 { height: 19mm; }").hasMessageContaining("请把 <style> 移到 <head>");
    }

    @Test
    void conformsToPdfA1b() throws Exception {
        byte[] pdf = print("<h1>标题</h1><p>张珺 𬭎 ₂ <b>粗</b> <span style='font-family: 黑体'>黑</span></p>"
                + "<table><tr><td style='border: 1pt solid black; background: #eee'>格</td></tr></table>");

        assertThat(PdfWitness.archivalFaults(pdf)).isEmpty();
        assertThat(PdfWitness.title(pdf)).isEqualTo("试 & 验");
        assertThat(PdfWitness.fonts(pdf)).isNotEmpty().noneMatch(name -> name.startsWith("!"));
    }

    @Test
    void givesTheSameBytesForTheSameInput() throws Exception {
        assertThat(print("<p>张珺 李𬭎</p>")).isEqualTo(print("<p>张珺 李𬭎</p>"));
    }

    @Test
    void givesDifferentIdentifiersToDifferentDocuments() throws Exception {
        assertThat(identifier(print("<p>甲</p>"))).isNotEqualTo(identifier(print("<p>乙</p>")));
    }

    private static String identifier(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("/ID ["), text.lastIndexOf("/ID [") + 40);
    }

    @Test
    void beginsNoLineWithAMarkThatMayNotStandThere() throws Exception {
        String sentence = "截至1995年12月31日（含），在基层（公社、乡镇）畜牧兽医站“工作”一年以上；“三定”中未被录用的：12.5%、〔2022〕25号。";
        StringBuilder body = new StringBuilder();
        for (int width = 60; width < 300; width += 7) {
            body.append("<div style='width:").append(width).append("pt'>").append(sentence).append("</div>");
            body.append("<table style='width:").append(width).append("pt'><tr><td>").append(sentence).append("</td></tr></table>");
        }

        List<String> lines = PdfWitness.lines(print(body.toString()));

        assertThat(lines).hasSizeGreaterThan(300).noneMatch(line -> RULED.indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> "（〔“《【".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    @Test
    void breaksALongWordWithoutTearingACharacterApart() throws Exception {
        String name = "𬭎".repeat(60);

        byte[] pdf = print("<div style='width:101pt; word-wrap: break-word'>" + name + "</div>");

        assertThat(PdfWitness.text(pdf).replaceAll("\\s", "")).isEqualTo(name);
    }

    @Test
    void readsNothingFromOutside() throws Exception {
        byte[] pdf = print("<p>甲</p><img src='file:///etc/hostname' alt=''/><img src='http://127.0.0.1:9/x.png' alt=''/>");

        assertThat(PdfWitness.text(pdf).strip()).isEqualTo("甲");
    }

    private byte[] print(String body) throws Exception {
        return printer.print("<html><head><title>试 &amp; 验</title><style>@page { size: A4; margin: 20mm } "
                + "body { font-family: 宋体; font-size: 12pt }</style></head><body>" + body + "</body></html>", STAMP);
    }
}
