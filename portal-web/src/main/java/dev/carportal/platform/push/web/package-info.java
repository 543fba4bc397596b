/** Brings live news to the pages that are open on this node. */
package dev.carportal.platform.push.web;
