/** What every page stands on: the shell, its navigation, the reader's preferences, the brand. */
@NullMarked
package dev.carportal.platform.faces.web;

import org.jspecify.annotations.NullMarked;
