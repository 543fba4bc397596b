package dev.carportal.platform.gateway.rest;

import dev.carportal.platform.gateway.model.ApiFace;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** To which face of the API a resource belongs: a partner's token must carry the face's scope. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Face {
  ApiFace value();
}
