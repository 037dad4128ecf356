package io.github.tianbao.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tianbao.cli.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/** The index of the outbox in a browser, from the file system and without network. Skipped where Chromium is not installed. */
class OutboxIndexTest {
    private static final String NASTY = "<img src=x onerror=document.title='坏'>&\"登记' #50%？.xlsx";

    @TempDir
    Path folder;

    private Office office;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws IOException {
        Optional<File> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = installed("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "没有安装 chromium 和 chromedriver，跳过");
        office = Office.in(folder);
        drop();
        ChromeOptions options = new ChromeOptions().setBinary(chromium.orElseThrow());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("浏览器"), "--proxy-server=127.0.0.1:9");
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build(), options);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static Optional<File> installed(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> new File(place, name)))
                .filter(File::canExecute).findFirst();
    }

    private void drop() throws IOException {
        Files.createDirectories(office.inbox().resolve("新城镇"));
        Files.createDirectories(office.inbox().resolve("皋落乡"));
        inOrder(TinyPack.roster(office.inbox().resolve("新城镇").resolve("好的.xlsx"), 5), 1);
        inOrder(TinyPack.roster(office.inbox().resolve("皋落乡").resolve("错的.xlsx"), "示例补助花名册",
                TinyPack.line(1, 20), TinyPack.line(2, 3)), 2);
        inOrder(Files.writeString(office.inbox().resolve("信.docx"), "不是表"), 3);
        inOrder(TinyPack.roster(office.inbox().resolve(NASTY), 7), 4);
        Files.writeString(office.inbox().resolve("开着.xlsx"), "…");
        Files.createFile(office.inbox().resolve("~$开着.xlsx"));
        Program.Said said = Program.tianbao(office.watch("--once", "--quiet", "0", "--jobs", "1").toArray());
        assertThat(said.status()).as(said.all()).isZero();
    }

    private static void inOrder(Path file, int number) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(number * 100_000L));
    }

    private List<String> shown() {
        return browser.findElements(By.cssSelector("#各件 tr")).stream().filter(WebElement::isDisplayed)
                .map(row -> row.findElement(By.cssSelector("td.文")).getText().lines().findFirst().orElse("")).toList();
    }

    private void show() {
        browser.get(office.outbox().resolve("index.html").toUri().toString());
    }

    @Test
    void listsWhatCameInFiltersItAndLeadsToTheResults() {
        show();
        assertThat(browser.getTitle()).isEqualTo("填报结果");
        assertThat(shown()).hasSize(4).contains(NASTY, "信.docx", "错的.xlsx", "好的.xlsx");
        assertThat(browser.findElement(By.cssSelector(".提醒")).getText()).contains("请先关闭“开着.xlsx”");

        browser.findElement(By.id("词")).sendKeys("错的");
        assertThat(shown()).containsExactly("错的.xlsx");
        assertThat(browser.findElement(By.id("件数")).getText()).isEqualTo("1 件，共 4 件");
        browser.findElement(By.id("词")).clear();
        browser.findElement(By.id("词")).sendKeys(" ");

        new Select(browser.findElement(By.id("状态"))).selectByVisibleText("无法识别");
        assertThat(shown()).containsExactly("信.docx");
        new Select(browser.findElement(By.id("乡镇"))).selectByVisibleText("新城镇");
        assertThat(shown()).isEmpty();
        assertThat(browser.findElement(By.id("没有")).isDisplayed()).isTrue();

        browser.navigate().refresh();
        assertThat(shown()).as("the filter outlives a reload").isEmpty();
        new Select(browser.findElement(By.id("状态"))).selectByVisibleText("全部结果");
        assertThat(shown()).containsExactly("好的.xlsx");
    }

    @Test
    void linksLeadToFilesWhateverTheyAreCalled() {
        show();
        browser.findElement(By.id("词")).sendKeys("信.docx");
        click("说明.txt");
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("文件：信.docx").contains("结果：没有处理");

        show();
        browser.findElement(By.id("词")).sendKeys("onerror");
        click("文件夹");
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("receipt.json").contains("汇总表.xlsx");
        assertThat(browser.getTitle()).isNotEqualTo("坏");
    }

    private void click(String link) {
        browser.findElements(By.linkText(link)).stream().filter(WebElement::isDisplayed).findFirst().orElseThrow().click();
    }
}
