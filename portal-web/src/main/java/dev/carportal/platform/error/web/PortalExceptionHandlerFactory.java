package dev.carportal.platform.error.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our exception handler before Faces' own. */
public class PortalExceptionHandlerFactory extends ExceptionHandlerFactory {
  public PortalExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PortalExceptionHandler(getWrapped().getExceptionHandler());
  }
}
