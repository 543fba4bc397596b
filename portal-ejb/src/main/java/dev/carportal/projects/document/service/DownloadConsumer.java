package dev.carportal.projects.document.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Hears of the public site's downloads. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/download.counted")
    })
@RunAs("system")
@PermitAll
public class DownloadConsumer extends MessageConsumer<DownloadCounted> {
  @Inject private DocumentService documents;

  public DownloadConsumer() {
    super(DownloadCounted.class);
  }

  @Override
  protected void consume(UUID messageId, DownloadCounted told) {
    documents.countPublic(messageId, told);
  }
}
