package dev.e5250.screen;

/**
 * What a scroll bar is drawn with in characters (SC30-3533 15.26, minor structure 03).
 *
 * @param attribute of all of it
 * @param first     host byte of the end before the slider
 * @param last      host byte of the end behind it
 * @param shaft     host byte of the way
 * @param slider    host byte of the slider
 */
public record BarLook(int attribute, int first, int last, int shaft, int slider) {
}
