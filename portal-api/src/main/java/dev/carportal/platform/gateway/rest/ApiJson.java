package dev.carportal.platform.gateway.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON as partners see it: components of records and nothing else, times in RFC 3339, coded values
 * by their code, no nulls; what is sent in must be known to the last field.
 */
final class ApiJson {
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(codes())
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private ApiJson() {}

  /** A record as JSON in UTF-8. */
  static byte[] bytes(Record value) throws IOException {
    return MAPPER.writeValueAsBytes(value);
  }

  private static SimpleModule codes() {
    SimpleModule module = new SimpleModule("codes");
    module.addSerializer(new CodeWriter());
    module.setDeserializers(new CodeReaders());
    module.addDeserializer(String.class, new TextReader());
    return module;
  }

  private static final class CodeWriter extends StdScalarSerializer<Coded> {
    private static final long serialVersionUID = 1L;

    CodeWriter() {
      super(Coded.class);
    }

    @Override
    public void serialize(Coded value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.code());
    }
  }

  /** No text has the character zero; no database takes it. */
  private static final class TextReader extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    TextReader() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = StringDeserializer.instance.deserialize(json, context);
      if (text.indexOf('\0') >= 0) {
        throw context.weirdStringException(text, String.class, "the character zero");
      }
      return text;
    }
  }

  private static final class CodeReaders extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return Coded.class.isAssignableFrom(type) ? new CodeReader(type) : null;
    }
  }

  private static final class CodeReader<E extends Enum<E> & Coded>
      extends StdScalarDeserializer<E> {
    private static final long serialVersionUID = 1L;

    private final Class<E> type;

    CodeReader(Class<E> type) {
      super(type);
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String code = _parseString(json, context, this);
      try {
        return CodeConverter.parse(type, code);
      } catch (IllegalArgumentException e) {
        return type.cast(context.handleWeirdStringValue(type, code, "no such code"));
      }
    }
  }
}
