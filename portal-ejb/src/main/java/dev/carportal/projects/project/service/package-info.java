/** Opens projects, moves them on, keeps their teams and tells what happens to them. */
package dev.carportal.projects.project.service;
