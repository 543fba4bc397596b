package dev.carportal.identity.access.model;

import java.util.Arrays;
import java.util.Optional;

/** What a rule may ask about: who it is, what it is about, and under which circumstances. */
public enum Attribute {
  /** Her realm roles. */
  SUBJECT_ROLES("subject.roles", Kind.TEXTS),
  /** The key of her company. */
  SUBJECT_COMPANY("subject.company", Kind.NUMBER),
  /** Her own key. */
  SUBJECT_USER("subject.user", Kind.NUMBER),
  /** The keys of the projects she works in. */
  SUBJECT_PROJECTS("subject.projects", Kind.NUMBERS),
  /** The public ids of the things she was given access to for now. */
  SUBJECT_GRANTED("subject.granted", Kind.TEXTS),
  /** How surely she is known: 1 by password, 2 by a second factor too. */
  SUBJECT_LEVEL("subject.level", Kind.NUMBER),
  OBJECT_ID("object.id", Kind.TEXT),
  /** The key of the company it belongs to. */
  OBJECT_COMPANY("object.company", Kind.NUMBER),
  /** The key of the customer it belongs to, where she is alone. */
  OBJECT_PERSON("object.person", Kind.NUMBER),
  OBJECT_PROJECT("object.project", Kind.NUMBER),
  /** The key of who leads it for us. */
  OBJECT_MANAGER("object.manager", Kind.NUMBER),
  /** Its access level, as its table writes it. */
  OBJECT_ACCESS("object.access", Kind.TEXT),
  /** Its status, as its table writes it. */
  OBJECT_STATE("object.state", Kind.TEXT),
  OBJECT_ARCHIVED("object.archived", Kind.TRUTH),
  /** The hour of the day where she lives, 0 to 23. */
  CONTEXT_HOUR("context.hour", Kind.NUMBER),
  /** The day of the week where she lives, 1 (Monday) to 7. */
  CONTEXT_DAY("context.day", Kind.NUMBER),
  /** The address she comes from. */
  CONTEXT_NETWORK("context.network", Kind.ADDRESS);

  /** What values it has. */
  public enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    ADDRESS,
    TEXTS,
    NUMBERS;

    boolean isSet() {
      return this == TEXTS || this == NUMBERS;
    }
  }

  private final String code;
  private final Kind kind;

  Attribute(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  /** How rules write it. */
  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it is the thing's own, so that a query knows it only row by row. */
  public boolean isOfObject() {
    return code.startsWith("object.");
  }

  /** The one that rules write so, if there is one. */
  public static Optional<Attribute> find(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
  }
}
