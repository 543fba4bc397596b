package dev.carportal.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the house is built, as rules that can be broken and are then seen. */
final class HouseRules {
  /** Who may import whom; platform may be imported by all. */
  private static final Map<String, Set<String>> MAP =
      Map.of(
          "platform", Set.of("verifier"),
          "identity", Set.of(),
          "showcase", Set.of(),
          "clients", Set.of("identity"),
          "projects", Set.of("identity", "clients"),
          "support", Set.of("identity", "clients", "projects"),
          "safety", Set.of("identity", "clients", "projects"),
          "devtools", Set.of("identity", "clients", "projects"),
          "analytics", Set.of("identity", "clients", "projects", "support", "safety", "devtools"));

  /** Which module keeps which layer: a package in two modules fails at run time. */
  private static final Map<String, String> MODULE_OF =
      Map.of(
          "model", "portal-jpa",
          "service", "portal-ejb",
          "web", "portal-web",
          "rest", "portal-api");

  private static final Pattern PLACE =
      Pattern.compile("dev\\.carportal\\.([a-z]+)\\.([a-z][a-z0-9]*)\\.(model|service|web|rest)");

  private static final Pattern NO_NAMES = Pattern.compile(".*(Utils?|Helper|Manager|Impl|Dto|DTO)");

  private HouseRules() {}

  static final ArchRule AREAS_KEEP_TO_THE_MAP =
      classes()
          .that()
          .resideInAPackage("dev.carportal..")
          .should(
              new ArchCondition<>("import only what the map of areas allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String from = area(type).orElse("");
                  for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    area(target)
                        .filter(to -> !mayImport(from, to))
                        .ifPresent(
                            to ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        type,
                                        "%s may not import %s: %s"
                                            .formatted(from, to, dependency.getDescription()))));
                  }
                }
              });

  static final ArchRule A_PLACE_IS_COMPUTED =
      classes()
          .should(
              new ArchCondition<>(
                  "reside in dev.carportal.<area>.<feature>.<layer> of its module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  Matcher place = PLACE.matcher(type.getPackageName());
                  String source = type.getSource().map(from -> from.getUri().toString()).orElse("");
                  if (!place.matches() || !MAP.containsKey(place.group(1))) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " is at no place of the house"));
                  } else if (!source.contains("/" + MODULE_OF.get(place.group(3)) + "/")) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type,
                            "%s belongs to %s, not to %s"
                                .formatted(type.getName(), MODULE_OF.get(place.group(3)), source)));
                  }
                }
              });

  /** Pages and resources bring features together; what is true and what is done must not circle. */
  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  Matcher place = PLACE.matcher(type.getPackageName());
                  return place.matches()
                          && (place.group(3).equals("model") || place.group(3).equals("service"))
                      ? SliceIdentifier.of(place.group(1), place.group(2))
                      : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                  return "features, without their pages and resources";
                }
              })
          .should()
          .beFreeOfCycles();

  static final ArchRule ONLY_THE_MODEL_TALKS_TO_THE_DATABASE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..model..")
          .should()
          .dependOnClassesThat(
              assignableTo(EntityManager.class)
                  .or(assignableTo(EntityManagerFactory.class))
                  .or(assignableTo("org.hibernate.SessionFactory"))
                  .or(assignableTo("org.hibernate.SharedSessionContract"))
                  .or(assignableTo("org.hibernate.Session"))
                  .or(assignableTo("org.hibernate.StatelessSession"))
                  .or(assignableTo("javax.sql.DataSource"))
                  .or(assignableTo("java.sql.Connection")));

  static final ArchRule EVERY_EJB_SAYS_WHO_MAY_CALL_IT =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .or()
          .areAnnotatedWith(Stateful.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(DenyAll.class);

  static final ArchRule EVERY_CONSUMER_SAYS_AS_WHOM_IT_RUNS =
      classes().that().areAnnotatedWith(MessageDriven.class).should().beAnnotatedWith(RunAs.class);

  static final ArchRule ENTITIES_CHANGE_BY_VERBS =
      methods()
          .that()
          .areDeclaredInClassesThat(
              annotated(Entity.class)
                  .or(annotated(MappedSuperclass.class))
                  .or(annotated(Embeddable.class)))
          .and()
          .haveNameMatching("set[A-Z].*")
          .should()
          .notBePublic()
          .allowEmptyShould(true);

  static final ArchRule VIEWS_AND_RESOURCES_SEE_NO_ENTITY =
      classes()
          .that()
          .resideInAnyPackage("..web..", "..rest..")
          .should(
              not(
                  dependOnClassesThat(
                      simpleNameEndingWith("Repository")
                          .and(resideInAPackage("dev.carportal.."))
                          .or(annotated(Entity.class))
                          .or(annotated(MappedSuperclass.class)))));

  static final ArchRule WEB_AND_REST_DO_NOT_KNOW_EACH_OTHER =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.carportal..rest..");

  static final ArchRule LAYERS_POINT_DOWN =
      noClasses()
          .that()
          .resideInAPackage("dev.carportal..model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.carportal..service..", "dev.carportal..web..", "dev.carportal..rest..");

  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      classes()
          .should(
              new ArchCondition<>("not be named Util, Helper, Manager, Impl or Dto") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (NO_NAMES.matcher(type.getSimpleName()).matches()) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " has a name that says nothing"));
                  }
                }
              });

  static final ArchRule SERVICES_HAVE_NO_INTERFACE_OF_THEIR_OWN =
      classes()
          .that()
          .resideInAPackage("..service..")
          .and()
          .areInterfaces()
          .and()
          .areNotAnnotations()
          .should()
          .haveSimpleNameNotEndingWith("Service")
          .allowEmptyShould(true);

  static final ArchRule THE_SHOWCASE_KEEPS_TO_ITS_DATABASE =
      classes()
          .that()
          .resideInAPackage("dev.carportal..")
          .and()
          .containAnyFieldsThat(
              DescribedPredicate.describe(
                  "are persistence contexts",
                  field -> field.isAnnotatedWith(PersistenceContext.class)))
          .should(
              new ArchCondition<>("use the persistence unit of their area") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (JavaField field : type.getFields()) {
                    field
                        .tryGetAnnotationOfType(PersistenceContext.class)
                        .filter(unit -> !fits(type, unit.unitName()))
                        .ifPresent(
                            unit ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        type,
                                        "%s uses the unit '%s'"
                                            .formatted(field.getFullName(), unit.unitName()))));
                  }
                }
              });

  static final ArchRule ENTITIES_COMPARE_BY_THEIR_BASE =
      classes()
          .that(annotated(Entity.class))
          .should(
              new ArchCondition<>("leave equals and hashCode to BaseEntity") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (isBaseEntity(type)
                      && (type.tryGetMethod("equals", Object.class).isPresent()
                          || type.tryGetMethod("hashCode").isPresent())) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " has an equals or hashCode of its own"));
                  }
                }
              });

  static final ArchRule ENTITIES_CAN_BE_MADE_BY_JPA_ALONE =
      classes()
          .that(annotated(Entity.class))
          .should(
              new ArchCondition<>("have a protected constructor without parameters") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (type.tryGetConstructor()
                      .filter(made -> made.getModifiers().contains(JavaModifier.PROTECTED))
                      .isEmpty()) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " has no protected constructor for JPA"));
                  }
                }
              });

  private static boolean isBaseEntity(JavaClass type) {
    return type.isAssignableTo("dev.carportal.platform.persistence.model.BaseEntity");
  }

  private static boolean fits(JavaClass type, String unit) {
    return switch (area(type).orElse("")) {
      case "showcase" -> unit.equals("showcase");
      case "platform" -> unit.equals("showcase") || unit.equals("portal");
      default -> unit.equals("portal");
    };
  }

  private static boolean mayImport(String from, String to) {
    return from.equals(to)
        || "platform".equals(to)
        || MAP.getOrDefault(from, Set.of()).contains(to);
  }

  private static Optional<String> area(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith("dev.carportal.")) {
      return Optional.empty();
    }
    String rest = name.substring("dev.carportal.".length());
    int dot = rest.indexOf('.');
    return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
  }

  private static DescribedPredicate<JavaClass> annotated(
      Class<? extends java.lang.annotation.Annotation> annotation) {
    return DescribedPredicate.describe(
        "annotated with @" + annotation.getSimpleName(), type -> type.isAnnotatedWith(annotation));
  }
}
