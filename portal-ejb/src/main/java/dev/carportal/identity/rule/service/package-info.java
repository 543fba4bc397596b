/** Administrators write the rules of access, and try them out. */
@NullMarked
package dev.carportal.identity.rule.service;

import org.jspecify.annotations.NullMarked;
