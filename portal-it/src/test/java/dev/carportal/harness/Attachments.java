package dev.carportal.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What customers send: real files where the machine has them, else small ones made here. */
public final class Attachments {
  private static final String DBC =
      """
      VERSION ""
      NS_ :
      BS_:
      BU_: Gateway Seat
      BO_ 256 SeatPosition: 8 Gateway
       SG_ Longitudinal : 0|12@1+ (0.1,0) [0|300] "mm" Seat
      """;
  private static final String ARXML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <AUTOSAR xmlns="http://autosar.org/schema/r4.0">
        <AR-PACKAGES><AR-PACKAGE><SHORT-NAME>Seat</SHORT-NAME></AR-PACKAGE></AR-PACKAGES>
      </AUTOSAR>
      """;
  private static final String REQIF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <REQ-IF xmlns="http://www.omg.org/spec/ReqIF/20110401/reqif.xsd">
        <THE-HEADER><REQ-IF-HEADER IDENTIFIER="_1"><TITLE>Seat</TITLE></REQ-IF-HEADER></THE-HEADER>
      </REQ-IF>
      """;

  private Attachments() {}

  public static Path dbc() {
    return real("dbc/hongqi_hs5.dbc", "seat.dbc", DBC);
  }

  public static Path arxml() {
    return real("arxml/cogu-CompositionComponent.arxml", "seat.arxml", ARXML);
  }

  public static Path reqif() {
    return real("reqif/sample1_polarion.reqif", "seat.reqif", REQIF);
  }

  /** XML that asks its reader for another file of the server. */
  public static Path poisonedArxml() {
    return made(
        "poisoned.arxml",
        """
        <?xml version="1.0"?>
        <!DOCTYPE AUTOSAR [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <AUTOSAR xmlns="http://autosar.org/schema/r4.0">&x;</AUTOSAR>
        """);
  }

  /** A program under the name of a document. */
  public static Path disguisedProgram() {
    return made("offer.pdf", "\u007fELF\u0002\u0001\u0001 and so on");
  }

  /** A file with this name and text, in target. */
  public static Path made(String name, String text) {
    try {
      Path folder = Files.createDirectories(Stack.Targets.target().resolve("attachments"));
      return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path real(String path, String name, String otherwise) {
    Path real =
        Stack.Targets.project().root().resolveSibling("shared").resolve("data/real").resolve(path);
    return Files.exists(real) ? real : made(name, otherwise);
  }
}
