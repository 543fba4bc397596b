package dev.carportal.clients.registration.web;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.client.model.ContactMethod;
import dev.carportal.clients.company.model.CompanyScale;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.clients.registration.model.RegisteredCompany;
import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.clients.registration.service.Register;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.faces.web.Preferences;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registration, one step after the other; the password is asked last and never kept. */
@Named
@ViewScoped
public class RegisterView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> NEAR = List.of("CN", "DE", "US", "JP", "KR", "FR", "GB", "IT");

  @Inject private HttpServletRequest request;
  @Inject private RegistrationService registrations;
  @Inject private Preferences preferences;

  private RegisterStep step = RegisterStep.KIND;
  private @Nullable RegistrationKind kind;
  private @Nullable String name;
  private @Nullable CompanyType type;
  private @Nullable String industry;
  private @Nullable CompanyScale scale;
  private @Nullable String website;
  private @Nullable String companyDescription;
  private @Nullable String givenName;
  private @Nullable String familyName;
  private @Nullable String email;
  private @Nullable String department;
  private @Nullable String position;
  private @Nullable String phone;
  private @Nullable String country;
  private ContactMethod contactMethod = ContactMethod.EMAIL;
  private @Nullable BudgetRange budgetRange;
  private @Nullable String message;
  private @Nullable String password;
  private @Nullable String repeated;

  /** Goes on to the next step. */
  public void next() {
    step = getSteps().get(getSteps().indexOf(step) + 1);
  }

  /** Goes back a step; what is typed stays. */
  public void back() {
    step = getSteps().get(Math.max(0, getSteps().indexOf(step) - 1));
  }

  /** Sends the registration. */
  public @Nullable String register() {
    if (password == null || !password.equals(repeated)) {
      throw InvalidInputException.of("repeated", "error.registration.repeated");
    }
    try {
      registrations.register(command());
    } catch (InvalidInputException e) {
      step =
          e.violations().stream().anyMatch(v -> v.field().equals("email"))
              ? RegisterStep.PERSON
              : step;
      throw e;
    }
    return "/portal/register/done?faces-redirect=true";
  }

  private Register command() {
    return new Register(
        kind,
        kind == RegistrationKind.COMPANY
            ? new RegisteredCompany(name, type, industry, scale, website, companyDescription)
            : null,
        givenName,
        familyName,
        email,
        password,
        department,
        position,
        phone,
        country,
        contactMethod,
        budgetRange,
        preferences.getLocale(),
        message,
        request.getRemoteAddr());
  }

  /** The steps that this kind of registration has. */
  public List<RegisterStep> getSteps() {
    return Arrays.stream(RegisterStep.values())
        .filter(s -> s != RegisterStep.COMPANY || kind == null || kind == RegistrationKind.COMPANY)
        .toList();
  }

  /** Whether a step is done, current or still to do. */
  public String state(RegisterStep of) {
    if (of == step) {
      return "current";
    }
    return of.compareTo(step) < 0 ? "done" : "todo";
  }

  /** The countries in the reader's language: those most come from first, then by name. */
  public List<SelectItem> getCountries() {
    Locale reader = preferences.getLocale();
    Collator collator = Collator.getInstance(reader);
    Stream<String> rest =
        Arrays.stream(Locale.getISOCountries())
            .filter(code -> !NEAR.contains(code))
            .sorted(Comparator.comparing(code -> nameOf(code, reader), collator));
    return Stream.concat(NEAR.stream(), rest)
        .map(code -> new SelectItem(code, nameOf(code, reader)))
        .toList();
  }

  private static String nameOf(String code, Locale reader) {
    return new Locale("", code).getDisplayCountry(reader);
  }

  public RegistrationKind[] getKinds() {
    return RegistrationKind.values();
  }

  public CompanyType[] getTypes() {
    return CompanyType.values();
  }

  public CompanyScale[] getScales() {
    return CompanyScale.values();
  }

  public ContactMethod[] getContactMethods() {
    return ContactMethod.values();
  }

  public BudgetRange[] getBudgetRanges() {
    return BudgetRange.values();
  }

  public RegisterStep getStep() {
    return step;
  }

  public @Nullable RegistrationKind getKind() {
    return kind;
  }

  public void setKind(@Nullable RegistrationKind kind) {
    this.kind = kind;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable CompanyType getType() {
    return type;
  }

  public void setType(@Nullable CompanyType type) {
    this.type = type;
  }

  public @Nullable String getIndustry() {
    return industry;
  }

  public void setIndustry(@Nullable String industry) {
    this.industry = industry;
  }

  public @Nullable CompanyScale getScale() {
    return scale;
  }

  public void setScale(@Nullable CompanyScale scale) {
    this.scale = scale;
  }

  public @Nullable String getWebsite() {
    return website;
  }

  public void setWebsite(@Nullable String website) {
    this.website = website;
  }

  public @Nullable String getCompanyDescription() {
    return companyDescription;
  }

  public void setCompanyDescription(@Nullable String companyDescription) {
    this.companyDescription = companyDescription;
  }

  public @Nullable String getGivenName() {
    return givenName;
  }

  public void setGivenName(@Nullable String givenName) {
    this.givenName = givenName;
  }

  public @Nullable String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(@Nullable String familyName) {
    this.familyName = familyName;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getDepartment() {
    return department;
  }

  public void setDepartment(@Nullable String department) {
    this.department = department;
  }

  public @Nullable String getPosition() {
    return position;
  }

  public void setPosition(@Nullable String position) {
    this.position = position;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }

  public @Nullable String getCountry() {
    return country;
  }

  public void setCountry(@Nullable String country) {
    this.country = country;
  }

  public ContactMethod getContactMethod() {
    return contactMethod;
  }

  public void setContactMethod(ContactMethod contactMethod) {
    this.contactMethod = contactMethod;
  }

  public @Nullable BudgetRange getBudgetRange() {
    return budgetRange;
  }

  public void setBudgetRange(@Nullable BudgetRange budgetRange) {
    this.budgetRange = budgetRange;
  }

  public @Nullable String getMessage() {
    return message;
  }

  public void setMessage(@Nullable String message) {
    this.message = message;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getRepeated() {
    return repeated;
  }

  public void setRepeated(@Nullable String repeated) {
    this.repeated = repeated;
  }
}
