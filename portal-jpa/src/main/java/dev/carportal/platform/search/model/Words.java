package dev.carportal.platform.search.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed into a search box: words parted by blanks, each of which must occur.
 *
 * @param list the words, at most {@link #MAX_WORDS}
 */
public record Words(List<String> list) {
  public static final int MAX_LENGTH = 100;
  public static final int MAX_WORDS = 8;

  public Words {
    list = List.copyOf(list);
  }

  /** Reads the words of a search box; whatever is beyond the limits is left out. */
  public static Words of(@Nullable String typed) {
    if (typed == null) {
      return new Words(List.of());
    }
    String text = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
    return new Words(
        Arrays.stream(text.split("[\\s\\p{Punct}\\u3000-\\u303f\\uff00-\\uff0f]+", -1))
            .filter(word -> !word.isBlank())
            .limit(MAX_WORDS)
            .toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /**
   * Looks every word up in every field.
   *
   * @param fields the fields with the weight of a hit
   */
  public PredicateFinalStep in(SearchPredicateFactory index, Map<String, Float> fields) {
    BooleanPredicateClausesStep<?> all = index.bool();
    for (String word : list) {
      BooleanPredicateClausesStep<?> any = index.bool();
      // A long Chinese word is several pairs: three of four say the same thing
      fields.forEach(
          (field, weight) ->
              any.should(
                  index
                      .match()
                      .field(field)
                      .boost(weight)
                      .matching(word)
                      .minimumShouldMatchPercent(75)));
      all = all.must(any);
    }
    return all;
  }
}
