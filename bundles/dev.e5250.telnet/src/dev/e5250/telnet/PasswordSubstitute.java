package dev.e5250.telnet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is sent in place of a password: a value that only who knows the password can compute from the seeds of both sides
 * (RFC 4777 section 5). Which one a host takes depends on its password level (system value QPWDLVL). Passwords are
 * arrays that stay the caller's; copies made here are overwritten.
 */
public final class PasswordSubstitute {
    /** Bytes of the seed of either side. */
    public static final int SEED_LENGTH = 8;

    private static final int USER_LENGTH = 10;
    private static final int MAX_DES_PASSWORD = 10;
    private static final int BLOCK = 8;
    private static final byte BLANK = 0x40;
    private static final byte[] SEQUENCE = {0, 0, 0, 0, 0, 0, 0, 1};
    private static final int ITERATIONS = 10022;
    private static final int TOKEN_BITS = 512;
    private static final int SALT_CHARACTERS = 4;
    /** User and password of levels 0 and 1 are of the invariant part of EBCDIC, and of CCSID 37 where they are not. */
    private static final Charset EBCDIC = Charset.forName("IBM037"); //$NON-NLS-1$

    private PasswordSubstitute() {
    }

    /** Eight bytes, for levels 0 and 1: DES, with user and password in capitals and ten characters at most. */
    public static byte[] des(String user, char[] password, byte[] serverSeed, byte[] clientSeed)
            throws GeneralSecurityException {
        byte[] userId = ebcdic(user.toUpperCase(Locale.ROOT).toCharArray(), USER_LENGTH);
        byte[] token = desToken(userId, password);
        try {
            byte[] sequenced = add(serverSeed, SEQUENCE);
            byte[] value = encrypt(token, sequenced);
            value = encrypt(token, xor(value, clientSeed));
            value = encrypt(token, xor(xor(Arrays.copyOf(userId, BLOCK), sequenced), value));
            byte[] rest = new byte[BLOCK];
            Arrays.fill(rest, BLANK);
            System.arraycopy(userId, BLOCK, rest, 0, USER_LENGTH - BLOCK);
            value = encrypt(token, xor(xor(rest, sequenced), value));
            return encrypt(token, xor(SEQUENCE, value));
        } finally {
            Arrays.fill(token, (byte) 0);
        }
    }

    /** Twenty bytes, for levels 2 and 3: SHA-1, with the password as it was typed. */
    public static byte[] sha1(String user, char[] password, byte[] serverSeed, byte[] clientSeed)
            throws GeneralSecurityException {
        byte[] userId = utf16User(user);
        byte[] secret = encode(password, StandardCharsets.UTF_16BE);
        MessageDigest digest = MessageDigest.getInstance("SHA-1"); //$NON-NLS-1$
        digest.update(userId);
        byte[] token = digest.digest(secret);
        Arrays.fill(secret, (byte) 0);
        return substitute(digest, token, serverSeed, clientSeed, userId);
    }

    /** Sixty-four bytes, for level 4: PBKDF2 with SHA-512. */
    public static byte[] sha512(String user, char[] password, byte[] serverSeed, byte[] clientSeed)
            throws GeneralSecurityException {
        PBEKeySpec key = new PBEKeySpec(password, salt(user, password), ITERATIONS, TOKEN_BITS);
        try {
            byte[] token = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded(); //$NON-NLS-1$
            return substitute(MessageDigest.getInstance("SHA-512"), token, serverSeed, clientSeed, utf16User(user)); //$NON-NLS-1$
        } finally {
            key.clearPassword();
        }
    }

    private static byte[] substitute(MessageDigest digest, byte[] token, byte[] serverSeed, byte[] clientSeed,
            byte[] userId) {
        digest.update(token);
        digest.update(serverSeed);
        digest.update(clientSeed);
        digest.update(userId);
        Arrays.fill(token, (byte) 0);
        return digest.digest(SEQUENCE);
    }

    /** The user in ten characters, then the last four of the password in four. */
    private static byte[] salt(String user, char[] password) throws GeneralSecurityException {
        char[] text = Arrays.copyOf(padded(user).toCharArray(), USER_LENGTH + SALT_CHARACTERS);
        Arrays.fill(text, USER_LENGTH, text.length, ' ');
        int taken = Math.min(SALT_CHARACTERS, password.length);
        System.arraycopy(password, password.length - taken, text, USER_LENGTH, taken);
        byte[] bytes = encode(text, StandardCharsets.UTF_16BE);
        Arrays.fill(text, ' ');
        byte[] salt = MessageDigest.getInstance("SHA-256").digest(bytes); //$NON-NLS-1$
        Arrays.fill(bytes, (byte) 0);
        return salt;
    }

    private static byte[] desToken(byte[] userId, char[] password) throws GeneralSecurityException {
        char[] capitals = Arrays.copyOf(password, Math.min(password.length, MAX_DES_PASSWORD));
        for (int i = 0; i < capitals.length; i++) {
            capitals[i] = Character.toUpperCase(capitals[i]);
        }
        byte[] secret = ebcdic(capitals, 2 * BLOCK);
        byte[] data = folded(userId);
        byte[] token = encrypt(key(secret, 0), data);
        if (capitals.length > BLOCK) {
            token = xor(token, encrypt(key(secret, BLOCK), data));
        }
        Arrays.fill(capitals, ' ');
        Arrays.fill(secret, (byte) 0);
        return token;
    }

    /** Each byte of the password XOR 55, then all 64 bits one to the left. */
    private static byte[] key(byte[] secret, int from) {
        long bits = 0;
        for (int i = from; i < from + BLOCK; i++) {
            bits = bits << 8 | (secret[i] ^ 0x55) & 0xFF;
        }
        return bytes(bits << 1);
    }

    /** Characters nine and ten of the user are folded into the first eight, two bits at a time. */
    private static byte[] folded(byte[] userId) {
        byte[] data = Arrays.copyOf(userId, BLOCK);
        boolean isLong = userId[BLOCK] != BLANK || userId[BLOCK + 1] != BLANK;
        for (int i = 0; isLong && i < BLOCK; i++) {
            int source = userId[BLOCK + i / 4] & 0xFF;
            data[i] ^= (byte) (source << 2 * (i % 4) & 0xC0);
        }
        return data;
    }

    private static byte[] encrypt(byte[] key, byte[] data) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding"); //$NON-NLS-1$
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES")); //$NON-NLS-1$
        return cipher.doFinal(data);
    }

    private static byte[] add(byte[] a, byte[] b) {
        return bytes(number(a) + number(b));
    }

    private static long number(byte[] bytes) {
        long number = 0;
        for (byte b : bytes) {
            number = number << 8 | b & 0xFF;
        }
        return number;
    }

    private static byte[] bytes(long number) {
        byte[] bytes = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            bytes[i] = (byte) (number >> 8 * (BLOCK - 1 - i));
        }
        return bytes;
    }

    private static byte[] xor(byte[] a, byte[] b) {
        byte[] result = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            result[i] = (byte) (a[i] ^ b[i]);
        }
        return result;
    }

    private static byte[] utf16User(String user) {
        return padded(user).getBytes(StandardCharsets.UTF_16BE);
    }

    private static String padded(String user) {
        String capitals = user.toUpperCase(Locale.ROOT);
        return (capitals + " ".repeat(USER_LENGTH)).substring(0, USER_LENGTH); //$NON-NLS-1$
    }

    private static byte[] ebcdic(char[] text, int length) {
        byte[] encoded = encode(text, EBCDIC);
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, BLANK);
        System.arraycopy(encoded, 0, bytes, 0, Math.min(encoded.length, length));
        Arrays.fill(encoded, (byte) 0);
        return bytes;
    }

    private static byte[] encode(char[] text, Charset charset) {
        ByteBuffer buffer = charset.encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }
}
