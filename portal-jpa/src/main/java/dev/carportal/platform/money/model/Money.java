package dev.carportal.platform.money.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, rounded to what the currency can pay.
 *
 * @param currency an ISO 4217 code
 */
@Embeddable
public record Money(
    @Column(name = "amount", precision = 15, scale = 2) BigDecimal amount,
    @Column(name = "currency", length = 3) String currency)
    implements Serializable {
  public Money {
    amount =
        amount.setScale(
            Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
  }

  /** An amount in Chinese yuan. */
  public static Money cny(long amount) {
    return new Money(BigDecimal.valueOf(amount), "CNY");
  }
}
