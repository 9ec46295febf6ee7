package dev.e5250.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of RFC 4777 section 5, and what must differ between any two inputs. */
class PasswordSubstituteTest {
    private static final byte[] SERVER = Hex.bytes("3E3A71C78795E5F5");
    private static final byte[] CLIENT = Hex.bytes("B1C806D5D377D994");

    @Test
    void desIsThatOfTheRfc() throws Exception {
        byte[] substitute = PasswordSubstitute.des("USER123", "ABCDEFG".toCharArray(), Hex.bytes("7D4C2319F28004B2"),
                Hex.bytes("08BEF662D851F4B1"));
        assertThat(Hex.text(substitute, 0, substitute.length)).isEqualTo("5A58BD50E4DD9B5F");
    }

    @Test
    void desTakesUserAndPasswordInAnyCase() throws Exception {
        assertThat(PasswordSubstitute.des("user123", "abcdefg".toCharArray(), SERVER, CLIENT))
                .isEqualTo(PasswordSubstitute.des("USER123", "ABCDEFG".toCharArray(), SERVER, CLIENT));
    }

    @Test
    void desUsesTheNinthAndTenthCharacters() throws Exception {
        assertThat(PasswordSubstitute.des("ABCDEFGHIJ", "PASSWORD".toCharArray(), SERVER, CLIENT)).hasSize(8)
                .isNotEqualTo(PasswordSubstitute.des("ABCDEFGH", "PASSWORD".toCharArray(), SERVER, CLIENT));
        assertThat(PasswordSubstitute.des("USER", "PASSWORD12".toCharArray(), SERVER, CLIENT))
                .isNotEqualTo(PasswordSubstitute.des("USER", "PASSWORD1".toCharArray(), SERVER, CLIENT))
                .isNotEqualTo(PasswordSubstitute.des("USER", "PASSWORD".toCharArray(), SERVER, CLIENT));
    }

    @Test
    void sha1IsThatOfTheRfc() throws Exception {
        byte[] substitute = PasswordSubstitute.sha1("USER123", "AbCdEfGh123?+".toCharArray(), SERVER, CLIENT);
        assertThat(Hex.text(substitute, 0, substitute.length)).isEqualTo("E7FAB5F034BEDA42E91F439DD07532A24140E3DD");
    }

    /** There is no published sample for level 4: the steps are taken again here, each by the JDK. */
    @Test
    void sha512TakesTheStepsOfLevelFour() throws Exception {
        char[] password = "AbCdEfGh123?+".toCharArray();
        byte[] salt = MessageDigest.getInstance("SHA-256").digest("USER123   23?+".getBytes("UTF-16BE"));
        byte[] token = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password, salt, 10022, 512)).getEncoded();
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        digest.update(token);
        digest.update(SERVER);
        digest.update(CLIENT);
        digest.update("USER123   ".getBytes("UTF-16BE"));
        byte[] expected = digest.digest(new byte[] {0, 0, 0, 0, 0, 0, 0, 1});
        assertThat(PasswordSubstitute.sha512("user123", password, SERVER, CLIENT)).hasSize(64).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"x", "ab", "abc", "abcd"})
    void sha512TakesShortPasswords(String password) throws Exception {
        assertThat(PasswordSubstitute.sha512("U", password.toCharArray(), SERVER, CLIENT)).hasSize(64);
    }

    @Test
    void thePasswordStaysTheCallers() throws Exception {
        char[] password = "AbCdEfGh".toCharArray();
        char[] before = password.clone();
        PasswordSubstitute.des("USER", password, SERVER, CLIENT);
        PasswordSubstitute.sha1("USER", password, SERVER, CLIENT);
        PasswordSubstitute.sha512("USER", password, SERVER, CLIENT);
        assertThat(password).isEqualTo(before);
        Arrays.fill(password, ' ');
    }
}
