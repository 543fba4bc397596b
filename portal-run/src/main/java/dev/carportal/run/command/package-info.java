/** What can be typed after ./portal. */
@NullMarked
package dev.carportal.run.command;

import org.jspecify.annotations.NullMarked;
