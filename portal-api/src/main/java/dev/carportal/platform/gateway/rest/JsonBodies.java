package dev.carportal.platform.gateway.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes the records of the API as JSON. */
@Provider
@ApplicationScoped
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json"})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {
  /** More than a megabyte of text is no request a person could have meant. */
  static final int SIZE_MAX = 1 << 20;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType as) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType as,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readNBytes(SIZE_MAX + 1);
    if (bytes.length > SIZE_MAX) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return read(bytes, ApiJson.MAPPER.constructType(generic));
  }

  static Record read(byte[] bytes, JavaType type) throws IOException {
    try (JsonParser json = ApiJson.MAPPER.createParser(bytes)) {
      if (json.nextToken() == null || json.currentToken() == JsonToken.VALUE_NULL) {
        throw UnreadableJsonException.missing();
      }
      Record value = ApiJson.MAPPER.readValue(json, type);
      if (json.nextToken() != null) {
        throw UnreadableJsonException.malformed(json.currentTokenLocation());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw UnreadableJsonException.of(e);
    }
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType as) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType as,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(ApiJson.MAPPER.writeValueAsBytes(value));
  }
}
