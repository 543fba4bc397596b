package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.request.model.RequestQueueRow;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.job.service.JobContext;
import dev.carportal.platform.job.service.JobWork;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the requests of a view to a CSV file (RFC 4180), page by page. */
@ApplicationScoped
public class RequestExportWork implements JobWork {
  static final String KIND = "clients.request.export";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> HEADER =
      List.of(
          "number",
          "project_title",
          "project_type",
          "status",
          "company",
          "applicant",
          "assigned_pm",
          "submitted_at",
          "status_since");

  @Inject private RequestReviewService requests;
  @Inject private FileService files;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean canBeginAgain() {
    return true;
  }

  @Override
  public void run(JobContext context) throws IOException {
    Path file = Files.createTempFile("requests", ".csv");
    try {
      long lines = write(file, context);
      if (!context.cancelled()) {
        try (InputStream content = Files.newInputStream(file)) {
          LocalDate today = LocalDate.ofInstant(clock.instant(), caller.zone());
          context.file(files.receive(content, "requests-" + today + ".csv"));
        }
        context.result("clients.request.export.done", lines);
      }
    } finally {
      Files.delete(file);
    }
  }

  private long write(Path file, JobContext context) throws IOException {
    RequestExport export = context.payload(RequestExport.class);
    long total = requests.list(PageRequest.first(), export.filter()).total();
    long lines = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      out.write(line(HEADER.stream()));
      String cursor = null;
      do {
        Page<RequestQueueRow> page =
            requests.list(
                new PageRequest(cursor, PageRequest.SIZE_MAX, null, false, false), export.filter());
        for (RequestQueueRow row : page.rows()) {
          out.write(line(cells(row)));
          lines++;
        }
        context.progress((int) Math.min(99, 100 * lines / Math.max(1, total)));
        cursor = page.next();
      } while (cursor != null && !context.cancelled());
    }
    return lines;
  }

  private Stream<String> cells(RequestQueueRow row) {
    DateTimeFormatter minute =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(caller.zone());
    return Stream.of(
        row.number(),
        row.title(),
        row.type().code(),
        row.status().code(),
        orNothing(row.companyName()),
        row.applicantName(),
        orNothing(row.managerName()),
        minute.format(row.submittedAt()),
        minute.format(row.since()));
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String line(Stream<String> cells) {
    return cells.map(RequestExportWork::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Quotes a cell; one that a spreadsheet would take for a formula becomes text. */
  static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
