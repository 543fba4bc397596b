package dev.carportal.platform.file.service;

import java.io.InputStream;

/**
 * A file on its way out; whoever gets it closes the content.
 *
 * @param size in bytes
 */
public record FileDownload(String name, String mediaType, long size, InputStream content) {}
