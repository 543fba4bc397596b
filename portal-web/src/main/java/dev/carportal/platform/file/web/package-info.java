/** Takes files from pages and gives them to browsers. */
package dev.carportal.platform.file.web;
