package dev.carportal.identity.access.model;

import dev.carportal.platform.error.model.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition as administrators write it, for example {@code subject.roles has "customer" and
 * object.company = subject.company and not object.archived = true}. {@code not} binds before {@code
 * and}, {@code and} before {@code or}.
 */
public final class ConditionReader {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\"[^\"]*\"|[a-z]+\\.[a-z]+|[a-z]+|-?[0-9]+|>=|<=|!=|=|[(),])");
  private static final String FIELD = "condition";
  private static final int DEPTH_MAX = 30;

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private int next;

  private ConditionReader(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find(end) && matcher.start() == end) {
      tokens.add(matcher.group(1));
      places.add(matcher.start(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw InvalidInputException.of(FIELD, "error.access.sign", line(end), column(end), "");
    }
  }

  /**
   * The condition that a text says.
   *
   * @throws InvalidInputException if it says none, with the place and what was expected there
   */
  public static Condition read(String text) {
    ConditionReader reader = new ConditionReader(text);
    Condition condition = reader.any(0);
    if (reader.next < reader.tokens.size()) {
      throw reader.broken("error.access.end", reader.tokens.get(reader.next));
    }
    return condition;
  }

  private Condition any(int depth) {
    List<Condition> parts = new ArrayList<>(List.of(all(depth)));
    while (take("or")) {
      parts.add(all(depth));
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
  }

  private Condition all(int depth) {
    List<Condition> parts = new ArrayList<>(List.of(not(depth)));
    while (take("and")) {
      parts.add(not(depth));
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private Condition not(int depth) {
    if (depth > DEPTH_MAX) {
      throw broken("error.access.depth", "");
    }
    if (take("not")) {
      return Condition.notOf(not(depth + 1));
    }
    if (take("(")) {
      Condition inner = any(depth + 1);
      expect(")");
      return inner;
    }
    if (take("true")) {
      return Condition.Constant.ALWAYS;
    }
    if (take("false")) {
      return Condition.Constant.NEVER;
    }
    return comparison();
  }

  private Condition comparison() {
    Attribute left = attribute();
    String sign = token();
    if (sign.equals("!=")) {
      return new Condition.Not(compare(left, Operator.EQUALS));
    }
    Operator operator =
        Arrays.stream(Operator.values())
            .filter(known -> known.code().equals(sign))
            .findFirst()
            .orElseThrow(() -> back("error.access.operator", sign));
    return compare(left, operator);
  }

  private Condition compare(Attribute left, Operator operator) {
    boolean fits =
        switch (operator) {
          case HAS -> left.kind().isSet();
          case AT_LEAST, AT_MOST -> left.kind() == Attribute.Kind.NUMBER;
          case WITHIN -> left.kind() == Attribute.Kind.ADDRESS;
          case EQUALS, IN -> !left.kind().isSet();
        };
    if (!fits) {
      throw back("error.access.fit", operator.code());
    }
    if (next < tokens.size() && tokens.get(next).contains(".") && !isText(tokens.get(next))) {
      return relate(left, operator);
    }
    Set<Object> values = new LinkedHashSet<>();
    if (operator == Operator.IN || operator == Operator.WITHIN) {
      expect("(");
      do {
        values.add(value(left));
      } while (take(","));
      expect(")");
    } else {
      values.add(value(left));
    }
    return new Condition.Compare(left, operator, values);
  }

  private Condition relate(Attribute left, Operator operator) {
    Attribute right = attribute();
    boolean isSet = right.kind().isSet();
    boolean fits =
        switch (operator) {
          case EQUALS -> !isSet && right.kind() == left.kind();
          case IN -> isSet && element(right) == left.kind();
          case HAS -> !isSet && element(left) == right.kind();
          case AT_LEAST, AT_MOST ->
              left.isOfObject() == right.isOfObject() && right.kind() == left.kind();
          case WITHIN -> false;
        };
    if (!fits || (left.isOfObject() && right.isOfObject() && operator != Operator.EQUALS)) {
      throw back("error.access.relate", right.code());
    }
    return new Condition.Relate(left, operator, right);
  }

  private static Attribute.Kind element(Attribute set) {
    return set.kind() == Attribute.Kind.TEXTS ? Attribute.Kind.TEXT : Attribute.Kind.NUMBER;
  }

  private Attribute attribute() {
    String code = token();
    return Attribute.find(code)
        .orElseThrow(
            () ->
                back(
                    "error.access.attribute",
                    Arrays.stream(Attribute.values())
                        .map(Attribute::code)
                        .min(Comparator.comparingInt(known -> distance(known, code)))
                        .orElseThrow()));
  }

  private Object value(Attribute of) {
    String word = token();
    Attribute.Kind kind = of.kind().isSet() ? element(of) : of.kind();
    return switch (kind) {
      case NUMBER -> {
        if (!word.matches("-?[0-9]{1,18}")) {
          throw back("error.access.number", of.code());
        }
        yield Long.valueOf(word);
      }
      case TRUTH -> {
        if (!word.equals("true") && !word.equals("false")) {
          throw back("error.access.truth", of.code());
        }
        yield Boolean.valueOf(word);
      }
      default -> {
        if (!isText(word)) {
          throw back("error.access.text", of.code());
        }
        String said = word.substring(1, word.length() - 1);
        if (kind == Attribute.Kind.ADDRESS) {
          try {
            Network.of(said);
          } catch (IllegalArgumentException e) {
            throw back("error.access.network", said);
          }
        }
        yield said;
      }
    };
  }

  private static boolean isText(String word) {
    return word.startsWith("\"");
  }

  private boolean take(String word) {
    boolean there = next < tokens.size() && tokens.get(next).equals(word);
    if (there) {
      next++;
    }
    return there;
  }

  private void expect(String word) {
    if (!take(word)) {
      throw broken("error.access.expected", word);
    }
  }

  private String token() {
    if (next >= tokens.size()) {
      throw broken("error.access.incomplete", "");
    }
    return tokens.get(next++);
  }

  /** What is wrong with the token just read. */
  private InvalidInputException back(String key, String word) {
    next--;
    return broken(key, word);
  }

  private InvalidInputException broken(String key, String word) {
    int place = next < places.size() ? places.get(next) : text.length();
    return InvalidInputException.of(FIELD, key, line(place), column(place), word);
  }

  private int line(int place) {
    return (int) text.substring(0, place).chars().filter(sign -> sign == '\n').count() + 1;
  }

  private int column(int place) {
    return place - text.lastIndexOf('\n', Math.max(0, place - 1));
  }

  /** How many letters differ (Levenshtein 1966). */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] before = new int[b.length() + 1];
    Arrays.setAll(before, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }
}
