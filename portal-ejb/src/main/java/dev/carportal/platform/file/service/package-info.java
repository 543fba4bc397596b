/** Takes files in, finds out what they are, refuses what may not come in, and gives them out. */
package dev.carportal.platform.file.service;
