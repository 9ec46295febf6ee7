package dev.e5250.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Names the rules of the protocol that a test method, or every method of a test class, proves. The rules stand in the
 * files of the folder {@code rules} of this bundle; {@code releng/conformance} makes docs/conformance.md of both.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RuleRecorder.class)
@AddLifecycleHook(RuleRecorder.class)
public @interface Rule {

    /** Numbers of rules, as {@code C3.2}. */
    String[] value();
}
