package dev.carportal.clients.registration.model;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.client.model.ContactMethod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The person as she describes herself.
 *
 * @param locale the language she wants to be answered in, a language tag
 */
@Embeddable
public record RegisteredPerson(
    @Column(name = "username", updatable = false) String username,
    @Column(name = "email", updatable = false) String email,
    @Column(name = "display_name") String displayName,
    @Column(name = "department") @Nullable String department,
    @Column(name = "position") @Nullable String position,
    @Column(name = "phone") @Nullable String phone,
    @Column(name = "country") @Nullable String country,
    @Column(name = "preferred_contact_method") ContactMethod contactMethod,
    @Column(name = "project_budget_range") @Nullable BudgetRange budgetRange,
    @Column(name = "locale") String locale)
    implements Serializable {}
