package dev.carportal.projects.planted.service;

import jakarta.ejb.MessageDriven;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** A consumer that does not say as whom it runs. */
@MessageDriven
public class BagConsumer implements MessageListener {
  @Override
  public void onMessage(Message message) {}
}
