package dev.carportal.projects.planted.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.projects.planted.service.BagHelper;
import jakarta.persistence.Entity;

/** An entity as it must not be: a bag of values that knows who uses it. */
@Entity
public class Bag extends BaseEntity {
  private String content;
  private BagHelper helper;

  public Bag() {}

  public void setContent(String content) {
    this.content = content;
  }

  public String getContent() {
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bag bag && content.equals(bag.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }
}
