package dev.e5250.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are complete in both languages. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "messages.properties", "messages_de.properties" })
    void eachMessageHasItsText(String file) throws IOException {
        List<String> names = Arrays.stream(Messages.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getDeclaringClass() == Messages.class)
                .map(Field::getName).toList();

        assertThat(load("/dev/e5250/ui/" + file).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = { "messages.properties", "messages_de.properties" })
    void eachMessageOfTheConnectionsHasItsText(String file) throws IOException {
        List<String> names = Arrays.stream(dev.e5250.ui.connections.Messages.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName).toList();

        assertThat(load("/dev/e5250/ui/connections/" + file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void thePluginSaysTheSameInBothLanguages() throws IOException {
        List<String> english = load("/plugin.properties").stringPropertyNames().stream()
                .filter(name -> !name.equals("Bundle-Vendor")).toList();

        assertThat(load("/plugin_de.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
    }

    private static Properties load(String path) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            properties.load(in);
        }
        return properties;
    }
}
