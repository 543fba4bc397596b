package dev.carportal.identity.rule.web;

import dev.carportal.identity.rule.service.RuleRow;
import dev.carportal.identity.rule.service.RuleService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rules by which access is decided. */
@Named
@RequestScoped
public class AdminRuleListView {
  @Inject private RuleService service;

  private List<RuleRow> rows = List.of();

  @PostConstruct
  void show() {
    rows = service.list();
  }

  public List<RuleRow> getRows() {
    return rows;
  }
}
