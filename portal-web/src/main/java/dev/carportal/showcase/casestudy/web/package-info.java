/** Pages of what the company has built, and where sales staff tell it. */
package dev.carportal.showcase.casestudy.web;
