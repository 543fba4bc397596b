package dev.carportal.platform.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The help for the staff's pages. */
@Named
@RequestScoped
public class AdminHelpTopicView extends HelpTopicView {
  @Override
  protected String beginning() {
    return "admin-";
  }
}
