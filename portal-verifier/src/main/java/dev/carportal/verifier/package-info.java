/** Says whether an audit trail is whole: entries, seals over them, and what was written outside. */
@NullMarked
package dev.carportal.verifier;

import org.jspecify.annotations.NullMarked;
