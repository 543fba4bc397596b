package dev.carportal.identity.user.model;

import java.lang.Character.UnicodeScript;

/**
 * What a person is called.
 *
 * @param given the name her family calls her by
 * @param family the name she shares with her family
 */
public record PersonName(String given, String family) {
  public PersonName {
    given = given.strip();
    family = family.strip();
  }

  /** Her name as its script writes it: in Chinese the family name first, without a space. */
  public String written() {
    return (family + given).codePoints().allMatch(PersonName::isHan)
        ? family + given
        : (given + " " + family).strip();
  }

  private static boolean isHan(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN;
  }
}
