package dev.carportal.platform.file.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSnifferTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
  };
  private static final String ARXML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <AUTOSAR xmlns="http://autosar.org/schema/r4.0"><AR-PACKAGES/></AUTOSAR>
      """;

  @TempDir private Path folder;
  private final FileSniffer sniffer = new FileSniffer();

  @Test
  void a_can_database_is_known_by_its_keywords_in_any_encoding() throws IOException {
    String dbc = "VERSION \"\"\n\nBU_: ECU\n\nBO_ 513 Speed: 8 ECU\nCM_ \"Geschwindigkeit für\";\n";
    assertThat(sniff("powertrain.dbc", dbc.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(FileType.DBC);
    assertThat(sniff("POWERTRAIN.DBC", dbc.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FileType.DBC);
    refused("notes.dbc", "Just some notes.", "error.file.mismatch");
  }

  @Test
  void autosar_and_requirements_are_known_by_their_root() throws IOException {
    assertThat(sniff("system.arxml", ARXML)).isEqualTo(FileType.ARXML);
    assertThat(
            sniff(
                "needs.reqif",
                "<REQ-IF xmlns=\"http://www.omg.org/spec/ReqIF/20110401/reqif.xsd\"/>"))
        .isEqualTo(FileType.REQIF);
    refused("system.reqif", ARXML, "error.file.mismatch");
  }

  @Test
  void a_doctype_is_refused_whatever_it_declares() {
    refused(
        "system.arxml",
        "<!DOCTYPE AUTOSAR [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><AUTOSAR>&x;</AUTOSAR>",
        "error.file.doctype");
    refused(
        "needs.reqif",
        "<!DOCTYPE REQ-IF SYSTEM \"http://x/y.dtd\"><REQ-IF/>",
        "error.file.doctype");
    refused("plain.xml", "<!DOCTYPE a><a/>", "error.file.doctype");
  }

  @Test
  void broken_xml_is_refused_with_its_line() {
    refused("system.arxml", "<AUTOSAR>\n<A>\n</AUTOSAR>", "error.file.xml");
    refused("system.arxml", "", "error.file.xml");
  }

  @Test
  void drawings_and_pages_that_could_run_are_refused() {
    refused("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "error.file.svg");
    refused("logo.xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "error.file.mismatch");
    refused("page.txt", "<!DOCTYPE html><html><script>1</script></html>", "error.file.mismatch");
    refused("page.html", "<html></html>", "error.file.type");
    refused("tool.exe", "MZ", "error.file.type");
    refused("noending", "abc", "error.file.type");
  }

  @Test
  void the_ending_must_fit_the_content() throws IOException {
    assertThat(sniff("board.png", PNG)).isEqualTo(FileType.PNG);
    assertThat(sniff("offer.pdf", "%PDF-1.7\n%...")).isEqualTo(FileType.PDF);
    assertThat(sniff("notes.txt", "需求 and more")).isEqualTo(FileType.TEXT);
    refused("board.jpg", PNG, "error.file.mismatch");
    refused("offer.pdf", PNG, "error.file.mismatch");
    refused("notes.txt", PNG, "error.file.mismatch");
  }

  @Test
  void office_documents_are_known_by_their_parts_and_without_macros() throws IOException {
    byte[] document = zip("[Content_Types].xml", "word/document.xml");
    assertThat(sniff("spec.docx", document)).isEqualTo(FileType.DOCX);
    assertThat(sniff("all.zip", document)).isEqualTo(FileType.ZIP);
    refused("spec.xlsx", document, "error.file.mismatch");
    refused(
        "spec.docx",
        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        "error.file.mismatch");
    assertThat(sniff("needs.reqifz", zip("needs.reqif"))).isEqualTo(FileType.REQIFZ);
    refused("needs.reqifz", zip("readme.txt"), "error.file.mismatch");
    assertThat(sniff("table.ods", openDocument("spreadsheet"))).isEqualTo(FileType.ODS);
    refused("table.ods", openDocument("text"), "error.file.mismatch");
  }

  @Test
  void a_zip_whose_directory_would_fill_the_memory_is_refused_before_it_is_read() {
    byte[] zip = zip("a.txt");
    int end = zip.length - 22;
    zip[end + 12] = (byte) 0xff;
    zip[end + 15] = (byte) 0x7f;
    refused("big.zip", zip, "error.file.mismatch");
  }

  private FileType sniff(String name, String content) throws IOException {
    return sniff(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private FileType sniff(String name, byte[] content) throws IOException {
    return sniffer.sniff(Files.write(folder.resolve("content"), content), name);
  }

  private void refused(String name, String content, String key) {
    refused(name, content.getBytes(StandardCharsets.UTF_8), key);
  }

  private void refused(String name, byte[] content, String key) {
    assertThatThrownBy(() -> sniff(name, content))
        .isInstanceOfSatisfying(
            FileRefusedException.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  private static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument(String kind) throws IOException {
    byte[] type =
        ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry first = new ZipEntry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(type.length);
    first.setCrc(sum.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(first);
      zip.write(type);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
