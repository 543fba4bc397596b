/** Live news for open pages, on every node, after what they tell has been committed. */
package dev.carportal.platform.push.service;
