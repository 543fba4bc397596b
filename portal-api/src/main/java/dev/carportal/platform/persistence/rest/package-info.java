/** Pages and versions of kept things, as HTTP carries them: Link, ETag, If-Match. */
package dev.carportal.platform.persistence.rest;
