/** Shows what the company has built, and lets sales staff tell it. */
package dev.carportal.showcase.casestudy.service;
