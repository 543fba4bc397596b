package dev.carportal.platform.job.service;

import dev.carportal.platform.outbox.service.MessageConsumer;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives waiting jobs to this node, two at a time. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/job.started"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
    })
@RunAs("system")
@PermitAll
public class JobConsumer extends MessageConsumer<JobStarted> {
  @Inject private JobRunner runner;

  public JobConsumer() {
    super(JobStarted.class);
  }

  @Override
  protected void consume(UUID messageId, JobStarted told) {
    runner.run(told.jobId());
  }
}
