/** Takes what customers say of delivered projects, and shows what may be shown. */
package dev.carportal.projects.review.service;
