/** PostgreSQL for a laptop and for tests, durable and with real logins. */
@NullMarked
package dev.carportal.run.postgres;

import org.jspecify.annotations.NullMarked;
