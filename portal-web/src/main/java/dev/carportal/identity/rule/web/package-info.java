/** Pages of the rules of access. */
@NullMarked
package dev.carportal.identity.rule.web;

import org.jspecify.annotations.NullMarked;
